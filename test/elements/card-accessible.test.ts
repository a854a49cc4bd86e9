import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { EpassCardElement } from '../../src/pure.js';
import { aCard, aCardOf, aServer, closeServers, freezeClock, part, parts } from '../support/card.js';
import { anOrder, NOW } from '../support/pass.js';

describe('<epass-card> accessibility', () => {
  freezeClock();
  afterEach(closeServers);

  const passes: [state: string, over: Record<string, unknown>, extra: Record<string, unknown>, properties?: Partial<EpassCardElement>][] = [
    ['active', {}, {}],
    ['active in dark', {}, {}, { theme: 'dark' }],
    ['active in Arabic', {}, {}, { locale: 'ar' }],
    ['cross-module', { module: 0 }, { allowedModules: [1, 3, 4] }, { airport: 'HKG' }],
    ['with links', { module: 0 }, { allowedModules: [1, 3, 4] }, { searchHref: '/find' }],
    ['upcoming', {}, { activationDate: '2027-01-01T00:00:00Z' }, { airport: 'HKG' }],
    ['used up', {}, { availableUsages: 0 }],
    ['expired', {}, { expirationDate: '2026-01-01T00:00:00Z' }, { theme: 'dark' }],
    ['cancelled', { status: 3 }, {}, { airport: 'HKG' }],
    ['unknown', { status: 8 }, { firstName: null, lastName: null, ePassId: null }],
    ['restricted to airports', {}, { allowedResources: { iata: ['HKG', 'MAN'] } }, { airport: 'LHR' }],
    ['restricted to 200 venues', {}, { allowedResources: { resourceIds: Array.from({ length: 200 }, (_, i) => `N${i}`) } }],
  ];
  for (const [state, over, extra, properties] of passes) {
    it(`is clean while ${state}`, async () => expect(await aCardOf(over, extra, properties)).to.be.accessible());
  }

  it('is clean with the id revealed', async () => {
    const card = await aCardOf();
    part(card, 'reveal').click();
    await card.updateComplete;
    await expect(card).to.be.accessible();
  });

  it('is clean while loading, and after failing', async () => {
    const server = await aServer([{ status: 500, json: {}, delay: 300 }]);
    const card = await aCard({ orderId: 'DP1', tokenEndpoint: server.tokenEndpoint });
    expect(parts(card, 'skeleton')).to.have.length(1);
    await expect(card).to.be.accessible();
    await card.ready.catch(() => undefined);
    await card.updateComplete;
    expect(parts(card, 'retry')).to.have.length(1);
    await expect(card).to.be.accessible();
  });

  it('is clean without a pass', async () => expect(await aCard()).to.be.accessible());

  it('is named by its heading, and by nothing while it has none', async () => {
    const card = await aCardOf();
    expect(part(card, 'base').getAttribute('aria-labelledby')).to.equal(part(card, 'title').id);
    expect(part(await aCard(), 'base').hasAttribute('aria-labelledby')).to.equal(false);
  });

  it('has controls of at least 24 by 24 pixels', async () => {
    const card = await aCardOf({ module: 0 }, { allowedModules: [1, 3, 4] });
    card.style.width = '280px';
    for (const control of card.shadowRoot?.querySelectorAll('button, a') ?? []) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.textContent ?? '').to.be.at.least(24);
    }
  });

  it('shows status and meter also in forced colours', async function () {
    const emulate = (media: object): Promise<{ supported: boolean }> => executeServerCommand('epass:media', media);
    if (!(await emulate({ 'forced-colors': 'active' })).supported) return this.skip();
    const card = await aCardOf({}, { availableUsages: 1, usedUsages: 2 });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    await expect(card).to.be.accessible();
    await emulate({});
  });
});

