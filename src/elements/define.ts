import { EpassCardElement } from './epass-card.js';

const TAG = 'epass-card';

declare global {
  interface HTMLElementTagNameMap {
    'epass-card': EpassCardElement;
  }
}

/**
 * Registers the tag. The same version twice is silent, another version is said once in the console:
 * the first one stays. Never throws, and does nothing where there are no custom elements.
 */
export function defineEpassCard(): void {
  if (typeof customElements === 'undefined') return;
  const defined = customElements.get(TAG);
  if (!defined) return customElements.define(TAG, EpassCardElement);
  const version = Object.getOwnPropertyDescriptor(defined, 'version')?.value as unknown;
  if (version !== EpassCardElement.version) {
    console.error(`epass-card: version ${EpassCardElement.version} was loaded, but another one is defined already.`);
  }
}
