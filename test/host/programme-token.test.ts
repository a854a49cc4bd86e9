import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import {
  decodeJwt, decodeProtectedHeader, exportPKCS8, exportSPKI, generateKeyPair, importSPKI, jwtVerify, SignJWT,
} from 'jose';
import { bearerOf, get, listenToLog, partner, type Partner } from './support/partner.js';
import { enveloped, ScriptedUpstream } from './support/scripted-upstream.js';

const log = listenToLog();
beforeEach(() => void (log.length = 0));

const list = async ({ handle }: Partner): Promise<number> =>
  (await handle(get('/epass/resources?module=1', await bearerOf(handle)))).status;

const tokensUsed = ({ upstream }: Partner): string[] =>
  upstream.seen.map(({ headers }) => (headers.get('Authorization') ?? '').replace('Bearer ', ''));

const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
const pem = await exportPKCS8(privateKey);
const spki = await exportSPKI(publicKey);

describe('the programme’s token', () => {
  const pems: [what: string, privateKey: string][] = [
    ['as it is', pem],
    ['with spaces around it', `\n  ${pem}\n`],
    ['with its line ends written as \\n, as in an environment variable', pem.replaceAll('\n', '\\n')],
  ];
  for (const [what, key] of pems) {
    it(`is signed RS256 with the PEM ${what}, with issuer and end`, async () => {
      const host = partner({ credentials: { issuer: 'BANK-RSA', privateKey: key } });
      assert.equal(await list(host), 200);
      const [token = ''] = tokensUsed(host);
      const { payload } = await jwtVerify(token, await importSPKI(spki, 'RS256'), { algorithms: ['RS256'] });
      assert.equal(payload.iss, 'BANK-RSA');
      assert.deepEqual(Object.keys(payload).sort(), ['exp', 'iss']);
      assert.ok(Number(payload.exp) <= Date.now() / 1000 + 600, 'for ten minutes at most');
    });
  }

  it('is signed HS256 with a secret', async () => {
    const host = partner({ credentials: { issuer: 'BANK', secret: 'dpSecretKey12345' } });
    assert.equal(await list(host), 200);
    const [token = ''] = tokensUsed(host);
    assert.equal(decodeProtectedHeader(token).alg, 'HS256');
    const { payload } = await jwtVerify(token, new TextEncoder().encode('dpSecretKey12345'));
    assert.equal(payload.iss, 'BANK');
    assert.equal(payload.sub, undefined, 'it names no traveller');
  });

  it('is made once for many calls, and anew shortly before its end', async (t) => {
    const host = partner({ credentials: { issuer: 'BANK', secret: 'dpSecretKey12345' } });
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
    await Promise.all([list(host), list(host), list(host)]);
    const [first = ''] = tokensUsed(host);
    const life = Number(decodeJwt(first).exp) * 1000 - Date.now();
    t.mock.timers.tick(life - 62_000);
    await list(host);
    assert.equal(new Set(tokensUsed(host)).size, 1);
    t.mock.timers.tick(2_000);
    await list(host);
    assert.equal(new Set(tokensUsed(host)).size, 2);
    assert.ok(Number(decodeJwt(tokensUsed(host).at(-1) ?? '').exp) > Number(decodeJwt(first).exp));
  });
});

/** A partner's own token service that counts. */
function service(answer: (count: number) => string | Promise<string>) {
  const self = { count: 0, credentials: async () => answer((self.count += 1)) };
  return self;
}

describe('a function for credentials', () => {
  it('is asked once for calls that come together', async () => {
    const tokens = service(() => new Promise((resolve) => setTimeout(() => resolve('opaque-token'), 50)));
    const host = partner({ credentials: tokens.credentials });
    assert.deepEqual(await Promise.all([list(host), list(host), list(host), list(host)]), [200, 200, 200, 200]);
    assert.equal(tokens.count, 1);
    assert.deepEqual(new Set(tokensUsed(host)), new Set(['opaque-token']));
  });

  const lives: [what: string, seconds: number | null, keptUntil: number][] = [
    ['an hour: to a minute before its end', 3600, 3540],
    ['ten seconds: to a fifth before its end', 10, 8],
    ['an unknown time: for four minutes', null, 240],
  ];
  for (const [what, seconds, keptUntil] of lives) {
    it(`keeps a token good for ${what}`, async (t) => {
      t.mock.timers.enable({ apis: ['Date'], now: 1_900_000_000_000 });
      const end = 1_900_000_000 + (seconds ?? 0);
      const jwt = new SignJWT().setProtectedHeader({ alg: 'HS256' });
      const signed = (exp: number): Promise<string> => jwt.setExpirationTime(exp).sign(new Uint8Array(32));
      const tokens = service((count) => (seconds === null ? `opaque-${count}` : signed(end)));
      const host = partner({ credentials: tokens.credentials });
      await list(host);
      t.mock.timers.tick(keptUntil * 1000 - 1);
      await list(host);
      assert.equal(tokens.count, 1);
      t.mock.timers.tick(1);
      await list(host);
      assert.equal(tokens.count, 2);
    });
  }

  const bad: [what: string, credentials: () => Promise<string>][] = [
    ['throws', () => Promise.reject(new RangeError('CREDENTIAL-CANARY'))],
    ['throws at once', () => { throw new RangeError('CREDENTIAL-CANARY'); }],
    ['throws something that is no error', () => Promise.reject('CREDENTIAL-CANARY')],
    ['answers nothing', () => Promise.resolve(undefined as unknown as string)],
    ['answers an object', () => Promise.resolve({ token: 'CREDENTIAL-CANARY' } as unknown as string)],
    ['answers a header line too many', () => Promise.resolve('CREDENTIAL-CANARY\r\nX-Evil: 1')],
    ['answers nothing but a scheme', () => Promise.resolve('Bearer CREDENTIAL-CANARY')],
  ];
  for (const [what, credentials] of bad) {
    it(`that ${what} is 502, a line in the log without its text, and nothing sent`, async () => {
      const host = partner({ credentials });
      const answer = await host.handle(get('/epass/resources?module=1', await bearerOf(host.handle)));
      assert.equal(answer.status, 502);
      assert.equal(host.upstream.seen.length, 0);
      assert.equal(log.length, 1);
      assert.match(log[0] ?? '', /credentials/);
      assert.doesNotMatch([await answer.text(), ...log].join(), /CANARY/);
    });
  }

  it('that failed is asked again by the next call', async () => {
    const tokens = service((count) => (count === 1 ? Promise.reject(new Error('down')) : 'opaque-token'));
    const host = partner({ credentials: tokens.credentials });
    assert.equal(await list(host), 502);
    assert.equal(await list(host), 200);
  });
});

