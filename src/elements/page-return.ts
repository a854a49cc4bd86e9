import { signOut } from '../api/client.js';

/**
 * Calls back whenever the page that an element is in now is shown or hidden, and when it comes back from the
 * back/forward cache. @returns the way to stop listening.
 */
export function onReturn({ ownerDocument }: Element, callback: () => void): () => void {
  const view = ownerDocument.defaultView;
  ownerDocument.addEventListener('visibilitychange', callback);
  view?.addEventListener('pageshow', callback);
  return () => {
    ownerDocument.removeEventListener('visibilitychange', callback);
    view?.removeEventListener('pageshow', callback);
  };
}

const cards = new Set<() => void>();

const keep = ({ persisted }: PageTransitionEvent): void => {
  if (persisted) for (const blank of [...cards]) blank();
};

/** Whoever comes back may be another traveller, and what was shown before may be over. */
const comeBack = ({ persisted }: PageTransitionEvent): void => {
  if (persisted) signOut();
};

/**
 * Calls back when the page may go into the back/forward cache, which brings back its document as it was: the time
 * to show nothing personal any more. Back from there, all tokens and passes are dropped and the cards load anew.
 * `unload` is never listened for, since that keeps a page out of the cache. @returns the way to stop listening.
 */
export function onPageKept(blank: () => void): () => void {
  if (cards.size === 0) {
    addEventListener('pagehide', keep);
    addEventListener('pageshow', comeBack);
  }
  cards.add(blank);
  return () => {
    cards.delete(blank);
    if (cards.size > 0) return;
    removeEventListener('pagehide', keep);
    removeEventListener('pageshow', comeBack);
  };
}
