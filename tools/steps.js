// @ts-check
/** Runs the steps of the gate one after the other and adds up what they say. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { countsText } from './counts.js';
import { triedText } from './tried.js';

/** @typedef {import('./counts.js').Counts} Counts */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command a program, of the project's own first, and its arguments
 * @property {Record<string, string>} [env]
 * @property {boolean} [countsTests] whether its reporter says how many tests ran
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');
const TEN_MINUTES = 600_000;
const FIVE_SECONDS = 5_000;

/**
 * @param {readonly Step[]} steps
 * @param {{ plain: boolean, write?: (line: string) => void, cwd?: string, timeLimit?: number }} options
 *   `plain` keeps colours and cursor movements out of the output; the limit is a step's, in milliseconds
 * @returns {Promise<boolean>} whether everything passed; nothing at all to run is a failure
 */
export async function runSteps(steps, { plain, write = console.log, cwd = root, timeLimit = TEN_MINUTES }) {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'));
  const triedFile = join(folder, 'tried.jsonl');
  const table = [];
  const total = { passed: 0, failed: 0, skipped: 0 };
  try {
    for (const step of steps) {
      write(`\n── ${step.name} ──`);
      const started = performance.now();
      const file = join(folder, `${table.length}.json`);
      const files = { GATE_COUNTS: file, GATE_TRIED: triedFile };
      const ok = await run(step, files, { write: plain ? write : undefined, cwd, timeLimit });
      const counts = countStep(step, ok, file);
      for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += counts[key];
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const verdict = counts.failed > 0 ? 'FAILED' : 'passed';
      table.push(`${verdict}  ${step.name}, ${seconds} s${step.countsTests ? `: ${countsText(counts)}` : ''}`);
    }
    const tried = triedText(triedFile);
    if (tried) table.push('', tried);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (total.passed + total.failed === 0) total.failed = 1;
  write(['', ...table, '', `${total.passed} passed, ${total.failed} failed`].join('\n'));
  return total.failed === 0;
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

/**
 * @param {Step} step
 * @param {Record<string, string>} extra
 * @param {{ write: ((line: string) => void) | undefined, cwd: string, timeLimit: number }} options
 * @returns {Promise<boolean>}
 */
function run({ command, env }, extra, { write, cwd, timeLimit }) {
  const [program = '', ...args] = command;
  const path = [binaries, process.env.PATH].join(delimiter);
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, PATH: path, ...env, ...extra },
    stdio: ['ignore', write ? 'pipe' : 'inherit', write ? 'pipe' : 'inherit'],
    detached: true, // a group of its own, so that a step ends with the browsers that it started
  });
  const end = () => signalGroup(child.pid, 'SIGTERM'); // test runners close their browsers when they are asked to
  process.once('exit', end);
  child.once('exit', end);
  const clocks = [
    setTimeout(() => {
      (write ?? console.log)(`It has not ended after ${timeLimit / 1000} s and is stopped.`);
      end();
    }, timeLimit),
    setTimeout(() => signalGroup(child.pid, 'SIGKILL'), timeLimit + FIVE_SECONDS),
  ];
  if (write) for (const stream of [child.stdout, child.stderr]) forward(stream, write);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      (write ?? console.log)(error.message);
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  }).then((ok) => {
    clocks.forEach(clearTimeout);
    process.removeListener('exit', end);
    return Boolean(ok);
  });
}

/** @param {import('node:stream').Readable | null} stream @param {(line: string) => void} write */
function forward(stream, write) {
  if (stream) createInterface({ input: stream }).on('line', (line) => write(stripVTControlCharacters(line)));
}

/** @param {number | undefined} pid @param {NodeJS.Signals} signal */
function signalGroup(pid, signal) {
  try {
    if (pid) process.kill(-pid, signal);
  } catch {
    // it has ended already
  }
}
