import { expect } from '@open-wc/testing';
import type { EpassCardElement } from '../../src/pure.js';
import { aCard, aCardOf, aServer, closeServers, freezeClock, part, parts } from '../support/card.js';
import { anOrder, NOW } from '../support/pass.js';

type Shape = readonly [title: string, over: Record<string, unknown>, extra: Record<string, unknown>];

const ALL_THREE = { allowedModules: [1, 3, 4] };
const shapes: readonly Shape[] = [
  ['a lounge pass', {}, {}],
  ['a cross-module pass', { module: 0 }, ALL_THREE],
  ['an upcoming pass', { module: 2 }, { activationDate: '2027-01-01T00:00:00Z', availableUsages: 12 }],
  ['a used-up pass of two airports', { module: 3 }, { availableUsages: 0, usedUsages: 21, allowedResources: { iata: ['HKG', 'MAN'] } }],
  ['an expired pass of one country', { module: 0 }, {
    ...ALL_THREE, expirationDate: '2026-01-01T00:00:00Z', allowedResources: { countryOrRegion: ['GB'] },
  }],
  ['a cancelled pass', { module: 4, orderCancelledDate: '2026-03-09T16:05:00Z' }, {}],
  ['a pass of which little is known', { status: 8 }, { firstName: null, lastName: null, ePassId: null, availableUsages: null }],
];
const WIDTHS = [280, 320, 480, 768];

const isChromium = /Chrome/.test(navigator.userAgent);
const LANGUAGES = [
  ...['en', 'de', 'ar', 'fr'],
  ...(isChromium ? ['es', 'it', 'ja', 'pl', 'pt-BR', 'pt-PT', 'ru', 'th', 'uk', 'vi', 'zh-CN', 'zh-HK'] : []),
];

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/** A card of that width, which is skeleton as long as nobody answers. */
async function aWaitingCard(width: number, properties: Partial<EpassCardElement> = {}): Promise<EpassCardElement> {
  const card = await aCard({ locale: 'en', timeZone: 'UTC', ...properties });
  card.style.width = `${width}px`;
  const tokenProvider = (): Promise<never> => new Promise(() => undefined);
  Object.assign(card, { orderId: 'DP00000000000001', tokenProvider, apiBase: location.origin });
  await card.updateComplete;
  expect(parts(card, 'skeleton')).to.have.length(1);
  return card;
}

/** A card that shows a pass of the page, whose line at the foot is empty. */
async function aShownCard([, over, extra]: Shape, width: number, locale: string): Promise<EpassCardElement> {
  const card = await aCardOf(over, extra, { locale });
  card.style.width = `${width}px`;
  return card;
}

