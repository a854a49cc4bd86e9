import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import type { EpassCardElement } from '../../src/pure.js';
import { aCard, aCardOf, aServer, closeServers, freezeClock, part, parts } from '../support/card.js';
import { anOrder } from '../support/pass.js';
import { until } from '../support/until.js';

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
    const server = await aServer([{ status: 500, json: {}, held: true }]);
    const card = await aCard({ orderId: 'DP1', tokenEndpoint: server.tokenEndpoint });
    expect(parts(card, 'skeleton')).to.have.length(1);
    await expect(card).to.be.accessible();
    await server.release();
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

  for (const [locale, name] of [['en', 'Loading your pass'], ['de', 'Ihr Airport-Pass wird geladen']] as const) {
    it(`is called “${name}” while it has only boxes to show, and has its own name then`, async () => {
      const server = await aServer([{ json: anOrder({ orderId: 'DP1' }), held: true }]);
      const card = await aCard({ orderId: 'DP1', tokenEndpoint: server.tokenEndpoint, locale });
      await until(() => part(card, 'base').getAttribute('aria-label') === name);
      await server.release();
      await card.ready;
      await card.updateComplete;
      expect(part(card, 'base').hasAttribute('aria-label')).to.equal(false);
    });
  }

  it('leaves the focus on the sentence when a press ends in a failure that no press can mend', async () => {
    const server = await aServer([{ json: anOrder() }], [{ status: 500 }, { status: 500 }, { status: 403 }]);
    const card = await aCard({ orderId: 'DP1', tokenEndpoint: server.tokenEndpoint });
    await oneEvent(card, 'epass-error');
    part(card, 'retry').focus();
    part(card, 'retry').click();
    await oneEvent(card, 'epass-error');
    expect(card.error?.code).to.equal('forbidden');
    expect(card.shadowRoot?.activeElement).to.equal(part(card, 'message'));
  });

  it('says what goes on outside of what is busy, where screen readers would wait with it', async () => {
    const server = await aServer([{ status: 503, json: {} }]);
    const card = await aCard({ orderId: 'DP1', tokenEndpoint: server.tokenEndpoint, lang: 'de', locale: 'en' });
    await oneEvent(card, 'epass-error');
    await server.script('search', [{ fault: 'hang' }]);
    part(card, 'retry').click();
    await until(() => part(card, 'base').ariaBusy === 'true');
    const region = card.shadowRoot?.querySelector('[role=status]');
    expect([region?.textContent, region?.firstElementChild?.getAttribute('lang'), region?.closest('[aria-busy]') ?? null])
      .to.deep.equal(['Loading your pass', 'en', null]);
  });

  it('takes no room for what it only says, also in a box that scrolls', async () => {
    const box = await fixture<HTMLElement>(html`<div><div></div></div>`);
    Object.assign(box.style, { height: '100px', overflow: 'auto' });
    Object.assign((box.firstElementChild as HTMLElement).style, { height: '90000px' });
    const { scrollHeight } = document.documentElement;
    const card = Object.assign(document.createElement('epass-card'), { data: anOrder() });
    box.append(card);
    await card.updateComplete;
    expect(document.documentElement.scrollHeight).to.equal(scrollHeight);
    expect(part(card, 'base').getBoundingClientRect().top - card.getBoundingClientRect().top).to.equal(0);
  });

  for (const fontSize of [12, 15, 16]) {
    for (const inlineSize of [280, 368, 700]) {
      it(`has controls of at least 24 by 24 pixels with text of ${fontSize} px, ${inlineSize} px wide`, async () => {
        const iata = Array.from({ length: 30 }, (_, at) => `AA${String.fromCharCode(65 + at % 26)}`);
        const card = await aCardOf({ module: 0 }, { allowedModules: [1, 3, 4], allowedResources: { iata } }, {
          tokenEndpoint: '/unused/token', // with nobody to ask there is no panel
        });
        card.style.width = `${inlineSize}px`;
        card.style.setProperty('--epass-font-size', `${fontSize}px`);
        card.search(1);
        await until(() => parts(card, 'search').length === 1);
        const panel = card.shadowRoot?.querySelector('epass-search');
        await panel?.updateComplete;
        const controls = [card, panel].flatMap((host) => [...host?.shadowRoot?.querySelectorAll('button, a, select, input') ?? []]);
        expect(controls.length).to.be.at.least(7);
        const small = controls.filter((control) => {
          const { width, height } = control.getBoundingClientRect();
          return Math.min(width, height) < 24;
        });
        expect(small.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      });
    }
  }

  it('shows status and meter also in forced colours', async function () {
    const emulate = (media: object): Promise<{ supported: boolean }> => executeServerCommand('epass:media', media);
    if (!(await emulate({ 'forced-colors': 'active' })).supported) return this.skip();
    const card = await aCardOf({}, { availableUsages: 1, usedUsages: 2 });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    await expect(card).to.be.accessible();
    await emulate({});
  });
});

describe('<epass-card> looks', () => {
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

  for (const shown of ['a failure', 'an older pass']) {
    it(`looks the same under the pointer where it may not ask again yet, below ${shown}`, async () => {
      const patience = { status: 429, headers: { 'retry-after': '600' }, json: {} };
      const server = await aServer(shown === 'a failure' ? [patience] : [{ json: { code: 0, data: anOrder({ orderId: '{{orderId}}' }) } }, patience]);
      const card = await aCard({ orderId: 'DP1', tokenEndpoint: server.tokenEndpoint });
      await card.ready.catch(() => undefined);
      if (shown === 'an older pass') await card.refresh();
      await card.updateComplete;
      const retry = part(card, 'retry');
      expect(retry.ariaDisabled).to.equal('true');
      expect(card.stale).to.equal(shown === 'an older pass');
      const look = (): string[] => [getComputedStyle(retry).color, getComputedStyle(retry).backgroundColor];
      card.style.setProperty('--epass-color-muted', 'rgb(1, 2, 3)');
      const before = look();
      expect(before).to.deep.equal(['rgb(1, 2, 3)', 'rgba(0, 0, 0, 0)']);
      const { left, top } = retry.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + 5), Math.round(top + 5)] });
      await until(() => retry.matches(':hover'), 'the pointer over it');
      expect(look()).to.deep.equal(before);
      await resetMouse();
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
