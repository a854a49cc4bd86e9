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

/**
 * Calls back when the page may go into the back/forward cache, which brings back its document as it was: the time
 * to show nothing personal any more. Back from there, the session ends and the cards load anew.
 * `unload` is never listened for, since that keeps a page out of the cache. @returns the way to stop listening.
 */
export function onPageKept(blank: () => void): () => void {
  if (cards.size === 0) addEventListener('pagehide', keep);
  cards.add(blank);
  return () => {
    cards.delete(blank);
    if (cards.size === 0) removeEventListener('pagehide', keep);
  };
}
