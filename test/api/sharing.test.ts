import { expect } from '@open-wc/testing';
import { createEpassClient, onSignOut, signOut } from '../../src/api/client.js';
import { faultServer } from '../support/fault-server.js';
import { anOrder } from '../support/pass.js';
import {
  aToken, anAnswer, failureOf, later, ORDER_ID, rejectionOf, replace, restore, retryAtOnce, scene, stopClock,
} from './support.js';

describe('calls for the same pass', () => {
  afterEach(restore);

  it('are one while they are under way, from however many clients (F-39)', async () => {
    const { server } = await scene();
    const { tokenEndpoint } = server;
    const calls = Array.from({ length: 100 }, () => createEpassClient({ tokenEndpoint }).pass({ orderId: ORDER_ID }));
    const passes = await Promise.all(calls);
    expect(new Set(passes).size).to.equal(1);
    expect((await server.log()).map(({ route }) => route)).to.deep.equal(['token', 'orders/ePasses/search']);
  });

  it('are one for each pass, behind one token request', async () => {
    const { server } = await scene();
    const { tokenEndpoint } = server;
    const calls = Array.from({ length: 100 }, (_, i) =>
      createEpassClient({ tokenEndpoint }).pass({ orderId: `DP${i % 7}` }));
    const passes = await Promise.all(calls);
    expect(passes.map(({ orderId }) => orderId)).to.deep.equal(passes.map((_, i) => `DP${i % 7}`));
    expect(await server.log('token')).to.have.length(1);
    expect(await server.log('search')).to.have.length(7);
  });

  it('are not repeated for 60 seconds, unless asked for fresh', async () => {
    const { server, ask } = await scene();
    stopClock();
    const pass = await ask();
    later(59_000);
    expect(await ask()).to.equal(pass);
    expect(await server.log('search')).to.have.length(1);
    expect(await ask({ fresh: true })).not.to.equal(pass);
    expect(await server.log('search')).to.have.length(2);
    later(61_000);
    await ask();
    expect(await server.log('search')).to.have.length(3);
  });

  it('are joined while under way, even when asked for fresh', async () => {
    const { server, ask } = await scene({ search: [anAnswer({ held: true })] });
    const both = Promise.all([ask(), ask({ fresh: true })]);
    await server.until((log) => log.length === 2);
    await server.release();
    const [one, two] = await both;
    expect(one).to.equal(two);
    expect(await server.log('search')).to.have.length(1);
  });

  it('are made again after a failure', async () => {
    const { server, ask } = await scene({ search: [{ status: 404 }, anAnswer()] });
    expect((await failureOf(ask())).code).to.equal('not-found');
    expect((await ask()).orderId).to.equal(ORDER_ID);
    expect(await server.log('search')).to.have.length(2);
  });

  it('share a failure', async () => {
    retryAtOnce();
    const { server, ask } = await scene({ token: [{ status: 503 }] });
    const failures = await Promise.all(Array.from({ length: 100 }, () => failureOf(ask())));
    expect(new Set(failures.map(({ code }) => code))).to.deep.equal(new Set(['unavailable']));
    expect(await server.log()).to.have.length(2);
  });

  it('never mix programmes, bases, ids or token sources (T-15)', async () => {
    const { server } = await scene();
    const other = await faultServer({ token: [aToken('token-b')], search: [anAnswer()] });
    const { tokenEndpoint, apiBase } = server;
    for (const options of [
      { tokenEndpoint },
      { tokenEndpoint, programId: 'one' },
      { tokenEndpoint, programId: 'two' },
      { tokenEndpoint, apiBase: `${apiBase}/` },
      { tokenEndpoint: other.tokenEndpoint, apiBase },
      { apiBase },
      { tokenProvider: () => Promise.resolve({ token: 'token-c' }), apiBase },
    ]) {
      await createEpassClient(options).pass({ orderId: ORDER_ID });
      await createEpassClient(options).pass({ orderId: ORDER_ID });
    }
    const log = await server.log('search');
    expect(log.map(({ headers }) => `${headers.authorization ?? 'cookie'} ${headers['x-program-id'] ?? ''}`.trim())).to.deep.equal([
      'Bearer token-1', 'Bearer token-1 one', 'Bearer token-1 two', 'Bearer token-1', 'Bearer token-b', 'cookie', 'Bearer token-c',
    ]);
  });
});

