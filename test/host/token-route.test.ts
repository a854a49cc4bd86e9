import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import {
  bearerOf, get, listenToLog, partner, post, SITE, TOKEN_SECRET, tokenOf, tokenRequest,
} from './support/partner.js';
import { ALICE, alicesPass } from './support/scripted-upstream.js';

listenToLog();

const refusedCallers: [what: string, headers: Record<string, string>][] = [
  ['no X-Requested-With', { 'X-Requested-With': '' }],
  ['Sec-Fetch-Site: cross-site', { 'Sec-Fetch-Site': 'cross-site' }],
  ['Sec-Fetch-Site: same-site, another subdomain', { 'Sec-Fetch-Site': 'same-site' }],
  ['Sec-Fetch-Site: none', { 'Sec-Fetch-Site': 'none' }],
  ['Sec-Fetch-Site that is no known word', { 'Sec-Fetch-Site': 'Same-Origin' }],
  ['a foreign Origin', { Origin: 'https://evil.example' }],
  ['a foreign Origin under a good Sec-Fetch-Site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' }],
  ['Origin: null, of a sandboxed frame', { Origin: 'null' }],
  ['an empty Origin', { Origin: '' }],
  ['a subdomain as Origin', { Origin: 'https://www.bank.example' }],
  ['a longer host as Origin', { Origin: 'https://bank.example.evil.example' }],
  ['a host hidden in a user name', { Origin: 'https://bank.example@evil.example' }],
  ['plain http as Origin of a host with the port of https', { Origin: 'http://bank.example', Host: 'bank.example:443' }],
  ['an Origin for a Host that holds more than a host', { Origin: 'https://evil.example', Host: 'evil.example/bank.example' }],
  ['another port as Origin', { Origin: 'https://bank.example:8443' }],
  ['plain http as Origin of an https host', { Origin: 'http://bank.example' }],
  ['another scheme as Origin', { Origin: 'ftp://bank.example' }],
  ['two origins', { Origin: 'https://bank.example, https://evil.example' }],
];

const goodCallers: [what: string, url: string, headers: Record<string, string>][] = [
  ['no Origin at all', SITE, {}],
  ['its own Origin', SITE, { Origin: SITE, 'Sec-Fetch-Site': 'same-origin' }],
  ['an https Origin behind a proxy that ends TLS', 'http://bank.example', { Origin: SITE }],
  ['an Origin that is the Host header', 'http://10.0.0.7:3000', { Origin: SITE, Host: 'bank.example' }],
  ['an Origin whose port a proxy wrote into the Host header', 'http://10.0.0.7:3000', { Origin: SITE, Host: 'bank.example:443' }],
  ['an Origin whose port is in the address', 'http://bank.example:443', { Origin: SITE }],
  ['an Origin with its port', 'http://localhost:5173', { Origin: 'http://localhost:5173' }],
  ['any X-Requested-With', SITE, { 'X-Requested-With': 'XMLHttpRequest' }],
];

describe('POST …/token', () => {
  it('answers the signed-in traveller a token for five minutes, and nothing more', async () => {
    const { handle, upstream } = partner();
    const before = Math.floor(Date.now() / 1000);
    const answer = await handle(tokenRequest());
    const body = (await answer.json()) as { token: string; expiresIn: number };
    assert.equal(answer.status, 200);
    assert.deepEqual(Object.keys(body), ['token', 'expiresIn']);
    assert.equal(body.expiresIn, 300);
    assert.match(body.token, /^[A-Za-z0-9\-._~+/]+=*$/);
    const claims = decodeJwt(body.token);
    assert.equal(claims.sub, ALICE);
    assert.equal(Number(claims.exp) - Number(claims.iat), 300);
    assert.ok(Number(claims.iat) >= before);
    assert.equal(decodeProtectedHeader(body.token).alg, 'HS256');
    assert.equal(upstream.seen.length, 0);
  });

  for (const nobody of [null, undefined, false, '']) {
    it(`answers 401 when authenticate answers ${JSON.stringify(nobody)}`, async () => {
      const { handle } = partner({ authenticate: () => nobody as null });
      const answer = await handle(tokenRequest());
      assert.equal(answer.status, 401);
      assert.equal(answer.headers.get('WWW-Authenticate'), 'Bearer');
      assert.deepEqual(await answer.json(), { code: 401, message: 'Nobody is signed in.' });
    });
  }

  it('waits for an authenticate that takes its time', async () => {
    const { handle } = partner({ authenticate: () => Promise.resolve(ALICE) });
    assert.equal((await handle(tokenRequest())).status, 200);
  });

  for (const [what, headers] of refusedCallers) {
    it(`refuses ${what} before it asks who is signed in`, async () => {
      let asked = 0;
      const { handle } = partner({ authenticate: () => (asked++, ALICE) });
      const answer = await handle(tokenRequest(headers));
      assert.equal(answer.status, 403);
      assert.equal(asked, 0);
      assert.doesNotMatch(await answer.text(), /eyJ/);
    });
  }

  for (const [what, url, headers] of goodCallers) {
    it(`serves a caller with ${what}`, async () => {
      const { handle } = partner();
      const request = new Request(`${url}/epass/token`, tokenRequest(headers));
      assert.equal((await handle(request)).status, 200);
    });
  }

  const formTypes = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'];
  for (const type of [...formTypes, 'application/jsonp', '']) {
    it(`answers 415 for the content type "${type}"`, async () => {
      const { handle } = partner();
      assert.equal((await handle(tokenRequest({ 'Content-Type': type }))).status, 415);
    });
  }

  for (const type of ['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/problem+json']) {
    it(`accepts the content type "${type}"`, async () => {
      const { handle } = partner();
      assert.equal((await handle(tokenRequest({ 'Content-Type': type }))).status, 200);
    });
  }
});

