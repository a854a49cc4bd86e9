import { isJson } from '../api/media-type.js';
import type { Answer } from './call.js';
import { arrived, TOKEN_CAP, tokenFieldsOf, type Evidence } from './evidence.js';
import { isRedirect } from './redirects.js';
import { fail, pass, skip, warn, type Check, type Verdict } from './verdict.js';

const CONTRACT = 'your-own-token-endpoint';

/** How to show the traveller's session to this command. */
export const NO_SESSION = 'no session was given: set EPASS_COOKIE to the Cookie header of a signed-in browser';

const typeOf = ({ headers }: Answer): string =>
  (headers.get('Content-Type') ?? '').replace(/;.*/, '').trim().toLowerCase();
const isHtml = (answer: Answer): boolean => ['text/html', 'application/xhtml+xml'].includes(typeOf(answer));
/** A web page where JSON should be: mostly the sign-in page. */
export const looksLikePage = (answer: Answer): boolean => isHtml(answer) && !tokenFieldsOf({ own: [answer] });

/** Whether the card gets the same, so that it says nothing of this caller: a status, or a page instead of a token. */
export function isAsUsual(answer: Answer, { own }: Evidence): boolean {
  const usual = arrived(own[0]);
  if (usual?.status !== answer.status) return false;
  return answer.status !== 200 || [usual, answer].every(looksLikePage);
}

/** Django refuses with 403, Laravel with 419, Rails with 422. */
const CSRF = 'Take this path out of the framework’s CSRF protection: X-Requested-With and Origin do its work,'
  + ' and the host kit checks them itself.';

/** What is wrong with another status than 200, for somebody who is signed in. */
const refusals: ReadonlyMap<number, string> = new Map([
  [401, 'Check that the cookie is whole and still signed in; then that this path reads the session.'],
  [403, 'Accept your own page: compare Origin with the Host header, and let the proxy pass Host on.'],
  [404, 'Check the path: the card would say that it is set up wrongly.'],
  [405, 'Accept POST at this path.'],
  [415, 'Accept Content-Type: application/json.'],
  [419, CSRF],
  [422, `${CSRF} If there is none: accept the body {}.`],
  [429, 'Wait and check again. Allow some 20 calls a minute for each session.'],
]);

const UNMOUNTED = 'nothing is mounted at this path: your site answers its page.';
const PAGE = `Check that the cookie is signed in. If so, ${UNMOUNTED}`;
const SEE_LOG = 'See the log of your server.';
const OWN_PAGE = 'If there is none: accept your own page, and let the proxy pass Host on.';
const KEEP_SESSION = 'Do not change the session here, and allow several calls a minute.';

/** What to do about another status than 200. */
function fixOf(answer: Answer): string | undefined {
  const { status } = answer;
  if (status === 403 && looksLikePage(answer)) return `${CSRF} ${OWN_PAGE}`; // the kit refuses in JSON
  return status >= 500 ? SEE_LOG : refusals.get(status);
}

function judgeSession({ target, own }: Evidence): Verdict {
  if (target.cookie === undefined) return skip(NO_SESSION);
  const answers = own.map(arrived);
  const first = answers[0];
  if (!first) return skip('no answer');
  if (first.status >= 300 && first.status < 400) return skip('it redirects: see redirect');
  const { status } = first;
  if (status !== 200) return fail(`the answer is ${status}`, fixOf(first));
  if (looksLikePage(first)) return fail('the answer is a web page', PAGE);
  const other = answers.find((answer) => answer && answer.status !== 200);
  if (other) return warn(`200 at first, then ${other.status}`, KEEP_SESSION);
  return pass('200, each time');
}

const FOR_ANYBODY = 'Anybody gets a traveller’s token here. Answer 401 when nobody is signed in.';
const FOR_STRANGERS = `Answer 401, not a page. If you do, ${UNMOUNTED}`;

function judgeLetIn(answer: Answer): Verdict {
  if (looksLikePage(answer)) return fail('200 with a web page', FOR_STRANGERS);
  if (tokenFieldsOf({ own: [answer] })?.token) return fail('200 with a token, without any session', FOR_ANYBODY);
  return fail('200, without any session');
}

