import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { main } from '../../../src/check/main.js';
import type { Finding } from '../../../src/check/check-endpoint.js';

/** What a run of the command left behind. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command in this process. */
export async function run(args: readonly string[], env: Record<string, string> = {}, colour = false): Promise<Run> {
  let [out, error] = ['', ''];
  const code = await main(args, {
    env, colour, version: '1.2.3', out: (text) => (out += text), error: (text) => (error += text),
  });
  return { code, out, error };
}

/** The findings that ask for something, as `id: result`. */
export const troubles = (findings: readonly Finding[]): string[] =>
  findings.filter(({ result }) => result === 'warn' || result === 'fail').map(({ id, result }) => `${id}: ${result}`);

/** Nothing secret is in an output, and nothing that a terminal would obey. */
export function assertClean(what: string, text: string): void {
  assert.doesNotMatch(text, /CANARY|eyJ/, `${what}: a secret is printed`);
  assert.equal(stripVTControlCharacters(text), text, `${what}: a control sequence is printed`);
  // eslint-disable-next-line no-control-regex
  assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/, `${what}: a control character`);
}
