import { expect } from '@open-wc/testing';
import { faultServer, type FaultAnswer } from '../support/fault-server.js';
import {
  aToken, anAnswer, failureOf, hurry, notedWaits, ORDER_ID, rejectionOf, replace, restore, retryAtOnce, scene, triesIn,
} from './support.js';

/** The timers that every call with a token endpoint sets: for itself, and then for the token. */
const DEADLINES = [15_000, 10_000];

describe('a redirect of the API (T-10, F-09, M-16)', () => {
  const targets: [what: string, location: (away: string) => string][] = [
    ['its own origin', () => 'elsewhere'],
    ['another origin', (away) => away],
    ['a data: URL', () => 'data:application/json,{}'],
    ['itself', () => 'search'],
  ];
  for (const status of [301, 302, 303, 307, 308]) {
    for (const [what, location] of targets) {
      it(`is not followed: ${status} to ${what}`, async () => {
        const away = await faultServer({ token: [{}] }, { origin: 'cross' });
        for (const origin of ['same', 'cross'] as const) {
          const { server, ask } = await scene(
            { search: [{ status, headers: { location: location(away.tokenEndpoint) } }] }, { origin },
          );
          const failure = await failureOf(ask());
          expect(failure).to.include({ code: 'redirected', retryable: false });
          expect('status' in failure, 'a page is not told its status').to.equal(false);
          expect((await server.log()).map(({ route }) => route)).to.deep.equal(['token', 'orders/ePasses/search']);
        }
        expect(await away.log()).to.deep.equal([]);
        expect(await away.preflights()).to.deep.equal([]);
      });
    }
  }

  it('is noticed when a wrapped fetch has followed it', async () => {
    const { ask } = await scene();
    const { fetch } = globalThis;
    replace(globalThis, 'fetch', async (input) => {
      const answer = await fetch(input);
      Object.defineProperty(answer, 'redirected', { value: (input as Request).url.endsWith('search') });
      return answer;
    });
    expect((await failureOf(ask())).code).to.equal('redirected');
    restore();
  });
});

describe('a try that fails', () => {
  afterEach(restore);

  it('is made again, with a request id of its own, and then it is done', async () => {
    retryAtOnce();
    for (const answers of [
      [{ status: 503 }, { status: 429 }, anAnswer()],
      [anAnswer({ fault: 'cut' }), anAnswer({ fault: 'cut' }), anAnswer()],
      [{ status: 500 }, anAnswer({ fault: 'cut' }), anAnswer()],
    ] as FaultAnswer[][]) {
      const { server, ask } = await scene({ search: answers });
      expect((await ask()).orderId).to.equal(ORDER_ID);
      expect(triesIn(await server.log('search'))).to.equal(3);
    }
  });

  it('brings no more than two retries to the whole call, a renewed token included', async () => {
    retryAtOnce();
    const { server, ask } = await scene({
      search: [{ status: 503 }, { status: 503 }, { status: 401 }, { status: 503 }, anAnswer()],
    });
    expect((await failureOf(ask())).code).to.equal('unavailable');
    expect(await server.log('search')).to.have.length(4);
  });

  it('waits at random up to half a second, then up to a second (D-10)', async () => {
    replace(Math, 'random', () => 1);
    const { server, ask } = await scene({ search: [{ status: 503 }] });
    const waits = notedWaits();
    await failureOf(ask());
    expect(waits.filter((ms) => !DEADLINES.includes(ms))).to.deep.equal([500, 1000]);
    const [one, two, three] = (await server.log('search')).map(({ at }) => at);
    expect((two ?? 0) - (one ?? 0)).to.be.at.least(480);
    expect((three ?? 0) - (two ?? 0)).to.be.at.least(980);
  });

  it('waits as long as the server says, in seconds or as a date of the server\'s clock (F-14)', async () => {
    retryAtOnce();
    const told: Record<string, string>[] = [
      { 'retry-after': '1' },
      { 'retry-after': 'Sun, 06 Nov 1994 08:49:38 GMT', date: 'Sun, 06 Nov 1994 08:49:37 GMT' },
    ];
    for (const headers of told) {
      const { server, ask } = await scene({ search: [{ status: 503, headers }, anAnswer()] });
      const waits = notedWaits();
      await ask();
      expect(waits.filter((ms) => !DEADLINES.includes(ms))).to.deep.equal([1000]);
      const [one, two] = (await server.log('search')).map(({ at }) => at);
      expect((two ?? 0) - (one ?? 0)).to.be.at.least(980);
    }
  });

  it('works without headers that CORS hides (M-9)', async () => {
    retryAtOnce();
    const { ask } = await scene({
      search: [{ status: 503, headers: { 'retry-after': '9' }, expose: '' }, anAnswer({ expose: '' })],
    }, { origin: 'cross' });
    expect((await ask()).orderId).to.equal(ORDER_ID);
  });

  it('is of the network when CORS forbids the answer (F-17)', async () => {
    retryAtOnce();
    const { ask } = await scene({ search: [anAnswer({ cors: false })] }, { origin: 'cross' });
    expect(await failureOf(ask())).to.include({ code: 'network', retryable: true });
  });
});

