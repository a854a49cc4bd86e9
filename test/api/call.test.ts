import { expect } from '@open-wc/testing';
import { createEpassClient, signOut } from '../../src/api/client.js';
import { faultServer } from '../support/fault-server.js';
import { anAnswer, failureOf, ORDER_ID, replace, restore, retryAtOnce, scene } from './support.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

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

  it('is unsupported without fetch (F-59)', async () => {
    const { ask } = await scene();
    replace(globalThis, 'fetch', undefined as never);
    expect((await failureOf(ask())).code).to.equal('unsupported');
  });

  it('is unsupported without randomness', async () => {
    const { ask } = await scene();
    replace(crypto, 'randomUUID', undefined as never);
    replace(crypto, 'getRandomValues', undefined as never);
    expect((await failureOf(ask())).code).to.equal('unsupported');
  });

  it('says nothing of what a replaced function throws (F-59)', async () => {
    const { ask } = await scene();
    replace(Headers.prototype, 'get', () => {
      throw new Error('SECRET');
    });
    const failure = await failureOf(ask());
    expect(failure.code).to.equal('unsupported');
    expect(`${failure.message} ${failure.stack ?? ''}`).not.to.contain('SECRET');
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
