import { Circle, circlesOf, listening } from './circle.js';

/** Hears of each time that its page is shown or hidden, and that it comes back from the back/forward cache. */
export interface Returner {
  pageReturned(): void;
}

/** Those who hear of the returns of one page. */
export const returnsOf = circlesOf<Document, Returner>((page, tell) => (
  listening(() => tell((member) => member.pageReturned()), [[page, 'visibilitychange'], [page.defaultView, 'pageshow']])
));

/** Hears when it has to show nothing personal any more. */
export interface Kept {
  pageKept(): void;
}

/**
 * Those who hear when the page may go into the back/forward cache, which brings back its document as it was: the time
 * to show nothing personal any more. Back from there, the session ends and the cards load anew.
 * `unload` is never listened for, since that keeps a page out of the cache.
 */
export const keeping: Circle<Kept> = new Circle<Kept>(() => listening((event) => {
  if ((event as PageTransitionEvent).persisted) keeping.tell((member) => member.pageKept());
}, [[window, 'pagehide']]));
