/**
 * Calls back whenever the page that a node is in now is shown or hidden, and when it comes back from the
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
