/** The door of `dist/split/epass-card.js`: that of pages, without the readers of what is loaded on first use. */
import { defineEpassCard } from './exports.js';
import { loadSearchWhereUsed } from './elements/load-search.js';

export * from './exports.js';
export { loadSearch } from './elements/load-search.js';

defineEpassCard();
loadSearchWhereUsed();
