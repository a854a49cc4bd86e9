import type { Answer } from './call.js';
import { fail, pass, type Verdict } from './verdict.js';

/** The origin whose pages may read an answer; `*` for those of all, without cookies. */
export const allowedOrigin = ({ headers }: Answer): string | null => headers.get('Access-Control-Allow-Origin');

/** Whether cookies may come along. */
export const allowsCookies = ({ headers }: Answer): boolean =>
  headers.get('Access-Control-Allow-Credentials')?.toLowerCase() === 'true';

/** The names that a header field lists, in lower case. */
const listIn = (answer: Answer | null, header: string): string[] =>
  answer?.headers.get(header)?.toLowerCase().split(/[,\s]+/) ?? [];

/** Which of these header fields, in lower case, the answer to a preflight does not allow by their names. */
export function lackingIn(preflight: Answer | null, names: readonly string[]): string[] {
  const allowed = listIn(preflight, 'Access-Control-Allow-Headers');
  return names.filter((name) => !allowed.includes(name));
}

/** Whether a page of another origin cannot read this header field of an answer. `*` is for calls without cookies. */
export function isHidden(answer: Answer, name: string): boolean {
  const exposed = listIn(answer, 'Access-Control-Expose-Headers');
  return !exposed.includes('*') && !exposed.includes(name.toLowerCase());
}

/** The verdict on a preflight that allows everything but these. */
export const verdictOn = (lacking: readonly string[], found = 'yes'): Verdict =>
  lacking.length === 0 ? pass(found) : fail(`the preflight does not allow ${lacking.join(' and ')}`);
