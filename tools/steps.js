// @ts-check
/** Runs the steps of the gate and adds up what they say. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsText } from './counts.js';
import { root, runProcess } from './step-process.js';
import { triedText } from './tried.js';

/** @typedef {import('./counts.js').Counts} Counts */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command a program, of the project's own first, and its arguments
 * @property {Record<string, string>} [env]
 * @property {boolean} [countsTests] whether its reporter says how many tests ran
 * @property {string} [lane] steps of one lane run one after the other, lanes run beside each other
 * @property {boolean} [yields] whether it takes only the processor time that other lanes leave
 */

/** @typedef {{ plain: boolean, write: (line: string) => void, cwd: string, timeLimit: number, folder: string }} Run */
/** @typedef {{ line: string, counts: Counts }} Outcome */

const HALF_AN_HOUR = 1_800_000; // a step that hangs; a slow machine takes half of it
const NONE = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {readonly Step[]} steps
 * @param {{ plain: boolean, write?: (line: string) => void, cwd?: string, timeLimit?: number }} options
 *   `plain` keeps colours and cursor movements out of the output, and lets lanes run beside each other;
 *   the limit is a step's, in milliseconds
 * @returns {Promise<boolean>} whether everything passed; nothing at all to run is a failure
 */
export async function runSteps(steps, { plain, write = console.log, cwd = root, timeLimit = HALF_AN_HOUR }) {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'));
  try {
    const outcomes = await runLanes(steps, { plain, write, cwd, timeLimit, folder });
    const total = outcomes.reduce((sum, { counts }) => add(sum, counts), NONE);
    const failed = total.passed === 0 ? Math.max(1, total.failed) : total.failed;
    const tried = triedText(join(folder, 'tried.jsonl'));
    write(['', ...outcomes.map(({ line }) => line), ...(tried ? ['', tried] : [])].join('\n'));
    for (const { counts } of outcomes) for (const failure of counts.failures ?? []) write(`FAILED  ${failure}`);
    write(`\n${total.passed} passed, ${failed} failed`);
    return failed === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {readonly Step[]} steps
 * @param {Run} run
 * @returns {Promise<Outcome[]>} in the order of the steps
 */
async function runLanes(steps, run) {
  const outcomes = /** @type {Outcome[]} */ ([]);
  const lanes = [...new Set(steps.map(({ lane }) => (run.plain ? lane : undefined)))];
  await Promise.all(lanes.map(async (lane) => {
    for (const [at, step] of steps.entries()) {
      if (!run.plain || step.lane === lane) outcomes[at] = await runStep(step, at, run);
    }
  }));
  return outcomes;
}

/**
 * @param {Step} step
 * @param {number} at its place
 * @param {Run} run
 * @returns {Promise<Outcome>}
 */
async function runStep(step, at, { plain, write, cwd, timeLimit, folder }) {
  const lines = [`\n── ${step.name} ──`];
  if (!plain) write(lines[0] ?? '');
  const started = performance.now();
  const file = join(folder, `${at}.json`);
  const files = { GATE_COUNTS: file, GATE_TRIED: join(folder, 'tried.jsonl') };
  const keep = plain ? (/** @type {string} */ line) => void lines.push(line) : undefined;
  const ok = await runProcess(step, files, { write: keep, cwd, timeLimit });
  if (plain) write(lines.join('\n')); // whole, so that lanes do not mix
  const counts = countStep(step, ok, file);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = counts.failed > 0 ? 'FAILED' : 'passed';
  return { counts, line: `${verdict}  ${step.name}, ${seconds} s${step.countsTests ? `: ${countsText(counts)}` : ''}` };
}

/** @param {Counts} a @param {Counts} b @returns {Counts} */
function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * @param {Step} step
 * @param {boolean} ok
 * @param {string} file where its reporter was to write the counts
 * @returns {Counts}
 */
function countStep(step, ok, file) {
  const self = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (!step.countsTests) return self;
  const counts = readCounts(file) ?? { passed: 0, failed: 0, skipped: 0 };
  const silent = counts.passed + counts.failed === 0;
  // Red without a failed test, or green without any test: something is wrong beside the tests.
  return counts.failed === 0 && (!ok || silent) ? { ...counts, failed: 1 } : counts;
}

/** @param {string} file @returns {Counts | undefined} */
function readCounts(file) {
  try {
    return /** @type {Counts} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined; // the run broke off before its reporter could write
  }
}
