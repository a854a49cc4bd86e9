import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { bearerOf, listenToLog, partner, post, TOKEN_SECRET, tokenOf, tokenRequest } from './support/partner.js';
import { BOB, bobsPass } from './support/scripted-upstream.js';

listenToLog();

const SEARCH = '/epass/orders/ePasses/search';
const { orderId } = bobsPass;

interface Signing {
  header?: { alg: string; typ?: string };
  exp?: string | null;
  by?: Uint8Array;
}

describe('a token opens nothing', () => {
  const key = new TextEncoder().encode(TOKEN_SECRET);
  const claims = { iss: 'epass-card/host', aud: 'epass-card', sub: BOB };
  const typ = 'epass-traveller+jwt';
  const sign = (
    payload: Record<string, unknown>,
    { header = { alg: 'HS256', typ }, exp = '5m', by = key }: Signing = {},
  ): Promise<string> => {
    const token = new SignJWT(payload).setProtectedHeader(header);
    return (exp === null ? token : token.setExpirationTime(exp)).sign(by);
  };

  const forged: [what: string, make: (good: string) => string | Promise<string>][] = [
    ['signed with another secret', () => sign(claims, { by: new TextEncoder().encode('x'.repeat(46)) })],
    ['signed with the programme’s secret', () => sign(claims, { by: new TextEncoder().encode('programme-secret') })],
    ['signed with an empty secret’s stand-in', () => sign(claims, { by: new Uint8Array(32) })],
    ['of alg none', () => new UnsecuredJWT(claims).setExpirationTime('5m').encode()],
    ['of alg none with our type', () => `${part({ alg: 'none', typ })}.${part({ ...claims, exp: 4e9 })}.`],
    ['of HS512 with the right secret', () => sign(claims, { header: { alg: 'HS512', typ } })],
    ['of RS256', async () => {
      const { privateKey } = await generateKeyPair('RS256');
      return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ }).setExpirationTime('5m').sign(privateKey);
    }],
    ['of another issuer', () => sign({ ...claims, iss: 'BANK' })],
    ['for another audience', () => sign({ ...claims, aud: 'https://bank.example' })],
    ['of another type', () => sign(claims, { header: { alg: 'HS256', typ: 'JWT' } })],
    ['of no type', () => sign(claims, { header: { alg: 'HS256' } })],
    ['without an end', () => sign(claims, { exp: null })],
    ['that has ended', () => sign(claims, { exp: '-1s' })],
    ['for no one', () => sign({ ...claims, sub: undefined })],
    ['for an empty name', () => sign({ ...claims, sub: '' })],
    ['with the claims of another', (good) => good.replace(/\.[^.]+\./, `.${part({ ...claims, exp: 4e9 })}.`)],
    ['with a changed signature', (good) => good.replace(/.{4}$/, (end) => (end === 'AAAA' ? 'BBBB' : 'AAAA'))],
    ['without a signature', (good) => good.replace(/[^.]+$/, '')],
    ['that is empty', () => ''],
    ['that is two', (good) => `${good}, Bearer ${good}`],
    ['followed by more', (good) => `${good} more`],
    ['that is too long', (good) => good + 'A'.repeat(9000)],
    ['that is no JWT', () => 'undefined'],
  ];
  for (const [what, make] of forged) {
    it(`that is one ${what}`, async () => {
      const { handle, upstream } = partner();
      const token = await make(await tokenOf(handle, 'bob-session'));
      const answer = await handle(post(SEARCH, { orderId }, { Authorization: `Bearer ${token}` }));
      assert.equal(answer.status, 401);
      assert.equal(answer.headers.get('WWW-Authenticate'), 'Bearer error="invalid_token"');
      assert.equal(upstream.seen.length, 0);
    });
  }

  it('after five minutes', async (t) => {
    const { handle } = partner();
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const bearer = await bearerOf(handle, 'bob-session');
    const ask = async (): Promise<number> => (await handle(post(SEARCH, { orderId }, bearer))).status;
    t.mock.timers.tick(299_000);
    assert.equal(await ask(), 200);
    t.mock.timers.tick(2_000);
    assert.equal(await ask(), 401);
  });

  it('and a well-made one of our own kind would, so that the table above means something', async () => {
    const { handle } = partner();
    const headers = { Authorization: `bearer ${await sign(claims)}` };
    assert.equal((await handle(post(SEARCH, { orderId }, headers))).status, 200);
    assert.equal((await handle(tokenRequest({ ...headers, Cookie: '' }))).status, 401, 'but it makes no new token');
  });
});

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
