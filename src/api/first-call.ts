import { pause, until } from './abort.js';
import { isCrossOrigin } from './address.js';

/** How long browsers keep a preflight's answer when the server does not say. */
const KEPT_FOR = 5000;
/** A first call that is slow must not hold up the others for long. */
const PATIENCE = 1000;

const opening = new Map<string, Promise<unknown>>();
const openUntil = new Map<string, number>();

/**
 * Makes a call to another origin, the first one to an address alone: the browser asks that server
 * for leave (a preflight) before each call that finds no answer kept, so a hundred calls at once
 * cost a hundred preflights, and the same hundred behind one cost one.
 */
export async function behindFirstCall<T>(url: URL, signal: AbortSignal, call: () => Promise<T>): Promise<T> {
  if (!isCrossOrigin(url) || performance.now() < (openUntil.get(url.href) ?? 0)) return call();
  const first = opening.get(url.href);
  if (first) {
    await Promise.race([until(first, signal), pause(PATIENCE, signal)]);
    return call();
  }
  const outcome = call();
  const settled = outcome.then(
    () => openUntil.set(url.href, performance.now() + KEPT_FOR),
    () => undefined,
  );
  opening.set(url.href, settled);
  return outcome.finally(() => opening.delete(url.href));
}
