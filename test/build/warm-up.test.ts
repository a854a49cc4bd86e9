import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import { requireFreshDist } from './dist.js';
import { strictPage, type StrictPage } from './strict-page.js';

/** A page that notes each writer of dates, counts and lists that is made, and keeps the answer about the pass to itself. */
const OWN_SCRIPT = `
  globalThis.made = [];
  for (const name of ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'ListFormat']) {
    Intl[name] = new Proxy(Intl[name], { construct: (it, args) => (made.push(name), Reflect.construct(it, args)) });
  }
  const answered = new Promise((resolve) => { globalThis.answer = resolve; });
  const ask = fetch;
  globalThis.fetch = async (request) => {
    const response = await ask(request);
    if (request.url.endsWith('/search')) await answered;
    return response;
  };`;

interface PageOfTest {
  readonly made: readonly string[];
  readonly answer: () => void;
}

describe('a pass on its way', () => {
  let browser: Browser | undefined;
  let server: StrictPage;
  before(async () => {
    requireFreshDist();
    browser = await launch(await chromiumLaunchOptions());
    server = await strictPage("default-src 'none'; script-src 'self'; connect-src 'self'", { ownScript: OWN_SCRIPT, card: '' });
  });
  after(async () => {
    await browser?.close();
    await server.close();
  });

  /** Opens the page and puts cards into it, each once the one before is shown as loading, and taken away. */
  async function open({ cards }: { cards: number }): Promise<Page> {
    assert.ok(browser);
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.evaluate(async (count) => {
      await customElements.whenDefined('epass-card');
      for (let at = 0; at < count; at += 1) {
        document.body.innerHTML = '<epass-card order-id="DP00000000000001" token-endpoint="/epass/token"></epass-card>';
        await (document.body.firstElementChild as Element & { readonly updateComplete: Promise<unknown> }).updateComplete;
      }
    }, cards);
    return page;
  }

  const made = (page: Page): Promise<readonly string[]> => (
    page.evaluate(() => [...(globalThis as unknown as PageOfTest).made])
  );

  /** Waits for the lists, which are made last. */
  const warmedUp = (page: Page) => (
    page.waitForFunction(() => (globalThis as unknown as PageOfTest).made.includes('ListFormat'), { timeout: 10_000 })
  );

  /** Lets the answer through, and tells what the card shows. */
  async function shown(page: Page): Promise<string> {
    await page.evaluate(() => (globalThis as unknown as PageOfTest).answer());
    await page.waitForSelector('epass-card[data-state=ready]', { timeout: 10_000 });
    return page.$eval('epass-card', ({ shadowRoot }) => shadowRoot?.textContent ?? '');
  }

  it('finds all that writes it made already', async () => {
    const page = await open({ cards: 1 });
    await warmedUp(page);
    const before = await made(page);
    assert.match(await shown(page), /1 visit left – lounge, set meal or coupon.*Until Dec 31, 2028/s);
    assert.deepEqual(await made(page), before);
    await page.close();
  });

  it('leaves that to another card when its own is taken away', async () => {
    const page = await open({ cards: 3 });
    await warmedUp(page);
    assert.match(await shown(page), /1 visit left/);
    await page.close();
  });
});
