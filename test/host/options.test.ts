import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, it } from 'node:test';
import { createEpassHost, type EpassHostOptions } from '../../src/host.js';
import { listenToLog, partner, tokenRequest } from './support/partner.js';

const log = listenToLog();

const good: EpassHostOptions = {
  upstream: 'https://api.example/api/v2',
  programId: '1876920048220766208',
  credentials: { issuer: 'BANK', secret: 'programme-secret' },
  authenticate: () => null,
  tokenSecret: 'x'.repeat(32),
};

const CANARY = 'CANARY-VALUE';
const PKCS1 = '-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----';

const derOf = (key: KeyObject): Buffer => key.export({ type: 'pkcs8', format: 'der' });
const pemOf = (der: Uint8Array): string =>
  `-----BEGIN PRIVATE KEY-----\n${Buffer.from(der).toString('base64')}\n-----END PRIVATE KEY-----`;
const rsa = (modulusLength: number): Buffer => derOf(generateKeyPairSync('rsa', { modulusLength }).privateKey);
const key = rsa(2048);

const badKeys: [what: string, privateKey: unknown][] = [
  ['a key that is no PEM', CANARY],
  ['a PKCS#1 key', PKCS1],
  ['a missing key', undefined],
  ['a PEM of letters that are no base64', '-----BEGIN PRIVATE KEY-----\nQUFBQ\n-----END PRIVATE KEY-----'],
  ['a PEM of text', pemOf(Buffer.from(CANARY))],
  ['a PEM of nothing', '-----BEGIN PRIVATE KEY-----\n\n-----END PRIVATE KEY-----'],
  ['a PKCS#1 key called PKCS#8', pemOf(key.subarray(26))],
  ['a key that lacks its end', pemOf(key.subarray(0, -1))],
  ['a key of which nothing but the beginning is there', pemOf(key.subarray(0, 3))],
  ['a key with something behind it', pemOf(Buffer.concat([key, key]))],
  ['a key on a curve', pemOf(derOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey))],
  ['an RSA key for another kind of signature', pemOf(derOf(generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey))],
  ['an RSA key that is too short', pemOf(rsa(1024))],
];

const refused: [what: string, option: string, change: object][] = [
  ['no upstream', 'upstream', { upstream: undefined }],
  ['an upstream that is no URL', 'upstream', { upstream: CANARY }],
  ['a plain http upstream', 'upstream', { upstream: `http://${CANARY}.example/api` }],
  ['a host that only begins like loopback', 'upstream', { upstream: 'http://127.0.0.1.evil.example/api' }],
  ['another scheme', 'upstream', { upstream: `ftp://${CANARY}/api` }],
  ['an upstream with a password', 'upstream', { upstream: `https://u:${CANARY}@api.example` }],
  ['an upstream with a password alone', 'upstream', { upstream: `https://:${CANARY}@api.example` }],
  ['an upstream with a query', 'upstream', { upstream: `https://api.example/?${CANARY}` }],
  ['an upstream with a fragment', 'upstream', { upstream: `https://api.example/#${CANARY}` }],
  ['no programme', 'programId', { programId: undefined }],
  ['a programme as a number', 'programId', { programId: 1876920048220766208 }],
  ['a programme that is no header value', 'programId', { programId: `${CANARY}\r\nX: y` }],
  ['no credentials', 'credentials', { credentials: undefined }],
  ['credentials as text', 'credentials', { credentials: CANARY }],
  ['credentials without an issuer', 'credentials.issuer', { credentials: { secret: CANARY } }],
  ['credentials with neither key nor secret', 'credentials', { credentials: { issuer: CANARY } }],
  ['credentials with both', 'credentials', { credentials: { issuer: 'B', secret: CANARY, privateKey: CANARY } }],
  ['an empty secret', 'credentials.secret', { credentials: { issuer: 'B', secret: '' } }],
  ...badKeys.map(([what, privateKey]): [string, string, object] =>
    [what, 'credentials.privateKey', { credentials: { issuer: 'B', privateKey } }]),
  ['no authenticate', 'authenticate', { authenticate: undefined }],
  ['authenticate as text', 'authenticate', { authenticate: CANARY }],
  ['an empty tokenSecret', 'tokenSecret', { tokenSecret: '' }],
  ['a tokenSecret of 31 bytes', 'tokenSecret', { tokenSecret: CANARY.padEnd(31, 'x') }],
  ['a tokenSecret that is no text', 'tokenSecret', { tokenSecret: new Uint8Array(32) }],
  ['a fetch that is no function', 'fetch', { fetch: CANARY }],
  ['a timeout of zero', 'timeout', { timeout: 0 }],
  ['a timeout that no timer can hold', 'timeout', { timeout: 2 ** 31 }],
  ['a timeout as text', 'timeout', { timeout: '5000' }],
];

