import { Circle, listening } from './circle.js';

/** Hears of each time that its page is shown or hidden, and that it comes back from the back/forward cache. */
export interface Returner {
  pageReturned(): void;
}

const returns = new WeakMap<Document, Circle<Returner>>();

/** Those who hear of the returns of one page. */
export function returnsOf(page: Document): Circle<Returner> {
  const known = returns.get(page);
  if (known) return known;
  const made = new Circle<Returner>(() => {
    const hear = (): void => made.tell((member) => member.pageReturned());
    return listening(hear, [[page, 'visibilitychange'], [page.defaultView, 'pageshow']]);
  });
  returns.set(page, made);
  return made;
}

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
