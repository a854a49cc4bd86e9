import { expect, oneEvent } from '@open-wc/testing';
import type { EpassEventMap, EpassSearchDetail, Place } from '../../src/pure.js';
import { aCard, aCardOf, aServer, aToken, closeServers, freezeClock, part, parts } from '../support/card.js';
import { anOrder, NOW } from '../support/pass.js';

/** Presses a control as a person does and tells the event; a link is not followed. */
function press(control: HTMLElement, stop = true): MouseEvent {
  const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
  if (stop) addEventListener('click', (event) => event.preventDefault(), { once: true });
  control.dispatchEvent(click);
  return click;
}

describe('<epass-card> events', () => {
  freezeClock();

  it('tells of a shown pass, with the card settled', async () => {
    const card = await aCard();
    let seen: unknown;
    card.addEventListener('epass-load', () => (seen = [card.state, card.status, parts(card, 'holder').length]));
    card.data = anOrder();
    const { detail } = await oneEvent(card, 'epass-load');
    expect(detail).to.deep.equal({ pass: card.pass, status: 'active' });
    expect(seen).to.deep.equal(['ready', 'active', 1]);
  });

  it('lets every event bubble out of shadow roots, frozen to the bottom', async () => {
    const types: (keyof EpassEventMap)[] = ['epass-load', 'epass-error', 'epass-search'];
    const seen: Event[] = [];
    for (const type of types) addEventListener(type, (event) => seen.push(event), { once: true });
    const box = document.createElement('div');
    document.body.append(box);
    const card = document.createElement('epass-card');
    box.attachShadow({ mode: 'open' }).append(card);
    card.data = anOrder({}, { allowedResources: { iata: ['HKG'] } });
    await card.updateComplete;
    card.search(1);
    card.data = { code: 9 };
    await card.updateComplete;
    box.remove();
    expect(seen.map(({ type }) => type)).to.deep.equal(['epass-load', 'epass-search', 'epass-error']);
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    for (const event of seen) {
      expect(event.composed && event.bubbles, event.type).to.equal(true);
      expect(event.cancelable, event.type).to.equal(event.type === 'epass-search');
      expect(frozen((event as CustomEvent<unknown>).detail), event.type).to.equal(true);
    }
  });

  it('says nothing when a property changes that does not touch the pass', async () => {
    const card = await aCardOf();
    let events = 0;
    for (const type of ['epass-load', 'epass-status-change', 'epass-error']) card.addEventListener(type, () => (events += 1));
    card.theme = 'dark';
    card.airport = 'HKG';
    await card.updateComplete;
    expect(events).to.equal(0);
  });

  it('survives a listener that throws, removes the card or refreshes it (T-24)', async () => {
    const card = await aCard();
    const errors: string[] = [];
    const onerror = (event: ErrorEvent): void => {
      event.preventDefault();
      errors.push(event.message);
    };
    const mocha = globalThis.onerror;
    globalThis.onerror = null;
    addEventListener('error', onerror);
    card.addEventListener('epass-load', () => {
      card.remove();
      void card.refresh();
      throw new Error('of the page');
    });
    card.data = anOrder();
    await card.updateComplete;
    removeEventListener('error', onerror);
    globalThis.onerror = mocha;
    expect(errors).to.have.length(1);
    expect(card.state).to.equal('ready');
  });

  it('does not tell of another status when another pass is given', async () => {
    const card = await aCardOf();
    let changes = 0;
    card.addEventListener('epass-status-change', () => (changes += 1));
    card.data = anOrder({ orderId: 'DP2', status: 3 });
    await card.updateComplete;
    expect(changes).to.equal(0);
    card.data = anOrder({ orderId: 'DP2' });
    await card.updateComplete;
    expect(changes).to.equal(1);
  });
});

