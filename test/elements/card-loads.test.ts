import { expect, oneEvent } from '@open-wc/testing';
import { signOut, type EpassCardElement, type FailureCode } from '../../src/pure.js';
import { aCard, aServer, aToken, closeServers, part, parts, text } from '../support/card.js';
import type { FaultAnswer } from '../support/fault-server.js';
import { anOrder } from '../support/pass.js';

const ID = 'DP00000000000001';
/** An order with the id that was asked for. */
const asked = (extra: Record<string, unknown> = {}, over: Record<string, unknown> = {}): FaultAnswer => ({
  json: { code: 0, data: anOrder({ orderId: '{{orderId}}', ...over }, extra) },
});
const settled = async (card: EpassCardElement): Promise<void> => {
  await card.ready.catch(() => undefined);
  await card.updateComplete;
};

describe('<epass-card> loading', () => {
  afterEach(() => {
    signOut();
    return closeServers();
  });

  it('fetches its pass through the token endpoint and shows it', async () => {
    const { token } = aToken();
    const server = await aServer([asked()], [{ json: { token, expiresIn: 300 } }]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    expect(card.state).to.equal('loading');
    expect(part(card, 'base').getAttribute('aria-busy')).to.equal('true');
    const pass = await card.ready;
    await card.updateComplete;
    expect(pass.orderId).to.equal(ID);
    expect(card.state).to.equal('ready');
    expect(card.dataset.state).to.equal('ready');
    expect(part(card, 'base').getAttribute('aria-busy')).to.equal('false');
    const [search] = await server.log('search');
    expect(JSON.parse(search?.body ?? '')).to.deep.equal({ orderId: ID });
    expect(search?.headers.authorization).to.equal(`Bearer ${token}`);
  });

  it('fetches by E-pass id, and prefers the order id', async () => {
    const server = await aServer([{ json: anOrder({ orderId: ID }, { ePassId: '1788000066668888' }) }]);
    await settled(await aCard({ ePassId: '1788000066668888', tokenEndpoint: server.tokenEndpoint }));
    await settled(await aCard({ orderId: ID, ePassId: '1788000066668888', tokenEndpoint: server.tokenEndpoint }));
    const bodies = (await server.log('search')).map(({ body }) => JSON.parse(body) as unknown);
    expect(bodies).to.deep.equal([{ ePassId: '1788000066668888' }, { orderId: ID }]);
  });

  it('sends the programme, when it has one', async () => {
    const server = await aServer([asked()]);
    await settled(await aCard({ orderId: ID, programId: '1876920048220766208', tokenEndpoint: server.tokenEndpoint }));
    expect((await server.log('search'))[0]?.headers['x-program-id']).to.equal('1876920048220766208');
  });

  it('works from attributes alone, and fetches nothing for a value that stays', async () => {
    const server = await aServer([asked()]);
    const card = await aCard();
    card.setAttribute('order-id', ID);
    card.setAttribute('token-endpoint', server.tokenEndpoint);
    await settled(card);
    card.setAttribute('order-id', ID);
    card.setAttribute('airport', 'HKG');
    await card.updateComplete;
    expect(card.pass?.orderId).to.equal(ID);
    expect(await server.log('search')).to.have.length(1);
  });

  it('makes one token request and one request a pass for 100 cards', async () => {
    const server = await aServer([{ ...asked(), delay: 50 }]);
    const cards = await Promise.all(Array.from({ length: 100 }, (_, i) =>
      aCard({ orderId: `DP0000000000000${i % 4}`, tokenEndpoint: server.tokenEndpoint })));
    await Promise.all(cards.map(settled));
    expect(cards.map((card) => card.pass?.orderId)).to.deep.equal(cards.map((card) => card.orderId));
    expect(await server.log('token')).to.have.length(1);
    expect(await server.log('search')).to.have.length(4);
  });

  it('is idle without an id, with a place for the words of the page', async () => {
    const card = await aCard({ tokenEndpoint: '/epass/token' });
    expect(card.state).to.equal('idle');
    expect(card.shadowRoot?.querySelector('slot[name=empty]')?.textContent).to.equal('No pass to show');
  });

  it('shows only the pass that was asked for last (F-52)', async () => {
    const server = await aServer([{ ...asked(), held: true }, asked()]);
    const card = await aCard({ orderId: 'DP00000000000001', tokenEndpoint: server.tokenEndpoint });
    await server.until((log) => log.some(({ route }) => route.includes('search')));
    const loads: string[] = [];
    card.addEventListener('epass-load', ({ detail }) => loads.push(detail.pass.orderId ?? ''));
    card.orderId = 'DP00000000000002';
    await oneEvent(card, 'epass-load');
    await server.release();
    await server.until((log) => log.every(({ ended }) => ended !== 'open'));
    expect(card.pass?.orderId).to.equal('DP00000000000002');
    expect(loads).to.deep.equal(['DP00000000000002']);
  });

  it('never shows the pass of before while another one loads', async () => {
    const server = await aServer([asked(), { fault: 'hang' }]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    card.orderId = 'DP00000000000002';
    await card.updateComplete;
    expect(card.state).to.equal('loading');
    expect(card.pass).to.equal(null);
    expect(parts(card, 'holder')).to.have.length(0);
  });

  it('aborts when it is removed, and starts again when it comes back (F-51)', async () => {
    const server = await aServer([{ fault: 'hang' }, asked()]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    const parent = card.parentElement;
    await server.until((log) => log.some(({ route }) => route.includes('search')));
    card.remove();
    await server.until((log) => log.some(({ ended }) => ended === 'closed'));
    parent?.append(card);
    await settled(card);
    expect(card.state).to.equal('ready');
  });

  it('does not fetch again when it is only moved (F-51)', async () => {
    const server = await aServer([{ ...asked(), delay: 50 }]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    const parent = card.parentElement;
    card.remove();
    parent?.append(card);
    await settled(card);
    expect(await server.log('search')).to.have.length(1);
  });

  for (const microtasks of [1, 2, 4, 8]) {
    it(`loads when it is put back ${microtasks} microtasks after it was taken away while it loaded (F-51)`, async () => {
      const server = await aServer([{ fault: 'hang' }, asked()]);
      const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
      const parent = card.parentElement;
      await server.until((log) => log.some(({ route }) => route.includes('search')));
      card.remove();
      for (let i = 0; i < microtasks; i += 1) await Promise.resolve();
      parent?.append(card);
      await settled(card);
      expect(card.state).to.equal('ready');
    });
  }

  it('drops the pass at signOut() and asks again', async () => {
    const server = await aServer([asked(), { status: 404, json: {} }]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    signOut();
    await card.updateComplete;
    expect(card.pass).to.equal(null);
    await oneEvent(card, 'epass-error');
    expect(card.error?.code).to.equal('not-found');
    expect(await server.log('token')).to.have.length(2);
  });

  it('works by the session cookie with a same-origin API base alone', async () => {
    const server = await aServer([asked()]);
    const card = await aCard({ orderId: ID, apiBase: server.apiBase });
    await settled(card);
    expect(card.state).to.equal('ready');
    const [search] = await server.log();
    expect(search?.headers.authorization).to.equal(undefined);
    expect(search?.headers['x-requested-with']).to.equal('epass-card');
  });

  it('takes the token from a function of the page', async () => {
    const server = await aServer([asked()]);
    const { token } = aToken();
    const card = await aCard({ orderId: ID, apiBase: server.apiBase, tokenProvider: () => Promise.resolve({ token }) });
    await settled(card);
    expect(card.state).to.equal('ready');
    expect((await server.log('search'))[0]?.headers.authorization).to.equal(`Bearer ${token}`);
  });

  it('judges the pass by the time of the server', async () => {
    const headers = { date: 'Tue, 01 Jan 2030 00:00:00 GMT' };
    const server = await aServer([{ ...asked(), headers }]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint, locale: 'en', timeZone: 'UTC' });
    await settled(card);
    expect(card.status).to.equal('expired');
    expect(text(card, 'footer')).to.match(/^Checked 12:00\sAM UTC$/);
  });
});

describe('<epass-card> failing', () => {
  afterEach(() => {
    signOut();
    return closeServers();
  });

  const rows: [title: string, token: FaultAnswer | null, search: FaultAnswer, code: FailureCode, retry: boolean][] = [
    ['a login page for a token', { body: '<p>login', headers: { 'content-type': 'text/html' } }, asked(), 'auth-required', false],
    ['a token endpoint that refuses', { status: 403 }, asked(), 'forbidden', false],
    ['no token endpoint there', { status: 404 }, asked(), 'config', false],
    ['no such pass', null, { status: 404, json: {} }, 'not-found', false],
    ['a forbidden pass', null, { status: 403, json: {} }, 'forbidden', false],
    ['an API in trouble', null, { status: 503, json: {} }, 'unavailable', true],
    ['a lost connection', null, { fault: 'reset' }, 'network', true],
    ['too many requests', null, { status: 429, headers: { 'retry-after': '60' }, json: {} }, 'rate-limited', true],
    ['a redirect', null, { status: 302, headers: { location: '/elsewhere' } }, 'redirected', false],
    ['nonsense', null, { body: 'SECRET', headers: { 'content-type': 'application/json' } }, 'invalid-response', false],
    ['another pass', null, { json: anOrder({ orderId: 'DP99' }) }, 'invalid-response', false],
    ['a refusal in the envelope', null, { json: { code: 4711, message: 'no' } }, 'rejected', false],
  ];
  for (const [title, token, search, code, retry] of rows) {
    it(`says a plain sentence for ${title}`, async () => {
      const server = await aServer([search], token ? [token] : undefined);
      const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
      const { detail } = await oneEvent(card, 'epass-error');
      expect(detail.code).to.equal(code);
      expect(card.error?.code).to.equal(code);
      expect(card.state).to.equal('error');
      expect(text(card, 'message').length).to.be.greaterThan(20);
      expect(text(card, 'message')).to.not.contain('SECRET');
      expect(parts(card, 'retry')).to.have.length(retry ? 1 : 0);
      expect(card.shadowRoot?.querySelectorAll(`slot[name="error-${code}"]`)).to.have.length(1);
    });
  }

  for (const tokenEndpoint of ['https://evil.example/token', 'javascript:alert(1)', '//evil.example', '']) {
    it(`refuses ${JSON.stringify(tokenEndpoint)} as a token endpoint (T-08)`, async () => {
      const card = await aCard({ orderId: ID, tokenEndpoint });
      await settled(card);
      expect(card.error?.code).to.equal('config');
      expect(card.error?.hint).to.have.length.greaterThan(10);
    });
  }

  it('rejects `ready` with the failure', async () => {
    const server = await aServer([{ status: 404, json: {} }]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    const error: unknown = await card.ready.catch((reason: unknown) => reason);
    expect(error).to.equal(card.error);
  });

  it('recovers by one press, keeps the focus, and says so', async () => {
    const server = await aServer([{ status: 404, json: {} }], [{ status: 500 }, { status: 500 }, { status: 500 }, { status: 500 }, { json: aToken() }]);
    await server.script('search', [asked()]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await oneEvent(card, 'epass-error');
    const retry = part(card, 'retry');
    retry.focus();
    retry.click();
    await card.updateComplete;
    expect(card.state).to.equal('loading');
    await oneEvent(card, 'epass-error');
    expect(card.shadowRoot?.activeElement).to.equal(retry);
    retry.click();
    await oneEvent(card, 'epass-load');
    expect(card.shadowRoot?.activeElement).to.equal(part(card, 'title'));
    await server.until(() => card.shadowRoot?.querySelector('[role=status]')?.textContent !== 'Loading your pass');
    expect(card.shadowRoot?.querySelector('[role=status]')?.textContent).to.match(/^Pass loaded: /);
  });

  it('keeps the pass when a refresh fails, marked stale with its age', async () => {
    const server = await aServer([asked(), { status: 404, json: {} }, asked({ availableUsages: 0, usedUsages: 1 })]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    await card.refresh();
    expect(card.state).to.equal('ready');
    expect(card.stale).to.equal(true);
    expect(card.matches(':state(stale)')).to.equal(true);
    expect(card.error?.code).to.equal('not-found');
    expect(text(card, 'message')).to.match(/^Could not refresh\. Last updated /);
    const changed = oneEvent(card, 'epass-status-change');
    part(card, 'retry').click();
    expect((await changed).detail).to.deep.equal({ status: 'used-up', previous: 'active' });
    expect(card.stale).to.equal(false);
    expect(parts(card, 'message')).to.have.length(0);
  });

  it('loads once for a pass and a language that are set just before a refresh', async () => {
    const server = await aServer([asked(), { json: anOrder({ orderId: 'DP00000000000009' }) }]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    let loads = 0;
    card.addEventListener('epass-load', () => (loads += 1));
    Object.assign(card, { orderId: 'DP00000000000009', locale: 'uk' });
    await card.refresh();
    expect([loads, (await server.log('search')).length]).to.deep.equal([1, 2]);
  });

  it('says what to do when a refresh is refused, and keeps the pass', async () => {
    const server = await aServer([asked(), { status: 403, json: {} }]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    await card.refresh();
    expect(card.state).to.equal('ready');
    expect(text(card, 'message')).to.match(/^Could not refresh\. Last updated .+ – You do not have access to this pass\.$/);
  });

  it('announces nothing by itself, with one live region a card', async () => {
    const server = await aServer([{ status: 404, json: {} }]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    const regions = card.shadowRoot?.querySelectorAll('[role=status], [role=alert], [aria-live]') ?? [];
    expect(regions).to.have.length(1);
    expect(regions[0]?.textContent).to.equal('');
  });
});
