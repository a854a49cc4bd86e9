import { expect } from '@open-wc/testing';
import { createEpassClient, signOut } from '../../src/api/client.js';
import type { FailureCode } from '../../src/api/failure.js';
import { faultServer, type FaultAnswer } from '../support/fault-server.js';
import { aToken, anAnswer, bearersIn, failureOf, hurry, notedWaits, ORDER_ID, replace, restore, retryAtOnce, scene } from './support.js';

const json = (body: unknown, more: FaultAnswer = {}): FaultAnswer => ({ json: body, ...more });
const html: FaultAnswer = { headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<form action="/login">' };

describe('the token request', () => {
  afterEach(restore);

  it('is the POST of the contract (D-3, M-17)', async () => {
    const { server, ask } = await scene();
    await ask();
    const [request] = await server.log('token');
    expect(request).to.include({ method: 'POST', body: '{}', query: '' });
    expect(request?.headers).to.include({
      'content-type': 'application/json',
      accept: 'application/json',
      'x-requested-with': 'epass-card',
    });
    expect(request?.headers).not.to.have.any.keys('authorization', 'x-request-id', 'x-program-id', 'referer');
  });

  it('sends the cookies of a trusted other origin, and of its own', async () => {
    const seen: Request[] = [];
    const { fetch } = globalThis;
    replace(globalThis, 'fetch', (input) => (seen.push(input as Request), fetch(input)));
    await (await scene()).ask();
    await (await scene({}, { origin: 'cross' })).ask();
    expect(seen.map(({ credentials }) => credentials)).to.deep.equal(['same-origin', 'omit', 'include', 'omit']);
  });

  it('keeps the query of the endpoint, and looks for the API beside it', async () => {
    signOut();
    const server = await faultServer({ token: [aToken()], search: [anAnswer()] });
    await createEpassClient({ tokenEndpoint: `${server.tokenEndpoint}?tenant=1` }).pass({ orderId: ORDER_ID });
    const [token, search] = await server.log();
    expect(token?.query).to.equal('?tenant=1');
    expect(search).to.include({ path: 'orders/ePasses/search', query: '' });
  });
});

describe('the token answer', () => {
  const good: [what: string, answer: FaultAnswer][] = [
    ['with all its fields', json({ token: 'a', expiresIn: 300 })],
    ['with the names of RFC 6749', json({ access_token: 'a', expires_in: 300, token_type: 'Bearer' })],
    ['without a lifetime', json({ token: 'a' })],
    ['with null for the base', json({ token: 'a', apiBase: null })],
    ['with every character of a b64token', json({ token: 'aZ09-._~+/==' })],
    ['of 8 KiB', json({ token: 'a'.repeat(8192) })],
    ['with a byte order mark', { body: '\ufeff{"token":"a"}', headers: { 'content-type': 'application/json' } }],
    ['of another JSON type', { body: '{"token":"a"}', headers: { 'content-type': 'application/jwt+json;charset=utf-8' } }],
  ];
  for (const [what, answer] of good) {
    it(`is taken ${what}`, async () => {
      const { ask } = await scene({ token: [answer] });
      expect((await ask()).orderId).to.equal(ORDER_ID);
    });
  }

  const bad: [what: string, answer: FaultAnswer, code: FailureCode, requests: number, field?: string][] = [
    ['401', { status: 401 }, 'auth-required', 1],
    ['401 in HTML', { ...html, status: 401 }, 'auth-required', 1],
    ['302 (T-13)', { status: 302, headers: { location: '/login' } }, 'auth-required', 1],
    ['307 to another origin (T-10)', { status: 307, headers: { location: 'https://evil.test/' } }, 'auth-required', 1],
    ['308 to itself (T-10)', { status: 308, headers: { location: 'token' } }, 'auth-required', 1],
    ['a log-in page (F-31)', html, 'auth-required', 1],
    ['403', { status: 403 }, 'forbidden', 1],
    ['403 in HTML', { ...html, status: 403 }, 'forbidden', 1],
    ['404', { status: 404 }, 'config', 1],
    ['404 in HTML', { ...html, status: 404 }, 'config', 1],
    ['405', { status: 405 }, 'config', 1],
    ['429', { status: 429 }, 'rate-limited', 1],
    ['429 with a short wait', { status: 429, headers: { 'retry-after': '0' } }, 'rate-limited', 2],
    ['429 with a long wait', { status: 429, headers: { 'retry-after': '3600' } }, 'rate-limited', 1],
    ['500', { status: 500 }, 'unavailable', 2],
    ['502 in HTML', { ...html, status: 502 }, 'unavailable', 2],
    ['503', { status: 503 }, 'unavailable', 2],
    ['504', { status: 504 }, 'unavailable', 2],
    ['520', { status: 520 }, 'unavailable', 2],
    ['503 with a long wait', { status: 503, headers: { 'retry-after': '3600' } }, 'unavailable', 1],
    ['a body that is cut (M-6)', json({ token: 'a' }, { fault: 'cut' }), 'network', 2],
    ['400', { status: 400, json: { token: 'a' } }, 'invalid-response', 1],
    ['422', { status: 422 }, 'invalid-response', 1],
    ['201', { status: 201, json: { token: 'a' } }, 'invalid-response', 1],
    ['204 (M-8)', { status: 204 }, 'invalid-response', 1],
    ['an empty 200 (M-8)', { headers: { 'content-type': 'application/json' } }, 'invalid-response', 1],
    ['a token as text (T-13)', { body: 'a.b.c', headers: { 'content-type': 'text/plain' } }, 'invalid-response', 1],
    ['no content type (F-07)', { body: '{"token":"a"}', headers: { 'content-type': null } }, 'invalid-response', 1],
    ['text/json (F-07)', { body: '{"token":"a"}', headers: { 'content-type': 'text/json' } }, 'invalid-response', 1],
    ['broken JSON', { body: '{"token":', headers: { 'content-type': 'application/json' } }, 'invalid-response', 1],
    ['more than 64 KiB (M-7)', json({ token: 'a', pad: 'x'.repeat(65_536) }), 'invalid-response', 1],
    ['null', json(null), 'invalid-response', 1, 'token'],
    ['a list', json(['a']), 'invalid-response', 1, 'token'],
    ['no token', json({ expiresIn: 300 }), 'invalid-response', 1, 'token'],
    ['null for a token', json({ token: null }), 'invalid-response', 1, 'token'],
    ['a number for a token', json({ token: 12345678 }), 'invalid-response', 1, 'token'],
    ['an empty token', json({ token: '' }), 'invalid-response', 1, 'token'],
    ['markup for a token (M-26)', json({ token: '<html>' }), 'invalid-response', 1, 'token'],
    ['Latin-1 in the token (M-26)', json({ token: 'tök' }), 'invalid-response', 1, 'token'],
    ['a line end in the token (M-26)', json({ token: 'a\r\nb' }), 'invalid-response', 1, 'token'],
    ['a trailing line end (M-26)', json({ token: 'a\n' }), 'invalid-response', 1, 'token'],
    ['= inside the token', json({ token: 'a=b' }), 'invalid-response', 1, 'token'],
    ['more than 8 KiB of token', json({ token: 'a'.repeat(8193) }), 'invalid-response', 1, 'token'],
    ['an inherited token', { body: '{"__proto__":{"token":"a"}}', headers: { 'content-type': 'application/json' } }, 'invalid-response', 1, 'token'],
    ['another token type', json({ token: 'a', token_type: 'DPoP' }), 'invalid-response', 1, 'token_type'],
    ['an odd base', json({ token: 'a', apiBase: 'javascript:1' }), 'invalid-response', 1, 'apiBase'],
    ['an http base', json({ token: 'a', apiBase: 'http://evil.test/' }), 'invalid-response', 1, 'apiBase'],
    ['a number for the base', json({ token: 'a', apiBase: 7 }), 'invalid-response', 1, 'apiBase'],
  ];
  for (const [what, answer, code, requests, field] of bad) {
    it(`is ${code} for ${what}, and the API is not called`, async () => {
      retryAtOnce();
      const { server, ask } = await scene({ token: [answer] });
      const failure = await failureOf(ask());
      restore();
      expect(failure.code).to.equal(code);
      if (answer.status && answer.status >= 400) expect(failure.status).to.equal(answer.status);
      if (field) expect(failure.hint).to.contain(`"${field}"`);
      expect(failure.hint).not.to.match(/evil|html>|tök|DPoP|javascript/);
      expect((await server.log()).map(({ route }) => route)).to.deep.equal(Array(requests).fill('token'));
    });
  }

  it('is asked for once more after a reset connection, and after a 503', async () => {
    retryAtOnce();
    for (const fault of [{ fault: 'reset' }, { status: 503 }] as const) {
      const { server, ask } = await scene({ token: [fault, aToken()] });
      expect((await ask()).orderId).to.equal(ORDER_ID);
      expect(await server.log('search')).to.have.length(1);
    }
  });

  it('waits as long as it is told before it asks again (F-14)', async () => {
    retryAtOnce();
    const { server, ask } = await scene({ token: [{ status: 503, headers: { 'retry-after': '1' } }, aToken()] });
    const waits = notedWaits();
    await ask();
    expect(waits).to.deep.equal([15_000, 10_000, 1000]);
    const [first, second] = await server.log('token');
    expect((second?.at ?? 0) - (first?.at ?? 0)).to.be.at.least(990);
  });

  it('is given up after 10 seconds (D-9, F-04)', async () => {
    hurry(5); // slow enough for a garbage collection meanwhile: WebKit then forgot to abort
    for (const fault of ['hang', 'stall'] as const) {
      const { server, ask } = await scene({ token: [json({ token: 'a' }, { fault })] });
      expect((await failureOf(ask())).code).to.equal('timeout');
      await server.until(([request]) => request?.ended === 'closed');
    }
  });

  it('may name an API base on any https origin, which a page may not', async () => {
    const away = await faultServer({ search: [anAnswer()] }, { origin: 'cross' });
    const { ask } = await scene({ token: [aToken('token-1', { apiBase: away.apiBase })] });
    expect((await ask()).orderId).to.equal(ORDER_ID);
    expect(bearersIn(await away.log())).to.deep.equal(['Bearer token-1']);
  });

  it('gives way to the base that the page names', async () => {
    const named = await faultServer({ search: [anAnswer()] });
    const { server, ask } = await scene(
      { token: [aToken('token-1', { apiBase: 'https://never.test/' })] }, { apiBase: named.apiBase },
    );
    await ask();
    expect(await server.log('search')).to.have.length(0);
    expect(await named.log('search')).to.have.length(1);
  });
});
