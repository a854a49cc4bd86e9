import type { EpassError } from '../api/failure.js';
import type { Formatter } from '../locale/format.js';
import type { Words } from '../locale/words.js';

/** The sentence for a failure. Of all that may be behind a lost connection, a page is told only of one. */
export function failureText({ code }: EpassError, { failure, offline }: Words): string {
  return code === 'network' && !navigator.onLine ? offline : failure[code];
}

/** That something is out of reach, such as "Find a lounge – Not available". */
export function outOfReachText(what: string, { notAvailable, offline }: Words): string {
  return navigator.onLine ? `${what} – ${notAvailable}` : offline;
}

/** What a control that tries again says, with the wait that a server asked for: "Try again (in 2 minutes)". */
export function retryText(wait: number, { retry }: Words, format: Formatter): string {
  return wait > 0 ? `${retry} (${format.wait(wait)})` : retry;
}