describe('cookie mode', () => {
  const own = { 'X-Requested-With': 'epass-card', Cookie: 'session=alice-session' };
  const routes: [name: string, request: (headers: Record<string, string>) => Request][] = [
    ['the pass', (headers) => post('/epass/orders/ePasses/search', { orderId: alicesPass.orderId }, headers)],
    ['the history', (headers) => post('/epass/orders/ePasses', { ePassId: alicesPass.ePassId }, headers)],
    ['the resources', (headers) => get('/epass/resources?module=1', headers)],
    ['one resource', (headers) => get('/epass/resources/N00001', headers)],
  ];

  for (const [name, request] of routes) {
    it(`serves ${name} to the signed-in traveller without a token`, async () => {
      const { handle } = partner();
      assert.equal((await handle(request(own))).status, 200);
    });

    it(`answers 401 for ${name} when nobody is signed in`, async () => {
      const { handle, upstream } = partner();
      const answer = await handle(request({ 'X-Requested-With': 'epass-card' }));
      assert.equal(answer.status, 401);
      assert.equal(upstream.seen.length, 0);
    });

    it(`refuses cross-site callers of ${name}`, async () => {
      const { handle, upstream } = partner();
      for (const [what, headers] of refusedCallers) {
        assert.equal((await handle(request({ ...own, ...headers }))).status, 403, what);
      }
      assert.equal(upstream.seen.length, 0);
    });
  }

  it('takes another Authorization scheme for no token, as on a staging site', async () => {
    const { handle } = partner();
    assert.equal((await handle(get('/epass/resources', { ...own, Authorization: 'Basic dTpw' }))).status, 200);
    assert.equal((await handle(get('/epass/resources', { Authorization: 'Basic dTpw' }))).status, 403);
  });

  it('does not fall back to the session when a token is no good', async () => {
    const { handle } = partner();
    assert.equal((await handle(get('/epass/resources', { ...own, Authorization: 'Bearer nonsense' }))).status, 401);
  });
});

describe('two hosts', () => {
  const search = async (from: ReturnType<typeof partner>, at: ReturnType<typeof partner>): Promise<number> => {
    const bearer = await bearerOf(from.handle);
    return (await at.handle(post('/orders/ePasses/search', { orderId: alicesPass.orderId }, bearer))).status;
  };

  it('serve each other’s travellers with the same tokenSecret', async () => {
    const [one, two] = [partner(), partner()];
    assert.equal(await search(one, two), 200);
    assert.equal(await search(two, one), 200);
  });

  it('do not without one', async () => {
    const [one, two] = [partner({ tokenSecret: undefined }), partner({ tokenSecret: undefined })];
    assert.equal(await search(one, one), 200);
    assert.equal(await search(one, two), 401);
    assert.equal(await search(two, one), 401);
  });

  it('do not with different ones', async () => {
    const other = partner({ tokenSecret: `${TOKEN_SECRET}!` });
    assert.equal(await search(partner(), other), 401);
  });

  it('take a token for one traveller only', async () => {
    const { handle } = partner();
    assert.notEqual(await tokenOf(handle, 'alice-session'), await tokenOf(handle, 'bob-session'));
  });
});
