import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { countSessions, judgeCoverage, sourceFiles } from '../../tools/browser-reporter.js';

const inTools = (name: string): string => fileURLToPath(new URL(`../../tools/${name}`, import.meta.url));
const reporter = inTools('node-reporter.js');
const testProcess = inTools('test-process.js');
interface Counts { passed: number; failed: number; skipped: number; failures: string[] }

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'reporters-'));
});
after(() => rmSync(folder, { recursive: true }));

/** Runs a test file of its own as the gate does. */
async function run(source: string) {
  const file = join(folder, 'sample.test.mjs');
  const counts = join(folder, 'counts.json');
  writeFileSync(file, `import { before, describe, it } from 'node:test'; import assert from 'node:assert';\n${source}`);
  writeFileSync(counts, 'null');
  const args = [`--test-reporter=${reporter}`, '--test-reporter-destination=stdout', testProcess, file];
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined, GATE_COUNTS: counts };
  const [ok, said] = await new Promise<[boolean, string]>((resolve) => {
    execFile(process.execPath, args, { env }, (error, _, text) => resolve([!error, text]));
  });
  return { ok, said, counts: JSON.parse(readFileSync(counts, 'utf8')) as Counts };
}

describe('a process of Node tests', () => {
  const rows: [string, string, [number, number, number]][] = [
    ['counts tests, not suites', "describe('a', () => { it('b', () => {}); describe('c', () => { it('d', () => {}); }); });", [2, 0, 0]],
    ['counts what fails and what is skipped', "it('a', () => assert.ok(false)); it.skip('b'); it.todo('c');", [0, 1, 2]],
    ['counts a failure in a suite once', "describe('a', () => { it('b', () => assert.ok(false)); });", [0, 1, 0]],
    ['takes a hook that fails for a failure', "before(() => { throw new Error('b'); }); describe('a', () => { it('b', () => {}); });", [0, 3, 0]],
    ['takes a file without a test for a failure', 'console.log(1)', [0, 1, 0]],
    ['takes a file that does not load for a failure', "await import('./nowhere.js')", [0, 1, 0]],
    ['takes a suite that does not build for a failure', "describe('a', () => { throw new Error('b'); }); it('c', () => {});", [1, 1, 0]],
  ];
  for (const [name, source, [passed, failed, skipped]] of rows) {
    it(name, async () => {
      const { counts: { failures, ...counts } } = await run(source);
      assert.deepEqual(counts, { passed, failed, skipped });
      assert.equal(failures.length, failed);
    });
  }

  it('names what fails', async () => {
    const { counts } = await run("describe('a', () => { it('b', () => assert.ok(false)); });");
    assert.match(counts.failures.join(), /sample\.test\.mjs › b$/);
  });

  it('ends, and names the file, when one leaves a server open', async () => {
    const { ok, said } = await run("import { createServer } from 'node:net'; it('a', () => { createServer().listen(0); });");
    assert.equal(ok, false);
    assert.match(said, /sample\.test\.mjs leaves a server or a process open/);
  });

  it('ends, and says so, when anything else keeps it alive', async () => {
    const { ok, said } = await run("it('a', () => { setInterval(() => {}, 1000); });");
    assert.equal(ok, false);
    assert.match(said, /keeps the tests from ending: .*Timeout/);
  });
});

type Session = Parameters<typeof countSessions>[0][number];
const test = (passed: boolean, skipped = false) => ({ name: 'a', passed, skipped });
const session = (passed: boolean, tests?: object[], inner: object[] = []) => ({
  passed,
  browser: { name: 'Chromium' },
  testFile: join(process.cwd(), 'test/some.test.ts'),
  ...(tests && { testResults: { name: '', tests, suites: [{ name: 's', tests: inner, suites: [] }] } }),
}) as unknown as Session;

describe('the reporter of browser tests', () => {
  const rows: [string, Session[], object][] = [
    ['counts every session', [session(true, [test(true)]), session(true, [test(true)])], { passed: 2, failed: 0, skipped: 0 }],
    ['counts what is inside suites', [session(false, [test(true)], [test(false), test(true, true)])], { passed: 1, failed: 1, skipped: 1 }],
    ['takes a file that does not load for a failure', [session(false)], { passed: 0, failed: 1, skipped: 0 }],
    ['takes a failing hook for a failure', [session(false, [test(true)])], { passed: 1, failed: 1, skipped: 0 }],
  ];
  for (const [name, sessions, expected] of rows) {
    it(name, () => {
      const { failures, ...counts } = countSessions(sessions);
      assert.deepEqual(counts, expected);
      assert.equal(failures?.length, counts.failed);
    });
  }
});

describe('judgeCoverage', () => {
  const file = (name: string, source: string) => {
    const path = join(folder, name);
    writeFileSync(path, source);
    return path;
  };
  const coverage = (files: string[], pct: number) => ({
    coverageMap: { files: () => files },
    summary: { lines: { pct }, branches: { pct: 100 } },
    passed: true,
  }) as unknown as Parameters<typeof judgeCoverage>[0];

  it('is content with every file loaded and enough of it run', () => {
    const a = file('a.ts', 'export const a = 1;');
    assert.deepEqual(judgeCoverage(coverage([a], 95), [a], { lines: 95, branches: 90 }), []);
  });

  it('names a file that no test loads', () => {
    const b = file('b.ts', 'export const b = 1;');
    assert.match(judgeCoverage(coverage([], 100), [b], {}).join(), /no test loads .*b\.ts/);
  });

  it('asks nothing of a file of types and re-exports', () => {
    const c = file('c.ts', "import type { A } from './a.js'; export type { A }; export * from './a.js'; export interface C { a: A }");
    assert.deepEqual(judgeCoverage(coverage([], 100), [c], {}), []);
  });

  it('says which share is too small', () => {
    assert.deepEqual(judgeCoverage(coverage([], 94.99), [], { lines: 95, branches: 90 }), [
      'Coverage: 94.99 % of the lines, and 95 % is the least.',
    ]);
  });

  it('looks for the sources in every folder, but for those that are measured elsewhere', () => {
    const names = sourceFiles(fileURLToPath(new URL('../../src', import.meta.url)), ['host', 'cli.ts']);
    assert.ok(names.some((name) => name.endsWith('/src/pass/status.ts')));
    assert.ok(!names.some((name) => name.includes('/src/host/') || name.endsWith('/src/cli.ts')));
  });
});
