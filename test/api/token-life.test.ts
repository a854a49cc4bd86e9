import { expect } from '@open-wc/testing';
import { createEpassClient, signOut } from '../../src/api/client.js';
import type { FailureCode } from '../../src/api/failure.js';
import type { TokenAnswer, TokenReason } from '../../src/api/token.js';
import { aToken, anAnswer, bearersIn, failureOf, hurry, later, ORDER_ID, replace, restore, scene, stopClock } from './support.js';

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
      const { server, ask } = await scene({ token: [{ json: { token: 'token-1', expiresIn } }, aToken('token-2')] });
      stopClock();
      await ask();
      later((keptFor - 2) * 1000);
      await ask({ fresh: true });
      later(4000);
      await ask({ fresh: true });
      restore();
      expect(bearersIn(await server.log('search'))).to.deep.equal(['Bearer token-1', 'Bearer token-1', 'Bearer token-2']);
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
    expect(bearersIn(await server.log('search'))).to.deep.equal(['Bearer token-1', 'Bearer token-2', 'Bearer token-3']);
  });

  it('takes the token that is current by now instead of renewing that too', async () => {
    const { server, client } = await scene({
      token: [aToken('token-1'), aToken('token-2'), aToken('token-3')],
      search: [{ status: 401, held: true }, anAnswer({ bearer: 'token-2' })],
    });
    // The first call is refused late, when the second one has long renewed the token.
    const first = client.pass({ orderId: 'DP1' });
    await server.until((log) => log.some(({ route }) => route.endsWith('search')));
    await client.pass({ orderId: 'DP2' });
    await server.release();
    expect((await first).orderId).to.equal('DP1');
    expect(await server.log('token')).to.have.length(2);
    expect(bearersIn(await server.log('search'))).to.deep.equal([
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
    return { server, reasons, ask: (fresh = false, signal?: AbortSignal) => client.pass({ orderId: ORDER_ID }, { fresh, signal }) };
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
    expect(bearersIn(await server.log('search'))).to.deep.equal([
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
     
    ['rejects with a text', () => Promise.reject('SECRET'), 'unavailable'],
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

  it('finds the API beside the endpoint that it wins over, when nothing else says where it is', async () => {
    const { server } = await scene();
    const tokenProvider = () => Promise.resolve({ token: 'token-1' });
    const client = createEpassClient({ tokenProvider, tokenEndpoint: server.tokenEndpoint });
    expect((await client.pass({ orderId: ORDER_ID })).orderId).to.equal(ORDER_ID);
    expect(await server.log('token')).to.have.length(0);
    const failure = await failureOf(createEpassClient({ tokenProvider }).pass({ orderId: ORDER_ID }));
    expect(failure.hint).to.equal('Set api-base, or let tokenProvider answer an apiBase.');
  });

  it('takes a thenable and an answer that is no promise', async () => {
    const answers = [{ then: (resolve: (value: unknown) => void) => resolve({ token: 'a' }) }, { token: 'a' }];
    for (const answer of answers) {
      const { ask } = await withProvider(() => answer);
      expect((await ask()).orderId).to.equal(ORDER_ID);
    }
  });

  it('does not bring back an old token when it settles after everyone left (T-15)', async () => {
    const settle: (() => void)[] = [];
    const { server, reasons, ask } = await withProvider(
      (n) => new Promise((resolve) => settle.push(() => resolve({ token: `token-${n}` }))),
    );
    const controller = new AbortController();
    const gone = ask(false, controller.signal).catch((error: unknown) => error);
    controller.abort();
    await gone;
    const stays = ask();
    settle[1]?.();
    await stays;
    settle[0]?.();
    await ask(true);
    expect(reasons).to.have.length(2);
    expect(bearersIn(await server.log('search'))).to.deep.equal(['Bearer token-2', 'Bearer token-2']);
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
      const client = createEpassClient({ tokenProvider: () => Promise.resolve({ token: user }), apiBase: server.apiBase });
      await client.pass({ orderId: ORDER_ID });
    }
    expect(bearersIn(await server.log('search'))).to.deep.equal(['Bearer user-a', 'Bearer user-b']);
  });
});
