// @ts-check
/**
 * How many tests a run had. Reporters write it to the file that the gate names in `GATE_COUNTS`;
 * a run that nobody waits for writes nothing.
 */
import { writeFileSync } from 'node:fs';

/**
 * `failures` are the names of the tests that failed.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, failures?: string[] }} Counts
 */

/** @param {Counts} counts */
export function writeCounts(counts) {
  if (process.env.GATE_COUNTS) writeFileSync(process.env.GATE_COUNTS, JSON.stringify(counts));
}

/**
 * @param {Counts} counts
 * @returns {string} such as `12 passed, 0 failed, 2 skipped`
 */
export function countsText({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