describe('a shared call (F-40)', () => {
  it('lives while anyone waits for it', async () => {
    const { server, ask } = await scene({ search: [anAnswer({ held: true })] });
    const controller = new AbortController();
    const [gone, stays] = [ask({ signal: controller.signal }), ask()];
    await server.until((log) => log.length === 2);
    controller.abort();
    expect(await rejectionOf(gone)).to.have.property('name', 'AbortError');
    await server.release();
    expect((await stays).orderId).to.equal(ORDER_ID);
    expect(await server.log('search')).to.have.length(1);
  });

  it('ends with its last waiter, and the next one starts anew', async () => {
    const { server, ask } = await scene({ search: [{ fault: 'hang' }, anAnswer()] });
    const controllers = [new AbortController(), new AbortController()];
    const calls = controllers.map(({ signal }) => rejectionOf(ask({ signal })));
    await server.until((log) => log.length === 2);
    for (const controller of controllers) controller.abort();
    await Promise.all(calls);
    expect((await ask()).orderId).to.equal(ORDER_ID);
    const log = await server.until((requests) => requests[1]?.ended === 'closed');
    expect(log.map(({ route }) => route)).to.deep.equal(['token', 'orders/ePasses/search', 'orders/ePasses/search']);
  });

  it('is taken over by who comes at the moment that the last one leaves', async () => {
    const { server, ask } = await scene({ search: [anAnswer({ held: true })] });
    const controller = new AbortController();
    const gone = rejectionOf(ask({ signal: controller.signal }));
    await server.until((log) => log.length === 2);
    controller.abort();
    const comes = ask();
    await gone;
    await server.release();
    expect((await comes).orderId).to.equal(ORDER_ID);
    expect(await server.log('search')).to.have.length(1);
  });

  it('keeps the token request for those who still need it', async () => {
    const { server, client } = await scene({ token: [{ ...aToken(), held: true }] });
    const controller = new AbortController();
    const gone = rejectionOf(client.pass({ orderId: 'DP1' }, { signal: controller.signal }));
    const stays = client.pass({ orderId: 'DP2' });
    await server.until((log) => log.length === 1);
    controller.abort();
    await gone;
    await server.release();
    expect((await stays).orderId).to.equal('DP2');
    expect(await server.log()).to.have.length(2);
  });

  it('ends the token request with its last waiter', async () => {
    const { server, ask } = await scene({ token: [{ fault: 'hang' }] });
    const controller = new AbortController();
    const call = rejectionOf(ask({ signal: controller.signal }));
    await server.until((log) => log.length === 1);
    controller.abort();
    await call;
    await server.until(([request]) => request?.ended === 'closed');
  });
});

