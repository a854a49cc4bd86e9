import { answerChecks } from './answer-checks.js';
import { apiChecks } from './api-checks.js';
import { callerChecks } from './caller-checks.js';
import { arrived, gather, type Evidence } from './evidence.js';
import { passChecks } from './pass-checks.js';
import { reachChecks } from './reach-checks.js';
import type { Target } from './target.js';
import { tokenChecks } from './token-checks.js';
import { skip, type Check, type Result, type Verdict } from './verdict.js';

/** How one check ended, ready to be told. */
export interface Finding {
  readonly id: string;
  readonly title: string;
  readonly result: Result;
  /** What was seen. */
  readonly found: string;
  /** What to do about it, for a warning or a failure. */
  readonly fix?: string;
  /** Where more is said. */
  readonly see?: string;
}

/** Everything that is checked, in the order in which it is told. */
export const checks: readonly Check[] = [
  ...reachChecks, ...answerChecks, ...tokenChecks, ...callerChecks, ...apiChecks, ...passChecks,
];

/** Asks a token endpoint what the card and its enemies would ask, and judges the answers. */
export async function checkEndpoint(target: Target): Promise<readonly Finding[]> {
  const evidence = await gather(target);
  return checks.map(({ id, title, fix, see, judge }) => {
    const verdict = unanswered(id, evidence) ?? judge(evidence);
    const { result, found } = verdict;
    const isTrouble = result === 'warn' || result === 'fail';
    return { id, title, result, found, ...(isTrouble && { fix: verdict.fix ?? fix, see: `docs/hosting.md#${see}` }) };
  });
}

const ABOUT_SILENCE = ['https', 'reachable', 'latency'];

/** Where no answer came, one reason does for nearly all. */
const unanswered = (id: string, { own }: Evidence): Verdict | null =>
  arrived(own[0]) || ABOUT_SILENCE.includes(id) ? null : skip('there was no answer to look at');
