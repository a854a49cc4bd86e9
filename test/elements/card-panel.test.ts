import { expect, oneEvent } from '@open-wc/testing';
import { signOut } from '../../src/pure.js';
import { aCard, aCardOf, aServer, closeServers, freezeClock, part, parts, text } from '../support/card.js';
import type { FaultServer } from '../support/fault-server.js';
import { anOrder } from '../support/pass.js';

import { allowedModules, aSearchCard, buttonOf, open, panelOf, venues } from '../support/search-card.js';
import { until } from '../support/until.js';

describe('<epass-card> search panel', () => {
  freezeClock();
  let servers: FaultServer[] = [];
  const made = async (...args: Parameters<typeof aSearchCard>): ReturnType<typeof aSearchCard> => {
    const both = await aSearchCard(...args);
    servers.push(both.server);
    return both;
  };
  afterEach(async () => {
    signOut();
    await Promise.all(servers.map((server) => server.close()));
    servers = [];
    await closeServers();
  });

  it('opens in the card, with its parts re-exported, and finds venues of that module', async () => {
    const { card, server } = await made([venues(3, 2)]);
    const panel = await open(card, 3);
    await until(() => parts(panel, 'result').length === 2);
    expect(panel.getAttribute('part')).to.equal('search');
    for (const name of ['form', 'place', 'submit', 'status', 'results', 'result', 'more', 'message', 'close']) {
      expect(panel.getAttribute('exportparts')).to.contain(`${name}:search__${name}`);
    }
    expect(buttonOf(card, 3).getAttribute('aria-expanded')).to.equal('true');
    const [request] = await server.log('resources');
    expect(Object.fromEntries(new URLSearchParams(request?.query))).to.deep.equal({
      module: '3', pageSize: '20', pageNumber: '1', language: 'en-US', iata: 'HKG',
    });
  });

  it('gives the focus to the panel, and back to its control when it closes', async () => {
    const { card } = await made([venues(1, 1)]);
    const panel = await open(card, 1);
    await until(() => card.shadowRoot?.activeElement === panel);
    part(panel, 'close').click();
    await until(() => panelOf(card) === null);
    expect(card.shadowRoot?.activeElement).to.equal(buttonOf(card, 1));
  });

  for (const width of [320, 480, 768]) {
    it(`leaves the control where it was pressed at ${width} px, and when it closes`, async () => {
      const { card } = await made([venues(1, 3)]);
      card.style.width = `${width}px`;
      const top = (): number => buttonOf(card, 1).getBoundingClientRect().top - card.getBoundingClientRect().top;
      const before = top();
      const panel = await open(card, 1);
      await until(() => parts(panel, 'result').length === 3);
      expect(top()).to.be.closeTo(before, 0.5);
      buttonOf(card, 1).click();
      await card.updateComplete;
      expect(top()).to.be.closeTo(before, 0.5);
    });
  }

  it('closes by the control that opened it, and changes module by another', async () => {
    const { card } = await made([venues(1, 1), venues(4, 1)]);
    await open(card, 1);
    buttonOf(card, 4).click();
    await until(() => (panelOf(card) as unknown as { module: number }).module === 4);
    buttonOf(card, 4).click();
    await until(() => panelOf(card) === null);
  });

  it('follows the panel to another module, so that its control closes it', async () => {
    const { card } = await made([venues(1, 0), venues(3, 1)]);
    const panel = await open(card, 1);
    await until(() => parts(panel, 'other').length === 2);
    parts(panel, 'other')[0]?.click();
    await until(() => buttonOf(card, 3).getAttribute('aria-expanded') === 'true');
    expect(buttonOf(card, 1).getAttribute('aria-expanded')).to.equal('false');
    part(panel, 'close').click();
    await until(() => panelOf(card) === null);
    expect(card.shadowRoot?.activeElement).to.equal(buttonOf(card, 3));
  });

  it('does not open when the host takes the search, nor for a link, nor without a way to the API', async () => {
    const { card } = await made([venues(1, 1)]);
    card.addEventListener('epass-search', (event) => event.preventDefault(), { once: true });
    buttonOf(card, 1).click();
    const onlyData = await aCardOf({ module: 0 }, { allowedModules });
    buttonOf(onlyData, 1).click();
    card.searchHref = '#found';
    await card.updateComplete;
    buttonOf(card, 1).click();
    await card.updateComplete;
    expect(panelOf(card)).to.equal(null);
    expect(panelOf(onlyData)).to.equal(null);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens by script at a place', async () => {
    const { card, server } = await made([venues(1, 1, 'MAN')], { allowedResources: {} });
    card.search(1, { iata: 'MAN' });
    await until(() => panelOf(card) !== null && parts(panelOf(card) as Element, 'result').length === 1);
    expect((await server.log('resources'))[0]?.query).to.contain('iata=MAN');
  });

  it('shows a failure in the panel and not over the card', async () => {
    const { card } = await made([{ status: 501 }]);
    const panel = await open(card, 1);
    await until(() => parts(panel, 'retry').length === 1);
    expect(text(panel, 'message')).to.contain('Try again');
    expect(card.state).to.equal('ready');
    expect(card.error).to.equal(null);
    expect(parts(card, 'message')).to.have.length(0);
  });

  it('ends when the pass ends', async () => {
    const { card } = await made([venues(1, 1)]);
    await open(card, 1);
    card.data = anOrder({ module: 0, status: 3 }, { allowedModules });
    await card.updateComplete;
    expect(panelOf(card)).to.equal(null);
  });

  it('ends when the card shows another pass, and asks for nothing', async () => {
    const { card, server } = await made([venues(1, 1)]);
    const panel = await open(card, 1);
    await until(() => parts(panel, 'result').length === 1);
    const { length } = await server.log();
    const events: Event[] = [];
    card.addEventListener('epass-search', (event) => events.push(event));
    card.data = anOrder({ module: 0, orderId: 'DP00000000000002' }, { allowedModules, ePassId: '1788000066660002', allowedResources: { iata: ['MAN'] } });
    await card.updateComplete;
    expect(panelOf(card)).to.equal(null);
    expect([events.length, (await server.log()).length]).to.deep.equal([0, length]);
  });

  it('does not open for another pass than it was asked for, nor after a sign-out', async () => {
    const { card } = await made([venues(1, 1)]);
    await open(card, 1);
    buttonOf(card, 1).click(); // its file is there now, and is still waited for
    await card.updateComplete;
    buttonOf(card, 3).click();
    card.data = anOrder({ orderId: 'DP00000000000002', module: 1 }, { ePassId: '1788000066660002' });
    await oneEvent(card, 'epass-load');
    await new Promise((resolve) => setTimeout(resolve));
    await card.updateComplete;
    expect(panelOf(card) === null).to.equal(true);

    const own = await aServer([{ json: anOrder({ module: 1 }) }]);
    const signedIn = await aCard({ orderId: 'DP00000000000001', tokenEndpoint: own.tokenEndpoint, locale: 'en' });
    await signedIn.ready;
    await signedIn.updateComplete;
    buttonOf(signedIn, 1).click();
    signOut();
    await oneEvent(signedIn, 'epass-load');
    await signedIn.updateComplete;
    expect([signedIn.state, panelOf(signedIn) === null]).to.deep.equal(['ready', true]);
  });

  it('lets `epass-select` through, with a frozen venue', async () => {
    const { card } = await made([venues(1, 1)]);
    const panel = await open(card, 1);
    await until(() => parts(panel, 'result').length === 1);
    const chosen = oneEvent(card, 'epass-select');
    part(panel, 'result').querySelector('button')?.click();
    const { detail } = await chosen;
    expect(detail.resource.resourceId).to.equal('N00000');
    expect(Object.isFrozen(detail.resource)).to.equal(true);
  });

  it('is accessible while it is open', async () => {
    const { card } = await made([venues(1, 3)]);
    const panel = await open(card, 1);
    await until(() => parts(panel, 'result').length === 3);
    await expect(card).to.be.accessible();
  });
});
