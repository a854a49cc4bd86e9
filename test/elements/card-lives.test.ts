import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { EpassCardElement } from '../../src/pure.js';
import { aCard, aCardOf, aServer, closeServers, part, parts, text } from '../support/card.js';
import { anOrder } from '../support/pass.js';

const HOUR = 3_600_000;
const soon = (ms: number): string => new Date(Date.now() + ms).toISOString();

describe('<epass-card> as time passes', () => {
  it('becomes active and expires by itself while the page is open (F-44)', async () => {
    const real = Date.now;
    let now = real();
    Date.now = () => now; // a slow machine must not be past both moments before the first is looked at
    try {
      const card = await aCardOf({}, { activationDate: soon(300), expirationDate: soon(600) });
      expect(card.status).to.equal('upcoming');
      const first = oneEvent(card, 'epass-status-change');
      now += 300;
      expect((await first).detail).to.deep.equal({ status: 'active', previous: 'upcoming' });
      expect(text(card, 'status')).to.equal('Active');
      const second = oneEvent(card, 'epass-status-change');
      now += 300;
      expect((await second).detail).to.deep.equal({ status: 'expired', previous: 'active' });
      expect(card.matches(':state(expired)')).to.equal(true);
      expect(card.matches(':state(active)')).to.equal(false);
    } finally {
      Date.now = real;
    }
  });

  it('waits for a far boundary in steps of at most an hour, with one timer (M-19)', async () => {
    const original = globalThis.setTimeout;
    const waits: number[] = [];
    globalThis.setTimeout = ((f: () => void, ms = 0) => {
      if (ms > 10_000) waits.push(ms);
      return original(f, ms);
    }) as typeof setTimeout;
    const card = await aCardOf({}, { activationDate: '2222-10-31T23:59:59Z', expirationDate: '2228-12-31T23:59:59Z' });
    await nextFrame();
    await nextFrame();
    globalThis.setTimeout = original;
    expect(card.status).to.equal('upcoming');
    expect(waits).to.deep.equal([HOUR]);
  });

  it('looks again when the page comes back', async () => {
    const real = Date.now;
    const card = await aCardOf({}, { activationDate: null, expirationDate: soon(HOUR) });
    const change = oneEvent(card, 'epass-status-change');
    Date.now = () => real() + 2 * HOUR;
    document.dispatchEvent(new Event('visibilitychange'));
    expect((await change).detail.status).to.equal('expired');
    Date.now = real;
  });

  it('leaves no timer behind in a language whose words had to come (I-9)', async () => {
    const [set, clear] = [globalThis.setTimeout, globalThis.clearTimeout];
    const running = new Map<unknown, number>();
    globalThis.setTimeout = ((run: () => void, ms = 0) => {
      const timer = set(() => (running.delete(timer), run()), ms);
      running.set(timer, ms);
      return timer;
    }) as typeof setTimeout;
    globalThis.clearTimeout = (timer) => (running.delete(timer), clear(timer));
    try {
      const card = await aCardOf({}, {}, { locale: 'pl' });
      card.remove();
      await nextFrame();
      expect([...running.values()].filter((ms) => ms === 3000)).to.deep.equal([]);
    } finally {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    }
  });

  it('leaves no timer and no listener behind (I-9)', async () => {
    const card = await aCardOf();
    card.remove();
    let updates = 0;
    card.requestUpdate = () => void (updates += 1);
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new Event('pageshow'));
    document.documentElement.lang = 'de';
    await nextFrame();
    document.documentElement.lang = 'en';
    expect(updates).to.equal(0);
  });
});