describe('<epass-card> search', () => {
  freezeClock();
  const cross = { module: 0 };
  const allowedModules = [1, 3, 4];

  it('asks the host first, by an event that can be cancelled', async () => {
    const card = await aCardOf(cross, { allowedModules, allowedResources: { iata: ['HKG'] } }, { airport: 'hkg' });
    const asked = oneEvent(card, 'epass-search');
    press(parts(card, 'search-button')[1] ?? card);
    const { detail } = await asked;
    expect(detail).to.deep.equal({ module: 3, restriction: { kind: 'airports', iata: ['HKG'] }, airport: 'HKG' });
  });

  it('makes the controls links with `search-href`', async () => {
    const card = await aCardOf(cross, { allowedModules, allowedResources: { iata: ['HKG', 'MAN'] } }, {
      searchHref: '/find?m={module}&at={airport}&in={iata}&c={country}&l={locale}', airport: 'HKG',
    });
    const links = parts(card, 'search-button') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).to.deep.equal(
      [1, 3, 4].map((module) => `${location.origin}/find?m=${module}&at=HKG&in=HKG%2CMAN&c=&l=en`),
    );
    const asked = oneEvent(card, 'epass-search');
    const click = press(links[0] ?? card);
    expect((await asked).detail.href).to.equal(links[0]?.href);
    expect(click.defaultPrevented).to.equal(true); // by the test
  });

  const places: [place: Place | undefined, airport: string | undefined][] = [
    [undefined, 'HKG'],
    [null as unknown as undefined, 'HKG'], // a page without types
    [{}, 'HKG'],
    [{ iata: 'nrt' }, 'NRT'],
    [{ iata: 'MAN', countryOrRegion: 'GB' }, 'MAN'],
    [{ countryOrRegion: 'JP' }, undefined],
    [{ iata: 'nowhere' }, undefined],
  ];
  for (const [place, airport] of places) {
    it(`names ${String(airport)} for ${JSON.stringify(place) ?? 'no place'} on a trip to HKG`, async () => {
      const card = await aCardOf({}, {}, { airport: 'HKG', searchHref: '#{airport}' });
      const asked = oneEvent(card, 'epass-search');
      card.addEventListener('epass-search', (event) => event.preventDefault());
      card.search(1, place);
      const { airport: named, href } = (await asked as CustomEvent<EpassSearchDetail>).detail;
      expect([named, href?.split('#')[1]]).to.deep.equal([airport, airport ?? '']);
    });
  }

  it('says that a search is not available, on a card that has only data and whose page does nothing', async () => {
    const card = await aCardOf();
    const said = (): string => card.shadowRoot?.querySelector('.out-of-reach')?.textContent ?? '';
    press(part(card, 'search-button'), false);
    await card.updateComplete;
    expect(said()).to.equal('Find a lounge – Not available');
    card.data = anOrder({ orderId: 'DP0000000000000B' });
    await card.updateComplete;
    expect(said()).to.equal('');
    const handled = await aCardOf();
    handled.addEventListener('epass-search', (event) => event.preventDefault());
    press(part(handled, 'search-button'), false);
    await handled.updateComplete;
    expect(handled.shadowRoot?.querySelector('.out-of-reach')).to.equal(null);
  });

  it('does not follow the link when the host handles the search', async () => {
    const card = await aCardOf({}, {}, { searchHref: '#found' });
    card.addEventListener('epass-search', (event) => event.preventDefault());
    expect(press(part(card, 'search-button'), false).defaultPrevented).to.equal(true);
    expect(location.hash).to.equal('');
  });

  it('follows the link when the host says nothing', async () => {
    const card = await aCardOf({}, {}, { searchHref: '#found-{module}' });
    const followed = oneEvent(window, 'hashchange');
    press(part(card, 'search-button'), false);
    await followed;
    expect(location.hash).to.equal('#found-1');
    card.searchHref = '#by-script-{airport}';
    card.search(1, { iata: 'HKG' });
    expect(location.hash).to.equal('#by-script-HKG');
    history.replaceState(null, '', location.pathname + location.search);
  });

  const off: [status: string, over: Record<string, unknown>, extra: Record<string, unknown>, reason: string | null][] = [
    ['active', {}, {}, null],
    ['upcoming', {}, { activationDate: '2027-01-01T00:00:00Z' }, null],
    ['unknown', { status: 7 }, {}, null],
    ['used-up', {}, { availableUsages: 0 }, 'All visits used'],
    ['expired', {}, { expirationDate: '2026-01-01T00:00:00Z' }, 'Pass expired'],
    ['cancelled', { status: 3 }, {}, 'Pass cancelled'],
  ];
  for (const [status, over, extra, reason] of off) {
    it(`is ${reason ? 'off, with the reason,' : 'on'} while ${status}`, async () => {
      const card = await aCardOf(over, extra, { searchHref: '/find' });
      expect(card.status).to.equal(status);
      const control = part(card, 'search-button');
      expect(control.matches('button:disabled')).to.equal(reason !== null);
      expect(control.matches('a[href]')).to.equal(reason === null);
      let events = 0;
      card.addEventListener('epass-search', (event) => {
        events += 1;
        event.preventDefault();
      });
      card.search(1);
      expect(events).to.equal(reason ? 0 : 1);
      if (reason === null) return;
      const described = card.shadowRoot?.getElementById(control.getAttribute('aria-describedby') ?? '');
      expect(described?.textContent).to.equal(reason);
    });
  }

  it('never searches a module that the pass does not allow, nor 0', async () => {
    const card = await aCardOf(cross, { allowedModules: [1, 3] });
    let events = 0;
    card.addEventListener('epass-search', () => (events += 1));
    for (const module of [0, 2, 4, NaN, -1]) card.search(module);
    expect(events).to.equal(0);
  });
});