describe('a call that takes too long (D-9, F-04)', () => {
  afterEach(restore);

  for (const fault of ['hang', 'stall'] as const) {
    it(`is over after 15 seconds when the server does ${fault}, and so is its connection`, async () => {
      const { server, ask } = await scene({ search: [anAnswer(), anAnswer({ fault })] });
      await ask(); // with a token at hand, no other deadline runs
      hurry(20);
      const waits = notedWaits();
      const begun = performance.now();
      expect(await failureOf(ask({ fresh: true }))).to.include({ code: 'timeout', retryable: true });
      expect(performance.now() - begun).to.be.at.least(700);
      expect(waits).to.deep.equal([15_000]);
      await server.until((log) => log.at(-1)?.ended === 'closed');
      expect(await server.log('search')).to.have.length(2);
    });
  }

  it('is over although the page\'s own fetch ignores the signal', async () => {
    hurry(50);
    const { ask } = await scene();
    replace(globalThis, 'fetch', () => new Promise(() => undefined));
    expect((await failureOf(ask())).code).to.equal('timeout');
  });

  it('counts the time for the token too', async () => {
    hurry(20);
    const { ask } = await scene({ token: [{ ...aToken(), delay: 300 }], search: [{ fault: 'hang' }] });
    const waits = notedWaits();
    expect((await failureOf(ask())).code).to.equal('timeout');
    expect(waits, 'one for the whole call, which runs before the token is asked for').to.deep.equal(DEADLINES);
  });
});

describe('an aborted call', () => {
  afterEach(restore);

  it('rejects with an AbortError, whatever the signal\'s reason, and is never an EpassError', async () => {
    const { server, ask } = await scene({ search: [{ fault: 'hang' }] });
    const mine = new DOMException('mine', 'AbortError');
    for (const reason of [undefined, mine, new Error('x'), 'text']) {
      const controller = new AbortController();
      const call = ask({ signal: controller.signal });
      await server.until((log) => log.some(({ route, ended }) => route.endsWith('search') && ended === 'open'));
      controller.abort(reason);
      const error = await rejectionOf(call);
      expect(error).to.be.instanceOf(DOMException).with.property('name', 'AbortError');
      if (reason === mine) expect(error).to.equal(mine);
      await server.until((log) => log.every(({ ended }) => ended !== 'open'));
    }
  });

  it('makes no request when it was aborted before', async () => {
    const { server, ask } = await scene();
    const error = await rejectionOf(ask({ signal: AbortSignal.abort() }));
    expect(error).to.have.property('name', 'AbortError');
    expect(await server.log()).to.deep.equal([]);
  });

  it('ends while it waits for a retry, and while it waits for a token', async () => {
    replace(Math, 'random', () => 1);
    const cases = [{ search: [{ status: 503, headers: { 'retry-after': '9' } }] }, { token: [{ fault: 'hang' as const }] }];
    for (const scenario of cases) {
      const { server, ask } = await scene(scenario);
      const controller = new AbortController();
      const call = ask({ signal: controller.signal });
      await server.until((log) => log.length === ('token' in scenario ? 1 : 2));
      controller.abort();
      expect(await rejectionOf(call)).to.have.property('name', 'AbortError');
    }
  });
});
