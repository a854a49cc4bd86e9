import type { EpassError } from '../api/failure.js';
import type { Words } from '../locale/words.js';

/** The sentence for a failure. Of all that may be behind a lost connection, a page is told only of one. */
export function failureText({ code }: EpassError, { failure, offline }: Words): string {
  return code === 'network' && !navigator.onLine ? offline : failure[code];
}
