import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checks } from '../../src/check/check-endpoint.js';
import { VERSION } from '../../src/version.js';
import { serve } from '../host/support/server.js';
import { COOKIE, endpoint, json, ORDER } from './support/endpoint.js';
import { assertClean, run, type Run } from './support/run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const URL_OF_BANK = 'https://bank.example/epass/token';

/** Runs the command as a shell does. */
async function spawned(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
  const child = spawn(process.execPath, ['--import', tsx, join(root, 'src/cli.ts'), ...args], {
    env: { PATH: process.env.PATH, NODE_V8_COVERAGE: '', ...env }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode ?? -1, out, error };
}

describe('epass-card', () => {
  it('prints a report and exits with 0 when nothing fails', async () => {
    const origin = await serve(endpoint().listener);
    const ran = await spawned(['check', `${origin}/epass/token`], { EPASS_COOKIE: COOKIE });
    assert.equal(ran.code, 0, ran.out + ran.error);
    assert.match(ran.out, /^Checking http:\/\/127\.0\.0\.1:\d+\/epass\/token\n\npass {2}https /);
    assert.match(ran.out, /\n23 pass, 0 warn, 0 fail, 7 skip\n\nwarn {2}The API was not called with the token: add --order-id [^\n]*\n$/);
    assertClean('output', ran.out);
  });

  it('exits with 1 when something fails, and says where and what to do', async () => {
    const origin = await serve(endpoint((_, good) => ({ ...good, headers: { 'Content-Type': 'application/json' } })).listener);
    const ran = await spawned(['check', `${origin}/epass/token`], { EPASS_COOKIE: COOKIE });
    assert.equal(ran.code, 1);
    assert.match(ran.out, /\nfail {2}no-store .*\n +there is no Cache-Control\n +Fix: Send Cache-Control: no-store\.\n +See: docs\/hosting\.md#your-own/);
  });

  it('exits with 2 and one line when the command is wrong', async () => {
    const ran = await spawned(['check']);
    assert.deepEqual([ran.code, ran.out], [2, '']);
    assert.equal(ran.error, 'epass-card: check takes one URL. See epass-card --help.\n');
  });

  it('tells its version, the one of the package', async () => {
    assert.deepEqual(await spawned(['--version']), { code: 0, out: `${VERSION}\n`, error: '' });
  });

  it('exits with 0 with warnings only', async () => {
    const origin = await serve(endpoint((asked, good) => (asked.turn > 0 ? json({ token: 'opaque' }) : good)).listener);
    const ran = await run(['check', `${origin}/epass/token`, '--cookie', COOKIE]);
    assert.equal(ran.code, 0);
    assert.match(ran.out, /1 warn, 0 fail/);
  });

  for (const option of ['--help', '-h']) {
    it(`explains itself with ${option}, also beside other arguments`, async () => {
      const ran = await run(['check', URL_OF_BANK, option]);
      assert.deepEqual([ran.code, ran.error], [0, '']);
      for (const word of ['EPASS_COOKIE', '--cookie-env', '--order-id', '--json', 'Exit:']) assert.ok(ran.out.includes(word), word);
      assert.ok(ran.out.split('\n').every((line) => line.length <= 100));
    });
  }

  const wrong: [args: string[], what: RegExp, env?: Record<string, string>][] = [
    [[], /the command is check <url>/],
    [['CANARY', URL_OF_BANK], /the command is check <url>/],
    [['check', URL_OF_BANK, 'session=CANARY'], /one URL/],
    [['check', 'bank.example'], /must be like https:/],
    [['check', 'ftp://bank.example/token'], /must be like https:/],
    [['check', 'https://me:CANARY@bank.example/'], /no user name/],
    [['check', `${URL_OF_BANK}#CANARY`], /no fragment/],
    [['check', URL_OF_BANK, '--coookie=session=CANARY'], /an unknown option/],
    [['check', URL_OF_BANK, '--cookie'], /--cookie is not used like this/],
    [['check', URL_OF_BANK, '--json=CANARY'], /--json is not used like this/],
    [['check', URL_OF_BANK, '--cookie', '--json'], /--cookie is not used like this/],
    [['check', URL_OF_BANK, '--cookie', 'CANARY'], /like "name=value/],
    [['check', URL_OF_BANK, '--cookie', 'a=b\r\nX-CANARY: 1'], /like "name=value/],
    [['check', URL_OF_BANK], /like "name=value/, { EPASS_COOKIE: 'CANARY' }],
    [['check', URL_OF_BANK, '--cookie', 'a=b', '--cookie-env', 'BANK'], /not both/, { BANK: 'a=CANARY' }],
    [['check', URL_OF_BANK, '--cookie-env', 'BANK'], /is not set/],
    [['check', URL_OF_BANK, '--order-id', 'DP/../CANARY'], /an id has letters/],
    [['check', URL_OF_BANK, '--other-order-id', 'DP1'], /needs --order-id/],
    [['check', URL_OF_BANK, '--origin', 'https://bank.example/page'], /--origin must be like/],
    [['check', URL_OF_BANK, '--origin', 'null'], /--origin must be like https:\/\/bank\.example[\s;,.(]/],
  ];
  for (const [args, what, env] of wrong) {
    it(`does not take ${JSON.stringify(args.slice(1))}`, async () => {
      const ran = await run(args, env);
      assert.deepEqual([ran.code, ran.out], [2, '']);
      assert.match(ran.error, what);
      assert.match(ran.error, /^epass-card: [^\n]*\n$/, 'one line');
      assertClean('error', ran.error.trimEnd());
    });
  }

  const cookies: [what: string, args: string[], env: Record<string, string>][] = [
    ['the option', ['--cookie', COOKIE], { EPASS_COOKIE: 'session=other' }],
    ['EPASS_COOKIE', [], { EPASS_COOKIE: COOKIE }],
    ['a variable of one’s own', ['--cookie-env', 'BANK'], { EPASS_COOKIE: 'session=other', BANK: COOKIE }],
    ['a whole header line', [], { EPASS_COOKIE: `Cookie: ${COOKIE}` }],
  ];
  for (const [what, args, env] of cookies) {
    it(`takes the session from ${what}`, async () => {
      const { listener, asked } = endpoint();
      const ran = await run(['check', `${await serve(listener)}/epass/token`, ...args], env);
      assert.equal(ran.code, 0, ran.out);
      assert.equal(asked[0]?.headers.cookie, COOKIE);
    });
  }
});

describe('the reports', () => {
  const ends: [what: string, args: string[], end: RegExp][] = [
    ['a session and a pass', ['--cookie', COOKIE, '--order-id', ORDER], /\d skip\n$/],
    ['a pass and no session', ['--order-id', ORDER], /\nskip {2}session, .*own-pass.*\n +no session was given: [^]*\nwarn {2}Nothing behind the session was checked/],
  ];
  for (const [what, args, end] of ends) {
    it(`as text, with ${what}, end with what is missing`, async () => {
      const ran = await run(['check', `${await serve(endpoint().listener)}/epass/token`, ...args]);
      assert.equal(ran.code, 0, ran.out);
      assert.match(ran.out, end);
    });
  }

  it('as text name no missing option where nothing answers', async () => {
    assert.match((await run(['check', 'http://127.0.0.1:1/token'])).out, /\d skip\n$/);
  });

  it('as JSON have every check once, with a fix only where one is needed', async () => {
    const origin = await serve(endpoint((asked, good) => (asked.turn > 0 ? json({ token: 'opaque' }) : good)).listener);
    const { out } = await run(['check', `${origin}/epass/token?key=CANARY`, '--json', '--order-id', ORDER], { EPASS_COOKIE: COOKIE });
    const report = JSON.parse(out) as Record<string, unknown> & { checks: Record<string, unknown>[] };
    assert.deepEqual(Object.keys(report), ['version', 'url', 'signedIn', 'summary', 'checks']);
    assert.deepEqual([report.version, report.url, report.signedIn], ['1.2.3', `${origin}/epass/token`, true]);
    assert.deepEqual(report.summary, { pass: 24, warn: 1, fail: 0, skip: 5 });
    assert.deepEqual(report.checks.map(({ id }) => id), checks.map(({ id }) => id));
    assert.equal(new Set(checks.map(({ id }) => id)).size, checks.length);
    for (const { result, ...rest } of report.checks) {
      const isTrouble = result === 'warn' || result === 'fail';
      assert.deepEqual(Object.keys(rest), isTrouble ? ['id', 'title', 'found', 'fix', 'see'] : ['id', 'title', 'found']);
    }
    assertClean('json', out);
  });

  it('as text say once for all skipped checks why, and have colours only on a screen', async () => {
    const args = ['check', `${await serve(endpoint().listener)}/epass/token`];
    const { out } = await run(args);
    assert.equal(out.match(/set EPASS_COOKIE/g)?.length, 1);
    assert.match(out, /\nskip {2}session, content-type, no-store, /);
    assertClean('text', out);
    assert.match(out, /\d skip\n\nwarn {2}Nothing behind the session was checked: [^\n]*\n$/);
    assert.ok((await run(args, {}, true)).out.includes('\u001b[32mpass\u001b[39m'));
  });
});