describe('<epass-card> layout', () => {
  freezeClock();
  afterEach(closeServers);

  const shapes: [title: string, over: Record<string, unknown>, extra: Record<string, unknown>][] = [
    ['a lounge pass', {}, {}],
    ['a cross-module pass', { module: 0 }, { allowedModules: [1, 3, 4] }],
    ['an upcoming pass', {}, { activationDate: '2027-01-01T00:00:00Z' }],
    ['a used-up pass of two airports', {}, { availableUsages: 0, allowedResources: { iata: ['HKG', 'MAN'] } }],
    ['an expired pass of one country', {}, { expirationDate: '2026-01-01T00:00:00Z', allowedResources: { countryOrRegion: ['GB'] } }],
  ];
  for (const width of [280, 320, 400, 440, 480, 768]) {
    for (const [title, over, extra] of shapes) {
      it(`does not move at ${width} px when ${title} arrives`, async () => {
        const headers = { date: new Date(NOW).toUTCString() };
        const server = await aServer([{ json: { code: 0, data: anOrder(over, extra) }, headers }]);
        const card = await aCard({ locale: 'en', timeZone: 'UTC' });
        card.style.width = `${width}px`;
        Object.assign(card, { orderId: 'DP00000000000001', tokenEndpoint: server.tokenEndpoint });
        await card.updateComplete;
        expect(parts(card, 'skeleton')).to.have.length(1);
        const before = card.getBoundingClientRect().height;
        await card.ready;
        await card.updateComplete;
        expect(card.getBoundingClientRect().height).to.be.closeTo(before, 0.5);
      });
    }
  }

  it('does not move when it fails', async () => {
    const server = await aServer([{ status: 404, json: {} }]);
    const card = await aCard({ orderId: 'DP1', tokenEndpoint: server.tokenEndpoint });
    const before = card.getBoundingClientRect().height;
    await card.ready.catch(() => undefined);
    await card.updateComplete;
    expect(parts(card, 'message')).to.have.length(1);
    expect(card.getBoundingClientRect().height).to.be.closeTo(before, 0.5);
  });

  it('stays inside its box at 280 px (I-11)', async () => {
    const long = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3);
    const allowed = { allowedModules: [1, 3, 4], allowedResources: { resourceIds: [long] } };
    const card = await aCardOf({ module: 0 }, { firstName: long, ePassId: long, ...allowed });
    card.style.width = '280px';
    part(card, 'reveal').click();
    await card.updateComplete;
    const { right } = card.getBoundingClientRect();
    for (const box of card.shadowRoot?.querySelectorAll('.base *:not(.quiet)') ?? []) {
      expect(box.getBoundingClientRect().right, box.className).to.be.at.most(right);
    }
  });

  it('is themed by an ancestor and by its parts', async () => {
    const card = await aCardOf();
    card.parentElement?.style.setProperty('--epass-color-surface', 'rgb(1, 2, 3)');
    expect(getComputedStyle(part(card, 'base')).backgroundColor).to.equal('rgb(1, 2, 3)');
    card.parentElement?.style.removeProperty('--epass-color-surface');
  });

  for (const [theme, scheme] of [['light', 'light'], ['dark', 'dark'], ['auto', 'dark']] as const) {
    it(`has the colours of ${scheme} with the theme ${theme}`, async () => {
      const card = await aCardOf({}, {}, { theme });
      card.style.colorScheme = 'dark';
      const [red = 0] = getComputedStyle(part(card, 'base')).backgroundColor.match(/\d+/)?.map(Number) ?? [];
      expect(red < 128 ? 'dark' : 'light').to.equal(scheme);
    });
  }

  it('is not reached by the styles of the page (T-04)', async () => {
    const look = (card: Element): unknown[] => ['title', 'status', 'usages-text', 'search-button'].map((name) => {
      const { fontSize, letterSpacing, direction, textTransform, lineHeight, color } = getComputedStyle(part(card, name));
      return { fontSize, letterSpacing, direction, textTransform, lineHeight, color };
    });
    const card = await aCardOf();
    const before = look(card);
    const sheet = new CSSStyleSheet();
    const hostile = ['letter-spacing:9px', 'font-size:3px', 'direction:rtl', 'text-transform:uppercase', 'line-height:9', 'color:red'];
    sheet.replaceSync(`*{${hostile.map((rule) => `${rule}!important`).join(';')}}`);
    document.adoptedStyleSheets.push(sheet);
    const after = look(card);
    document.adoptedStyleSheets.pop();
    expect(after).to.deep.equal(before);
  });
});
