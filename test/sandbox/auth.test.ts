import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, it } from 'node:test';
import { importPKCS8, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { createSandbox, demoClient, demoIssuer, demoProgrammes, type Sandbox } from '../../demo/sandbox/index.js';
import { type RefusalKind } from '../../demo/sandbox/invented.js';
import { answerOf, refused, START, succeeded, type Answer } from './desk.js';

const now = START;
const seconds = now / 1000;
const secret = 'the-shared-secret-of-the-older-client';
const mine = generateKeyPairSync('rsa', { modulusLength: 2048 });
const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicKey = mine.publicKey.export({ type: 'spki', format: 'pem' }).toString();

const sandbox = createSandbox({
  now: () => now,
  issuers: { RSA: { publicKey }, SHARED: { secret }, OTHER: { secret: 'the-shared-secret-of-another-client' } },
  clients: { bank: { secret: 'the-secret-of-the-bank' } },
  programmes: { p: { allowedModules: [1] } },
  venues: 10,
});

type Claims = { iss?: string; exp?: number; nbf?: number };
type Key = CryptoKey | Uint8Array;

async function pkcs8(key: KeyObject, alg: string): Promise<CryptoKey> {
  return importPKCS8(key.export({ type: 'pkcs8', format: 'pem' }).toString(), alg);
}

function shared(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function sign(alg: string, key: Key, claims: Claims): Promise<string> {
  return new SignJWT({ exp: seconds + 60, ...claims }).setProtectedHeader({ alg }).sign(key);
}

async function ask(authorization: string | null, target: Sandbox = sandbox, programme = 'p'): Promise<Answer> {
  const headers = new Headers({ 'X-Program-ID': programme });
  if (authorization !== null) headers.set('Authorization', authorization);
  return answerOf(await target.handle(new Request('https://api.example/v2/resources?module=1', { headers })));
}

function tampered(token: string, claims: Claims): string {
  const [head = '', , signature = ''] = token.split('.');
  return `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
}

describe('the token of a call', () => {
  type Row = [what: string, token: () => Promise<string>, verdict: 'yes' | RefusalKind];
  const rsa = (alg = 'RS256'): Promise<CryptoKey> => pkcs8(mine.privateKey, alg);
  const stranger = (): Promise<CryptoKey> => pkcs8(theirs.privateKey, 'RS256');
  const old = (): Promise<string> => sign('HS256', shared(secret), { iss: 'SHARED' });
  const rows: Row[] = [
    ['RS256 of a known issuer', async () => sign('RS256', await rsa(), { iss: 'RSA' }), 'yes'],
    ['HS256 of a known issuer', () => sign('HS256', shared(secret), { iss: 'SHARED' }), 'yes'],
    ['one that expires in a second', () => sign('HS256', shared(secret), { iss: 'SHARED', exp: seconds + 1 }), 'yes'],
    ['one that expires now', () => sign('HS256', shared(secret), { iss: 'SHARED', exp: seconds }), 'token-expired'],
    ['an old one', async () => sign('RS256', await rsa(), { iss: 'RSA', exp: seconds - 1 }), 'token-expired'],
    [
      'one that never expires',
      () => new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setIssuer('SHARED').sign(shared(secret)),
      'token-invalid',
    ],
    ['a later one', () => sign('HS256', shared(secret), { iss: 'SHARED', nbf: seconds + 9 }), 'token-invalid'],
    ['no issuer', () => sign('HS256', shared(secret), {}), 'token-invalid'],
    ['a foreign issuer', () => sign('HS256', shared(secret), { iss: 'FOREIGN' }), 'token-invalid'],
    ['an issuer that every object has', () => sign('HS256', shared(secret), { iss: 'constructor' }), 'token-invalid'],
    ['the secret of another issuer', () => sign('HS256', shared(secret), { iss: 'OTHER' }), 'token-invalid'],
    ['the key of a stranger', async () => sign('RS256', await stranger(), { iss: 'RSA' }), 'token-invalid'],
    ['HS256 with the public key as secret', () => sign('HS256', shared(publicKey), { iss: 'RSA' }), 'token-invalid'],
    ['HS256 with the secret for an RS256 issuer', () => sign('HS256', shared(secret), { iss: 'RSA' }), 'token-invalid'],
    ['RS256 for an HS256 issuer', async () => sign('RS256', await rsa(), { iss: 'SHARED' }), 'token-invalid'],
    ['HS512 with the right secret', () => sign('HS512', shared(secret.repeat(2)), { iss: 'SHARED' }), 'token-invalid'],
    ['HS384 with the right secret', () => sign('HS384', shared(secret), { iss: 'SHARED' }), 'token-invalid'],
    ['PS256 with the right key', async () => sign('PS256', await rsa('PS256'), { iss: 'RSA' }), 'token-invalid'],
    [
      'alg none',
      () => Promise.resolve(new UnsecuredJWT({ iss: 'SHARED', exp: seconds + 60 }).encode()),
      'token-invalid',
    ],
    [
      'alg none with some signature',
      () => Promise.resolve(`${new UnsecuredJWT({ iss: 'SHARED', exp: seconds + 60 }).encode()}c2ln`),
      'token-invalid',
    ],
    [
      'a later exp under the old signature',
      async () => tampered(await old(), { iss: 'SHARED', exp: seconds + 9999 }),
      'token-invalid',
    ],
    [
      'another iss under the old signature',
      async () => tampered(await old(), { iss: 'OTHER', exp: seconds + 60 }),
      'token-invalid',
    ],
    ['no token at all', () => Promise.resolve('opaque'), 'token-invalid'],
  ];

  for (const [what, token, verdict] of rows) {
    it(`${what}: ${verdict}`, async () => {
      const answer = await ask(`Bearer ${await token()}`);
      if (verdict === 'yes') succeeded(answer);
      else refused(answer, verdict);
    });
  }

  for (const [header, challenge] of [
    [null, 'Bearer'],
    ['', 'Bearer'],
    ['Basic YTpi', 'Bearer'],
    ['Bearer', 'Bearer'],
    ['Bearer a b', 'Bearer'],
    ['Bearer a.b.c', 'Bearer error="invalid_token"'],
  ] as const) {
    it(`answers ${JSON.stringify(header)} with 401 and the challenge ${challenge}`, async () => {
      const { status, headers } = await ask(header);
      assert.deepEqual([status, headers.get('WWW-Authenticate')], [401, challenge]);
    });
  }

  it('is asked for before anything is told about the programme or the order', async () => {
    refused(await ask(null, sandbox, 'unknown'), 'token-missing');
  });
});

describe('the programme of a call', () => {
  const rows: [programme: string, kind: RefusalKind][] = [
    ['', 'programme-missing'],
    ['q', 'programme-unknown'],
    ['toString', 'programme-unknown'],
  ];

  for (const [programme, kind] of rows) {
    it(`${JSON.stringify(programme)} is refused (${kind})`, async () => {
      const token = await sign('HS256', shared(secret), { iss: 'SHARED' });
      refused(await ask(`Bearer ${token}`, sandbox, programme), kind);
    });
  }
});

describe('POST /v2/auth/token', () => {
  async function login(body: object, target: Sandbox = sandbox): Promise<Answer> {
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    return answerOf(await target.handle(new Request('https://api.example/v2/auth/token', init)));
  }

  it('gives a token that the sandbox accepts', async () => {
    const { data } = succeeded(await login({ clientId: 'bank', secret: 'the-secret-of-the-bank' }));
    succeeded(await ask(`Bearer ${data.accessToken}`));
  });

  it('gives it for one hour: "Token validity: 1 hour"', async () => {
    let time = now;
    const clocked = createSandbox({ now: () => time, venues: 10 });
    const { data } = succeeded(await login(demoClient, clocked));
    const programme = Object.keys(demoProgrammes)[0];
    assert.equal(data.expiresIn, 3600);
    time = now + 3_599_000;
    succeeded(await ask(`Bearer ${data.accessToken}`, clocked, programme));
    time = now + 3_600_000;
    refused(await ask(`Bearer ${data.accessToken}`, clocked, programme), 'token-expired');
  });

  it('gives none that another sandbox accepts', async () => {
    const { data } = succeeded(await login(demoClient, createSandbox({ now: () => now, venues: 10 })));
    refused(await ask(`Bearer ${data.accessToken}`), 'token-invalid');
  });

  const rows: [body: object, kind: RefusalKind][] = [
    [{ clientId: 'bank', secret: 'wrong' }, 'client-unknown'],
    [{ clientId: 'nobody', secret: 'the-secret-of-the-bank' }, 'client-unknown'],
    [{ clientId: 'toString', secret: 'x' }, 'client-unknown'],
    [{ clientId: 'bank' }, 'field-invalid'],
    [{ clientId: 'bank', clientSecret: 'the-secret-of-the-bank' }, 'field-invalid'],
    [{}, 'field-invalid'],
  ];

  for (const [body, kind] of rows) {
    it(`refuses ${JSON.stringify(body)} (${kind})`, async () => refused(await login(body), kind));
  }
});

describe('a sandbox that is set up wrongly', () => {
  it('answers 500 in its envelope, and tells its owner why', async (context) => {
    const told = context.mock.method(console, 'error', () => undefined);
    const broken = createSandbox({ now: () => now, issuers: { RSA: { publicKey: 'no PEM' } }, venues: 10 });
    const token = await sign('HS256', shared(secret), { iss: 'RSA' });
    refused(await ask(`Bearer ${token}`, broken), 'fault');
    assert.equal(told.mock.callCount(), 1);
  });
});

describe('a sandbox that is told nothing', () => {
  it('knows the demo issuer and both demo programmes, with secrets that nobody can guess', async () => {
    const untold = createSandbox();
    const key = shared(demoIssuer.secret);
    const token = await new SignJWT({}).setProtectedHeader({ alg: 'HS256' })
      .setIssuer(demoIssuer.iss).setExpirationTime('1 minute').sign(key);
    for (const programme of Object.keys(demoProgrammes)) succeeded(await ask(`Bearer ${token}`, untold, programme));
    assert.match(demoIssuer.secret, /^[0-9a-f]{64}$/);
    assert.notEqual(demoIssuer.secret, demoClient.secret);
  });
});
