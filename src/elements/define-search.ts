import { defineOnce } from './define-once.js';
import { EpassSearchElement } from './epass-search.js';

export { openPanelView } from './open-panel.view.js';

/** Registers `<epass-search>`; the card does so when its panel is first opened. */
export function defineEpassSearch(): void {
  defineOnce('epass-search', EpassSearchElement);
}
