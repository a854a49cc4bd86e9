import { expect } from '@open-wc/testing';
import { anAnswer, aToken, failureOf, hurry, later, rejectionOf, restore, retryAtOnce, scene, stopClock, triesIn } from './support.js';

const SECOND = 1000;

describe('a token endpoint that keeps failing', () => {
  beforeEach(stopClock); // how long it is left alone is told by `later()`, not by the machine
  afterEach(restore);

  it('D-7: is asked once for a hundred calls that come one after the other', async () => {
    const { server, ask } = await scene({ token: [{ status: 401 }] });
    for (let i = 0; i < 100; i += 1) expect((await failureOf(ask())).code).to.equal('auth-required');
    expect(await server.log('token')).to.have.length(1);
    expect(await server.log('search')).to.have.length(0);
  });

  it('D-7: is left alone for a second, then twice as long each time, up to a minute', async () => {
    retryAtOnce();
    const { server, ask } = await scene({ token: [{ status: 503 }] });
    await failureOf(ask());
    for (const [round, seconds] of [1, 2, 4, 8, 16, 32, 60, 60].entries()) {
      later(seconds * SECOND - 500);
      await failureOf(ask());
      expect(await server.log('token'), `held for ${seconds} s`).to.have.length(2 * (round + 1)); // each with its retry
      later(500);
      await failureOf(ask());
      expect(await server.log('token'), `asked after ${seconds} s`).to.have.length(2 * (round + 2));
    }
  });

  for (const status of [401, 403, 404]) {
    it(`D-7: is left alone for a second each time that it refuses with ${status}`, async () => {
      const { server, ask } = await scene({ token: [{ status }] });
      for (const round of [1, 2, 3, 4]) {
        await failureOf(ask());
        later(SECOND - 500);
        await failureOf(ask());
        expect(await server.log('token'), 'held').to.have.length(round);
        later(500);
      }
    });
  }

  it('D-7: is asked when a person asks, and then left alone again', async () => {
    const { server, ask } = await scene({ token: [{ status: 401 }, { status: 401 }, aToken()] });
    await failureOf(ask());
    await failureOf(ask({ fresh: true }));
    await failureOf(ask());
    expect(await server.log('token')).to.have.length(2);
    expect((await ask({ fresh: true })).orderId).to.be.a('string');
  });

  it('D-7: lets a person through in the search for venues, too', async () => {
    const { server, client, ask } = await scene({ token: [{ status: 401 }] });
    const query = { module: 1, place: { iata: 'HKG' } } as const;
    await failureOf(ask());
    await failureOf(client.resources(query));
    await failureOf(client.resource('V1'));
    expect(await server.log('token')).to.have.length(1);
    await failureOf(client.resources(query, { fresh: true }));
    await failureOf(client.resource('V1', { fresh: true }));
    expect(await server.log('token')).to.have.length(3);
  });

  it('D-7: begins with a second again after it has worked', async () => {
    const { server, ask } = await scene({ token: [{ status: 401 }, { status: 401 }, aToken(), { status: 401 }] });
    await failureOf(ask());
    await failureOf(ask({ fresh: true }));
    await ask({ fresh: true });
    later(300 * SECOND); // the token is over
    await failureOf(ask());
    later(SECOND);
    await failureOf(ask());
    expect(await server.log('token')).to.have.length(5);
  });

  const online = (): void => {
    dispatchEvent(new Event('online'));
    later(1);
  };

  it('F-01: is asked once more when the network is back, by whoever comes first', async () => {
    retryAtOnce();
    const { server, ask } = await scene({ token: [{ ...aToken(), fault: 'cut' }] });
    const asked = async (): Promise<number> => (await server.log('token')).length;
    for (const _ of [1, 2, 3]) await failureOf(ask({ fresh: true }));
    const before = await asked();
    await failureOf(ask());
    expect(await asked(), 'held').to.equal(before);
    online();
    expect((await failureOf(ask())).code).to.equal('network');
    const after = await asked();
    expect(after, 'asked').to.be.above(before);
    await failureOf(ask());
    expect(await asked(), 'held again').to.equal(after);
  });

  it('F-01: is asked once more after a try that was under way when the network came back', async () => {
    retryAtOnce();
    const { server, ask } = await scene({ token: [{ ...aToken(), fault: 'cut', held: true }] });
    const failed = failureOf(ask());
    await server.until((log) => log.length === 1);
    online();
    await server.release();
    await failed;
    const before = (await server.log('token')).length;
    await failureOf(ask());
    expect(await server.log('token')).to.have.length.above(before);
  });

  it('F-01: is left alone after another failure, network or not', async () => {
    const { server, ask } = await scene({ token: [{ status: 403 }] });
    await failureOf(ask());
    online();
    await failureOf(ask());
    expect(await server.log('token')).to.have.length(1);
  });

  it('D-7: is not held against whoever comes after an abort', async () => {
    const { server, ask } = await scene({ token: [{ fault: 'hang' }, aToken()] });
    const controller = new AbortController();
    const aborted = rejectionOf(ask({ signal: controller.signal }));
    await server.until((log) => log.length === 1);
    controller.abort();
    expect(await aborted).to.have.property('name', 'AbortError');
    expect((await ask()).orderId).to.be.a('string');
  });

  it('F-14: is left alone for as long as it asks', async () => {
    const { server, ask } = await scene({ token: [{ status: 429, headers: { 'retry-after': '30' } }, aToken()] });
    expect((await failureOf(ask())).code).to.equal('rate-limited');
    later(29 * SECOND);
    await failureOf(ask());
    expect(await server.log('token')).to.have.length(1);
    later(SECOND);
    await ask();
  });
});

