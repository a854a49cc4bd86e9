import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { cardTexts, Demo } from './demo.js';

/** Collects what goes wrong on a page. The servers in trouble are meant to fail; nothing else is. */
function troubles(page: Page, into: string[]): void {
  page.on('pageerror', (error) => into.push(String(error)));
  page.on('console', (message) => {
    const address = message.location().url ?? '';
    if (message.type() === 'error' && !address.includes('/api/faults/')) into.push(`${message.text()} ${address}`);
  });
}

const show = (page: Page, name: string, value: string): Promise<string[]> => page.select(`#${name}`, value);

describe('the gallery', () => {
  let demo: Demo;
  before(async () => void (demo = await Demo.start()));
  after(() => demo.stop());

  it('shows every group without an error in the console', async () => {
    const wrong: string[] = [];
    const page = await demo.visit('/gallery.html', (it) => troubles(it, wrong));
    await page.waitForFunction(() => [...document.querySelectorAll('epass-card')].every((card) => card.dataset.state));
    const groups = await page.$$eval('#stage h2', (titles) => titles.map(({ id }) => id));
    assert.deepEqual(groups, await page.$$eval('#group option', (options) => options.map(({ value }) => value).filter(Boolean)));
    const empty = await page.$$eval('#stage figure', (figures) => (
      figures.filter((it) => !it.querySelector('epass-card')?.shadowRoot?.querySelector('[part=base]')).length
    ));
    assert.equal(empty, 0);
    assert.deepEqual(wrong, []);
  });

  it('shows the three answers of the documents, word for word, as active, upcoming and used up', async () => {
    const page = await demo.visit('/gallery.html?group=documents');
    const [issued = '', single = '', retrieved = ''] = await cardTexts(page);
    assert.match(issued, /Airport pass Active.*DragonPass DragonPass.*Find a lounge Find a set meal Find a coupon/);
    assert.match(single, /Lounge pass Upcoming.*Find a lounge/);
    assert.match(retrieved, /Lounge pass Used up.*N00001/);
  });

  it('shows every failure by a server that really fails so', async () => {
    const page = await demo.visit('/gallery.html?group=failure');
    await page.waitForFunction(() => (
      [...document.querySelectorAll('figure')].every((figure) => (
        figure.querySelector('epass-card')?.dataset.state === 'error' || figure.textContent.startsWith('timeout')
      ))
    ));
    const shown = await page.$$eval('figure', (figures) => figures.map((figure) => ({
      caption: figure.querySelector('figcaption')?.textContent ?? '',
      code: figure.querySelector('epass-card')?.error?.code,
    })));
    const codes = shown.flatMap(({ caption, code }) => {
      const [wanted = ''] = caption.split(/[:,]/);
      if (wanted !== 'timeout') assert.equal(code, wanted, caption);
      return [wanted];
    });
    assert.deepEqual([...new Set(codes)].sort(), [
      'auth-required', 'config', 'forbidden', 'invalid-response', 'network', 'not-found',
      'rate-limited', 'redirected', 'rejected', 'timeout', 'unavailable', 'unsupported',
    ]);
  });

  it('shows a card that waits, and one that could not refresh', async () => {
    const page = await demo.visit('/gallery.html?group=waiting');
    await page.waitForFunction(() => [...document.querySelectorAll('epass-card')].some(({ stale }) => stale));
    const states = await page.$$eval('epass-card', (cards) => cards.map(({ state }) => state));
    assert.deepEqual(states, ['loading', 'idle', 'loading', 'ready']);
  });

  it('keeps its switches in its address, both ways', async () => {
    const page = await demo.visit('/gallery.html?group=airport&dir=rtl&width=480&theme=dark&locale=de-DE&size=20');
    const values = () => page.$$eval('#switches select', (all) => all.map(({ value }) => value));
    assert.deepEqual(await values(), ['airport', 'dark', '480', 'rtl', 'de-DE', '', '20']);
    await cardTexts(page);
    const card = await page.$eval('epass-card', (it) => ({
      width: it.offsetWidth,
      dir: it.shadowRoot?.querySelector('[part=base]')?.getAttribute('dir'),
      size: getComputedStyle(it.shadowRoot?.querySelector('[part=base]') ?? it).fontSize,
    }));
    assert.deepEqual(card, { width: 480, dir: 'rtl', size: '20px' });

    await show(page, 'group', 'names');
    await show(page, 'theme', 'auto');
    await show(page, 'dir', 'ltr');
    assert.equal(new URL(page.url()).search, '?group=names&width=480&locale=de-DE&size=20');
    assert.deepEqual(await page.$$eval('#stage h2', (titles) => titles.map(({ id }) => id)), ['names']);
  });

  it('ignores a switch in its address that it does not have', async () => {
    const wrong: string[] = [];
    const page = await demo.visit('/gallery.html?group=%3Cb%3E&width=1&nothing=1', (it) => troubles(it, wrong));
    assert.equal(await page.$eval('#width', (it) => (it as HTMLSelectElement).value), '320');
    assert.ok((await page.$$('#stage section')).length > 5);
    assert.deepEqual(wrong, []);
  });

  for (const width of [320, 1200]) {
    for (const path of ['/index.html', '/desk.html', '/gallery.html']) {
      it(`fits ${path} into ${width} px, left to right and right to left`, async () => {
        const page = await demo.visit(path);
        await page.setViewport({ width, height: 900 });
        await page.waitForSelector('epass-card[data-state]');
        for (const dir of ['ltr', 'rtl']) {
          await page.evaluate((it) => void (document.documentElement.dir = it), dir);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width, dir);
        }
      });
    }
  }
});
