import type { Evidence } from './evidence.js';
import type { Rule } from './failures.js';
import { FOREIGN, REDIRECTED, SIGN_IN } from './failures-endpoint.js';

/** A log-in filter is likely before all of the host: the token endpoint passes it, what has no cookies does not. */
const filterOf = ({ endpoint, api, page }: Evidence): string =>
  api?.origin === (endpoint ?? page).origin
    ? 'Look for a log-in filter first: the API routes come without cookies, so let only the token route ask for the'
      + ' session. '
    : '';

const whenRefused = (evidence: Evidence): string =>
  evidence.source === 'cookie'
    ? SIGN_IN
    : `${filterOf(evidence)}Token endpoint and API must agree: the same signing key in every process, the same clock.`;

const whenRedirected = (evidence: Evidence): string =>
  evidence.source === 'cookie'
    ? REDIRECTED
    : `${filterOf(evidence)}No redirect is followed: unless it leads to a log-in, name the address that it leads to.`;

/** The host kit answers 400 to an id that it does not pass on, and 405 comes from a server that is no API. */
function whenRejected({ error }: Evidence): string {
  if (error?.status === 405) return 'Look at api-base: what is there takes no POST, so it is not the E-pass API.';
  const number = 'Look the number up in the documents of the E-pass API.';
  return error?.status === 400 ? `Look at the id first: no spaces, no braces, as the API gave it. ${number}` : number;
}

/** What the E-pass API, or the host kit before it, answers instead of a pass. */
export const FOR_THE_API: readonly Rule[] = [
  ['auth-required', null, whenRefused, 'several-processes'],
  ['forbidden', null,
    FOREIGN,
    'what-is-checked'],
  ['not-found', null,
    'Look whether the pass is of the traveller who is signed in, then at its id, api-base, and your server’s log.',
    'what-it-answers'],
  ['rate-limited', null,
    'Wait, and raise the limit for one session.', 'what-it-answers'],
  ['unavailable', null,
    'Read the log of your server: it says why.',
    'what-it-answers'],
  ['timeout', null,
    'Read the log of your server, and lower the option timeout of the host kit.',
    'what-it-answers'],
  ['redirected', null,
    whenRedirected,
    'what-it-answers'],
  ['rejected', null, whenRejected, 'what-it-answers'],
  ['invalid-response', /content type|not JSON|is empty|is too large|did not answer 200/,
    'Look whether api-base is right: an E-pass API answers 200 with application/json of at most 4 MiB.',
    'what-it-answers'],
  ['invalid-response', /another pass/,
    'The API must answer the pass that it is asked for: look for a cache or a mock that answers all alike.',
    'what-it-answers'],
  ['invalid-response', /no order object/,
    'Answer {"code": 0, "data": {"orderId": …, "extra": {…}}}, or the order bare.', 'when-nothing-shows'],
  ['invalid-response', /neither a readable orderId/,
    'Answer orderId and extra.ePassId as text, also where they are all digits.', 'when-nothing-shows'],
  ['invalid-response', null,
    'Compare the answer with the documented one; the host kit passes it on as it is.', 'when-nothing-shows'],
];
