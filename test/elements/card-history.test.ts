import { expect } from '@open-wc/testing';
import type { EpassCardElement } from '../../src/pure.js';
import { aCard, aCardOf, aToken, closeServers, part, parts, text } from '../support/card.js';
import { faultServer, type FaultAnswer, type FaultServer } from '../support/fault-server.js';
import { anOrder } from '../support/pass.js';
import { until } from '../support/until.js';

const ID = '1788000066668888';

/** A usage as the API lists it. */
const aVisit = (over: Record<string, unknown> = {}, extra: Record<string, unknown> = {}) => ({
  orderId: 'DP00000000000077',
  status: 2,
  usedUsages: 1,
  module: 3,
  orderCreatedDate: '2026-03-01T10:30:00+08:00',
  resourceId: 'R1',
  resourceName: 'Harbour Kitchen',
  ...over,
  extra: { transportHubName: 'Hong Kong International', city: 'Hong Kong', countryOrRegion: 'HK', ...extra },
});

let server: FaultServer;
async function withVisits(history: FaultAnswer[], properties: Partial<EpassCardElement> = {}): Promise<EpassCardElement> {
  server = await faultServer({ token: [{ json: aToken() }], search: [{ json: anOrder({}, { ePassId: ID }) }], history });
  const card = await aCard({
    orderId: 'DP00000000000001', tokenEndpoint: server.tokenEndpoint, locale: 'en', timeZone: 'UTC', history: true, ...properties,
  });
  await card.ready;
  await settled(card);
  return card;
}

