import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { runSteps } from '../../tools/steps.js';

const script = (code: string) => [process.execPath, '--eval', code];
const report = (counts: object) => (
  `require('node:fs').writeFileSync(process.env.GATE_COUNTS, '${JSON.stringify(counts)}');`
);
const tests = (counts: object, then = '') => (
  { name: 'tests', command: script(report(counts) + then), countsTests: true }
);
const check = (code: string, name = 'check') => ({ name, command: script(code) });

async function run(steps: Parameters<typeof runSteps>[0], timeLimit = 60_000) {
  const lines: string[] = [];
  const passed = await runSteps(steps, { plain: true, timeLimit, write: (line) => lines.push(...line.split('\n')) });
  return { passed, lines, last: lines.at(-1) };
}

describe('runSteps', () => {
  const rows: [string, Parameters<typeof runSteps>[0], boolean, string][] = [
    ['counts a check as one', [check(''), check('')], true, '2 passed, 0 failed'],
    ['counts real tests', [check(''), tests({ passed: 7, failed: 0, skipped: 2 })], true, '8 passed, 0 failed'],
    ['fails with a failed test', [tests({ passed: 7, failed: 2, skipped: 0 }, 'process.exit(1)')], false, '7 passed, 2 failed'],
    ['fails with a check that fails', [check('process.exit(3)')], false, '0 passed, 1 failed'],
    ['counts tests that pass in a run that fails', [tests({ passed: 7, failed: 0, skipped: 0 }, 'process.exit(1)')], false, '7 passed, 1 failed'],
    ['fails without any test', [check(''), tests({ passed: 0, failed: 0, skipped: 4 })], false, '1 passed, 1 failed'],
    ['fails without a report', [{ ...check(''), countsTests: true }], false, '0 passed, 1 failed'],
    ['fails with a crash before the report', [{ ...check('process.abort()'), countsTests: true }], false, '0 passed, 1 failed'],
    ['fails with a program that is not there', [{ name: 'gone', command: ['no-such-program'] }], false, '0 passed, 1 failed'],
    ['fails with nothing to run', [], false, '0 passed, 1 failed'],
  ];
  for (const [name, steps, passes, last] of rows) {
    it(name, async () => assert.deepEqual(await run(steps).then((it) => [it.passed, it.last]), [passes, last]));
  }

  it('goes on after a failing step', async () => {
    const { lines, last } = await run([check('process.exit(1)', 'first'), check('console.log("ran")', 'second')]);
    assert.ok(lines.includes('ran'));
    assert.ok(lines.some((line) => /^FAILED {2}first, /.test(line)));
    assert.ok(lines.some((line) => /^passed {2}second, /.test(line)));
    assert.equal(last, '1 passed, 1 failed');
  });

  it('says what the tests of all steps tried, before the last line', async () => {
    const trying = (code: string) => check(`import('./tools/tried.js').then(({ tried }) => { ${code} })`);
    const { lines } = await run([trying("tried('races', 900)"), trying("tried('races', 200); tried('cells', 3)")]);
    assert.deepEqual(lines.slice(-3), ['tried: 1,100 races, 3 cells', '', '2 passed, 0 failed']);
  });

  it('does not take nothing for something tried', async () => {
    const { last } = await run([check("import('./tools/tried.js').then(({ tried }) => tried('races', 0))")]);
    assert.equal(last, '0 passed, 1 failed');
  });

  it('names the tests that failed above its last line', async () => {
    const { lines } = await run([tests({ passed: 1, failed: 1, skipped: 0, failures: ['Chromium a › b'] }, 'process.exit(1)')]);
    assert.deepEqual(lines.slice(-3), ['FAILED  Chromium a › b', '', '1 passed, 1 failed']);
  });

  it('runs lanes beside each other, and prints each step whole', async () => {
    // Each waits for a file that the other writes.
    const folder = mkdtempSync(join(tmpdir(), 'lanes-'));
    const meet = (mine: string, other: string) => `
      const { existsSync, writeFileSync } = require('node:fs');
      console.log('${mine} begins');
      writeFileSync(${JSON.stringify(folder)} + '/${mine}', '');
      const clock = setInterval(() => {
        if (!existsSync(${JSON.stringify(folder)} + '/${other}')) return;
        console.log('${mine} ends');
        clearInterval(clock);
      }, 5);`;
    const { lines, last } = await run([check(meet('a', 'b'), 'a'), { ...check(meet('b', 'a'), 'b'), lane: 'other' }]);
    rmSync(folder, { recursive: true });
    assert.equal(last, '2 passed, 0 failed');
    for (const name of ['a', 'b']) {
      const at = lines.indexOf(`── ${name} ──`);
      assert.deepEqual(lines.slice(at + 1, at + 3), [`${name} begins`, `${name} ends`]);
    }
    assert.ok(lines.findIndex((line) => line.startsWith('passed  a')) < lines.findIndex((line) => line.startsWith('passed  b')));
  });

  it('lets a step that yields have only what the others leave', async () => {
    const priority = "console.log('priority ' + require('node:os').getPriority())";
    const { lines } = await run([check(priority), { ...check(priority), yields: true }]);
    assert.deepEqual(lines.filter((line) => line.startsWith('priority')), [`priority ${getPriority()}`, `priority ${Math.max(getPriority(), 10)}`]);
  });

  it('keeps colours and cursor movements out of plain output', async () => {
    const { lines } = await run([check('console.log("\\x1b[2K\\x1b[1A\\x1b[31mred\\x1b[39m"); console.error("\\x1b[1mbold")')]);
    assert.ok(lines.includes('red') && lines.includes('bold'), lines.join('\n'));
  });

  const sleeper = "console.log(require('node:child_process').spawn('sleep', ['600'], { stdio: 'ignore' }).pid)";

  it('ends what a step leaves behind', async () => {
    const { lines } = await run([check(`${sleeper}; process.exit()`)]);
    await untilEnded(lines);
  });

  it('stops a step that does not end, with the processes that it started', async () => {
    const { lines, last } = await run([check(`${sleeper}; setInterval(() => {}, 1000)`)], 1000);
    assert.equal(last, '0 passed, 1 failed');
    assert.ok(lines.some((line) => /has not ended after 1 s/.test(line)));
    await untilEnded(lines);
  });
});

/** The process whose number a step printed has been asked to end; that takes it a moment. */
async function untilEnded(lines: string[]): Promise<void> {
  const pid = Number(lines.find((line) => /^\d+$/.test(line)));
  for (const deadline = Date.now() + 10_000; !hasEnded(pid);) {
    assert.ok(Date.now() < deadline, `process ${pid} still runs`);
    await nextTurn();
  }
}

function hasEnded(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return true;
  }
  // Killed and not yet collected by whoever inherited it.
  const state = process.platform === 'linux' ? readState(pid) : '';
  return state === 'Z';
}

function readState(pid: number): string {
  return /^State:\s+(\w)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 'Z';
}
