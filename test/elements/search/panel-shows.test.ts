import { expect, oneEvent } from '@open-wc/testing';
import type { EpassSearchElement } from '../../../src/elements/epass-search.js';
import type { Pass } from '../../../src/pass/pass.js';
import type { Restriction } from '../../../src/pass/restriction.js';
import { freezeClock, part, parts, text } from '../../support/card.js';
import type { FaultServer } from '../../support/fault-server.js';
import { anOrder, aPass, NOW } from '../../support/pass.js';
import { aWirePage, aWireResource } from '../../support/resource.js';
import { anApi, aPanel, asked, closeApis, find, focused, ids, key, message, names, pagesOf, press, root, said, settled, shown, until, venues } from '../../support/search.js';

const cross = (restriction: Restriction = { kind: 'anywhere' }): Pass => aPass({ module: 0, allowedModules: [1, 3, 4], restriction });

/** A panel that has searched an airport where these venues are. */
async function aPanelWith(listed: readonly unknown[], properties: Partial<EpassSearchElement> = {}): Promise<EpassSearchElement> {
  const { tokenEndpoint } = await anApi({ resources: pagesOf(listed) });
  return settled(await aPanel({ tokenEndpoint, airport: 'HKG', ...properties }));
}

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
      'DragonPass Lounge', 'Manchester (MAN), United Kingdom', 'Airside - After security check and passport control', 'Terminal 1 · A1',
    ]);
    expect(bare).to.deep.equal(['N2', 'The Pier']);
  });

  it('chooses among the places of the pass, and names the one that is searched (F-52)', async () => {
    const server = await anApi({ resources: [
      { json: aWirePage(venues(1)) }, { json: aWirePage(venues(2, 11, {}, { iata: 'MAN' })) },
    ] });
    const pass = aPass({ restriction: { kind: 'airports', iata: ['HKG', 'MAN'] } });
    const panel = await settled(await aPanel({ pass, tokenEndpoint: server.tokenEndpoint }));
    await until(panel, () => shown(panel).includes('Manchester'), 'the names of the airports');
    expect(said(panel)).to.equal('1 place – Hong Kong (HKG)');
    const select = find<HTMLSelectElement>(panel, 'select');
    expect([...select.options].map(({ label }) => label)).to.deep.equal(['Hong Kong (HKG)', 'Manchester (MAN)']);
    panel.focus();
    expect(focused(panel)).to.equal('place');
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
    const select = find<HTMLSelectElement>(panel, 'select');
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

  it('says 134 in all', async () => {
    const { tokenEndpoint } = await anApi({ resources: [{ json: aWirePage(venues(20), 134) }] });
    const panel = await settled(await aPanel({ tokenEndpoint, airport: 'HKG' }));
    expect(text(panel, 'more')).to.equal('Show more (20 of 134)');
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
    Object.assign(panel, { pass: aPass({ availableUsages: 0 }), place: { iata: 'HKG' }, tokenEndpoint: String(server.tokenEndpoint) });
    await panel.updateComplete;
    expect(parts(panel, 'details'), 'a refreshed pass closes nothing').to.have.length(1);
    panel.place = { iata: 'MAN' };
    await panel.updateComplete;
    expect(parts(panel, 'details')).to.deep.equal([]);
    await settled(panel);
    expect((await server.log('resources')).map((call) => asked(call).iata)).to.deep.equal(['HKG', 'MAN']);
  });
});

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

  it('says that the page is not set up, and offers no second try', async () => {
    const panel = await settled(await aPanel({ tokenEndpoint: 'https://evil.example/token', airport: 'HKG' }));
    expect(message(panel)).to.equal('This pass cannot be shown because the page is not set up correctly.');
    expect(parts(panel, 'retry')).to.deep.equal([]);
  });

  it('waits for a place where none is known', async () => {
    const server = await anApi({ resources: pagesOf(venues(1)) });
    const panel = await aPanel({ tokenEndpoint: server.tokenEndpoint });
    expect(said(panel)).to.equal('');
    expect(await server.log()).to.deep.equal([]);
    panel.focus();
    expect(focused(panel)).to.equal('place');
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
    expect(find<HTMLInputElement>(panel, 'input').value).to.equal('Japan');
    expect((await server.log('resources')).map((call) => asked(call).countryOrRegion)).to.deep.equal(['JP', 'JP']);
  });
});