describe('<epass-card> layout', () => {
  freezeClock();
  afterEach(closeServers);

  for (const width of [...WIDTHS, 400, 440, 1200]) {
    it(`does not move at ${width} px when a pass arrives`, async () => {
      const headers = { date: new Date(NOW).toUTCString() };
      const server = await aServer([{ json: { code: 0, data: anOrder() }, headers }]);
      const card = await aCard({ locale: 'en', timeZone: 'UTC' });
      card.style.width = `${width}px`;
      Object.assign(card, { orderId: 'DP00000000000001', tokenEndpoint: server.tokenEndpoint });
      await card.updateComplete;
      expect(parts(card, 'skeleton')).to.have.length(1);
      const before = heightOf(card);
      await card.ready;
      await card.updateComplete;
      expect(heightOf(card)).to.be.closeTo(before, 0.5);
    });
  }

  for (const locale of LANGUAGES) {
    for (const width of WIDTHS) {
      it(`is as high as its skeleton at ${width} px, whatever the pass, in ${locale}`, async () => {
        const skeleton = heightOf(await aWaitingCard(width, { locale }));
        const moved: string[] = [];
        for (const shape of shapes) {
          const by = heightOf(await aShownCard(shape, width, locale)) - skeleton;
          if (!(Math.abs(by) <= 0.5)) moved.push(`${shape[0]} by ${by} px`);
        }
        expect(moved).to.deep.equal([]);
      });
    }
  }

  for (const [width, height] of [[280, 594], [297, 594], [298, 570], [393, 570], [395, 540], [638, 540], [640, 378], [1200, 378]] as const) {
    it(`is ${height} px high at ${width} px, as the documentation says`, async () => {
      expect(heightOf(await aWaitingCard(width))).to.be.closeTo(height, 0.5);
      const more = width < 394 ? 52 : 28;
      expect(heightOf(await aWaitingCard(width, { airport: 'HKG' }))).to.be.closeTo(height + more, 0.5);
    });
  }

  for (const width of WIDTHS) {
    it(`does not move at ${width} px when it fails`, async () => {
      const before = heightOf(await aWaitingCard(width));
      const server = await aServer([{ status: 404, json: {} }]);
      const card = await aCard({ locale: 'en', orderId: 'DP1', tokenEndpoint: server.tokenEndpoint });
      card.style.width = `${width}px`;
      await card.ready.catch(() => undefined);
      await card.updateComplete;
      expect(parts(card, 'message')).to.have.length(1);
      expect(heightOf(card)).to.be.closeTo(before, 0.5);
    });
  }

  for (const [columns, width] of [[1, 480], [2, 768]] as const) {
    it(`has ${columns === 1 ? 'one column' : 'two columns'} at ${width} px`, async () => {
      const card = await aCardOf();
      card.style.width = `${width}px`;
      const [usages, validity] = ['usages', 'validity'].map((name) => part(card, name).getBoundingClientRect());
      expect(validity && usages && validity.top < usages.bottom).to.equal(columns === 2);
    });
  }

  /** Nothing of a card sticks out of it, except what only screen readers read. */
  function expectInside(card: EpassCardElement): void {
    const { left, right } = card.getBoundingClientRect();
    for (const box of card.shadowRoot?.querySelectorAll('.base *:not(.quiet, .reveal span, .spent)') ?? []) {
      const rect = box.getBoundingClientRect();
      expect(rect.right, box.className).to.be.at.most(right + 0.5);
      if (rect.width > 0) expect(rect.left, box.className).to.be.at.least(left - 0.5);
    }
  }

  it('stays inside its box at 280 px (I-11)', async () => {
    const long = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3);
    const allowed = { allowedModules: [1, 3, 4], allowedResources: { resourceIds: [long] } };
    const card = await aCardOf({ module: 0 }, { firstName: long, ePassId: long, ...allowed });
    card.style.width = '280px';
    part(card, 'reveal').click();
    await card.updateComplete;
    expectInside(card);
  });

  it('breaks a word of the title that is longer than a line', async () => {
    const passTitleAny = 'Flughafenannehmlichkeitsberechtigung';
    const card = await aCardOf({ module: 0 }, ALL_THREE, { strings: { passTitleAny } });
    for (const width of [320, 420]) {
      card.style.width = `${width}px`;
      card.style.setProperty('--epass-font-size', `${width / 15}px`);
      expectInside(card);
    }
  });

  for (const locale of ['en', 'de', 'ar', 'th']) {
    it(`stays inside its box at 320 px with text of 200 % (WCAG 1.4.4, 1.4.10): ${locale}`, async () => {
      const card = await aCardOf({ module: 0 }, ALL_THREE, { locale, airport: 'HKG' });
      card.style.width = '320px';
      card.style.setProperty('--epass-font-size', '32px');
      expectInside(card);
    });

    it(`stays inside its box at 320 px with the text spacing of a reader (WCAG 1.4.12): ${locale}`, async () => {
      const card = await aCardOf({ module: 0 }, ALL_THREE, { locale, airport: 'HKG' });
      card.style.width = '320px';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
      card.shadowRoot?.adoptedStyleSheets.push(sheet);
      expectInside(card);
      const clipped = [...card.shadowRoot?.querySelectorAll('.button span, .title, .badge, .usages-text, .label') ?? []]
        .filter((box) => box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflow === 'hidden');
      expect(clipped).to.deep.equal([]);
    });
  }
});

describe('<epass-card> on paper', () => {
  const MANY = Array.from({ length: 40 }, (_, at) => `N${String(at)}`);

  it('shows the whole number and every place, and is as before once it is printed', async () => {
    const card = await aCardOf({}, { ePassId: '1788000066668888', allowedResources: { resourceIds: MANY } });
    const shown = (): [string, number] => [part(card, 'pass-id').textContent ?? '', parts(card, 'restriction-item').length];
    const [before, few] = shown();
    expect(before).not.to.contain('1788000066668888');
    expect(few).to.equal(6);
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    const [printed, all] = shown();
    expect(printed).to.contain('1788000066668888');
    expect(all).to.equal(40);
    dispatchEvent(new Event('afterprint'));
    await card.updateComplete;
    expect(shown()).to.deep.equal([before, few]);
  });

  it('listens to the page no longer once it is removed', async () => {
    const card = await aCardOf();
    card.remove();
    dispatchEvent(new Event('beforeprint'));
    await card.updateComplete;
    expect(part(card, 'pass-id').textContent).not.to.contain('1788000066668888');
  });
});
