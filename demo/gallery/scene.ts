import type { EpassCardElement } from '../../src/index.js';

/** One card of the gallery. */
export interface Scene {
  readonly name: string;
  /** Sets the card up: its data, or where it asks. */
  readonly dress: (card: EpassCardElement) => void;
  /** What the scene does once the card is on the page. */
  readonly play?: (card: EpassCardElement) => void | Promise<void>;
  /** Whether no other card may ask while this one plays. */
  readonly alone?: boolean;
  /** A class of the box around the card. */
  readonly className?: string;
}

/** Scenes that belong together. */
export interface Group {
  /** Its name in the address of the page. */
  readonly key: string;
  readonly title: string;
  readonly scenes: readonly Scene[];
}

/** A card that shows an order without asking anybody; `more` sets other properties. */
export function shown(name: string, data: unknown, more: Partial<EpassCardElement> = {}): Scene {
  return { name, dress: (card) => void Object.assign(card, { data, ...more }) };
}
