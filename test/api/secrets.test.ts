import { expect } from '@open-wc/testing';
import * as door from '../../src/client.js';
import { createEpassClient, signOut } from '../../src/api/client.js';
import { faultServer, type FaultAnswer, type FaultScenario } from '../support/fault-server.js';
import { anOrder } from '../support/pass.js';
import { listen, mint, page, textsIn } from './canary.js';
import { aToken, anAnswer, hurry, ORDER_ID, retryAtOnce } from './support.js';

const as = (type: string, body: string, more: FaultAnswer = {}): FaultAnswer => ({
  body, headers: { 'content-type': type }, ...more,
});

/** Scenarios by what goes wrong; `t` is the canary token, `id` the canary order. */
const FAILURES: [what: string, scenario: (t: string, id: string) => FaultScenario][] = [
  ['nothing', (t) => ({ token: [aToken(t)] })],
  ['401 twice', (t) => ({ token: [aToken(t)], search: [{ status: 401 }] })],
  ['403', (t) => ({ token: [aToken(t)], search: [{ status: 403 }] })],
  ['404', (t) => ({ token: [aToken(t)], search: [{ status: 404 }] })],
  ['429', (t) => ({ token: [aToken(t)], search: [{ status: 429 }] })],
  ['500', (t) => ({ token: [aToken(t)], search: [{ status: 500 }] })],
  ['a reset connection', (t) => ({ token: [aToken(t)], search: [{ fault: 'reset' }] })],
  ['a cut body', (t) => ({ token: [aToken(t)], search: [anAnswer({ fault: 'cut' })] })],
  ['no answer', (t) => ({ token: [aToken(t)], search: [{ fault: 'hang' }] })],
  ['a redirect', (t) => ({ token: [aToken(t)], search: [{ status: 307, headers: { location: '/' } }] })],
  ['the token echoed as no JSON', (t) => ({ token: [aToken(t)], search: [as('application/json', t)] })],
  ['the token echoed as a refusal', (t) => ({ token: [aToken(t)], search: [{ json: { code: 7, message: t } }] })],
  ['the token echoed as HTML', (t) => ({ token: [aToken(t)], search: [as('text/html', t)] })],
  ['the token echoed as another pass', (t) => ({ token: [aToken(t)], search: [{ json: anOrder({ orderId: t }) }] })],
  ['a token answer that is no JSON (M-5)', (t) => ({ token: [as('application/json', t)] })],
  ['a token answer that breaks off', (t) => ({ token: [as('application/json', `{"token":"${t}"`)] })],
  ['a token answer that is text', (t) => ({ token: [as('text/plain', t)] })],
  ['a token with a space', (t) => ({ token: [aToken(`${t} ${t}`)] })],
  ['a token of another type', (t) => ({ token: [aToken(t, { token_type: t })] })],
  ['a token with an odd base', (t) => ({ token: [aToken(t, { apiBase: `https://${t}@x.test/` })] })],
  ['a token in a refused answer', (t) => ({ token: [{ ...aToken(t), status: 400 }] })],
  ['a token behind a redirect', (t) => ({ token: [{ status: 302, headers: { location: `/?${t}` } }] })],
];

describe('the token', () => {
  for (const [what, scenario] of FAILURES) {
    it(`is found nowhere after ${what} (T-11, M-4)`, async () => {
      const token = mint();
      const order = mint();
      signOut();
      const server = await faultServer({ search: [anAnswer()], ...scenario(token, order) });
      const ears = listen();
      hurry(30);
      retryAtOnce();
      const client = createEpassClient({ tokenEndpoint: server.tokenEndpoint });
      const outcome: unknown = await client.pass({ orderId: order }).catch((error: unknown) => error);
      await new Promise((resolve) => setTimeout(resolve)); // unhandled rejections are reported in a later task
      ears.stop();

      const found = [outcome, ears.told, client, door].flatMap((value) => textsIn(value)).concat(page());
      expect(found.filter((text) => text.includes(token))).to.deep.equal([]);
      const errorTexts = outcome instanceof Error ? textsIn(outcome) : [];
      expect(errorTexts.filter((text) => text.includes(order) || text.includes(server.tokenEndpoint))).to.deep.equal([]);
      expect((await server.log()).filter(({ path, query }) => `${path}${query}`.includes(order))).to.deep.equal([]);
      expect(ears.told).to.deep.equal([]);
    });
  }

  it('is found nowhere after a provider threw it (F-37)', async () => {
    const token = mint();
    signOut();
    for (const tokenProvider of [
      () => Promise.reject(new Error(token)),
      () => Promise.reject(Object.assign(new Error('x', { cause: token }), { name: 'EpassError', code: 'timeout', retryable: true, hint: token })),
      () => { throw new Error(token); },
      () => Promise.resolve({ token: `${token}\n` }),
    ]) {
      const ears = listen();
      const client = createEpassClient({ tokenProvider, apiBase: '/nowhere' });
      const outcome: unknown = await client.pass({ orderId: ORDER_ID }).catch((error: unknown) => error);
      await new Promise((resolve) => setTimeout(resolve));
      ears.stop();
      expect([outcome, ears.told].flatMap((value) => textsIn(value)).filter((text) => text.includes(token))).to.deep.equal([]);
    }
  });

  it('would be found: the search sees hidden, inherited and symbol keys', () => {
    const token = mint();
    class Leaky {
      get late(): string {
        return token;
      }
    }
    for (const value of [
      { a: { b: [token] } }, { [Symbol(token)]: 1 }, new Leaky(), Object.defineProperty({}, 'x', { value: token }),
      new Error(token), new Error('x', { cause: { request: new Map().constructor, token } }),
    ]) {
      expect(textsIn(value).some((text) => text.includes(token))).to.equal(true);
    }
  });

  it('is not to be had from a client or anything that is exported (T-12)', async () => {
    const token = mint();
    signOut();
    const server = await faultServer({ token: [aToken(token)], search: [anAnswer()] });
    const client = createEpassClient({ tokenEndpoint: server.tokenEndpoint });
    await client.pass({ orderId: ORDER_ID });
    expect(Reflect.ownKeys(client)).to.deep.equal(['pass', 'usages', 'now', 'resources', 'resource']);
    expect(Object.isFrozen(client)).to.equal(true);
    expect([client, door, JSON.stringify(client)].flatMap((value) => textsIn(value)).join().includes(token)).to.equal(false);
  });
});
