// @ts-check
/**
 * How much the tests tried: fault cells, hostile strings, race schedules. A number of tests says little where
 * one test goes through thousands of inputs.
 *
 * A test in Node calls {@link tried} of this file; a test in a browser calls `tried` of
 * `test/support/tried.ts`, which brings it here. The gate sums up what all its steps wrote to the file
 * that it names in `GATE_TRIED`; outside the gate nothing is written.
 */
import { appendFileSync, readFileSync } from 'node:fs';

/**
 * Notes that a test has tried so many inputs of a kind. Call it after they passed.
 *
 * @param {string} what in the plural, such as `hostile strings`
 * @param {number} count
 */
export function tried(what, count) {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`${count} ${what} tried?`);
  if (process.env.GATE_TRIED) appendFileSync(process.env.GATE_TRIED, `${JSON.stringify({ what, count })}\n`);
}

/**
 * @param {string} file
 * @returns {string | null} such as `tried: 342 fault cells, 14,065 hostile strings`; `null` when nothing was
 */
export function triedText(file) {
  const sums = new Map();
  for (const line of linesOf(file)) {
    const { what, count } = JSON.parse(line);
    sums.set(what, (sums.get(what) ?? 0) + count);
  }
  const parts = [...sums].map(([what, sum]) => `${sum.toLocaleString('en')} ${what}`);
  return parts.length > 0 ? `tried: ${parts.join(', ')}` : null;
}

/** @param {string} file */
function linesOf(file) {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return []; // no step has tried anything
  }
}
