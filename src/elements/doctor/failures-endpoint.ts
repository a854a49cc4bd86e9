import type { Evidence } from './evidence.js';
import type { Rule } from './failures.js';

/** When `authenticate` does not know the traveller. */
export const SIGN_IN =
  'Sign in. If you are: look which cookies reach the route; with the host kit, authenticate answered null.';

/** When a log-in filter answers in the place of the host. */
export const REDIRECTED =
  'Sign in. If you are: take the route out of the log-in redirect, and let it answer 401. If there is no log-in in'
  + ' the way, nothing is mounted at that path, and your site answers its page there.';

/** When the check of the caller fails. */
export const FOREIGN = 'The caller looks foreign: let proxies pass the Host header on, and Origin as it is.';

const SHAPE = 'Answer 200 with JSON: {"token": "…", "expiresIn": 300}.';

const whenMissing = ({ error }: Evidence): string =>
  error?.status === 405
    ? 'Something else is at that path: the route must take POST.'
    : 'Nothing is mounted at that path: mount the host kit there, or correct token-endpoint.';

/** Laravel and Rails answer a page with these where a form token is missing; Django does with 403. */
const CSRF = 'take the route out of the framework’s CSRF protection';

const whenPage = ({ error }: Evidence): string =>
  error?.status === 419 || error?.status === 422 ? `Sign in. If you are: ${CSRF}.` : REDIRECTED;

/** What a token endpoint, or a token provider, does wrong. */
export const FOR_THE_ENDPOINT: readonly Rule[] = [
  ['config', null, whenMissing, 'your-own-token-endpoint'],
  ['auth-required', /redirects|web page/,
    whenPage,
    'your-own-token-endpoint'],
  ['auth-required', null,
    SIGN_IN,
    'what-it-answers'],
  ['forbidden', null,
    `${FOREIGN} With another server than the host kit: ${CSRF}.`,
    'what-is-checked'],
  ['rate-limited', null,
    'Raise the limit of this route for one session.',
    'your-own-token-endpoint'],
  ['unavailable', /tokenProvider/,
    'Catch what your function throws, and log it there.',
    'your-own-token-endpoint'],
  ['unavailable', null,
    'Read the log of your server; with the host kit, 500 is authenticate that threw.',
    'what-it-answers'],
  ['timeout', null,
    'Let it answer within a second or two.',
    'your-own-token-endpoint'],
  ['invalid-response', /"token"/,
    `The field token is missing, no text, or is no bearer token. ${SHAPE}`, 'your-own-token-endpoint'],
  ['invalid-response', /"token_type"/,
    'Leave token_type out, or answer Bearer: the card knows no other.', 'your-own-token-endpoint'],
  ['invalid-response', /"apiBase"/,
    'Leave apiBase out when the API is beside the endpoint; else answer an https address.',
    'your-own-token-endpoint'],
  ['invalid-response', /content type/, `Send Content-Type: application/json. ${SHAPE}`, 'your-own-token-endpoint'],
  ['invalid-response', null, SHAPE, 'your-own-token-endpoint'],
];
