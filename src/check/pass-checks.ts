import type { PassEvidence } from './api-evidence.js';
import type { Outcome } from './call.js';
import { arrived, type Evidence } from './evidence.js';
import { objectOf } from './token-fields.js';
import { fail, pass, skip, type Check, type Verdict } from './verdict.js';

const ANSWERS = 'what-it-answers';

const ofPass = (judge: (pass: PassEvidence, evidence: Evidence) => Verdict) => (evidence: Evidence): Verdict => {
  if (evidence.pass) return judge(evidence.pass, evidence);
  const named = evidence.target.orderId !== undefined;
  return skip(named ? 'there is no usable token or apiBase' : 'no pass was named: add --order-id');
};

/** The card shows no pass but the one that it asked for. */
function judgeOwnPass({ own }: PassEvidence, { target }: Evidence): Verdict {
  const answer = arrived(own);
  if (!answer) return fail('no answer from the API');
  if (answer.status !== 200) return fail(`the answer is ${answer.status}`);
  const whole = objectOf(answer.body);
  if (!whole) return fail('the answer is not a JSON object');
  if (typeof whole.code === 'number' && whole.code !== 0) return fail('the API refuses with a code of its own');
  const order = 'data' in whole ? objectOf(JSON.stringify(whole.data)) : whole;
  return order?.orderId === target.orderId ? pass('it is there') : fail('the answer is another pass, or none');
}

function judgeNotFound(outcome: Outcome | null): Verdict {
  if (outcome === null) return skip('no such pass was named: add --other-order-id');
  const answer = arrived(outcome);
  if (!answer) return skip('no answer from the API');
  if (answer.status === 404) return pass('404');
  return fail(`the answer is ${answer.status}`);
}

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
    judge: ofPass(({ invented }) => judgeNotFound(invented)),
  },
  {
    id: 'foreign-pass',
    title: 'The pass of somebody else is 404',
    fix: 'Compare the pass’s clientUserId with the traveller of the token before you answer.',
    see: ANSWERS,
    judge: ofPass(({ others }) => judgeNotFound(others)),
  },
];
