import { expect, oneEvent } from '@open-wc/testing';
import type { EpassSearchElement } from '../../../src/elements/epass-search.js';
import type { Pass } from '../../../src/pass/pass.js';
import { part, parts, text } from '../../support/card.js';
import type { FaultServer } from '../../support/fault-server.js';
import { anOrder, aPass } from '../../support/pass.js';
import { aWirePage } from '../../support/resource.js';
import {
  anApi, aPanel, aPanelWith, asked, closeApis, field, find, focused, ids, message, pagesOf, press,
  root, said, settled, shown, until, venues,
} from '../../support/search.js';

const cross = (): Pass => aPass({ module: 0, allowedModules: [1, 3, 4] });

describe('<epass-search> on its own', () => {
  afterEach(closeApis);

  it('takes an order as the API returns it', async () => {
    const { tokenEndpoint } = await anApi({ resources: pagesOf(venues(1)) });
    const panel = await settled(await aPanel({ pass: null, data: { code: 0, data: anOrder() }, tokenEndpoint, airport: 'HKG' }));
    expect(ids(panel)).to.deep.equal(['N00001']);
    panel.data = { nonsense: true };
    await panel.updateComplete;
    expect(message(panel)).to.equal('No pass to show');
    expect(parts(panel, 'form')).to.deep.equal([]);
    expect(ids(panel)).to.deep.equal([]);
  });

  it('says that there is no pass, and asks for nothing', async () => {
    const server = await anApi({});
    const panel = await aPanel({ pass: null, tokenEndpoint: server.tokenEndpoint, airport: 'HKG' });
    expect(shown(panel)).to.equal('Find a lounge ✕ No pass to show');
    expect(await server.log()).to.deep.equal([]);
  });

  for (const module of [0, 3, -1, 1.5, NaN]) {
    it(`never searches the module ${module} of a lounge pass (F-71)`, async () => {
      const server = await anApi({ resources: pagesOf(venues(1)) });
      const panel = await aPanel({ module, tokenEndpoint: server.tokenEndpoint, airport: 'HKG' });
      await settled(panel);
      expect(message(panel)).to.equal('This pass cannot be shown because the page is not set up correctly.');
      expect(await server.log()).to.deep.equal([]);
    });
  }

  it('takes its module as a text, too: templates set what stands in them as a property', async () => {
    const server = await anApi({ resources: pagesOf(venues(1)) });
    const panel = await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' });
    Object.assign(panel, { module: '1' });
    await settled(panel);
    expect(ids(panel)).to.deep.equal(['N00001']);
    expect(panel.module).to.equal(1);
    expect(await server.log('resources')).to.have.length(1);
  });

  it('says that the page is not set up, and offers no second try', async () => {
    const panel = await settled(await aPanel({ tokenEndpoint: 'https://evil.example/token', airport: 'HKG' }));
    expect(message(panel)).to.equal('This pass cannot be shown because the page is not set up correctly.');
    expect(parts(panel, 'retry')).to.deep.equal([]);
  });

  it('keeps the pass that the page gave when its data is empty, as frameworks set both', async () => {
    const server = await anApi({ resources: pagesOf(venues(1)) });
    const panel = await settled(await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
    panel.data = null;
    await settled(panel);
    expect(ids(panel)).to.deep.equal(['N00001']);
  });

  it('begins a new search with one page, and at the place that is set now', async () => {
    const server = await anApi({ resources: [...pagesOf(venues(60)).slice(0, 2), ...pagesOf(venues(60))] });
    const panel = await settled(await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
    press(panel, '[part=more]');
    await settled(panel);
    expect(ids(panel)).to.have.length(40);
    panel.airport = 'LHR';
    await settled(panel);
    expect(ids(panel)).to.have.length(20);
  });

  it('goes to a new airport of the trip also after another module was searched at the old one', async () => {
    const setMeals = pagesOf(venues(1, 1, { module: 3 }));
    const server = await anApi({ resources: [...pagesOf([]), ...setMeals, ...setMeals] });
    const pass = aPass({ module: 0, allowedModules: [1, 3] });
    const panel = await settled(await aPanel({ pass, tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
    press(panel, '[part=other]');
    await settled(panel);
    panel.airport = 'LHR';
    await settled(panel);
    expect((await server.log('resources')).map((call) => [asked(call).module, asked(call).iata])).to.deep.equal([
      ['1', 'HKG'], ['3', 'HKG'], ['3', 'LHR'],
    ]);
  });

  it('waits for a place where none is known', async () => {
    const server = await anApi({ resources: pagesOf(venues(1)) });
    const panel = await aPanel({ tokenEndpoint: server.tokenEndpoint });
    expect(said(panel)).to.equal('');
    expect(await server.log()).to.deep.equal([]);
    panel.focus();
    expect(focused(panel)).to.equal('place');
  });

  it('searches for another pass, though its places are those of the one before', async () => {
    const server = await anApi({ resources: [{ json: aWirePage(venues(1, 1, { module: 3 })) }] });
    const panel = await settled(await aPanel({ module: 3, tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
    expect(ids(panel)).to.deep.equal([]);
    panel.pass = cross();
    await settled(panel);
    expect([ids(panel), message(panel)]).to.deep.equal([['N00001'], '']);
    panel.pass = aPass();
    await settled(panel);
    expect(ids(panel), 'the venues of a pass that had the module').to.deep.equal([]);
  });

  it('searches for another traveller, who comes with another tokenProvider', async () => {
    const server = await anApi({ resources: [{ json: aWirePage(venues(1)) }, { json: aWirePage(venues(1, 2)) }] });
    const provider = (token: string) => () => Promise.resolve({ token, expiresIn: 300, apiBase: server.apiBase });
    const panel = await settled(await aPanel({ tokenProvider: provider('first'), airport: 'HKG' }));
    panel.tokenProvider = provider('second');
    await settled(panel);
    const tokens = (await server.log('resources')).map(({ headers }) => headers.authorization);
    expect([tokens, ids(panel)]).to.deep.equal([['Bearer first', 'Bearer second'], ['N00002']]);
  });

  it('asks for the venues in another language when it speaks that', async () => {
    const server = await anApi({ resources: pagesOf(venues(1)) });
    const panel = await settled(await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
    panel.locale = 'de';
    await until(panel, () => /^1 Ort.* – HKG$/.test(said(panel)), 'what was found, in German');
    expect((await server.log('resources')).map((call) => asked(call).language)).to.deep.equal(['en-US', 'de-DE']);
  });

  for (const [given, level] of [[2, '2'], [6, '6'], [0, '4'], [9, '4'], [NaN, '4']] as const) {
    it(`has a heading of level ${level} for ${given}`, async () => {
      const panel = await aPanelWith(venues(1), { headingLevel: given });
      expect(find(panel, '#heading').getAttribute('aria-level')).to.equal(level);
      press(panel, '.venue');
      await until(panel, () => parts(panel, 'details').length === 1);
      expect(find(panel, '#venue').getAttribute('aria-level')).to.equal(String(Math.min(Number(level) + 1, 6)));
    });
  }
});

describe('<epass-search> where nothing is found', () => {
  afterEach(closeApis);

  const nothingThere = async (properties: Partial<EpassSearchElement> = {}): Promise<{ panel: EpassSearchElement; server: FaultServer }> => {
    const server = await anApi({ resources: [{ json: aWirePage([]) }, { json: aWirePage(venues(1, 7, { module: 3 })) }] });
    const panel = await settled(await aPanel({ pass: cross(), tokenEndpoint: server.tokenEndpoint, airport: 'HKG', ...properties }));
    return { panel, server };
  };

  it('says so and offers the other modules of the pass', async () => {
    const { panel } = await nothingThere();
    expect(message(panel)).to.equal('No lounge – HKG Find a set meal Find a coupon');
    expect(said(panel)).to.equal('');
    expect(part(panel, 'message').getAttribute('role')).to.equal('alert');
  });

  it('searches another module at the same place by one press, and tells the page', async () => {
    const { panel, server } = await nothingThere();
    const told = oneEvent(panel, 'epass-search');
    root(panel).querySelector<HTMLElement>('[part=other]')?.focus();
    parts(panel, 'other')[0]?.click();
    const event = await told;
    expect(event.detail).to.deep.equal({ module: 3, restriction: { kind: 'anywhere' }, airport: 'HKG' });
    expect([event.cancelable, event.bubbles, event.composed]).to.deep.equal([true, true, true]);
    await settled(panel);
    expect(ids(panel)).to.deep.equal(['N00007']);
    expect(text(panel, 'close') && find(panel, '#heading').textContent).to.equal('Find a set meal');
    expect(focused(panel)).to.equal('heading');
    expect((await server.log('resources')).map((call) => [asked(call).module, asked(call).iata])).to.deep.equal([['1', 'HKG'], ['3', 'HKG']]);
  });

  it('leaves the other search to the page when that takes it', async () => {
    const { panel, server } = await nothingThere({ place: { countryOrRegion: 'JP' }, airport: '' });
    panel.addEventListener('epass-search', (event) => {
      expect(event.detail).to.deep.equal({ module: 4, restriction: { kind: 'anywhere' } });
      event.preventDefault();
    });
    parts(panel, 'other')[1]?.click();
    await panel.updateComplete;
    expect(panel.module).to.equal(1);
    expect(message(panel)).to.contain('No lounge – Japan');
    expect(await server.log('resources')).to.have.length(1);
  });

  it('keeps the country that was searched, in the text as well', async () => {
    const { panel, server } = await nothingThere({ place: { countryOrRegion: 'JP' }, airport: 'HKG' });
    parts(panel, 'other')[0]?.click();
    await settled(panel);
    expect(said(panel)).to.equal('1 place – Japan');
    expect(field(panel).value).to.equal('Japan');
    expect((await server.log('resources')).map((call) => asked(call).countryOrRegion)).to.deep.equal(['JP', 'JP']);
  });
});