describe('<epass-search> details', () => {
  freezeClock();
  afterEach(closeApis);

  const opened = async (venue: unknown, properties: Partial<EpassSearchElement> = {}): Promise<EpassSearchElement> => {
    const headers = { date: new Date(NOW).toUTCString() };
    const { tokenEndpoint } = await anApi({ resources: [{ json: aWirePage([venue, ...venues(1, 99)]), headers }] });
    const panel = await settled(await aPanel({ tokenEndpoint, airport: 'HKG', ...properties }));
    root(panel).querySelector<HTMLElement>('.venue')?.click();
    await until(panel, () => parts(panel, 'details').length === 1);
    return panel;
  };
  const facts = (panel: EpassSearchElement): (string | null)[] => [...root(panel).querySelectorAll('.fact')].map((fact) => fact.textContent);

  it('open in place of the list, with all that is known and the local time', async () => {
    const panel = await opened(aWireResource());
    expect(focused(panel)).to.equal('venue');
    expect(find(panel, '#venue').textContent?.trim()).to.equal('DragonPass Lounge');
    expect(facts(panel)).to.deep.equal([
      'Manchester (MAN), United Kingdom', 'Manchester Airport', 'Airside - After security check and passport control',
      'Terminal: Terminal 1', 'Near gate A1', 'Local time 1:00 PM GMT+1',
    ]);
    expect(part(panel, 'results').checkVisibility()).to.equal(false);
    panel.focus();
    expect(focused(panel)).to.equal('venue');
  });

  it('say only what is known, and nothing twice', async () => {
    const panel = await opened(aWireResource({ resourceName: null, extra: {} }, {
      city: null, location: null, iata: null, countryOrRegion: null, timezone: 'Nowhere/Land',
    }));
    expect(find(panel, '#venue').textContent?.trim()).to.equal('N00001');
    expect(facts(panel)).to.deep.equal(['Manchester Airport']);
    const bare = await opened(aWireResource({ extra: null }, { timezone: null }));
    expect(facts(bare).join()).to.not.contain('time');
  });

  it('tell the page first, which may show the venue itself', async () => {
    const panel = await aPanelWith(venues(1));
    let detail: unknown;
    panel.addEventListener('epass-select', (event) => {
      detail = event.detail;
      expect([event.cancelable, Object.isFrozen(event.detail), Object.isFrozen(event.detail.resource)]).to.deep.equal([true, true, true]);
      event.preventDefault();
    }, { once: true });
    press(panel, '.venue');
    await panel.updateComplete;
    expect(parts(panel, 'details')).to.deep.equal([]);
    expect(focused(panel)).to.equal('venue');
    expect(detail).to.have.nested.property('resource.resourceId', 'N00001');
    press(panel, '.venue');
    await until(panel, () => parts(panel, 'details').length === 1);
  });

  it('lead back to the button of the venue', async () => {
    const panel = await aPanelWith(venues(30));
    press(panel, '[data-id=N00017]');
    await until(panel, () => focused(panel) === 'venue');
    press(panel, '[part=back]');
    await until(panel, () => parts(panel, 'details').length === 0);
    await until(panel, () => (root(panel).activeElement as HTMLElement | null)?.dataset.id === 'N00017', 'the focus');
    press(panel, '[data-id=N00003]');
    await until(panel, () => parts(panel, 'details').length === 1);
    key(panel, 'Escape');
    await until(panel, () => (root(panel).activeElement as HTMLElement | null)?.dataset.id === 'N00003', 'the focus');
  });

  const image = 'https://image.example/lounge.png';
  const images: [title: string, image: unknown, allowed: boolean, src: string | null][] = [
    ['an https: picture', image, true, image],
    ['the same without the attribute', image, false, null],
    ...['http://image.example/a.png', 'javascript:alert(1)', 'java\tscript:alert(1)', 'data:image/svg+xml,<svg onload=alert(1)>', 'blob:https://x/1',
      '//evil.example/a.png', 'file:///etc/passwd', 'https://user:pass@evil.example/a.png', '', ' ', 7, null, ['https://a.example/b.png']]
      .map((it): [string, unknown, boolean, null] => [`the picture ${JSON.stringify(it)}`, it, true, null]),
  ];
  for (const [title, address, allowed, src] of images) {
    it(`show ${src ? '' : 'nothing of '}${title} (T-02)`, async () => {
      const panel = await opened(aWireResource({ image: address }), { images: allowed });
      const picture = root(panel).querySelector('img');
      expect(picture?.getAttribute('src') ?? null).to.equal(src);
      if (picture) expect([picture.referrerPolicy, picture.loading, picture.alt]).to.deep.equal(['no-referrer', 'lazy', '']);
      expect(root(panel).querySelector('a, iframe, object, script')).to.equal(null);
    });
  }
});