describe('<epass-card> explain', () => {
  it('answers from the pass', async () => {
    const card = await aCardOf({}, { allowedResources: { iata: ['HKG'] } });
    expect(card.explain({ iata: 'HKG', at: NOW }).usable).to.equal('yes');
    expect(card.explain({ iata: 'LHR' }).usable).to.equal('no');
  });

  it('knows nothing without a pass', async () => {
    const card = await aCard();
    expect(card.explain({ iata: 'HKG' })).to.deep.equal({
      usable: 'unknown', reasons: [{ about: 'pass', usable: 'unknown', code: 'no-pass' }],
    });
  });
});

describe('<epass-card> and the token', () => {
  afterEach(closeServers);

  it('shows it nowhere: DOM, events, console, storage, addresses, or the element itself (T-11, T-12)', async () => {
    const { token } = aToken();
    const said: unknown[] = [];
    const methods = ['log', 'warn', 'error', 'info', 'debug'] as const;
    const originals = { ...console };
    for (const method of methods) console[method] = (...args: unknown[]) => said.push(...args);
    const types = ['epass-load', 'epass-error', 'epass-status-change', 'epass-search'];
    const note = (event: Event): unknown => said.push((event as CustomEvent<unknown>).detail);
    for (const type of types) addEventListener(type, note);

    const server = await aServer([{ json: anOrder() }, { status: 500 }, { status: 401 }], [{ json: { token, expiresIn: 300 } }]);
    const card = await aCard({ orderId: 'DP00000000000001', tokenEndpoint: server.tokenEndpoint });
    said.push(await card.ready);
    await card.refresh();
    said.push(card.error);
    await card.refresh();
    said.push(card.error, card.error?.stack, card.error?.message);
    for (const type of types) removeEventListener(type, note);
    Object.assign(console, originals);

    expect((await server.log('search'))[0]?.headers.authorization, 'the token was really in use').to.contain(token);
    const own = (value: unknown, depth: number, seen = new Set<unknown>()): string => {
      if (typeof value === 'string' || typeof value === 'number') return String(value);
      if (typeof value !== 'object' || value === null || depth === 0 || seen.has(value)) return '';
      if (value instanceof Node && value !== card) return '';
      seen.add(value);
      return Reflect.ownKeys(value).map((key) => {
        try {
          return String(key) + own(Reflect.get(value, key), depth - 1, seen);
        } catch {
          return '';
        }
      }).join(' ');
    };
    const places: Record<string, string> = {
      dom: document.documentElement.outerHTML + (card.shadowRoot?.innerHTML ?? ''),
      said: own(said, 8),
      element: own(card, 8),
      storage: own(Object.entries(localStorage), 3) + own(Object.entries(sessionStorage), 3) + document.cookie,
      addresses: performance.getEntries().map(({ name }) => name).join(' ') + location.href,
    };
    for (const [place, content] of Object.entries(places)) expect(content, place).to.not.contain(token);
  });
});
