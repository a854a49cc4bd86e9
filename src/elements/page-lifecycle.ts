import { SharedListeners, sharedListenersOf, addListeners } from './shared-listeners.js';

/** Hears of each time that its page is shown or hidden, and that it comes back from the back/forward cache. */
export interface VisibilityListener {
  pageVisibilityChanged(): void;
}

/** Those who hear of it from one page. */
export const visibilityOf = sharedListenersOf<Document, VisibilityListener>((page, tell) => {
  const hear = (): void => tell((member) => member.pageVisibilityChanged());
  return addListeners(hear, [[page, 'visibilitychange'], [page, 'resume'], [page.defaultView, 'pageshow']]);
});

/** Hears when it has to show nothing personal any more. */
export interface CacheListener {
  pageMayBeCached(): void;
}

/**
 * Those who hear when the page may go into the back/forward cache, which brings back its document as it was: the time
 * to show nothing personal any more. Back from there, the session ends and the cards load anew.
 * `unload` is never listened for, since that keeps a page out of the cache.
 */
export const backForwardCache: SharedListeners<CacheListener> = new SharedListeners<CacheListener>(() => {
  const hear = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted) backForwardCache.tell((member) => member.pageMayBeCached());
  };
  return addListeners(hear, [[window, 'pagehide']]);
});
