// @ts-check
/**
 * Counts the tests that `tools/test-process.js` runs. A suite is no test, but fails by itself when a hook
 * does. Outermost suites are files: one without any test is a failure, because its tests were meant to run.
 */
import { countsText, writeCounts } from './counts.js';

/**
 * @typedef {object} TestEvent
 * @property {string} type
 * @property {Outcome} data
 */

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} nesting how many suites and tests it is in
 * @property {unknown} [skip]
 * @property {unknown} [todo]
 * @property {{ type?: string, error?: { failureType?: string } }} details
 */

/**
 * @param {AsyncIterable<TestEvent>} source
 * @returns {AsyncGenerator<string>}
 */
export default async function* countTests(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  let open = /** @type {string[]} */ ([]); // what failed in the file that runs
  const failures = /** @type {string[]} */ ([]);
  let before = 0;
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const verdict = verdictOf(type === 'test:fail', data);
    if (verdict) counts[verdict] += 1;
    if (verdict === 'failed') open.push(data.name);
    if (data.nesting > 0 || data.details.type !== 'suite') continue;
    const tests = counts.passed + counts.failed + counts.skipped;
    if (tests === before) {
      counts.failed += 1;
      open.push('holds no test');
    }
    before = tests;
    failures.push(...open.map((name) => `${data.name} › ${name}`));
    open = [];
  }
  writeCounts({ ...counts, failures });
  yield `Node tests: ${countsText(counts)}\n`;
}

/**
 * @param {boolean} failed
 * @param {Outcome} data
 * @returns {'passed' | 'failed' | 'skipped' | undefined} nothing for what counts as no test
 */
function verdictOf(failed, { skip, todo, details }) {
  if (details.type === 'suite') return failed && details.error?.failureType !== 'subtestsFailed' ? 'failed' : undefined;
  if (skip !== undefined || todo !== undefined) return 'skipped';
  return failed ? 'failed' : 'passed';
}
