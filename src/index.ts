/** The door for pages: registers the tags, and exports the public names. */
import { defineEpassCard } from './exports.js';
import { loadSearchWhereUsed } from './elements/load-search.js';

export * from './exports.js';
export { loadSearch } from './elements/load-search.js';

defineEpassCard();
loadSearchWhereUsed();