function judgeStranger(evidence: Evidence): Verdict {
  const answer = arrived(evidence.stranger);
  if (!answer) return skip('no answer');
  const { status } = answer;
  if (status === 401) return pass('401');
  if (status === 429) return skip('429: asked too often; check again in a while');
  if (isRedirect(answer)) return skip('it redirects: see redirect');
  if (evidence.target.cookie !== undefined && isAsUsual(answer, evidence)) return skip('as for everybody: see session');
  if (status === 200) return judgeLetIn(answer);
  return fail(`the answer is ${status}`, [404, 405, 415, 419, 422].includes(status) ? refusals.get(status) : undefined);
}

function judgeMethod(evidence: Evidence): Verdict {
  const answer = arrived(evidence.get);
  if (!answer) return skip('no answer to GET');
  const { status } = answer;
  if (status >= 400 && status < 500) return pass(`GET is answered ${status}`);
  if (tokenFieldsOf({ own: [answer] })?.token) return fail('GET is answered with a token');
  return isAsUsual(answer, evidence) ? skip('GET is answered as POST is') : warn(`GET is answered ${status}`);
}

/** Judges the answer that should hold the token; there is none for a stranger or when something else is wrong. */
const ofAnswer = (judge: (answer: Answer, evidence: Evidence) => Verdict) => (evidence: Evidence): Verdict => {
  const answer = arrived(evidence.own[0]);
  if (answer?.status === 200 && !looksLikePage(answer)) return judge(answer, evidence);
  return skip(evidence.target.cookie === undefined ? NO_SESSION : 'there is no answer 200');
};

const KNOWN_TYPES = new Set(['text/html', 'text/plain', 'text/json', 'text/javascript', 'application/jwt']);

const judgeType = (answer: Answer): Verdict => {
  const type = typeOf(answer);
  if (isJson(type)) return pass('JSON');
  if (type === '') return fail('it has no Content-Type');
  return fail(KNOWN_TYPES.has(type) ? `it says ${type}` : 'it says something else');
};

const judgeNoStore = ({ headers }: Answer): Verdict => {
  const directives = (headers.get('Cache-Control') ?? '').toLowerCase().split(',').map((it) => it.trim());
  if (directives.includes('no-store')) return pass('yes');
  return fail(headers.has('Cache-Control') ? 'Cache-Control says something else' : 'there is no Cache-Control');
};

const judgeSize = ({ body }: Answer): Verdict =>
  body === null ? fail('it is longer than 64 KiB') : pass(`${Buffer.byteLength(body)} of ${TOKEN_CAP} bytes`);

const judgeSetCookie = ({ headers }: Answer): Verdict => {
  const count = headers.getSetCookie().length;
  return count === 0 ? pass('no Set-Cookie') : warn(`${count} Set-Cookie with the token`);
};

/** Does it answer those whom it should, in the right form? */
export const answerChecks: readonly Check[] = [
  {
    id: 'session',
    title: 'A signed-in traveller gets 200',
    fix: 'Answer 200 with the token when the session is good.',
    see: CONTRACT,
    judge: judgeSession,
  },
  {
    id: 'stranger',
    title: 'Without a session it answers 401',
    fix: 'Answer 401 when nobody is signed in; only then does the card ask the traveller to sign in.',
    see: CONTRACT,
    judge: judgeStranger,
  },
  {
    id: 'method',
    title: 'GET gets no token',
    fix: 'Answer POST only, and 405 to everything else.',
    see: CONTRACT,
    judge: judgeMethod,
  },
  {
    id: 'content-type',
    title: 'The answer says that it is JSON',
    fix: 'Send Content-Type: application/json.',
    see: CONTRACT,
    judge: ofAnswer(judgeType),
  },
  {
    id: 'no-store',
    title: 'The answer is not to be stored',
    fix: 'Send Cache-Control: no-store.',
    see: CONTRACT,
    judge: ofAnswer(judgeNoStore),
  },
  {
    id: 'size',
    title: 'The answer is at most 64 KiB',
    fix: 'Answer the fields of the contract and nothing else.',
    see: CONTRACT,
    judge: ofAnswer(judgeSize),
  },
  {
    id: 'set-cookie',
    title: 'The answer sets no cookie',
    fix: 'Leave cookies alone here: several cards or tabs that ask at once would replace each other’s session.',
    see: CONTRACT,
    judge: ofAnswer(judgeSetCookie),
  },
];
