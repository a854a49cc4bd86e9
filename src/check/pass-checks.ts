import { looksLikePage, NO_SESSION } from './answer-checks.js';
import type { PassEvidence } from './api-evidence.js';
import type { Answer, Outcome } from './call.js';
import { arrived, type Evidence } from './evidence.js';
import { judgeRefusal } from './pass-refusals.js';
import { objectOf } from './token-fields.js';
import { fail, pass as ok, skip, warn, type Check, type Verdict } from './verdict.js';

const ANSWERS = 'what-it-answers';

const ofPass = (judge: (pass: PassEvidence, evidence: Evidence) => Verdict) => (evidence: Evidence): Verdict => {
  if (evidence.pass) return judge(evidence.pass, evidence);
  const { orderId, cookie } = evidence.target;
  if (orderId === undefined) return skip('no pass was named: add --order-id');
  return skip(cookie === undefined ? NO_SESSION : 'there is no usable token or apiBase');
};

/** The order id in an answer, in an envelope or bare. */
function idIn({ body }: Answer): unknown {
  const whole = objectOf(body);
  return (whole && 'data' in whole ? objectOf(JSON.stringify(whole.data)) : whole)?.orderId;
}

/** The card shows no pass but the one that it asked for. */
function judgeOwnPass({ own, url }: PassEvidence, { target }: Evidence): Verdict {
  const answer = arrived(own);
  if (!answer) return fail('no answer from the API', 'Check "apiBase", and the log of the server there.');
  const whole = objectOf(answer.body);
  const isPage = !whole && looksLikePage(answer);
  if (answer.status !== 200 || isPage) return judgeRefusal(answer, url, target.endpoint);
  if (!whole) return fail('the answer is not a JSON object');
  if (typeof whole.code === 'number' && whole.code !== 0) return fail('the API refuses with a code of its own');
  return idIn(answer) === target.orderId ? ok('it is there') : fail('the answer is another pass, or none');
}

/** Whether the API is of no use at all, so that the cause would be told again; 404 is an answer like any other. */
const isBroken = (pass: PassEvidence, evidence: Evidence): boolean =>
  arrived(pass.own)?.status !== 404 && judgeOwnPass(pass, evidence).result === 'fail';

const BROKEN = 'the traveller’s own pass does not come either: see own-pass';

function judgeNotFound(outcome: Outcome): Verdict {
  const answer = arrived(outcome);
  if (!answer) return skip('no answer from the API');
  if (answer.status === 404) return ok('404');
  return fail(`the answer is ${answer.status}`);
}

/** Something that is shown is told in any case. */
function judgeHidden(outcome: Outcome, pass: PassEvidence, evidence: Evidence): Verdict {
  const answer = arrived(outcome);
  const isShown = answer?.status === 200 && !looksLikePage(answer);
  return isBroken(pass, evidence) && !isShown ? skip(BROKEN) : judgeNotFound(outcome);
}

const judgeNoPass = (pass: PassEvidence, evidence: Evidence): Verdict => judgeHidden(pass.invented, pass, evidence);

function judgeForeignPass(pass: PassEvidence, evidence: Evidence): Verdict {
  const { others } = pass;
  return others === null ? skip('no such pass was named: add --other-order-id') : judgeHidden(others, pass, evidence);
}

/** Whether a pass is refused to who has no right to ask. The card asks for a new token at 401, and at nothing else. */
const judgeRefused = (which: 'forged' | 'tokenless') => (pass: PassEvidence, evidence: Evidence): Verdict => {
  const answer = arrived(pass[which]);
  if (answer?.status === 200 && idIn(answer) === evidence.target.orderId) return fail('the pass is shown');
  if (judgeOwnPass(pass, evidence).result === 'fail') return skip(BROKEN);
  if (!answer) return skip('no answer from the API');
  const { status } = answer;
  return status === 401 || which === 'tokenless' ? ok(`${status}`) : warn(`the answer is ${status}`);
};

/** Does the token open the traveller's own pass, and no other? */
export const passChecks: readonly Check[] = [
  {
    id: 'own-pass',
    title: 'The token shows the traveller’s own pass',
    fix: 'Check the order id and "apiBase", and that the API takes this token.',
    see: ANSWERS,
    judge: ofPass(judgeOwnPass),
  },
  {
    id: 'no-pass',
    title: 'An order id that nobody has is 404',
    fix: 'Answer 404 for every pass that is not the traveller’s, whether or not it exists.',
    see: ANSWERS,
    judge: ofPass(judgeNoPass),
  },
  {
    id: 'foreign-pass',
    title: 'The pass of somebody else is 404',
    fix: 'Compare the pass’s clientUserId with the traveller of the token before you answer.',
    see: ANSWERS,
    judge: ofPass(judgeForeignPass),
  },
  {
    id: 'forged-token',
    title: 'A token that it has not given is 401',
    fix: 'Check the signature and "exp" of each token before you read anything in it; else answer 401.',
    see: ANSWERS,
    judge: ofPass(judgeRefused('forged')),
  },
  {
    id: 'no-token',
    title: 'Without a token there is no pass',
    fix: 'Answer 401 to a call that has neither a token nor the session.',
    see: ANSWERS,
    judge: ofPass(judgeRefused('tokenless')),
  },
];