describe('signOut', () => {
  const ways: [how: string, end: (controller: AbortController) => void][] = [
    ['signs out', () => signOut()],
    ['gives up', (controller) => controller.abort()],
  ];
  for (const [how, end] of ways) {
    it(`hands out no pass that is at hand to who ${how} before it is there (T-15)`, async () => {
      const { ask } = await scene();
      await ask();
      const controller = new AbortController();
      const call = rejectionOf(ask({ signal: controller.signal }));
      end(controller);
      expect(await call).to.have.property('name', 'AbortError');
    });
  }

  afterEach(restore);

  it('drops tokens and passes (T-15)', async () => {
    const { server, ask } = await scene({ token: [aToken('user-a'), aToken('user-b')] });
    await ask();
    signOut();
    await ask();
    expect((await server.log('search')).map(({ headers }) => headers.authorization)).to.deep.equal([
      'Bearer user-a', 'Bearer user-b',
    ]);
  });

  it('ends the calls under way with an AbortError', async () => {
    const { server, ask } = await scene({ search: [{ fault: 'hang' }] });
    const call = rejectionOf(ask());
    await server.until((log) => log.length === 2);
    signOut();
    expect(await call).to.have.property('name', 'AbortError');
    await server.until((log) => log[1]?.ended === 'closed');
  });

  it('keeps a late answer from whoever comes next, also behind a fetch that ignores signals (T-15)', async () => {
    const { server, ask } = await scene({
      token: [aToken('user-a'), aToken('user-b')],
      search: [anAnswer({ held: true }), anAnswer()],
    });
    const { fetch } = globalThis;
    const answered: Promise<Response>[] = [];
    replace(globalThis, 'fetch', (input) => {
      const answer = fetch(new Request(input, { signal: new AbortController().signal }));
      answered.push(answer);
      return answer;
    });
    const call = rejectionOf(ask());
    await server.until((log) => log.length === 2);
    signOut();
    const next = ask();
    expect(await call).to.have.property('name', 'AbortError');
    await next;
    await server.release();
    await Promise.all(answered);
    await ask();
    expect((await server.log('search')).map(({ headers }) => headers.authorization)).to.deep.equal([
      'Bearer user-a', 'Bearer user-b',
    ]);
  });

  it('forgets a token that was still on its way', async () => {
    const { server, ask } = await scene({ token: [{ ...aToken('user-a'), held: true }, aToken('user-b')] });
    const call = rejectionOf(ask());
    await server.until((log) => log.length === 1);
    signOut();
    await ask();
    await call;
    expect((await server.log('search')).map(({ headers }) => headers.authorization)).to.deep.equal(['Bearer user-b']);
  });

  it('asks a provider anew, for the first time', async () => {
    const { server } = await scene();
    const reasons: string[] = [];
    const client = createEpassClient({
      apiBase: server.apiBase,
      tokenProvider: ({ reason }) => Promise.resolve({ token: `token-${reasons.push(reason)}` }),
    });
    await client.pass({ orderId: ORDER_ID });
    signOut();
    await client.pass({ orderId: ORDER_ID });
    expect(reasons).to.deep.equal(['first', 'first']);
  });

  it('tells its listeners, until they unsubscribe, and whatever one of them throws', () => {
    let heard = 0;
    const reported: unknown[] = [];
    replace(globalThis, 'queueMicrotask', (run) => {
      try {
        run();
      } catch (error) {
        reported.push(error);
      }
    });
    const mistake = new Error('of the host');
    const stop = [
      onSignOut(() => { throw mistake; }),
      onSignOut(() => (heard += 1)),
    ];
    signOut();
    expect(heard).to.equal(1);
    expect(reported).to.deep.equal([mistake]);
    for (const end of stop) end();
    signOut();
    expect(heard).to.equal(1);
  });

  it('keeps an order id and the E-pass id that reads the same apart (T-32)', async () => {
    const { client } = await scene({ search: [
      { json: { code: 0, data: anOrder({ orderId: '7' }, { ePassId: '8' }) } },
      { json: { code: 0, data: anOrder({ orderId: '9' }, { ePassId: '7' }) } },
    ] });
    expect((await client.pass({ orderId: '7' })).orderId).to.equal('7');
    expect((await client.pass({ ePassId: '7' })).orderId).to.equal('9');
  });

  it('has dropped everything by the time that listeners hear of it', async () => {
    const { server, ask } = await scene();
    await ask();
    let next: Promise<unknown> | undefined;
    const stop = onSignOut(() => {
      next = ask();
    });
    signOut();
    stop();
    await next;
    expect(await server.log()).to.have.length(4);
  });
});
