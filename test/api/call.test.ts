import { expect } from '@open-wc/testing';
import { createEpassClient, signOut } from '../../src/api/client.js';
import type { FailureCode } from '../../src/api/failure.js';
import { faultServer, type FaultAnswer } from '../support/fault-server.js';
import { anOrder } from '../support/pass.js';
import {
  aToken, anAnswer, failureOf, hurry, ORDER_ID, rejectionOf, replace, restore, retryAtOnce, scene, triesIn,
} from './support.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const text = (body: string, more: FaultAnswer = {}): FaultAnswer => ({
  body, headers: { 'content-type': 'application/json' }, ...more,
});

describe('the call for a pass', () => {
  afterEach(restore);

  it('is the POST of the contract (D-3, M-14, M-17)', async () => {
    const { server, ask } = await scene({}, { programId: '1876920048220766208' });
    await ask();
    const [request] = await server.log('search');
    expect(request).to.include({ method: 'POST', body: `{"orderId":"${ORDER_ID}"}`, query: '' });
    expect(request?.headers).to.include({
      authorization: 'Bearer token-1',
      'content-type': 'application/json',
      'x-program-id': '1876920048220766208',
      'cache-control': 'no-cache',
    });
    expect(request?.headers['x-request-id']).to.match(UUID);
    expect(request?.headers).not.to.have.any.keys('referer', 'cookie', 'x-requested-with');
  });

  it('leaves the programme out when none is set', async () => {
    const { server, ask } = await scene();
    await ask();
    expect((await server.log('search'))[0]?.headers).not.to.have.any.keys('x-program-id');
  });

  it('asks by E-pass id, and by order id when both are given', async () => {
    const { server, client } = await scene();
    await client.pass({ ePassId: '1788000066668888', orderId: '' });
    await client.pass({ ePassId: '1788000066668888', orderId: 'DP1' });
    expect((await server.log('search')).map(({ body }) => body)).to.deep.equal([
      '{"ePassId":"1788000066668888"}', '{"orderId":"DP1"}',
    ]);
  });

  it('needs an id', async () => {
    const { server, client } = await scene();
    for (const id of [{}, { orderId: '' }, { orderId: '  ' }, { orderId: 7 }, undefined]) {
      expect((await failureOf(client.pass(id as object))).code).to.equal('config');
    }
    expect(await server.log()).to.deep.equal([]);
  });

  it('works across origins, by the page\'s trust (D-3)', async () => {
    const { server, ask } = await scene({}, { origin: 'cross' });
    expect((await ask()).orderId).to.equal(ORDER_ID);
    const [request] = await server.log('search');
    expect(request?.headers).to.include({ origin: location.origin });
    expect(request?.headers).not.to.have.any.keys('cookie', 'referer');
  });

  it('has every setting of the request by name (T-07)', async () => {
    const seen: Request[] = [];
    const { fetch } = globalThis;
    replace(globalThis, 'fetch', (...args) => {
      expect(args).to.have.length(1);
      seen.push(args[0] as Request);
      return fetch(...args);
    });
    await (await scene()).ask();
    for (const request of seen) {
      expect(request).to.include({ mode: 'cors', cache: 'no-store', redirect: 'manual', referrerPolicy: 'no-referrer' });
      expect(request).to.include({ keepalive: false, integrity: '' });
    }
    expect(seen.map(({ credentials }) => credentials)).to.deep.equal(['same-origin', 'omit']);
  });

  it('makes its request ids where crypto.randomUUID is missing (M-25)', async () => {
    replace(crypto, 'randomUUID', undefined as never);
    const { server, ask } = await scene();
    await ask();
    await ask({ fresh: true });
    const ids = (await server.log('search')).map(({ headers }) => headers['x-request-id']);
    expect(new Set(ids).size).to.equal(2);
    for (const id of ids) expect(id).to.match(UUID);
  });

  it('is unsupported without fetch or without randomness (F-59)', async () => {
    const { ask } = await scene();
    replace(globalThis, 'fetch', undefined as never);
    expect((await failureOf(ask())).code).to.equal('unsupported');
    restore();
    replace(globalThis, 'crypto', undefined as never);
    expect((await failureOf(ask())).code).to.equal('unsupported');
  });

  it('goes through a fetch that the page has wrapped, and past one that answers nonsense (F-59)', async () => {
    retryAtOnce();
    const { ask } = await scene();
    replace(globalThis, 'fetch', () => Promise.resolve(undefined as never));
    expect((await failureOf(ask())).code).to.equal('network');
    replace(globalThis, 'fetch', () => {
      throw new Error('SECRET');
    });
    expect((await failureOf(ask())).message).not.to.contain('SECRET');
  });
});

