import { expect } from '@open-wc/testing';
import type { EpassSearchElement } from '../../../src/elements/epass-search.js';
import type { Restriction } from '../../../src/pass/restriction.js';
import { part, parts, text } from '../../support/card.js';
import { aPass } from '../../support/pass.js';
import { aWirePage, aWireResource } from '../../support/resource.js';
import {
  anApi, aPanel, aPanelWith, asked, closeApis, find, focused, ids, message, pagesOf, press, root,
  said, settled, shown, until, venues,
} from '../../support/search.js';

describe('<epass-search> results', () => {
  afterEach(closeApis);

  /** The API answers all of these to every search, whatever was asked. */
  const everywhere = [
    ...venues(2, 1), // HKG
    ...venues(2, 11, {}, { iata: 'MAN', countryOrRegion: 'GB', city: 'Manchester' }),
    ...venues(1, 21, {}, { iata: 'LHR', countryOrRegion: 'GB', city: 'London' }),
    ...venues(1, 31, {}, { iata: null, countryOrRegion: null }),
    ...venues(1, 41, { module: 3 }),
    ...venues(1, 1), // again
  ];
  const within: [title: string, restriction: Restriction, expected: string[], query: Record<string, string>][] = [
    ['two airports', { kind: 'airports', iata: ['HKG', 'MAN'] }, ['N00001', 'N00002', 'N00011', 'N00012'], { iata: 'HKG' }],
    ['a country', { kind: 'countries', codes: ['GB'] }, ['N00011', 'N00012', 'N00021'], { countryOrRegion: 'GB' }],
    ['anywhere', { kind: 'anywhere' }, ['N00001', 'N00002', 'N00011', 'N00012', 'N00021', 'N00031'], { iata: 'LHR' }],
    ['an unclear one', { kind: 'unclear', ids: [], iata: ['MAN', 'HKG'], codes: ['GB'] }, ['N00011', 'N00012'], { iata: 'MAN' }],
  ];
  for (const [title, restriction, expected, query] of within) {
    it(`shows exactly the venues within ${title}`, async () => {
      const server = await anApi({ resources: [{ json: aWirePage(everywhere) }] });
      const panel = await settled(await aPanel({ pass: aPass({ restriction }), tokenEndpoint: server.tokenEndpoint, airport: 'LHR' }));
      expect(ids(panel)).to.deep.equal(expected);
      const calls = await server.log('resources');
      expect(calls.map(asked)).to.deep.equal([{ module: '1', pageSize: '20', pageNumber: '1', language: 'en-US', ...query }]);
      expect(said(panel)).to.contain(`${expected.length} places`);
    });
  }

  it('shows exactly the two venues that the pass names, by a request each, with no place to choose (F-79)', async () => {
    const server = await anApi({
      'resources/N00001': [{ json: { code: 0, data: aWireResource() } }],
      'resources/N00007': [{ json: { code: 0, data: aWireResource({ resourceId: 'N00007', resourceName: 'Second' }) } }],
    });
    const pass = aPass({ restriction: { kind: 'resources', ids: ['N00001', 'N00007'] } });
    const panel = await settled(await aPanel({ pass, tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
    expect(ids(panel)).to.deep.equal(['N00001', 'N00007']);
    expect(said(panel)).to.equal('2 places – on this pass');
    expect(parts(panel, 'form')).to.deep.equal([]);
    panel.focus();
    expect(focused(panel)).to.equal('heading');
    const calls = (await server.log()).filter(({ method }) => method === 'GET');
    expect(calls.map(({ path }) => path).sort()).to.deep.equal(['resources/N00001', 'resources/N00007']);
    expect(calls.map(asked)[0]).to.deep.equal({ language: 'en-US', fallbackAllowed: 'true' });
  });

  it('asks in the language of the panel', async () => {
    const server = await anApi({ resources: pagesOf(venues(1)) });
    await settled(await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG', locale: 'de' }));
    expect((await server.log('resources')).map((call) => asked(call).language)).to.deep.equal(['de-DE']);
  });

  it('shows name, place, location, terminal and gate of a venue', async () => {
    const panel = await aPanelWith([aWireResource({}, { iata: 'MAN' }), aWireResource({ resourceId: 'N2', resourceName: ' ', extra: null }, {
      iata: null, city: null, transportHubName: 'The Pier', countryOrRegion: null, location: null,
    })]);
    const [full, bare] = [...root(panel).querySelectorAll('.venue')].map((venue) => [...venue.querySelectorAll('bdi')].map((bdi) => bdi.textContent));
    expect(full).to.deep.equal([
      'DragonPass Lounge', 'Manchester (MAN), United Kingdom', 'Airside - After security check and passport control', 'Terminal 1 · Near gate A1',
    ]);
    expect(bare).to.deep.equal(['N2', 'The Pier']);
  });

  it('starts in the country of the trip, where the pass names several', async () => {
    const server = await anApi({ resources: [{ json: aWirePage(venues(1)) }] });
    const pass = aPass({ restriction: { kind: 'countries', codes: ['GB', 'HK'] } });
    const panel = await settled(await aPanel({ pass, tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
    expect((await server.log('resources')).map(({ query }) => new URLSearchParams(query).get('countryOrRegion'))).to.deep.equal(['HK']);
    expect((find(panel, 'select') as HTMLSelectElement).selectedIndex).to.equal(1);
  });

  describe('while the country of the trip is looked up', () => {
    const select = (panel: EpassSearchElement): HTMLSelectElement | null => panel.shadowRoot?.querySelector('select') ?? null;

    /** A panel of Hong Kong whose pass has just become one for three countries. */
    async function lookingUp(): Promise<{ panel: EpassSearchElement; countries: () => Promise<(string | undefined)[]> }> {
      const server = await anApi({ resources: [{ json: aWirePage(venues(1)) }] });
      const panel = await settled(await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
      expect(ids(panel)).to.have.length(1);
      panel.pass = aPass({ restriction: { kind: 'countries', codes: ['GB', 'HK', 'JP'] } });
      panel.requestUpdate();
      await Promise.resolve();
      for (let turn = 0; turn < 50 && !select(panel); turn += 1) await Promise.resolve();
      return { panel, countries: async () => (await server.log('resources')).slice(1).map((call) => asked(call).countryOrRegion) };
    }

    it('shows nothing of the pass before, and says that it searches', async () => {
      const { panel, countries } = await lookingUp();
      expect(ids(panel)).to.deep.equal([]);
      expect(said(panel)).to.equal('Searching…');
      await settled(panel);
      expect(await countries()).to.deep.equal(['HK']);
      expect(select(panel)?.selectedIndex).to.equal(1);
    });

    const pressed: [title: string, index: number, name: string, expected: string][] = [
      ['what is chosen meanwhile', 2, 'Japan', 'JP'],
      ['what the form shows, though nobody chose it', 0, 'United Kingdom', 'GB'],
    ];
    for (const [title, index, name, expected] of pressed) {
      it(`searches ${title}, and stays there`, async () => {
        const { panel, countries } = await lookingUp();
        const box = select(panel);
        if (box && box.selectedIndex !== index) {
          box.selectedIndex = index;
          box.dispatchEvent(new Event('change'));
        }
        press(panel, '[part=submit]');
        await until(panel, () => said(panel).includes(name));
        await settled(panel);
        expect(select(panel)?.selectedIndex).to.equal(index);
        expect(await countries()).to.deep.equal([expected]);
      });
    }
  });

  it('chooses among the places of the pass, and names the one that is searched (F-52)', async () => {
    const server = await anApi({ resources: [
      { json: aWirePage(venues(1)) }, { json: aWirePage(venues(2, 11, {}, { iata: 'MAN' })) },
    ] });
    const pass = aPass({ restriction: { kind: 'airports', iata: ['HKG', 'MAN'] } });
    const panel = await settled(await aPanel({ pass, tokenEndpoint: server.tokenEndpoint }));
    await until(panel, () => shown(panel).includes('Manchester'), 'the names of the airports');
    expect(said(panel)).to.equal('1 place – Hong Kong (HKG)');
    const select = find(panel, 'select') as HTMLSelectElement;
    expect([...select.options].map(({ label }) => label)).to.deep.equal(['Hong Kong (HKG)', 'Manchester (MAN)']);
    panel.focus();
    expect(focused(panel), 'no keyboard comes up over the venues of a place that is known').to.equal('heading');
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    panel.requestUpdate();
    await panel.updateComplete;
    expect(said(panel), 'nothing is searched yet').to.equal('1 place – Hong Kong (HKG)');
    expect(select.selectedIndex).to.equal(1);
    press(panel, '[part=submit]');
    await settled(panel);
    expect(said(panel)).to.equal('2 places – Manchester (MAN)');
    expect(ids(panel)).to.deep.equal(['N00011', 'N00012']);
    expect(focused(panel)).to.equal('submit');
    panel.place = { iata: 'HKG' };
    await panel.updateComplete;
    expect(select.selectedIndex, 'the host starts elsewhere').to.equal(0);
    await settled(panel);
    expect(ids(panel)).to.deep.equal(['N00001']);
  });

  it('chooses among the countries of the pass by their names', async () => {
    const server = await anApi({ resources: [{ json: aWirePage([]) }] });
    const pass = aPass({ restriction: { kind: 'countries', codes: ['GB', 'JP'] } });
    const panel = await settled(await aPanel({ pass, tokenEndpoint: server.tokenEndpoint, place: { countryOrRegion: 'jp' } }));
    const select = find(panel, 'select') as HTMLSelectElement;
    expect([...select.options].map(({ label }) => label)).to.deep.equal(['United Kingdom', 'Japan']);
    expect(select.selectedIndex).to.equal(1);
    expect(message(panel)).to.equal('No lounge – Japan');
  });

  it('adds a page by "Show more", which keeps the focus until nothing is left', async () => {
    const server = await anApi({ resources: pagesOf(venues(44)) });
    const panel = await settled(await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
    expect(ids(panel)).to.have.length(20);
    expect(said(panel)).to.equal('44 places – HKG');
    expect(text(panel, 'more')).to.equal('Show more (20 of 44)');
    const first = root(panel).querySelector('.venue');
    const more = part(panel, 'more');
    press(panel, '[part=more]');
    more.click(); // again, while the answer is still to come
    await panel.updateComplete;
    expect(more.ariaDisabled).to.equal('true');
    expect(said(panel)).to.equal('Searching…');
    await settled(panel);
    expect(text(panel, 'more')).to.equal('Show more (40 of 44)');
    expect(root(panel).activeElement).to.equal(more);
    expect(root(panel).querySelector('.venue'), 'what is there stays').to.equal(first);
    press(panel, '[part=more]');
    await until(panel, () => ids(panel).length === 44);
    await until(panel, () => focused(panel) === 'venue', 'the focus');
    expect((root(panel).activeElement as HTMLElement).dataset.id, 'the first of the new ones').to.equal('N00041');
    expect(parts(panel, 'more')).to.deep.equal([]);
    expect(new Set(ids(panel)).size).to.equal(44);
    expect((await server.log('resources')).map((call) => asked(call).pageNumber)).to.deep.equal(['1', '2', '3']);
  });

  it('takes nobody\'s focus when a page comes', async () => {
    const panel = await aPanelWith(venues(21));
    const elsewhere = document.createElement('button');
    panel.after(elsewhere);
    press(panel, '[part=more]');
    elsewhere.focus();
    await until(panel, () => ids(panel).length === 21);
    await panel.updateComplete;
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });

  it('says of more that is not to be had that it is more', async () => {
    const { tokenEndpoint } = await anApi({ resources: [{ json: aWirePage(venues(20), 44) }, { status: 403 }] });
    const panel = await settled(await aPanel({ tokenEndpoint, airport: 'HKG' }));
    press(panel, '[part=more]');
    await until(panel, () => message(panel) !== '');
    expect(message(panel)).to.equal('Show more – Not available');
    expect(ids(panel)).to.have.length(20);
  });

  it('says 134 in all', async () => {
    const { tokenEndpoint } = await anApi({ resources: [{ json: aWirePage(venues(20), 134) }] });
    const panel = await settled(await aPanel({ tokenEndpoint, airport: 'HKG' }));
    expect(text(panel, 'more')).to.equal('Show more (20 of 134)');
  });

  it('keeps the focus when "Show more" brings nothing, where the API did not say that there is no more', async () => {
    const silent = (listed: readonly unknown[]) => {
      const page = aWirePage(listed);
      delete (page.data.pagination as { totalNumber?: unknown }).totalNumber;
      return { json: page };
    };
    const { tokenEndpoint } = await anApi({ resources: [silent(venues(20)), silent([])] });
    const panel = await settled(await aPanel({ tokenEndpoint, airport: 'HKG' }));
    find(panel, '[part=more]').focus();
    press(panel, '[part=more]');
    await until(panel, () => parts(panel, 'more').length === 0);
    await until(panel, () => focused(panel) === 'heading', 'the focus');
    expect(ids(panel)).to.have.length(20);
  });

  it('lists 20 at a time, whatever the pages of the API bring', async () => {
    const [fits, strays] = [venues(40), venues(5, 900, {}, { iata: 'LHR' })];
    const pages = [[...fits.slice(0, 15), ...strays], fits.slice(15, 35), fits.slice(35)];
    const { tokenEndpoint } = await anApi({ resources: pages.map((listed) => ({ json: aWirePage(listed, 45) })) });
    const pass = aPass({ restriction: { kind: 'airports', iata: ['HKG'] } });
    const panel = await settled(await aPanel({ pass, tokenEndpoint }));
    expect([ids(panel).length, text(panel, 'more')]).to.deep.equal([20, 'Show more (20 of 40)']);
    press(panel, '[part=more]');
    await until(panel, () => ids(panel).length === 40 && said(panel) !== 'Searching…');
    expect(parts(panel, 'more')).to.have.length(0);
  });

  it('can go on where the first ten pages held only strays', async () => {
    const strays = venues(20, 1, {}, { iata: 'LHR' });
    const { tokenEndpoint } = await anApi({ resources: [
      ...Array.from({ length: 10 }, () => ({ json: aWirePage(strays, 201) })), { json: aWirePage(venues(1), 201) },
    ] });
    const pass = aPass({ restriction: { kind: 'airports', iata: ['HKG'] } });
    const panel = await settled(await aPanel({ pass, tokenEndpoint }));
    expect(said(panel)).to.match(/^0 places – /);
    expect(message(panel)).to.equal('');
    press(panel, '[part=more]');
    await until(panel, () => ids(panel).length === 1);
    expect(ids(panel)).to.deep.equal(['N00001']);
  });

  it('starts over only when it is asked for something else', async () => {
    const server = await anApi({ resources: pagesOf(venues(3)) });
    const panel = await settled(await aPanel({ tokenEndpoint: server.tokenEndpoint, place: { iata: 'HKG' } }));
    press(panel, '[data-id=N00002]');
    await until(panel, () => focused(panel) === 'venue');
    Object.assign(panel, { pass: aPass({ availableUsages: 0 }), place: { iata: 'HKG' }, tokenEndpoint: server.tokenEndpoint });
    await panel.updateComplete;
    expect(parts(panel, 'details'), 'a refreshed pass closes nothing').to.have.length(1);
    panel.place = { iata: 'MAN' };
    await panel.updateComplete;
    expect(parts(panel, 'details')).to.deep.equal([]);
    await settled(panel);
    expect((await server.log('resources')).map((call) => asked(call).iata)).to.deep.equal(['HKG', 'MAN']);
  });
});
