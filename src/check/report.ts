import { styleText } from 'node:util';
import type { Finding } from './check-endpoint.js';
import type { Target } from './target.js';
import type { Result } from './verdict.js';

const RESULTS: readonly Result[] = ['pass', 'warn', 'fail', 'skip'];
const COLOURS = { pass: 'green', warn: 'yellow', fail: 'red', skip: 'gray' } as const;

/** How many checks ended in each way. */
export type Summary = Readonly<Record<Result, number>>;

/** Counts the findings. */
export function summaryOf(findings: readonly Finding[]): Summary {
  const count = (result: Result): number => findings.filter((finding) => finding.result === result).length;
  return { pass: count('pass'), warn: count('warn'), fail: count('fail'), skip: count('skip') };
}

/** What was checked, without its query: that may hold a key. */
const addressOf = ({ endpoint }: Target): string => endpoint.origin + endpoint.pathname;

/** The findings as a machine reads them. */
export function jsonReport(target: Target, findings: readonly Finding[], version: string): string {
  const report = {
    version,
    url: addressOf(target),
    signedIn: target.cookie !== undefined,
    summary: summaryOf(findings),
    checks: findings,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The findings as a developer reads them; what was skipped comes last, by its reason. */
export function textReport(target: Target, findings: readonly Finding[], colour: boolean): string {
  const width = Math.max(...findings.map(({ id }) => id.length));
  const indent = ' '.repeat(width + 8);
  const lines = findings.flatMap(({ id, title, result, found, fix, see }) => {
    if (result === 'skip') return [];
    const line = `${marked(result, colour)}  ${id.padEnd(width)}  ${title}`;
    return fix === undefined ? [line] : [line, indent + found, `${indent}Fix: ${fix}`, `${indent}See: ${see ?? ''}`];
  });
  const skipped = findings.filter(({ result }) => result === 'skip');
  const reasons = [...new Set(skipped.map(({ found }) => found))].flatMap((reason) => {
    const ids = skipped.filter(({ found }) => found === reason).map(({ id }) => id);
    return [`${marked('skip', colour)}  ${ids.join(', ')}`, `      ${reason}`];
  });
  const summary = summaryOf(findings);
  const counts = RESULTS.map((result) => `${summary[result]} ${result}`).join(', ');
  const gap = gapOf(target, findings);
  const end = gap === null ? [] : ['', `${marked('warn', colour)}  ${gap}`];
  return [`Checking ${addressOf(target)}`, '', ...lines, ...reasons, '', counts, ...end, ''].join('\n');
}

/** What a report without a failure might seem to have checked; `null` where nothing could be checked anyway. */
function gapOf({ cookie, orderId }: Target, findings: readonly Finding[]): string | null {
  const resultOf = (name: string): Result | undefined => findings.find(({ id }) => id === name)?.result;
  if (resultOf('reachable') !== 'pass' || resultOf('own-pass') !== 'skip') return null;
  if (cookie === undefined) {
    return `Nothing behind the session was checked: give its cookie${orderId === undefined ? ', and --order-id' : ''}.`;
  }
  if (orderId !== undefined) return null;
  return 'The API was not called with the token: add --order-id with a pass of the traveller.';
}

/** Whether the output is a screen was asked before. */
const marked = (result: Result, colour: boolean): string =>
  colour ? styleText(COLOURS[result], result, { validateStream: false }) : result;
