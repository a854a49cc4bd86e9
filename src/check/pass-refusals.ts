import { looksLikePage } from './answer-checks.js';
import type { Answer } from './call.js';
import { goalOf, isRedirect, NO_SLASH, type Goal } from './redirects.js';
import { fail, type Verdict } from './verdict.js';

/** The card sends its token there and no cookies, so what asks for the session turns it away. */
const FILTER = 'Look for a log-in filter first: the API routes come without cookies, so let only the token route ask'
  + ' for the session.';
const AGREE = 'Token endpoint and API must agree: the same signing key in every process, the same clock.';
const NO_REDIRECT = 'Let the API answer by the token alone: no redirect is followed.';
const REWRITES = 'Take the API routes out of rewrites (www, language), or name the final address in "apiBase".';
const fixes: ReadonlyMap<Goal['kind'], string> = new Map([['same-name', REWRITES], ['slash', NO_SLASH]]);

const CSRF = 'Take the API routes out of the framework’s CSRF protection: the token does its work.';

/** What else than 200 means, where that does not depend on where the API is. */
const refusals: ReadonlyMap<number, string> = new Map([
  [403, 'Something before the API refuses it: look for a form-token check, a firewall or a log-in filter there.'],
  [404, 'Check that the order id is this traveller’s: the pass’s clientUserId must be what your session names.'
    + ' If every pass is 404, check "apiBase".'],
  [405, 'Check "apiBase": something else than the API is there, which takes no POST.'],
  [419, CSRF],
  [422, `${CSRF} If there is none: accept the body {"orderId": "…"}.`],
  [429, 'Wait and check again. Allow some 20 calls a minute for each session.'],
]);
const SEE_LOG = 'Read the log of your server: it tells whether the address of the upstream, the credentials or the'
  + ' programId is wrong.';

/**
 * What to do about an answer that shows no pass.
 *
 * @param url where it came from
 * @param endpoint the token endpoint; a filter before it is likely before an API beside it, too
 */
export function judgeRefusal(answer: Answer, url: URL, endpoint: URL): Verdict {
  const { status } = answer;
  const beside = url.origin === endpoint.origin;
  if (isRedirect(answer)) {
    const { kind, told } = goalOf(answer, url);
    const fix = beside ? FILTER : NO_REDIRECT;
    return fail(`${status} leads to ${told}`, fixes.get(kind) ?? fix);
  }
  if (status === 200 && looksLikePage(answer)) return fail('the answer is a web page', whenPage(beside));
  if (status === 401) return fail('the answer is 401', beside ? `${FILTER} ${AGREE}` : AGREE);
  return fail(`the answer is ${status}`, status >= 500 ? SEE_LOG : refusals.get(status));
}

const whenPage = (beside: boolean): string => `${beside ? `${FILTER} ` : ''}Check that "apiBase" leads to the API.`;
