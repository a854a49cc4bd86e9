import type { Answer } from './call.js';
import { fail, pass, type Verdict } from './verdict.js';

/** The origin whose pages may read an answer; `*` for those of all, without cookies. */
export const allowedOrigin = ({ headers }: Answer): string | null => headers.get('Access-Control-Allow-Origin');

/** Whether cookies may come along. */
export const allowsCookies = ({ headers }: Answer): boolean =>
  headers.get('Access-Control-Allow-Credentials')?.toLowerCase() === 'true';

/** Which of these header fields, in lower case, the answer to a preflight does not allow by their names. */
export function lackingIn(preflight: Answer | null, names: readonly string[]): string[] {
  const allowed = preflight?.headers.get('Access-Control-Allow-Headers')?.toLowerCase().split(/[,\s]+/) ?? [];
  return names.filter((name) => !allowed.includes(name));
}

/** The verdict on a preflight that allows everything but these. */
export const verdictOn = (lacking: readonly string[], found = 'yes'): Verdict =>
  lacking.length === 0 ? pass(found) : fail(`the preflight does not allow ${lacking.join(' and ')}`);