const accepted: [what: string, change: Record<string, unknown>][] = [
  ['http on localhost', { upstream: 'http://localhost:5173/sandbox/v2' }],
  ['http on 127.0.0.1', { upstream: 'http://127.0.0.1:5173/v2/' }],
  ['http on ::1', { upstream: 'http://[::1]/v2' }],
  ['a tokenSecret of 32 bytes in 16 letters', { tokenSecret: 'é'.repeat(16) }],
  ['a function for credentials', { credentials: async () => 'token' }],
  ['an RSA key', { credentials: { issuer: 'B', privateKey: pemOf(key) } }],
  ['a longer RSA key', { credentials: { issuer: 'B', privateKey: pemOf(rsa(3072)) } }],
  ['the longest timeout', { timeout: 2 ** 31 - 1 }],
];

describe('createEpassHost', () => {
  for (const [what, option, change] of refused) {
    it(`refuses ${what}, naming ${option} and no value`, () => {
      const options = { ...good, ...change };
      assert.throws(
        () => createEpassHost(options),
        (error: unknown) => {
          assert.ok(error instanceof TypeError);
          assert.ok(error.message.startsWith(`createEpassHost: ${option} `), error.message);
          assert.doesNotMatch(error.message, new RegExp(CANARY));
          return true;
        },
      );
    });
  }

  it('names an option that there is none of in the log, and those that there are', (t) => {
    const { mock } = t.mock.method(console, 'warn', () => undefined);
    createEpassHost({ ...good, tokenSecret: 'x'.repeat(32) });
    assert.equal(mock.callCount(), 0);
    const misspelt = { ...good, tokensecret: CANARY };
    createEpassHost(misspelt);
    assert.equal(
      mock.calls[0]?.arguments[0],
      '[epass-card/host] createEpassHost has no option tokensecret, only '
        + 'upstream, programId, credentials, authenticate, tokenSecret, fetch, timeout.',
    );
    const forged = { ...good, tokenSecret: 'x'.repeat(32), [`a\n${CANARY}`]: 1 };
    createEpassHost(forged);
    assert.match(String(mock.calls.at(-1)?.arguments[0]), /^\[epass-card\/host\] createEpassHost has no option with such a name, only /);
  });

  it('refuses to be called with nothing', () => {
    assert.throws(() => createEpassHost(undefined as unknown as EpassHostOptions), /createEpassHost: options/);
  });

  for (const [what, change] of accepted) {
    it(`accepts ${what}`, () => {
      assert.equal(typeof createEpassHost({ ...good, ...change }), 'function');
    });
  }

  it('says once in the log that no tokenSecret is set, and only then', async () => {
    log.length = 0;
    partner();
    assert.deepEqual(log, []);
    const { handle } = partner({ tokenSecret: undefined });
    await handle(tokenRequest());
    await handle(tokenRequest());
    assert.equal(log.length, 1);
    assert.match(log[0] ?? '', /tokenSecret/);
  });

  it('asks for the platform’s fetch at the time of the call when none is given', async (t) => {
    const reached: string[] = [];
    const handle = createEpassHost(good.fetch ? good : { ...good, authenticate: () => 'alice' });
    t.mock.method(globalThis, 'fetch', async (input: string) => {
      reached.push(input);
      return Response.json({ code: 0, data: {} });
    });
    const headers = { 'X-Requested-With': 'epass-card' };
    const answer = await handle(new Request('https://bank.example/epass/resources?module=1', { headers }));
    assert.equal(answer.status, 200);
    assert.deepEqual(reached, ['https://api.example/api/v2/resources?module=1']);
  });
});
