import { expect } from '@open-wc/testing';
import { signOut, type EpassCardElement, type EpassSearchElement } from '../../src/pure.js';
import { replace, restore } from '../api/support.js';
import { aCard, aCardOf, aServer, closeServers, freezeClock, part, parts, text } from '../support/card.js';
import { anOrder } from '../support/pass.js';
import { open, panelOf } from '../support/search-card.js';

const ID = 'DP00000000000001';

describe('<epass-card> with odd input', () => {
  freezeClock();
  afterEach(() => {
    signOut();
    return closeServers();
  });

  for (const key of ['iata', 'countryOrRegion']) {
    it(`shows a pass with half of a character among its ${key}, and links to the search (F-77)`, async () => {
      const order = JSON.stringify(anOrder({ orderId: ID }, { allowedResources: { [key]: ['HKG', 'XXXX'] } })).replace('XXXX', '\\ud800');
      const server = await aServer([{ body: order, headers: { 'content-type': 'application/json' } }]);
      const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint, searchHref: '/find?i={iata}&c={country}' });
      await card.ready;
      await card.updateComplete;
      expect([card.dataset.state, parts(card, 'skeleton').length, parts(card, 'title').length]).to.deep.equal(['ready', 0, 1]);
      expect(part(card, 'search-button').getAttribute('href')).to.contain('%EF%BF%BD');
    });
  }

  const removed: [attribute: string, value: string, property: keyof EpassCardElement, first: unknown][] = [
    ['order-id', ID, 'orderId', ''], ['epass-id', '1', 'ePassId', ''], ['token-endpoint', '/t', 'tokenEndpoint', ''],
    ['api-base', '/a/', 'apiBase', ''], ['program-id', 'p', 'programId', ''], ['airport', 'HKG', 'airport', ''],
    ['locale', 'de', 'locale', ''], ['time-zone', 'UTC', 'timeZone', ''], ['search-href', '/s', 'searchHref', ''],
    ['theme', 'dark', 'theme', 'auto'], ['heading-level', '2', 'headingLevel', 3], ['loading', 'lazy', 'loading', 'eager'],
    ['history', '', 'history', false], ['images', '', 'images', false],
  ];
  for (const [attribute, value, property, first] of removed) {
    it(`has the default again once ${attribute} is removed`, async () => {
      const card = await aCard();
      expect(card[property]).to.equal(first);
      card.setAttribute(attribute, value);
      expect(card[property]).not.to.equal(first);
      card.removeAttribute(attribute);
      expect(card[property]).to.equal(first);
    });
  }

  const levels: [level: unknown, title: string, panel: string][] = [
    [2, 'H2', '3'], [6, 'H6', '6'], [0, 'H3', '4'], [9, 'H3', '4'], [NaN, 'H3', '4'], [2.5, 'H3', '4'], [null, 'H3', '4'], ['4', 'H4', '5'],
  ];
  for (const [level, title, panel] of levels) {
    it(`has for heading level ${JSON.stringify(level)} the same in its panel, one lower`, async () => {
      const server = await aServer();
      const card = await aCardOf({}, {}, { tokenEndpoint: server.tokenEndpoint, headingLevel: level as number });
      expect(part(card, 'title').tagName).to.equal(title);
      await open(card, 1);
      await (panelOf(card) as EpassSearchElement).updateComplete;
      expect(panelOf(card)?.shadowRoot?.querySelector('#heading')?.getAttribute('aria-level')).to.equal(panel);
    });
  }

  const soon = { activationDate: '2090-01-01T00:00:00Z', expirationDate: '2099-01-01T00:00:00Z' };
  const places: [what: string, allowedResources: object, sentence: string][] = [
    ['fits', { iata: ['LHR'] }, 'Accepted at LHR once the pass is active'],
    ['does not fit', { iata: ['HKG'] }, 'Not accepted at LHR'],
    ['cannot be judged', { countryOrRegion: ['GB'] }, 'We cannot tell whether it is accepted at LHR'],
  ];
  for (const [what, allowedResources, sentence] of places) {
    it(`says of a pass that begins later whether its place ${what}`, async () => {
      const card = await aCardOf({}, { ...soon, allowedResources }, { airport: 'LHR' });
      expect([card.status, text(card, 'airport')]).to.deep.equal(['upcoming', sentence]);
    });
  }

  it('is whole where elements have no internals, as in a DOM for tests of pages', async () => {
    replace(HTMLElement.prototype, 'attachInternals', undefined as never);
    const card = await aCardOf();
    expect([card.state, card.dataset.state]).to.deep.equal(['ready', 'ready']);
    restore();
  });

  it('counts a blank token endpoint as none', async () => {
    const card = await aCard({ orderId: ID, tokenEndpoint: '  ' });
    expect([card.state, card.error?.code]).to.deep.equal(['error', 'config']);
  });

  for (const status of [400, 419, 422]) {
    it(`takes a web page with ${status} from the token endpoint for a session that has ended`, async () => {
      const server = await aServer([], [{ status, body: '<!doctype html>', headers: { 'content-type': 'text/html' } }]);
      const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
      await card.ready.catch(() => undefined);
      expect(card.error?.code).to.equal('auth-required');
    });
  }

  it('asks anew for a refresh that joins a failure of a moment ago', async () => {
    const server = await aServer([{ json: anOrder({ orderId: ID }) }], [{ status: 401 }, { json: { token: 't', expiresIn: 300 } }]);
    const first = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await first.ready.catch(() => undefined);
    const second = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await second.refresh();
    expect([second.state, (await server.log('token')).length]).to.deep.equal(['ready', 2]);
  });
});
