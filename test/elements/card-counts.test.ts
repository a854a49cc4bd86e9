import { expect } from '@open-wc/testing';
import type { EpassCardElement } from '../../src/pure.js';
import { signOut } from '../../src/pure.js';
import { aCard, aToken, freezeClock, part } from '../support/card.js';
import { faultServer, type FaultAnswer, type FaultServer } from '../support/fault-server.js';
import { anOrder } from '../support/pass.js';

import { allowedModules, aSearchCard, buttonOf, venues } from '../support/search-card.js';
import { until } from '../support/until.js';

describe('<epass-card> venues at the airport of the trip', () => {
  freezeClock();
  afterEach(signOut);

  /** A card that fetches the pass of `aSearchCard`. */
  async function aTripCard(resources: FaultAnswer[], extra: Record<string, unknown> = {}, more: Partial<EpassCardElement> = {}) {
    const data = anOrder({ module: 0 }, { allowedModules, allowedResources: { iata: ['HKG'] }, ...extra });
    const server = await aServerOf(data, resources);
    const card = await aCard({ orderId: data.orderId, tokenEndpoint: server.tokenEndpoint, locale: 'en', ...more });
    await card.ready;
    return { card, server };
  }
  const aServerOf = (data: object, resources: FaultAnswer[]): Promise<FaultServer> => (
    faultServer({ token: [{ json: aToken() }], search: [{ json: { code: 0, data } }], resources })
  );

  it('are counted for each module, by one small request each, before anybody asks', async () => {
    const { card, server } = await aTripCard([venues(1, 1, 'HKG', 12)], {}, { airport: 'HKG' });
    await until(() => (buttonOf(card, 1).textContent ?? '').includes('12'));
    expect(buttonOf(card, 1).textContent?.trim()).to.equal('Find a lounge (12)');
    const log = await server.log('resources');
    expect(log.map(({ query }) => new URLSearchParams(query).get('module')).sort()).to.deep.equal(['1', '3', '4']);
    expect(log.every(({ query }) => new URLSearchParams(query).get('pageSize') === '1')).to.equal(true);
    await server.close();
  });

  it('are asked for eight modules and no more, however many a pass names (T-22)', async () => {
    const allowedModules = Array.from({ length: 60 }, (_, at) => at + 1);
    const { card, server } = await aTripCard([venues(1, 1, 'HKG', 12)], { allowedModules, allowedResources: { iata: ['HKG'] } }, { airport: 'HKG' });
    await until(() => (buttonOf(card, 1).textContent ?? '').includes('12'));
    expect(await server.log('resources')).to.have.length(8);
    expect(buttonOf(card, 60).textContent?.trim()).to.equal('Find Module 60');
    await server.close();
  });

  it('stay when the card is moved, and are not counted again', async () => {
    const { card, server } = await aTripCard([venues(1, 1, 'HKG', 12)], {}, { airport: 'HKG' });
    await until(() => (buttonOf(card, 1).textContent ?? '').includes('12'));
    document.body.append(card);
    await card.updateComplete;
    expect(buttonOf(card, 1).textContent?.trim()).to.equal('Find a lounge (12)');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(await server.log('resources')).to.have.length(3);
    card.remove();
    await server.close();
  });

  for (const [what, airport] of [['another airport', 'JFK'], ['no airport', '']] as const) {
    it(`go with their airport, when there is ${what}`, async () => {
      const { card, server } = await aTripCard([venues(1, 1, 'HKG', 12)], {}, { airport: 'HKG' });
      await until(() => (buttonOf(card, 1).textContent ?? '').includes('12'));
      card.airport = airport;
      await card.updateComplete;
      expect(buttonOf(card, 1).textContent?.trim()).to.equal('Find a lounge');
      await server.close();
    });
  }

  it('are not shown where the API does not say how many there are', async () => {
    const silent = venues(1, 1, 'HKG') as { json: { data: { pagination: { totalNumber?: number } } } };
    delete silent.json.data.pagination.totalNumber;
    const { card, server } = await aTripCard([silent, venues(3, 1, 'HKG', 12)], {}, { airport: 'HKG' });
    await until(() => part(card, 'modules').textContent?.includes('(12)') ?? false);
    expect(buttonOf(card, 1).textContent?.trim()).to.equal('Find a lounge');
    await server.close();
  });

  const none: [title: string, extra: Record<string, unknown>, more: Partial<EpassCardElement>][] = [
    ['without an airport', {}, {}],
    ['at an airport that the pass does not cover', {}, { airport: 'LHR' }],
    ['where only a country is known', { allowedResources: { countryOrRegion: ['HK'] } }, { airport: 'HKG' }],
    ['for a used-up pass', { availableUsages: 0 }, { airport: 'HKG' }],
  ];
  for (const [title, extra, more] of none) {
    it(`are not counted ${title}`, async () => {
      const { card, server } = await aTripCard([venues(1, 1)], extra, more);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      expect(card.state).to.equal('ready');
      expect(await server.log('resources')).to.have.length(0);
      await server.close();
    });
  }

  it('are not counted for an order that the page gave: that is shown with no request at all', async () => {
    const { card, server } = await aSearchCard([venues(1, 1)], {}, { airport: 'HKG' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(card.state).to.equal('ready');
    expect(await server.log()).to.have.length(0);
    await server.close();
  });

  it('are not counted for a card off screen, until it comes into view', async () => {
    const box = document.createElement('div');
    box.style.paddingBlockStart = '4000px';
    document.body.append(box);
    const data = anOrder();
    const server = await aServerOf(data, [venues(1, 1, 'HKG', 7)]);
    const card = document.createElement('epass-card');
    Object.assign(card, { orderId: data.orderId, tokenEndpoint: server.tokenEndpoint, airport: 'HKG', locale: 'en' });
    box.append(card);
    await card.ready;
    await card.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(await server.log('resources')).to.have.length(0);
    card.scrollIntoView();
    await until(() => (buttonOf(card, 1).textContent ?? '').includes('(7)'));
    scrollTo(0, 0);
    box.remove();
    await server.close();
  });

  it('are left out where they cannot be had', async () => {
    const { card, server } = await aTripCard([{ status: 404, json: {} }], {}, { airport: 'HKG' });
    await server.until((log) => log.filter(({ route }) => route === 'resources').length === 3);
    await card.updateComplete;
    expect(buttonOf(card, 1).textContent?.trim()).to.equal('Find a lounge');
    await server.close();
  });
});
