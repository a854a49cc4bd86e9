/** The door of `dist/split/epass-card.js`: that of pages, without the readers of what is loaded on first use. */
import { defineEpassCard, defineEpassSearch } from './exports.js';

export * from './exports.js';

defineEpassCard();
defineEpassSearch();
