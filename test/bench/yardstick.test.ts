import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import { requireFreshDist } from '../build/dist.js';
import { benchServer, type BenchServer } from './bench-server.js';
import { contestants, type Contestant } from './contestants.js';
import { load } from './page-tools.js';

describe('the yardstick of the benchmark', () => {
  let browser: Browser | undefined;
  let server: BenchServer;
  let pair: readonly Contestant[] = [];
  before(async () => {
    requireFreshDist();
    pair = (await contestants()).slice(0, 2);
    server = await benchServer(pair);
    browser = await launch(await chromiumLaunchOptions());
  });
  after(async () => {
    await browser?.close();
    server.close();
  });

  const WHEN = [
    { when: 'while the answer is on its way', delay: 5000, until: '[aria-busy=true] .skeleton' },
    { when: 'once it is there', delay: 0, until: '.fresh' },
  ];
  for (const { when, delay, until } of WHEN) {
    it(`shows box by box what the card shows, ${when}`, async () => {
      server.delay(delay);
      const [yardstick = [], ours = []] = await Promise.all(pair.map((contestant) => shown(contestant, until)));
      assert.ok(ours.length > 20, ours.join('\n'));
      assert.deepEqual(yardstick, ours);
    });
  }

  /** The boxes of a mounted contestant, a line each, with their attributes and texts. */
  async function shown({ tag, ...contestant }: Contestant, until: string): Promise<string[]> {
    assert.ok(browser);
    const page = await browser.newPage();
    try {
      await page.goto(server.origin);
      await load(page, { tag, ...contestant });
      await page.$eval('body', (body, name) => {
        body.innerHTML = `<${name} order-id="DP00000000000001" token-endpoint="/epass/token"></${name}>`;
      }, tag);
      await page.waitForSelector(`${tag} >>> ${until}`);
      return await boxes(page, tag);
    } finally {
      await page.close();
    }
  }

  /** Without the comments of a template engine, the order of attributes, and the minute of the clock. */
  const boxes = (page: Page, tag: string): Promise<string[]> => page.$eval(tag, (card) => (
    [...card.shadowRoot?.querySelectorAll('*') ?? []].map((box) => {
      let depth = 0;
      for (let above = box.parentElement; above; above = above.parentElement) depth += 1;
      const attributes = [...box.attributes].map(({ name, value }) => `${name}="${value.replaceAll(/\s+/g, ' ').trim()}"`);
      const text = [...box.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('');
      return `${' '.repeat(depth)}${[box.localName, ...attributes.sort()].join(' ')} ${text.replace(/\d+:\d+ [AP]M/, '')}`.trimEnd();
    })
  ));
});
