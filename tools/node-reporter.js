// @ts-check
/**
 * Counts the tests of a `node --test` run. A suite is no test; a file that holds no test at all is a
 * failure, because its tests were meant to run.
 */
import { relative } from 'node:path';
import { countsText, writeCounts } from './counts.js';

/**
 * @typedef {object} TestEvent
 * @property {string} type
 * @property {{ name?: string, file?: string, skip?: unknown, todo?: unknown, details?: { type?: string } }} data
 */

/**
 * @param {AsyncIterable<TestEvent>} source
 * @returns {AsyncGenerator<string>}
 */
export default async function* countTests(source) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: /** @type {string[]} */ ([]) };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    const failed = type === 'test:fail' || isWholeFile(data);
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else counts[failed ? 'failed' : 'passed'] += 1;
    if (failed && data.skip === undefined && data.todo === undefined) counts.failures.push(nameOf(data));
    if (type === 'test:pass' && isWholeFile(data)) yield `${data.name} holds no test.\n`;
  }
  writeCounts(counts);
  yield `Node tests: ${countsText(counts)}\n`;
}

/** @param {TestEvent['data']} data */
function nameOf({ name = '', file = '' }) {
  return `${relative(process.cwd(), file)} › ${name}`;
}

/**
 * A file with tests is reported test by test; without any, Node reports the file itself.
 *
 * @param {TestEvent['data']} data
 */
function isWholeFile({ name, file }) {
  return Boolean(name && /\.[cm]?[jt]s$/.test(name) && file?.endsWith(name));
}