describe('cookie mode', () => {
  it('needs no token on the page\'s own origin', async () => {
    signOut();
    const server = await faultServer({ search: [anAnswer()] });
    const client = createEpassClient({ apiBase: server.apiBase });
    expect((await client.pass({ orderId: ORDER_ID })).orderId).to.equal(ORDER_ID);
    const [request] = await server.log();
    expect(request?.headers).to.include({ 'x-requested-with': 'epass-card' });
    expect(request?.headers).not.to.have.any.keys('authorization');
  });

  it('is over at the first 401', async () => {
    signOut();
    const server = await faultServer({ search: [{ status: 401 }] });
    const failure = await failureOf(createEpassClient({ apiBase: server.apiBase }).pass({ orderId: ORDER_ID }));
    expect(failure).to.include({ code: 'auth-required', status: 401 });
    expect(await server.log()).to.have.length(1);
  });
});

describe('the answer for a pass', () => {
  afterEach(restore);

  it('may be bare, or of another JSON type (F-07)', async () => {
    const order = JSON.stringify(anOrder());
    for (const type of ['application/json', 'Application/JSON; charset=utf-8', 'application/vnd.dp.v2+json']) {
      const { ask } = await scene({ search: [text(order, { headers: { 'content-type': type } })] });
      expect((await ask()).orderId).to.equal(ORDER_ID);
    }
  });

  const big = 4 * 1024 * 1024;
  const rows: [what: string, answer: FaultAnswer, code: FailureCode, tries: number][] = [
    ['400', { status: 400 }, 'rejected', 1],
    ['403', { status: 403 }, 'forbidden', 1],
    ['404', { status: 404 }, 'not-found', 1],
    ['405', { status: 405 }, 'rejected', 1],
    ['406', { status: 406 }, 'rejected', 1],
    ['408', { status: 408 }, 'unavailable', 1],
    ['409', { status: 409 }, 'rejected', 1],
    ['410', { status: 410 }, 'rejected', 1],
    ['413', { status: 413 }, 'rejected', 1],
    ['415', { status: 415 }, 'rejected', 1],
    ['422', { status: 422 }, 'rejected', 1],
    ['451', { status: 451 }, 'rejected', 1],
    ['429 (F-14)', { status: 429 }, 'rate-limited', 3],
    ['500 (M-1)', { status: 500 }, 'unavailable', 3],
    ['501', { status: 501 }, 'unavailable', 1],
    ['502', { status: 502 }, 'unavailable', 3],
    ['503', { status: 503 }, 'unavailable', 3],
    ['504', { status: 504 }, 'unavailable', 3],
    ['520', { status: 520 }, 'unavailable', 1],
    ['a reset connection (F-03)', { fault: 'reset' }, 'network', 3],
    ['a body that is cut (M-6)', anAnswer({ fault: 'cut' }), 'network', 3],
    ['bad gzip (F-05)', anAnswer({ headers: { 'content-encoding': 'gzip' } }), 'network', 3],
    ['429 with a long wait (F-14)', { status: 429, headers: { 'retry-after': '16' } }, 'rate-limited', 1],
    ['503 with a long wait (F-14)', { status: 503, headers: { 'retry-after': '1000000000' } }, 'unavailable', 1],
    ['503 with a date far away (F-14)', { status: 503, headers: { 'retry-after': 'Fri, 31 Dec 2100 23:59:59 GMT' } }, 'unavailable', 1],
    ['503 with a wait of 0 (F-14)', { status: 503, headers: { 'retry-after': '0' } }, 'unavailable', 3],
    ['503 with a negative wait (F-14)', { status: 503, headers: { 'retry-after': '-1' } }, 'unavailable', 3],
    ['503 with a wait that is gone (F-14)', { status: 503, headers: { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' } }, 'unavailable', 3],
    ['503 with two waits (F-14)', { status: 503, headers: { 'retry-after': ['100', '200'] } }, 'unavailable', 3],
    ['503 with nonsense for a wait (F-14)', { status: 503, headers: { 'retry-after': 'soon' } }, 'unavailable', 3],
    ['201', anAnswer({ status: 201 }), 'invalid-response', 1],
    ['204 (F-08)', { status: 204 }, 'invalid-response', 1],
    ['205 (F-08)', { status: 205 }, 'invalid-response', 1],
    ['206 (F-08)', anAnswer({ status: 206 }), 'invalid-response', 1],
    ['304 (F-08)', { status: 304 }, 'invalid-response', 1],
    ['an empty 200 (M-8)', text(''), 'invalid-response', 1],
    ['no content type (F-07)', { body: '{}', headers: { 'content-type': null } }, 'invalid-response', 1],
    ['HTML (F-07)', { body: '{}', headers: { 'content-type': 'text/html' } }, 'invalid-response', 1],
    ['two content types (F-07)', { body: '{}', headers: { 'content-type': 'application/json, text/html' } }, 'invalid-response', 1],
    ['text/json (F-07)', { body: '{}', headers: { 'content-type': 'text/json' } }, 'invalid-response', 1],
    ['broken JSON (M-5)', text('SECRETBODY'), 'invalid-response', 1],
    ['JSON with something behind it', text(`${JSON.stringify(anOrder())} x`), 'invalid-response', 1],
    ['UTF-16', { base64: btoa('\xff\xfe{\0}\0'), headers: { 'content-type': 'application/json' } }, 'invalid-response', 1],
    ['no order', text('{"code":0,"data":null}'), 'invalid-response', 1],
    ['one byte over 4 MiB (M-7)', text(`"${'x'.repeat(big - 1)}"`), 'invalid-response', 1],
    ['another pass (T-32)', anAnswer({ json: { code: 0, data: anOrder({ orderId: 'DP2' }) } }), 'invalid-response', 1],
    ['a pass whose id differs in case (T-32)', anAnswer({ json: anOrder({ orderId: ORDER_ID.toLowerCase() }) }), 'invalid-response', 1],
    ['a pass without that id (T-32)', anAnswer({ json: anOrder({ orderId: null }) }), 'invalid-response', 1],
    ['a code of its own', text('{"code":40001,"message":"SECRETBODY"}'), 'rejected', 1],
    ['400 with a code of its own', text('{"code":40001,"message":"SECRETBODY"}', { status: 400 }), 'rejected', 1],
  ];
  for (const [what, answer, code, tries] of rows) {
    it(`is ${code} for ${what}, after ${tries === 1 ? 'one try' : `${tries} tries`}`, async () => {
      retryAtOnce();
      const { server, ask } = await scene({ search: [answer] });
      const failure = await failureOf(ask());
      restore();
      const log = await server.log('search');
      expect(failure.code).to.equal(code);
      expect(triesIn(log)).to.equal(tries);
      expect(failure.requestId).to.equal(log.at(-1)?.headers['x-request-id']);
      expect(failure.status).to.equal(code === 'network' ? undefined : (answer.status ?? 200));
      expect(`${failure.hint} ${failure.stack ?? ''}`).not.to.match(/SECRETBODY|DP2|fault\//);
      if (what.includes('code of its own')) expect(failure.hint).to.contain('40001');
    });
  }

  it('is read up to 4 MiB', async () => {
    const order = JSON.stringify(anOrder());
    const { ask } = await scene({ search: [text(order + ' '.repeat(big - order.length))] });
    expect((await ask()).orderId).to.equal(ORDER_ID);
  });

  it('is not fetched further once it is too large (T-22)', async () => {
    const { server, ask } = await scene({ search: [text('x'.repeat(1 << 20), { repeat: 50 })] });
    expect((await failureOf(ask())).code).to.equal('invalid-response');
    const log = await server.until((requests) => requests.at(-1)?.ended === 'closed');
    expect(log.at(-1)?.sent).to.be.below(40 << 20);
  });

  it('shows bytes that are no UTF-8 as U+FFFD (F-06)', async () => {
    const latin1 = JSON.stringify(anOrder({}, { firstName: 'Zo\xeb' }));
    const { ask } = await scene({ search: [{ base64: btoa(latin1), headers: { 'content-type': 'application/json' } }] });
    expect((await ask()).firstName).to.equal('Zo\ufffd');
  });

  it('survives deep nesting (T-22)', async () => {
    const deep = '['.repeat(250_001) + ']'.repeat(250_001);
    const { ask } = await scene({ search: [text(`{"code":0,"data":{"orderId":"${ORDER_ID}","x":${deep}}}`)] });
    const outcome = await ask().then((pass) => pass.orderId, (error: { code?: string }) => error.code);
    expect(outcome).to.be.oneOf([ORDER_ID, 'invalid-response']);
  });
});

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
          expect(await failureOf(ask())).to.include({ code: 'redirected', retryable: false });
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
      [{ fault: 'reset' }, { fault: 'reset' }, anAnswer()],
      [anAnswer({ fault: 'cut' }), { status: 500 }, anAnswer()],
    ] as FaultAnswer[][]) {
      const { server, ask } = await scene({ search: answers });
      expect((await ask()).orderId).to.equal(ORDER_ID);
      expect(triesIn(await server.log('search'))).to.be.within(2, 3);
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
    await failureOf(ask());
    const [one, two, three] = (await server.log('search')).map(({ at }) => at);
    expect((two ?? 0) - (one ?? 0)).to.be.within(480, 900);
    expect((three ?? 0) - (two ?? 0)).to.be.within(980, 1500);
  });

  it('waits as long as the server says, in seconds or as a date of the server\'s clock (F-14)', async () => {
    retryAtOnce();
    for (const headers of [
      { 'retry-after': '1' },
      { 'retry-after': 'Sun, 06 Nov 1994 08:49:38 GMT', date: 'Sun, 06 Nov 1994 08:49:37 GMT' },
    ]) {
      const { server, ask } = await scene({ search: [{ status: 503, headers }, anAnswer()] });
      await ask();
      const [one, two] = (await server.log('search')).map(({ at }) => at);
      expect((two ?? 0) - (one ?? 0)).to.be.within(980, 2500);
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
      hurry(20);
      const { server, ask } = await scene({ search: [anAnswer({ fault })] });
      const begun = performance.now();
      expect(await failureOf(ask())).to.include({ code: 'timeout', retryable: true });
      expect(performance.now() - begun).to.be.within(700, 3000);
      await server.until((log) => log.at(-1)?.ended === 'closed');
      expect(await server.log('search')).to.have.length(1);
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
    const { ask } = await scene({ token: [{ ...aToken(), delay: 450 }], search: [{ fault: 'hang' }] });
    const begun = performance.now();
    expect((await failureOf(ask())).code).to.equal('timeout');
    expect(performance.now() - begun).to.be.below(1100);
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