describe('a programme token that the API refuses', () => {
  const refuse = (bad: RegExp): ScriptedUpstream =>
    new ScriptedUpstream(({ headers }) =>
      bad.test(headers.get('Authorization') ?? '') ? Response.json({ code: 40100 }, { status: 401 }) : enveloped({}));

  it('is renewed once, and the call repeated', async () => {
    const tokens = service((count) => `token-${count}`);
    const host = partner({ credentials: tokens.credentials }, refuse(/token-1$/));
    assert.equal(await list(host), 200);
    assert.deepEqual(tokensUsed(host), ['token-1', 'token-2']);
    assert.equal(await list(host), 200);
    assert.equal(tokens.count, 2, 'the good one is kept');
    assert.deepEqual(log, []);
  });

  it('a second time is 502, with a line in the log and no third try', async () => {
    const tokens = service((count) => `token-${count}`);
    const host = partner({ credentials: tokens.credentials }, refuse(/./));
    assert.equal(await list(host), 502);
    assert.deepEqual(tokensUsed(host), ['token-1', 'token-2']);
    assert.equal(log.length, 1);
    assert.match(log[0] ?? '', /refuses the programme/);
    assert.doesNotMatch(log.join(), /token-/);
  });

  it('is renewed once for all the calls that were refused with it', async () => {
    const tokens = service((count) => `token-${count}`);
    const host = partner({ credentials: tokens.credentials }, refuse(/token-1$/));
    assert.deepEqual(await Promise.all([list(host), list(host), list(host)]), [200, 200, 200]);
    assert.equal(tokens.count, 2);
  });

  it('late, after another call has renewed it, is not taken for the new one', async () => {
    const tokens = service((count) => `token-${count}`);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    let refusals = 0;
    const upstream = new ScriptedUpstream(async ({ headers }) => {
      if (!headers.get('Authorization')?.endsWith('token-1')) return enveloped({});
      if (++refusals === 1) {
        arrive();
        await held;
      }
      return Response.json({ code: 40100 }, { status: 401 });
    });
    const host = partner({ credentials: tokens.credentials }, upstream);
    const late = list(host);
    await arrived; // or the other one could come first, and be the one that is held
    assert.equal(await list(host), 200);
    release();
    assert.equal(await late, 200);
    assert.deepEqual(tokensUsed(host), ['token-1', 'token-1', 'token-2', 'token-2']);
    assert.equal(tokens.count, 2);
  });

  it('by 403 is not renewed', async () => {
    const tokens = service((count) => `token-${count}`);
    const denied = new ScriptedUpstream(() => Response.json({ code: 40300 }, { status: 403 }));
    const host = partner({ credentials: tokens.credentials }, denied);
    assert.equal(await list(host), 502);
    assert.equal(tokens.count, 1);
  });
});

describe('a private key that has the form of one, but cannot sign', () => {
  it('is 502 with a line in the log, and nothing of the key in it', async () => {
    const der = Buffer.from(pem.replaceAll(/-----.*?-----|\s/g, ''), 'base64');
    der[294] = 4; // bytes in place of the number that is the public exponent
    const broken = `-----BEGIN PRIVATE KEY-----\n${der.toString('base64')}\n-----END PRIVATE KEY-----`;
    const host = partner({ credentials: { issuer: 'BANK', privateKey: broken } });
    assert.equal(await list(host), 502);
    assert.equal(log.length, 1);
    assert.match(log[0] ?? '', /credentials/);
    assert.doesNotMatch(log.join(), /MII|BEGIN/);
  });
});
