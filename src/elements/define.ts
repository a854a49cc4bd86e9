import { defineOnce } from './define-once.js';
import { EpassCardElement } from './epass-card.js';

declare global {
  interface HTMLElementTagNameMap {
    'epass-card': EpassCardElement;
  }
}

/** Registers `<epass-card>`. */
export function defineEpassCard(): void {
  defineOnce('epass-card', EpassCardElement);
}
