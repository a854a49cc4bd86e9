import { aTimeout, expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { EpassCardElement } from '../../src/pure.js';
import { aCard, aCardOf, aServer, closeServers, part, parts, text } from '../support/card.js';
import { anOrder } from '../support/pass.js';
import { until } from '../support/until.js';

const ID = '1788000066668888';

async function opened(card: EpassCardElement): Promise<HTMLDialogElement> {
  part(card, 'show').focus();
  part(card, 'show').click();
  await until(() => parts(card, 'door').length === 1, 'the door');
  await card.updateComplete;
  return part(card, 'door') as HTMLDialogElement;
}

const viewport = (size: object): Promise<{ supported: boolean }> => executeServerCommand('epass:viewport', size);

/** Paints the code as a screen would, and reads it back as a scanner would: with a library of another maker. */
async function scanned(card: EpassCardElement): Promise<string | null> {
  const svg = part(card, 'door-code').querySelector('svg');
  const size = Number(svg?.getAttribute('viewBox')?.split(' ')[2]);
  const scale = 6;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const context = canvas.getContext('2d');
  for (const shape of svg?.children ?? []) {
    if (!context) break;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.fillStyle = shape.getAttribute('fill') ?? 'red';
    if (shape.localName === 'rect') context.fillRect(0, 0, size, size);
    else context.fill(new Path2D(shape.getAttribute('d') ?? ''));
  }
  const pixels = context?.getImageData(0, 0, canvas.width, canvas.height);
  return executeServerCommand('epass:scan', { width: canvas.width, height: canvas.height, data: [...(pixels?.data ?? [])] });
}

describe('<epass-card> at the door', () => {
  const allowed: [status: string, over: Record<string, unknown>, extra: Record<string, unknown>, shown: number][] = [
    ['active', {}, {}, 1],
    ['upcoming', {}, { activationDate: '2100-01-01T00:00:00Z', expirationDate: '2101-01-01T00:00:00Z' }, 1],
    ['used-up', {}, { availableUsages: 0, usedUsages: 1 }, 0],
    ['expired', {}, { expirationDate: '2020-01-01T00:00:00Z' }, 0],
    ['cancelled', { status: 3 }, {}, 0],
    ['unknown', { status: 9 }, {}, 0],
    ['active', {}, { ePassId: null }, 0],
  ];
  for (const [status, over, extra, shown] of allowed) {
    it(`${shown ? 'can' : 'cannot'} be shown ${status}${'ePassId' in extra ? ' without a number' : ''}`, async () => {
      const card = await aCardOf(over, extra);
      expect(card.status).to.equal(status);
      expect(parts(card, 'show')).to.have.length(shown);
    });
  }

  it('shows the number, the holder, the status and the expiry in a modal dialog with a name', async () => {
    const card = await aCardOf({}, { ePassId: ID, firstName: 'Ada', lastName: 'Lovelace' });
    const dialog = await opened(card);
    expect(dialog.open && dialog.matches(':modal')).to.equal(true);
    const shown = text(card, 'door');
    for (const words of ['Show this code', '1788 0000 6666 8888', 'Ada Lovelace', 'Active', 'Until ']) expect(shown).to.contain(words);
    await expect(card).to.be.accessible();
  });

  for (const [id, shown] of [['17880000666', '1788 0000 666'], ['EP-17-880', 'EP-17-880'], ['会员12345', '会员12345']] as const) {
    it(`writes ${id} as ${shown}`, async () => {
      const card = await aCardOf({}, { ePassId: id });
      await opened(card);
      expect(part(card, 'door').querySelector('.digits')?.textContent).to.equal(shown);
    });
  }

  it('says when a pass begins that is not valid yet', async () => {
    const soon = await aCardOf({}, { activationDate: '2100-01-01T00:00:00Z', expirationDate: '2101-02-01T00:00:00Z' }, { timeZone: 'UTC' });
    expect((await opened(soon)).textContent).to.match(/From Jan 1, 2100.*Until Feb 1, 2101/s);
    const active = await aCardOf();
    expect((await opened(active)).textContent).to.not.contain('From ');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has a code of the number and nothing else, black on white when ${theme}`, async () => {
      const card = await aCardOf({}, { ePassId: ID }, { theme });
      await opened(card);
      expect(await scanned(card)).to.equal(ID);
      expect(getComputedStyle(part(card, 'door-code')).backgroundColor).to.equal('rgb(255, 255, 255)');
      const fills = [...part(card, 'door-code').querySelectorAll('svg > :not(title)')].map((it) => getComputedStyle(it).fill);
      expect(fills).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    });
  }

  it('keeps the number out of the page until it is opened, and after', async () => {
    const card = await aCardOf({}, { ePassId: ID });
    expect(card.shadowRoot?.textContent).not.to.contain('6666');
    await opened(card);
    part(card, 'door').querySelector('button')?.click();
    await card.updateComplete;
    expect(card.shadowRoot?.innerHTML).not.to.contain('6666');
  });

  const closings: [how: string, close: (dialog: HTMLDialogElement) => Promise<unknown>][] = [
    ['its button', async (dialog) => dialog.querySelector('button')?.click()],
    ['Escape', () => sendKeys({ press: 'Escape' })],
  ];
  for (const [how, close] of closings) {
    it(`closes by ${how}, and gives the focus back`, async () => {
      const card = await aCardOf({}, { ePassId: ID });
      await close(await opened(card));
      await until(() => parts(card, 'door').length === 0);
      expect(card.shadowRoot?.activeElement?.getAttribute('part')).to.equal('show');
    });
  }

  it('says when the pass was checked, and when that is long ago', async () => {
    const server = await aServer([{ json: anOrder({}, { ePassId: ID }) }, { status: 404 }]);
    const card = await aCard({ orderId: 'DP00000000000001', tokenEndpoint: server.tokenEndpoint, locale: 'en' });
    await card.ready;
    await card.updateComplete;
    await opened(card);
    expect(text(card, 'door')).to.match(/Active – checked \d/);
    await card.refresh();
    expect(card.stale).to.equal(true);
    expect(text(card, 'door')).to.match(/Could not refresh\. Last updated /);
    await closeServers();
  });

  it('closes when the pass is not good any more, and leaves the focus on the heading', async () => {
    const card = await aCardOf({}, { ePassId: ID });
    await opened(card);
    card.data = anOrder({}, { ePassId: ID, availableUsages: 0, usedUsages: 1 });
    await card.updateComplete;
    await until(() => parts(card, 'door').length === 0);
    expect(card.shadowRoot?.activeElement?.getAttribute('part')).to.equal('title');
  });

  it('closes when the card shows another pass, however good', async () => {
    const card = await aCardOf({}, { ePassId: ID });
    await opened(card);
    card.data = anOrder({}, { ePassId: '1788000066669999' });
    await card.updateComplete;
    expect([card.status, parts(card, 'door').length]).to.deep.equal(['active', 0]);
  });

  for (const tag of ['div', 'details']) {
    it(`closes when the page hides the card in a <${tag}>, and leaves the page to its traveller`, async function () {
      if (tag === 'details' && navigator.userAgent.includes('Firefox')) this.skip(); // tells nobody of what it skips
      const card = await aCardOf();
      const tab = document.createElement(tag);
      const show = (shown: boolean): boolean => (tag === 'div' ? tab.toggleAttribute('hidden', !shown) : tab.toggleAttribute('open', shown));
      show(true);
      card.parentElement?.append(tab);
      tab.append(card);
      await opened(card);
      show(false);
      await until(() => parts(card, 'door').length === 0, 'the end of the door');
      show(true);
      const dialog = await opened(card);
      expect(dialog.matches(':modal')).to.equal(true);
    });
  }

  it('opens also where a page has taken the observer away', async () => {
    const { IntersectionObserver } = globalThis;
    try {
      Reflect.deleteProperty(globalThis, 'IntersectionObserver');
      expect((await opened(await aCardOf())).open).to.equal(true);
    } finally {
      Object.assign(globalThis, { IntersectionObserver });
    }
  });

  it('is closed in a card that was taken away and put back', async () => {
    const card = await aCardOf({}, { ePassId: ID });
    const home = card.parentElement;
    await opened(card);
    card.remove();
    await aTimeout(0);
    home?.append(card);
    await card.updateComplete;
    expect(parts(card, 'door')).to.have.length(0);
  });

  const hostile: [what: string, id: string][] = [
    ['letters', 'EP-<b>x</b>&"'],
    ['more than a code holds', 'x'.repeat(5000)],
  ];
  for (const [what, id] of hostile) {
    it(`stays whole with a number of ${what}`, async () => {
      const card = await aCardOf({}, { ePassId: id });
      await opened(card);
      const codes = parts(card, 'door-code');
      if (codes.length > 0) expect(await scanned(card)).to.equal(id);
      else expect(text(card, 'door')).to.contain('No code here');
      expect(part(card, 'door').querySelector('b')).to.equal(null);
    });
  }

  for (const [width, height, fontSize] of [[568, 260, 16], [844, 340, 20], [667, 375, 32], [320, 568, 16]] as const) {
    it(`has a code that can be seen whole at ${width} by ${height} px, with text of ${fontSize} px`, async function () {
      if (!(await viewport({ width, height })).supported) return this.skip();
      const card = await aCardOf();
      card.style.setProperty('--epass-font-size', `${fontSize}px`);
      const dialog = await opened(card);
      part(card, 'door-code').scrollIntoView({ block: 'center' });
      const [code, shown] = [part(card, 'door-code').getBoundingClientRect(), dialog.getBoundingClientRect()];
      expect(code.width).to.equal(code.height);
      expect([code.top >= shown.top, code.bottom <= shown.bottom, code.left >= 0, code.right <= innerWidth])
        .to.deep.equal([true, true, true, true]);
      card.remove();
      await viewport({ width: 800, height: 600 });
    });
  }
});

describe('<epass-card> and the screen at the door', () => {
  const original = Object.getOwnPropertyDescriptor(navigator, 'wakeLock');
  let asked = 0;
  let released = 0;
  const lend = (request: () => Promise<unknown>) =>
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
  beforeEach(() => {
    asked = released = 0;
    lend(() => {
      asked += 1;
      return Promise.resolve({ release: () => Promise.resolve(void (released += 1)) });
    });
  });
  after(() => {
    Reflect.deleteProperty(navigator, 'wakeLock');
    if (original) Object.defineProperty(navigator, 'wakeLock', original);
  });

  it('keeps it awake while the code is shown, and asks again when the page comes back', async () => {
    const card = await aCardOf({}, { ePassId: ID });
    const dialog = await opened(card);
    expect([asked, released]).to.deep.equal([1, 0]);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked).to.equal(2);
    dialog.close();
    await until(() => released === 2, 'no lock is left behind, as where a page is shown at the end of its load');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked).to.equal(2);
  });

  it('lets it sleep when the card is taken away', async () => {
    const card = await aCardOf({}, { ePassId: ID });
    await opened(card);
    card.remove();
    await until(() => released === 1);
  });

  it('shows the code also where a page has put in a lock of its own, which breaks', async () => {
    lend(() => {
      throw new TypeError('broken');
    });
    const card = await aCardOf({}, { ePassId: ID });
    expect((await opened(card)).open).to.equal(true);
  });

  it('shows the code also where the screen cannot be kept awake', async () => {
    lend(() => Promise.reject(new DOMException('low battery', 'NotAllowedError')));
    const card = await aCardOf({}, { ePassId: ID });
    expect((await opened(card)).open).to.equal(true);
  });
});
