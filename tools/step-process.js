// @ts-check
/** One step of the gate as a process, with everything that it starts. */
import { spawn } from 'node:child_process';
import { constants, getPriority, setPriority } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export const root = fileURLToPath(new URL('..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');
const FIVE_SECONDS = 5_000;

/**
 * @param {Pick<import('./steps.js').Step, 'command' | 'env' | 'yields'>} step
 * @param {Record<string, string>} extra of its environment
 * @param {{ write: ((line: string) => void) | undefined, cwd: string, timeLimit: number }} options
 *   without `write` the step writes to the terminal itself; the limit is in milliseconds
 * @returns {Promise<boolean>} whether it ended by itself, and well
 */
export function runProcess({ command, env, yields }, extra, { write, cwd, timeLimit }) {
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
  if (yields && child.pid) setPriority(child.pid, Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
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
