import { EpassError } from './failure.js';
import { atHand, Flights } from './flight.js';
import type * as Venues from './resources.js';
import type * as UsageList from './usage-list.js';

/**
 * Loads a part of the package on its first use. In the split build that is a file, which may be out of reach.
 *
 * @throws EpassError `network` when it cannot be loaded.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new EpassError('network', 'A file of epass-card could not be loaded: offline, CSP, or it is gone.');
  }
}

/** Gives a part that is loaded on its first use, to a caller who has not gone by then. */
type Getter<T> = (signal?: AbortSignal) => Promise<T>;

const PATIENCE = 15_000;

/** Loads a part once: a second `import()` of it would take a task of its own, also when it is there. */
function once<T>(load: () => Promise<T>): Getter<T> {
  const flights = new Flights<T>();
  let part: T | undefined;
  const run = async (): Promise<T> => (part = await loadPart(load));
  const work = { run, milliseconds: PATIENCE, tooLong: 'A file of epass-card did not come within 15 seconds.' };
  return (signal) => (part === undefined ? flights.join('', work, signal) : atHand(part, signal));
}

/**
 * How venues are asked for.
 *
 * @throws EpassError `network` or `timeout` when it cannot be loaded; or an `AbortError` when the signal is aborted, or
 * at `signOut()`.
 */
export const loadVenues: Getter<typeof Venues> = once(() => import('./resources.js'));
/** How the visits so far are asked for. Rejects as the one above. */
export const loadUsageList: Getter<typeof UsageList> = once(() => import('./usage-list.js'));
