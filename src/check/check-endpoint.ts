import { answerChecks } from './answer-checks.js';
import { callerChecks } from './caller-checks.js';
import { gather } from './evidence.js';
import { passChecks } from './pass-checks.js';
import { reachChecks } from './reach-checks.js';
import type { Target } from './target.js';
import { tokenChecks } from './token-checks.js';
import type { Check, Result } from './verdict.js';

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
  ...reachChecks, ...answerChecks, ...tokenChecks, ...callerChecks, ...passChecks,
];

/** Asks a token endpoint what the card and its enemies would ask, and judges the answers. */
export async function checkEndpoint(target: Target): Promise<readonly Finding[]> {
  const evidence = await gather(target);
  return checks.map(({ id, title, fix, see, judge }) => {
    const verdict = judge(evidence);
    const { result, found } = verdict;
    const isTrouble = result === 'warn' || result === 'fail';
    return { id, title, result, found, ...(isTrouble && { fix: verdict.fix ?? fix, see: `docs/hosting.md#${see}` }) };
  });
}