/** Once nothing is on its way any more. */
async function settled(card: EpassCardElement): Promise<void> {
  const end = performance.now() + 10_000;
  for (let turn = 0; turn < 3; turn += 1) await card.updateComplete; // the pass, then what hangs on it
  while (parts(card, 'history').some((it) => it.getAttribute('aria-busy') === 'true')) {
    if (performance.now() > end) throw new Error('the visits never came');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await card.updateComplete;
}

const list = (...orders: unknown[]): FaultAnswer => ({ json: { code: 0, data: { orders } } });
const visits = (card: EpassCardElement): string[] =>
  parts(card, 'history-item').map((item) => (item.textContent ?? '').replace(/\s+/g, ' ').trim());

describe('<epass-card history>', () => {
  afterEach(async () => {
    await (server as FaultServer | undefined)?.close();
    await closeServers();
  });

  it('lists each visit with its real module, venue, place and date, the newest first', async () => {
    const older = aVisit({ orderId: 'a', module: 1, resourceName: 'Sky Lounge', orderCreatedDate: '2025-01-02T00:00:00Z' });
    const card = await withVisits([list(older, aVisit())]);
    expect(visits(card)).to.have.length(2);
    expect(visits(card)[0]).to.match(/^Set Meal Harbour Kitchen Hong Kong International, Hong Kong.* Mar 1, 2026, 2:30.AM UTC$/);
    expect(visits(card)[1]).to.match(/^Lounge Sky Lounge /);
    await expect(card).to.be.accessible();
  });

  it('asks for it with the E-pass id in the body, once', async () => {
    await withVisits([list()]);
    const calls = await server.log('history');
    expect(calls.map(({ method, path, query, body }) => [method, path, query, body])).to.deep.equal([
      ['POST', 'orders/ePasses', '', `{"ePassId":"${ID}"}`],
    ]);
    expect(calls[0]?.headers).to.include.keys('authorization', 'x-request-id');
  });

  it('asks for nothing without the attribute', async () => {
    const card = await withVisits([list()], { history: false });
    expect(parts(card, 'history')).to.have.length(0);
    expect(await server.log('history')).to.have.length(0);
  });

  const lists: [what: string, answer: FaultAnswer, items: number, sentence: string][] = [
    ['none', list(), 0, 'No visits yet'],
    ['a bare list', { json: [aVisit()] }, 1, 'Harbour Kitchen'],
    ['an enveloped list', { json: { code: 0, data: [aVisit()] } }, 1, 'Harbour Kitchen'],
    ['usages of another pass', list(aVisit({ ePassId: '99' })), 0, 'The list of visits is not available.'],
    ['usages of another pass, inside', list(aVisit({}, { ePassId: '99' })), 0, 'The list of visits is not available.'],
    ['no list', { json: { code: 0, data: { orders: null } } }, 0, 'The list of visits is not available.'],
    ['a refusal in the envelope', { json: { code: 7, message: 'SECRET' } }, 0, 'The list of visits is not available.'],
    ['404', { status: 404 }, 0, 'The list of visits is not available.'],
    ['405', { status: 405 }, 0, 'The list of visits is not available.'],
    ['a web page', { headers: { 'content-type': 'text/html' }, body: '<h1>hi</h1>' }, 0, 'The list of visits is not available.'],
  ];
  for (const [what, answer, items, sentence] of lists) {
    it(`stays whole with ${what}`, async () => {
      const card = await withVisits([answer]);
      expect(parts(card, 'history-item')).to.have.length(items);
      expect(text(card, 'history')).to.contain(sentence);
      expect([card.state, card.error, parts(card, 'message').length]).to.deep.equal(['ready', null, 0]);
    });
  }

  const odd: [what: string, over: Record<string, unknown>, extra: Record<string, unknown>, shown: RegExp][] = [
    ['cancelled by its status', { status: 3 }, {}, /^Set Meal Cancelled Harbour/],
    ['cancelled by its date', { orderCancelledDate: '2026-03-02T00:00:00Z' }, {}, /^Set Meal Cancelled Harbour/],
    ['for two persons', { usedUsages: 2 }, {}, /^Set Meal × 2 Harbour/],
    ['without a name', { resourceName: null }, {}, /^Set Meal R1 /],
    ['without anything', { resourceName: 7, resourceId: null, module: 0, orderCreatedDate: 'soon', status: 'x' },
      { transportHubName: null, city: [], countryOrRegion: {} }, /^Not available Not available Not available$/],
    ['in an unknown module', { module: 12 }, {}, /^Module 12 /],
    ['with a hostile name', { resourceName: '<img src=x onerror=alert(1)>\u202E' }, {}, /<img src=x onerror=alert\(1\)> Hong/],
    ['in an unknown country', {}, { countryOrRegion: 'xx' }, /International, XX|International, Unknown/],
  ];
  for (const [what, over, extra, shown] of odd) {
    it(`shows a visit ${what}`, async () => {
      const card = await withVisits([list(aVisit(over, extra))]);
      expect(visits(card)[0]).to.match(shown);
      expect(visits(card)[0]).not.to.match(/undefined|null|NaN|Invalid/);
    });
  }

  it('lists 20, and more when asked', async () => {
    const card = await withVisits([list(...Array.from({ length: 45 }, (_, at) => aVisit({ orderId: `u${at}` })))]);
    expect(parts(card, 'history-item')).to.have.length(20);
    const more = part(card, 'history').querySelector('button');
    expect(more?.textContent?.trim()).to.equal('Show more (20 of 45)');
    more?.click();
    await card.updateComplete;
    expect(parts(card, 'history-item')).to.have.length(40);
  });

  it('renews the list with the pass, and keeps it when that fails', async () => {
    const card = await withVisits([list(aVisit()), list(aVisit(), aVisit({ orderId: 'new' })), { status: 404 }]);
    await card.refresh();
    await server.until((log) => log.filter(({ route }) => route === 'orders/ePasses').length === 2);
    await settled(card);
    while (visits(card).length < 2) await card.updateComplete.then(() => new Promise((resolve) => setTimeout(resolve, 5)));
    await card.refresh();
    await server.until((log) => log.filter(({ route }) => route === 'orders/ePasses').length === 3);
    await settled(card);
    expect(visits(card)).to.have.length(2);
  });

  it('F-01: lists the visits by itself when the browser is online again', async () => {
    const { random } = Math;
    Math.random = () => 0;
    const card = await withVisits([{ fault: 'reset' }]);
    expect(text(card, 'history')).to.contain('The list of visits is not available.');
    await server.script('history', [list(aVisit())]);
    dispatchEvent(new Event('online'));
    await until(() => visits(card).length === 1);
    Math.random = random;
    const asked = (await server.log('history')).length;
    dispatchEvent(new Event('online'));
    await settled(card);
    expect(await server.log('history')).to.have.length(asked);
  });

  it('says that there is no list for an order that the page gave', async () => {
    const card = await aCardOf({}, {}, { history: true });
    await settled(card);
    expect(text(card, 'history')).to.contain('The list of visits is not available.');
  });

  it('keeps the visits when the card is moved, and asks for them no second time', async () => {
    const card = await withVisits([list(aVisit()), list()]);
    document.body.append(card);
    await card.updateComplete;
    expect(visits(card)).to.have.length(1);
    await settled(card);
    expect(await server.log('history')).to.have.length(1);
    card.remove();
  });

  it('asks for no visits while it is away, however old its list is (I-9)', async () => {
    const card = await withVisits([list(aVisit()), list()]);
    const { now } = performance;
    performance.now = () => now.call(performance) + 61_000;
    try {
      card.remove();
      for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
      expect(await server.log('history')).to.have.length(1);
    } finally {
      performance.now = now;
    }
  });

  it('forgets the visits when nobody wants them any more', async () => {
    const card = await withVisits([list(aVisit())]);
    card.history = false;
    await card.updateComplete;
    await card.updateComplete;
    expect(parts(card, 'history')).to.have.length(0);
  });
});