describe('a server that asks for patience', () => {
  afterEach(restore);
  const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * SECOND).toUTCString();

  const spent: [header: string, title: string][] = [
    ['0', 'no wait'], ['2', 'a short wait'], ['10', 'the longest wait'], ['-5', 'a wait that is none'], ['soon', 'words'], ['5, 600', 'two waits'],
  ];
  for (const [value, title] of spent) {
    it(`F-14: is asked again inside the operation: ${title} (${value})`, async () => {
      retryAtOnce();
      const { server, ask } = await scene({ search: [{ status: 429, headers: { 'retry-after': value }, held: true }, anAnswer()] });
      const call = ask();
      await server.until((log) => log.length === 2);
      hurry(50); // the wait, and not the deadlines, which run already
      await server.release();
      await call;
      expect(triesIn(await server.log('search'))).to.equal(2);
    });
  }

  const long: [header: () => string, status: number, code: string, seconds: number][] = [
    [() => '11', 429, 'rate-limited', 11],
    [() => '60', 503, 'unavailable', 60],
    [() => inSeconds(40), 429, 'rate-limited', 40],
    [() => '1000000000', 429, 'rate-limited', 3600],
  ];
  for (const [header, status, code, seconds] of long) {
    it(`F-14: fails at once with ${code} for ${seconds} s, and says from when on to ask`, async () => {
      const { server, ask } = await scene({ search: [{ status, headers: { 'retry-after': header() } }] });
      const failure = await failureOf(ask());
      expect(failure.code).to.equal(code);
      expect((failure.retryAt ?? 0) - performance.now()).to.be.within(seconds * SECOND - 3000, seconds * SECOND);
      expect(await server.log('search')).to.have.length(1);
    });
  }

  it('F-14: says nothing of a moment when the server does not', async () => {
    const { ask } = await scene({ search: [{ status: 404 }] });
    expect(await failureOf(ask())).to.not.have.property('retryAt');
  });
});

describe('an API that keeps failing', () => {
  beforeEach(stopClock);
  afterEach(restore);
  const IN_TROUBLE = { status: 503, json: {} };

  it('F-20: gets no retries for 30 seconds after five failures in a row, or until it has answered', async () => {
    retryAtOnce();
    const { server, ask } = await scene({ search: [IN_TROUBLE] });
    const tries = async (): Promise<number> => {
      const before = triesIn(await server.log('search'));
      await failureOf(ask({ fresh: true }));
      return triesIn(await server.log('search')) - before;
    };
    expect([await tries(), await tries(), await tries(), await tries()]).to.deep.equal([3, 2, 1, 1]);
    later(29 * SECOND);
    expect(await tries(), 'in the pause, which failures make no longer').to.equal(1);
    later(SECOND);
    expect([await tries(), await tries(), await tries()], 'after the pause').to.deep.equal([3, 2, 1]);
    await server.script('search', [anAnswer(), IN_TROUBLE]);
    await ask({ fresh: true });
    expect(await tries(), 'it has worked').to.equal(3);
  });

  it('F-20: counts an answer that breaks off as none', async () => {
    retryAtOnce();
    const { server, ask } = await scene({ search: [{ ...anAnswer(), fault: 'cut' }, IN_TROUBLE] });
    for (let i = 0; i < 10; i += 1) {
      await server.script('search', [i % 2 ? IN_TROUBLE : { ...anAnswer(), fault: 'cut' }]);
      await failureOf(ask({ fresh: true }));
    }
    expect(triesIn(await server.log('search'))).to.equal(13);
  });

  it('F-20: counts an answer that refuses as an answer', async () => {
    retryAtOnce();
    const { server, ask } = await scene({ search: [IN_TROUBLE, IN_TROUBLE, IN_TROUBLE, { status: 404 }, IN_TROUBLE] });
    await failureOf(ask());
    await failureOf(ask());
    await failureOf(ask());
    expect(triesIn(await server.log('search'))).to.equal(7);
  });

  it('F-20: does not make other APIs wait', async () => {
    retryAtOnce();
    const first = await scene({ search: [IN_TROUBLE] });
    await failureOf(first.ask({ fresh: true }));
    await failureOf(first.ask({ fresh: true }));
    const second = await scene({ search: [IN_TROUBLE, IN_TROUBLE, anAnswer()] });
    await second.ask();
  });

  it('F-20: costs little more than the calls themselves while it lasts', async () => {
    retryAtOnce();
    const { server, ask } = await scene({ search: [IN_TROUBLE] });
    for (let i = 0; i < 40; i += 1) await failureOf(ask({ fresh: true }));
    expect(triesIn(await server.log('search'))).to.be.within(40, 44);
  });
});
