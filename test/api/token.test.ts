import { expect } from '@open-wc/testing';
import { trustOrigins } from '../../src/api/address.js';
import { createEpassClient, signOut } from '../../src/api/client.js';
import type { FailureCode } from '../../src/api/failure.js';
import type { TokenAnswer, TokenReason } from '../../src/api/token.js';
import { faultServer, type FaultAnswer } from '../support/fault-server.js';
import {
  aToken, anAnswer, failureOf, hurry, later, ORDER_ID, replace, restore, retryAtOnce, scene,
} from './support.js';

const bearers = (log: readonly { headers: Readonly<Record<string, string | undefined>> }[]) =>
  log.map(({ headers }) => headers.authorization);

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
      'cache-control': 'no-cache',
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
    await ask();
    const [first, second] = await server.log('token');
    expect((second?.at ?? 0) - (first?.at ?? 0)).to.be.within(990, 3000);
  });

  it('is given up after 10 seconds (D-9, F-04)', async () => {
    hurry(20);
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
    expect(bearers(await away.log())).to.deep.equal(['Bearer token-1']);
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

describe('a held token', () => {
  afterEach(restore);

  const rows: [what: string, expiresIn: unknown, keptFor: number][] = [
    ['300 seconds', 300, 270],
    ['100 seconds', 100, 80],
    ['10 seconds', 10, 8],
    ['no lifetime', undefined, 48],
    ['null', null, 48],
    ['0', 0, 48],
    ['a negative number', -5, 48],
    ['a number in quotes', '300', 48],
    ['a day: an hour at most', 86_400, 3570],
    ['1e12', 1e12, 3570],
  ];
  for (const [what, expiresIn, keptFor] of rows) {
    it(`is renewed ${keptFor} s after it was asked for, with ${what} (F-34, D-8)`, async () => {
      const { server, ask } = await scene({ token: [json({ token: 'token-1', expiresIn }), aToken('token-2')] });
      await ask();
      later((keptFor - 2) * 1000);
      await ask({ fresh: true });
      later(4000);
      await ask({ fresh: true });
      restore();
      expect(bearers(await server.log('search'))).to.deep.equal(['Bearer token-1', 'Bearer token-1', 'Bearer token-2']);
    });
  }

  it('does not care about the device clock (F-41)', async () => {
    const { server, ask } = await scene();
    await ask();
    const real = Date.now();
    replace(Date, 'now', () => real + 365 * 86_400_000);
    await ask({ fresh: true });
    expect(await server.log('token')).to.have.length(1);
  });

  it('is one for all clients of its endpoint, and none for another', async () => {
    const { server, ask } = await scene();
    await ask();
    const client = createEpassClient({ tokenEndpoint: server.tokenEndpoint, programId: 'other' });
    await client.pass({ ePassId: '1788000066668888' });
    expect(await server.log('token')).to.have.length(1);
    await createEpassClient({ tokenEndpoint: `${server.tokenEndpoint}?user=b` }).pass({ orderId: ORDER_ID });
    expect(await server.log('token')).to.have.length(2);
    expect(await server.log('search')).to.have.length(3);
  });
});

describe('401 from the API (F-11)', () => {
  it('renews the token once and repeats the call once', async () => {
    const { server, ask } = await scene({
      token: [aToken('token-1'), aToken('token-2')],
      search: [anAnswer({ bearer: 'token-2' })],
    });
    expect((await ask()).orderId).to.equal(ORDER_ID);
    expect((await server.log()).map(({ route, headers }) => headers.authorization ?? route)).to.deep.equal([
      'token', 'Bearer token-1', 'token', 'Bearer token-2',
    ]);
  });

  it('is auth-required the second time, and never a loop (F-36)', async () => {
    const { server, ask } = await scene({ token: [aToken('token-1'), aToken('token-2')], search: [{ status: 401 }] });
    expect(await failureOf(ask())).to.include({ code: 'auth-required', status: 401 });
    expect(await server.log()).to.have.length(4);
  });

  it('asks for another token on the next call after that', async () => {
    const { server, ask } = await scene({
      token: [aToken('token-1'), aToken('token-2'), aToken('token-3')],
      search: [anAnswer({ bearer: 'token-3' })],
    });
    await failureOf(ask());
    expect((await ask()).orderId).to.equal(ORDER_ID);
    expect(await server.log('token')).to.have.length(3);
  });

  it('takes the token that is current by now instead of renewing that too', async () => {
    const slow = anAnswer({ bearer: 'token-2' });
    const { server, client } = await scene({
      token: [aToken('token-1'), aToken('token-2'), aToken('token-3')],
      search: [{ status: 401, delay: 300 }, slow],
    });
    // The first call is refused late, when the second one has long renewed the token.
    const [first] = await Promise.all([
      client.pass({ orderId: 'DP1' }),
      server.until((log) => log.some(({ route }) => route.endsWith('search'))).then(() => client.pass({ orderId: 'DP2' })),
    ]);
    expect(first.orderId).to.equal('DP1');
    expect(await server.log('token')).to.have.length(2);
    expect(bearers(await server.log('search'))).to.deep.equal([
      'Bearer token-1', 'Bearer token-1', 'Bearer token-2', 'Bearer token-2',
    ]);
  });

  it('costs one renewal for a hundred calls that get it at once (F-39)', async () => {
    const { server, client } = await scene({
      token: [aToken('token-1'), aToken('token-2'), aToken('token-3')],
      search: [anAnswer({ bearer: 'token-2' })],
    });
    const ids = Array.from({ length: 100 }, (_, i) => `DP${i}`);
    const passes = await Promise.all(ids.map((orderId) => client.pass({ orderId })));
    expect(passes.map(({ orderId }) => orderId)).to.deep.equal(ids);
    expect(await server.log('token')).to.have.length(2);
    expect(await server.log('search')).to.have.length(200);
  });

  it('costs one renewal for a hundred calls where every token is refused (F-36)', async () => {
    const { server, client } = await scene({
      token: [aToken('token-1'), aToken('token-2'), aToken('token-3')],
      search: [{ status: 401 }],
    });
    const ids = Array.from({ length: 100 }, (_, i) => `DP${i}`);
    const failures = await Promise.all(ids.map((orderId) => failureOf(client.pass({ orderId }))));
    expect(new Set(failures.map(({ code }) => code))).to.deep.equal(new Set(['auth-required']));
    expect(await server.log('token')).to.have.length(2);
  });

  it('says what the token endpoint says when there is no new token', async () => {
    const { ask } = await scene({ token: [aToken(), { status: 403 }], search: [{ status: 401 }] });
    expect((await failureOf(ask())).code).to.equal('forbidden');
  });

  it('renews nothing for 403 (F-12)', async () => {
    const { server, ask } = await scene({ search: [{ status: 403 }] });
    expect(await failureOf(ask())).to.include({ code: 'forbidden', status: 403 });
    expect(await server.log()).to.have.length(2);
  });
});

describe('a token provider', () => {
  afterEach(restore);

  const withProvider = async (provider: (n: number, reason: TokenReason, signal: AbortSignal) => unknown, search = [anAnswer()]) => {
    const { server } = await scene({ search });
    const reasons: TokenReason[] = [];
    const tokenProvider = ({ reason, signal }: { reason: TokenReason; signal: AbortSignal }) =>
      provider(reasons.push(reason), reason, signal) as Promise<TokenAnswer>;
    const client = createEpassClient({ tokenProvider, apiBase: server.apiBase, tokenEndpoint: 'https://ignored.test/' });
    return { server, reasons, ask: (fresh = false) => client.pass({ orderId: ORDER_ID }, { fresh }) };
  };

  it('is asked with the reason, and wins over an endpoint', async () => {
    const { server, reasons, ask } = await withProvider(
      (n) => Promise.resolve({ token: `token-${n}`, expiresIn: 100 }), [anAnswer(), anAnswer(), anAnswer({ bearer: 'token-3' })],
    );
    await ask();
    later(81_000);
    await ask(true);
    await ask(true);
    expect(reasons).to.deep.equal(['first', 'expired', 'rejected']);
    expect(await server.log('token')).to.have.length(0);
    expect(bearers(await server.log('search'))).to.deep.equal([
      'Bearer token-1', 'Bearer token-2', 'Bearer token-2', 'Bearer token-3',
    ]);
  });

  it('is asked with a signal that stays quiet when all went well', async () => {
    let seen: AbortSignal | undefined;
    const { ask } = await withProvider((_n, _reason, signal) => ((seen = signal), Promise.resolve({ access_token: 'a' })));
    await ask();
    expect(seen).to.be.instanceOf(AbortSignal);
    expect(seen?.aborted).to.equal(false);
  });

  const faults: [what: string, provider: () => unknown, code: FailureCode][] = [
    ['throws', () => { throw new Error('SECRET'); }, 'unavailable'],
    ['rejects', () => Promise.reject(new Error('SECRET')), 'unavailable'],
    ['rejects with a text', () => Promise.reject('SECRET' as unknown as Error), 'unavailable'],
    ['answers undefined', () => undefined, 'invalid-response'],
    ['answers a text', () => Promise.resolve('SECRET'), 'invalid-response'],
    ['answers a bad token', () => ({ token: 'SECRET TOKEN' }), 'invalid-response'],
    ['never settles', () => new Promise(() => undefined), 'timeout'],
    ['is a thenable that throws', () => ({ then: () => { throw new Error('SECRET'); } }), 'unavailable'],
  ];
  for (const [what, provider, code] of faults) {
    it(`is ${code} when it ${what}, and what it threw is not shown (F-37)`, async () => {
      hurry(50);
      const { server, ask } = await withProvider(provider);
      const failure = await failureOf(ask());
      expect(failure.code).to.equal(code);
      expect(`${failure.message} ${failure.stack ?? ''}`).not.to.contain('SECRET');
      expect(await server.log()).to.deep.equal([]);
    });
  }

  it('takes a thenable and an answer that is no promise', async () => {
    const answers = [{ then: (resolve: (value: unknown) => void) => resolve({ token: 'a' }) }, { token: 'a' }];
    for (const answer of answers) {
      const { ask } = await withProvider(() => answer);
      expect((await ask()).orderId).to.equal(ORDER_ID);
    }
  });

  it('needs a base from somewhere', async () => {
    signOut();
    const client = createEpassClient({ tokenProvider: () => Promise.resolve({ token: 'a' }) });
    expect((await failureOf(client.pass({ orderId: ORDER_ID }))).code).to.equal('config');
  });

  it('may name the base itself', async () => {
    const { server } = await scene();
    const client = createEpassClient({ tokenProvider: () => Promise.resolve({ token: 'a', apiBase: server.apiBase }) });
    expect((await client.pass({ orderId: ORDER_ID })).orderId).to.equal(ORDER_ID);
  });

  it('is a source of its own: another function means another token and other passes (T-15)', async () => {
    const { server } = await scene();
    for (const user of ['user-a', 'user-b']) {
      trustOrigins([location.origin]);
      const client = createEpassClient({ tokenProvider: () => Promise.resolve({ token: user }), apiBase: server.apiBase });
      await client.pass({ orderId: ORDER_ID });
    }
    expect(bearers(await server.log('search'))).to.deep.equal(['Bearer user-a', 'Bearer user-b']);
  });
});