describe('<epass-search> closing', () => {
  afterEach(closeApis);

  it('tells by `close`, by the button and by Escape, after suggestions and details', async () => {
    const panel = await aPanelWith(venues(1));
    let closed = 0;
    panel.addEventListener('close', () => (closed += 1));
    press(panel, '[part=close]');
    expect(closed).to.equal(1);

    press(panel, '.venue');
    await until(panel, () => focused(panel) === 'venue');
    expect(key(panel, 'Escape'), 'a dialog round it must not close').to.equal(false);
    await until(panel, () => parts(panel, 'details').length === 0);
    expect(closed, 'only the details').to.equal(1);

    key(panel, 'Escape', { isComposing: true });
    expect(key(panel, 'Enter')).to.equal(true);
    expect(closed, 'the input method wanted that key').to.equal(1);
    key(panel, 'Escape');
    expect(closed).to.equal(2);
  });
});

describe('<epass-search> and hostile strings', () => {
  afterEach(closeApis);

  const strings = [
    '<img src=x onerror="globalThis.pwned=1">', '</bdi><script>globalThis.pwned=1</script>', '${alert(1)}', '"><svg/onload=alert(1)>',
    'javascript:alert(1)', "'; DROP TABLE", '"] , * { color: red } [x="', '<!--', '<?lit$1$?>', '\\', '&lt;b&gt;', 'undefined', '__proto__',
  ];
  for (const hostile of strings) {
    it(`shows ${hostile} as text, everywhere (T-01)`, async () => {
      const extra = { loungeInfo: { terminal: hostile, nearestGate: hostile } };
      const place = { city: hostile, transportHubName: hostile, location: hostile, timezone: hostile, countryOrRegion: hostile, iata: hostile };
      const panel = await aPanelWith([aWireResource({ resourceName: hostile, image: hostile, extra }, place)], { images: true });
      expect(names(panel)).to.deep.equal([hostile]);
      press(panel, '.venue');
      await until(panel, () => parts(panel, 'details').length === 1);
      expect(find(panel, '#venue').textContent?.trim()).to.equal(hostile);
      const facts = [...root(panel).querySelectorAll('.fact')].map((fact) => fact.textContent);
      expect(facts).to.include.members([hostile, `Terminal: ${hostile}`, `Near gate ${hostile}`]);
      const allowed = new Set(['SECTION', 'DIV', 'BUTTON', 'FORM', 'LABEL', 'INPUT', 'UL', 'LI', 'P', 'BDI', 'STYLE']);
      expect([...root(panel).querySelectorAll('*')].map(({ tagName }) => tagName).filter((tag) => !allowed.has(tag))).to.deep.equal([]);
      expect(globalThis).to.not.have.property('pwned');
    });
  }

  it('moves no text by invisible characters, and shows no id without letters as nothing (T-28)', async () => {
    const panel = await aPanelWith([aWireResource({ resourceName: 'a\u202Eb\u200Bc\u0000\ud800' })]);
    expect(names(panel)).to.deep.equal(['abc\uFFFD']);
  });

  for (const id of ['"', '"] [x="', "'", ']', '\\', '\\"', '#N.1 > *', '1', '-', '</button>', 'é', '\u{1F6CB}']) {
    it(`finds the way back to the venue ${id}`, async () => {
      const panel = await aPanelWith([...venues(1), aWireResource({ resourceId: id, resourceName: 'It' })]);
      const button = root(panel).querySelectorAll<HTMLElement>('.venue')[1];
      button?.click();
      await until(panel, () => focused(panel) === 'venue' && parts(panel, 'details').length === 1);
      part(panel, 'back').click();
      await until(panel, () => parts(panel, 'details').length === 0 && root(panel).activeElement === button, 'the focus');
    });
  }
});
