import { isServer } from 'lit';
import { directionOf } from '../locale/direction.js';
import type { CardModel } from './card.view.js';
import { WITHOUT_WORDS } from './pass-watch.js';

/** Lit's types describe its files for browsers. */
const ON_SERVER: boolean = isServer;

/** What of a card's model is the same on a server and when a browser takes its content over. */
type ServedModel = Pick<CardModel, keyof typeof WITHOUT_WORDS | 'lang' | 'direction' | 'theme'>;
type Card = Pick<CardModel, 'theme'> & { readonly locale: string; readonly renderRoot: ParentNode };

/**
 * A skeleton that depends on no language, person or clock. A browser repeats what the server wrote, because
 * Lit does not compare attributes when it takes them over; at the next update the card is its own.
 */
export function servedModel(card: Card): ServedModel {
  if (ON_SERVER) return { ...WITHOUT_WORDS, lang: '', direction: writtenDirection(card.locale), theme: card.theme };
  const base = card.renderRoot.querySelector<HTMLElement>('.base');
  return { ...WITHOUT_WORDS, lang: '', direction: base?.dir, theme: base?.classList[1] };
}

/** Of the card's own locale only: the language of the page is not known on a server. */
function writtenDirection(locale: string): string {
  try {
    return directionOf(locale);
  } catch {
    return '';
  }
}