describe('<epass-card> lifecycle', () => {
  it('takes properties that were set before it was connected (F-53)', async () => {
    const card = document.createElement('epass-card');
    card.data = anOrder();
    card.headingLevel = 2;
    document.body.append(card);
    await card.updateComplete;
    expect(card.state).to.equal('ready');
    card.remove();
  });

  it('is done with a refresh that comes before it is in a page, and loads there past the cache', async () => {
    const server = await aServer([{ json: anOrder({ orderId: '{{orderId}}' }) }]);
    const source = { orderId: 'DP1', tokenEndpoint: server.tokenEndpoint };
    await (await aCard(source)).ready;
    const card = Object.assign(document.createElement('epass-card'), source);
    await card.refresh();
    document.body.append(card);
    await card.ready;
    expect(await server.log('search')).to.have.length(2);
    card.remove();
    await closeServers();
  });

  it('shows the fallback content of the page only until it is defined', async () => {
    const card = await fixture<EpassCardElement>(html`<epass-card><a href="/pass">Your pass</a></epass-card>`);
    expect(card.querySelector('a')?.assignedSlot).to.equal(null);
    expect(card.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('reflects nothing but its state', async () => {
    const card = await aCardOf({}, {}, { theme: 'dark', airport: 'HKG', headingLevel: 2, programId: 'p', searchHref: '/s' });
    expect(card.getAttributeNames()).to.deep.equal(['data-state']);
  });

  it('writes nothing to the DOM when nothing changed', async () => {
    const card = await aCardOf();
    let writes = 0;
    const observer = new MutationObserver((records) => (writes += records.length));
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(card.shadowRoot ?? card, all);
    observer.observe(card, { attributes: true });
    card.requestUpdate();
    await card.updateComplete;
    await nextFrame();
    expect(writes).to.equal(0);
  });

  it('keeps slots for the page in every state', async () => {
    const card = await fixture<EpassCardElement>(html`
      <epass-card .data=${anOrder()}>
        <img slot="header" alt="Bank" /><p slot="actions">More</p><p slot="footer">Terms</p><p slot="error-rejected">Oh no</p>
      </epass-card>`);
    for (const slotted of card.querySelectorAll('[slot=header], [slot=actions], [slot=footer]')) {
      expect(slotted.assignedSlot, slotted.slot).to.not.equal(null);
    }
    card.data = { code: 7 };
    await card.updateComplete;
    expect(card.querySelector('[slot=error-rejected]')?.assignedSlot).to.not.equal(null);
    expect(card.querySelector('[slot=header]')?.assignedSlot).to.not.equal(null);
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`has a heading of level ${level}`, async () => {
      expect(part(await aCardOf({}, {}, { headingLevel: level }), 'title').localName).to.equal(`h${level}`);
    });
  }
  for (const level of [0, 7, NaN, 2.5]) {
    it(`has a heading of level 3 for ${level}`, async () => {
      expect(part(await aCardOf({}, {}, { headingLevel: level }), 'title').localName).to.equal('h3');
    });
  }

  it('survives attributes that make no sense', async () => {
    const card = await fixture<EpassCardElement>(html`
      <epass-card .data=${anOrder()} locale="%%" time-zone="x/y" theme="pink" heading-level="x" loading="never" airport="1"></epass-card>`);
    expect(card.state).to.equal('ready');
    for (const name of ['locale', 'time-zone', 'theme', 'airport', 'search-href', 'order-id', 'heading-level']) card.removeAttribute(name);
    await card.updateComplete;
    expect(card.state).to.equal('ready');
  });

  it('uses the wording of one card over that of its language', async () => {
    const card = await aCardOf({}, {}, { strings: { passTitle: 'My lounge' } });
    expect(text(card, 'title')).to.equal('My lounge');
    expect(parts(card, 'status')).to.have.length(1);
  });
});

describe('<epass-card> language and direction', () => {
  it('takes the nearest lang, through shadow roots, over that of the page', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    const host = document.createElement('div');
    outer.append(host);
    const card = document.createElement('epass-card');
    card.data = anOrder({}, { allowedResources: { countryOrRegion: ['JP', 'GB'] } });
    host.attachShadow({ mode: 'open' }).append(card);
    await card.updateComplete;
    expect(parts(card, 'restriction-item').map((item) => item.textContent)).to.deep.equal(['Japan', 'Vereinigtes Königreich']);
    card.locale = 'fr';
    await card.updateComplete;
    expect(parts(card, 'restriction-item')[1]?.textContent).to.equal('Royaume-Uni');
  });

  it('follows the page when it changes its language', async () => {
    const card = await aCard({ data: anOrder({}, { allowedResources: { countryOrRegion: ['GB'] } }) });
    document.documentElement.lang = 'it';
    await nextFrame();
    await card.updateComplete;
    expect(text(card, 'restriction-item')).to.equal('Regno Unito');
    document.documentElement.lang = 'en';
  });

  const rows: [title: string, dir: string | null, locale: string, direction: string][] = [
    ['the locale', null, 'ar', 'rtl'],
    ['the locale', null, 'en', 'ltr'],
    ['the script of the locale', null, 'az-Arab', 'rtl'],
    ['the page rather than the locale', 'rtl', 'en', 'rtl'],
    ['the page rather than the locale', 'ltr', 'he', 'ltr'],
  ];
  for (const [title, dir, locale, direction] of rows) {
    it(`is laid out ${direction} by ${title} (${locale})`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      if (dir) box.dir = dir;
      const card = document.createElement('epass-card');
      Object.assign(card, { data: anOrder(), locale });
      box.append(card);
      await card.updateComplete;
      expect(getComputedStyle(part(card, 'base')).direction).to.equal(direction);
    });
  }

  it('keeps an English sentence in order inside a right-to-left card', async () => {
    const card = await aCardOf({}, {}, { locale: 'ar' });
    expect(getComputedStyle(part(card, 'title')).unicodeBidi).to.equal('plaintext');
  });
});
