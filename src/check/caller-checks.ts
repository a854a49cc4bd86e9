import { isAsUsual, NO_SESSION } from './answer-checks.js';
import type { Answer, Outcome } from './call.js';
import { allowedOrigin, allowsCookies, lackingIn, verdictOn } from './cors.js';
import { arrived, type Evidence } from './evidence.js';
import { FOREIGN_ORIGIN, fromOwnPage } from './target.js';
import { fail, pass, skip, warn, type Check, type Verdict } from './verdict.js';

const CHECKED = 'what-is-checked';

/** Judges whether a caller that is not the card is refused, where the card itself gets a token. */
const refuses = (pick: (evidence: Evidence) => Outcome | null) => (evidence: Evidence): Verdict => {
  const answer = arrived(pick(evidence));
  if (!answer) return skip('no answer');
  const { status } = answer;
  if (status === 429) return skip('429: asked too often; check again in a while');
  const stranger = evidence.target.cookie === undefined;
  if (isAsUsual(answer, evidence)) return skip(stranger ? NO_SESSION : 'your own page is answered the same');
  if (status === 200) return fail('the answer is 200, as for your own page');
  return status >= 400 && status < 500 ? pass(`${status}`) : warn(`the answer is ${status}: no refusal`);
};

/** A page that is itself of another site is known by its `Origin` alone. */
function judgeCrossSite(evidence: Evidence): Verdict {
  const itself = fromOwnPage(evidence.target)['Sec-Fetch-Site'] === 'cross-site';
  if (itself) return skip('the page of --origin is of another site itself: see foreign-origin');
  return refuses(({ crossSite }) => crossSite)(evidence);
}

function judgeLeave(outcome: Outcome | null): Verdict {
  const answer = arrived(outcome);
  if (!answer) return skip('no answer');
  const allowed = allowedOrigin(answer);
  if (allowed === FOREIGN_ORIGIN) return fail('any origin that asks is allowed, by name');
  if (allowed !== '*') return pass('no');
  const found = 'every origin is allowed (*)';
  return allowsCookies(answer) ? fail(`${found}, with cookies`) : warn(found);
}

function judgeOwnLeave({ target, own, ownPreflight }: Evidence): Verdict {
  if (target.page === target.endpoint.origin) return skip('the page is on the endpoint’s own origin');
  const rows: [what: string, answer: Answer | null][] = [
    ['the preflight', arrived(ownPreflight)],
    ['the answer', arrived(own[0])],
  ];
  for (const [what, answer] of rows) {
    if (!answer) return skip('no answer to judge');
    if (allowedOrigin(answer) !== target.page) return fail(`${what} does not allow the page’s origin`);
    if (!allowsCookies(answer)) return fail(`${what} does not allow cookies`);
  }
  return verdictOn(lackingIn(arrived(ownPreflight), ['content-type', 'x-requested-with']));
}

/** Does it keep other sites out, and let the card’s page in? */
export const callerChecks: readonly Check[] = [
  {
    id: 'custom-header',
    title: 'Without X-Requested-With it refuses',
    fix: 'Answer 403 when X-Requested-With is missing: no other site can send it without your leave.',
    see: CHECKED,
    judge: refuses(({ bare }) => bare),
  },
  {
    id: 'foreign-origin',
    title: 'It refuses the Origin of another site',
    fix: 'Answer 403 when Origin is there and is not your own.',
    see: CHECKED,
    judge: refuses(({ foreignOrigin }) => foreignOrigin),
  },
  {
    id: 'cross-site',
    title: 'It refuses Sec-Fetch-Site: cross-site',
    fix: 'Answer 403 when Sec-Fetch-Site is there and is not same-origin.',
    see: CHECKED,
    judge: judgeCrossSite,
  },
  {
    id: 'cors',
    title: 'Its answers are not readable by other sites',
    fix: 'Send no Access-Control-Allow-Origin here, or only an origin of your own list.',
    see: CHECKED,
    judge: ({ foreignOrigin }) => judgeLeave(foreignOrigin),
  },
  {
    id: 'preflight',
    title: 'Other sites get no leave to ask',
    fix: 'Take this path out of the CORS middleware: answer OPTIONS without Access-Control headers.',
    see: CHECKED,
    judge: ({ preflight }) => judgeLeave(preflight),
  },
  {
    id: 'page-cors',
    title: 'The page of --origin may ask',
    fix: 'For this origin allow credentials, POST, and the headers content-type and x-requested-with, in both answers.',
    see: 'an-endpoint-on-another-origin',
    judge: judgeOwnLeave,
  },
];
