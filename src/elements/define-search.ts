import { defineOnce } from './define-once.js';
import { EpassSearchElement } from './epass-search.js';

/** Registers `<epass-search>`. */
export function defineEpassSearch(): void {
  defineOnce('epass-search', EpassSearchElement);
}
