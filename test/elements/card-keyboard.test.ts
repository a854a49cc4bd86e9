import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EpassCardElement } from '../../src/pure.js';
import { aCard, aCardOf, aServer, closeServers, freezeClock, part, parts, text } from '../support/card.js';
import { anOrder } from '../support/pass.js';
import { until } from '../support/until.js';

const focused = (card: EpassCardElement): string => card.shadowRoot?.activeElement?.getAttribute('part') ?? '';
const press = (key: string): Promise<void> => sendKeys({ press: key });

/** The parts that the focus comes to, one Tab after the other, until it leaves the card. */
async function journey(card: EpassCardElement): Promise<string[]> {
  const stops = new Set<Element>();
  for (;;) {
    await press('Tab');
    const stop = document.activeElement === card ? card.shadowRoot?.activeElement : null;
    if (!stop || stops.has(stop)) break; // out of the card, or once round the page
    stops.add(stop);
  }
  return [...stops].map((stop) => stop.getAttribute('part') ?? '');
}

// Safari's Tab leaves buttons out unless its user asks for them.
(/Version\/.*Safari/.test(navigator.userAgent) ? describe.skip : describe)('<epass-card> by keyboard', () => {
  freezeClock();
  afterEach(closeServers);
  beforeEach(() => (document.activeElement as HTMLElement | null)?.blur());

  const rows: [state: string, make: () => Promise<EpassCardElement>, stops: string[]][] = [
    ['an active pass', () => aCardOf(), ['reveal', 'show', 'search-button']],
    ['a cross-module pass', () => aCardOf({ module: 0 }, { allowedModules: [1, 3, 4] }),
      ['reveal', 'show', 'search-button', 'search-button', 'search-button']],
    ['links', () => aCardOf({}, {}, { searchHref: '/find' }), ['reveal', 'show', 'search-button']],
    ['a used-up pass', () => aCardOf({}, { availableUsages: 0 }), ['reveal']],
    ['many places', () => aCardOf({}, { allowedResources: { iata: ['AMS', 'BKK', 'CDG', 'DXB', 'FRA', 'GRU', 'HND'] } }),
      ['reveal', 'show', 'restriction-more', 'search-button']],
    ['no pass', () => aCard({ locale: 'en' }), []],
  ];
  for (const [state, make, stops] of rows) {
    it(`comes to every control of ${state}, from top to bottom, and out again`, async () => {
      expect(await journey(await make())).to.deep.equal(stops);
    });
  }

  it('shows where the focus is', async () => {
    const card = await aCardOf();
    await press('Tab');
    const { outlineStyle, outlineWidth } = getComputedStyle(part(card, 'reveal'));
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });

  it('shows and hides the number', async () => {
    const card = await aCardOf();
    await press('Tab');
    await press('Enter');
    await until(() => text(card, 'reveal') === 'Hide number');
    await press(' ');
    await until(() => text(card, 'reveal') === 'Show number');
    expect(focused(card)).to.equal('reveal');
  });

  it('opens the view for the door, and comes back to its control', async () => {
    const card = await aCardOf();
    await press('Tab');
    await press('Tab');
    await press('Enter');
    await until(() => card.shadowRoot?.querySelector('dialog')?.open === true);
    await press('Escape');
    await until(() => parts(card, 'door').length === 0);
    expect(focused(card)).to.equal('show');
  });

  it('opens the search, goes on inside it, and comes back to its control', async () => {
    const server = await aServer([{ json: anOrder() }]);
    const card = await aCard({ orderId: 'DP00000000000001', tokenEndpoint: server.tokenEndpoint, locale: 'en' });
    await card.ready;
    await card.updateComplete;
    for (let at = 0; at < 3; at += 1) await press('Tab');
    expect(focused(card)).to.equal('search-button');
    await press('Enter');
    await until(() => focused(card) === 'search');
    await press('Escape');
    await until(() => parts(card, 'search').length === 0);
    expect(focused(card)).to.equal('search-button');
  });
});
