import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import { distText, requireFreshDist } from './dist.js';
import { strictPage } from './strict-page.js';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'none'";

/** What a page with `debug` in its markup shows, and what it violated. */
interface Seen {
  text: string;
  display: string;
  directives: string[];
  /** What the console was told when all is well. */
  told: string[];
}

describe('<epass-card debug> under a strict policy', () => {
  let browser: Browser | undefined;
  before(async () => {
    requireFreshDist();
    browser = await launch(await chromiumLaunchOptions());
  });
  after(() => browser?.close());

  /** Opens the page of a partner, in which `debug` is set before the card is defined. */
  async function look(policy: string, script: string): Promise<Seen> {
    assert.ok(browser);
    // The server's clock stands still.
    const clock = 'Date.now = () => Date.UTC(2026, 5, 1, 12);';
    const ownScript = "addEventListener('DOMContentLoaded', () => document.querySelector('epass-card').setAttribute('debug', ''));";
    const server = await strictPage(policy, { script, ownScript: `${clock} ${ownScript} window.violated = [];
      document.addEventListener('securitypolicyviolation', (event) => window.violated.push(event.effectiveDirective));` });
    const page = await browser.newPage();
    const told: string[] = [];
    const isTold = new Promise<void>((resolve) => {
      page.on('console', (message) => {
        if (message.type() === 'info') told.push(message.text());
        if (message.text().includes('epass-card')) resolve();
      });
    });
    try {
      await page.goto(server.url);
      await page.waitForFunction(() => (
        document.querySelector('epass-card')?.shadowRoot?.querySelector('[part=debug]')?.textContent?.match(/pass \d+ ms|blocks/)
      ), { timeout: 10_000 });
      await isTold;
      const seen = await page.evaluate(() => {
        const box = document.querySelector('epass-card')?.shadowRoot?.querySelector('[part=debug]');
        const { violated } = globalThis as unknown as { violated: string[] };
        return { text: box?.textContent ?? '', display: box ? getComputedStyle(box).borderTopStyle : '', directives: [...new Set(violated)] };
      });
      return { ...seen, told };
    } finally {
      await page.close();
      await server.close();
    }
  }

  for (const script of ['/dist/epass-card.js', '/dist/split/epass-card.js']) {
    it(`gives the line that the policy lacks, with ${script}`, async () => {
      const { text, directives } = await look(`${STRICT}; connect-src 'none'`, script);
      assert.match(text, /blocks http:\/\/127\.0\.0\.1:\d+ \(connect-src\)\.Fix: Write in the policy: connect-src 'self'See: docs\/hosting\.md#content-security-policy/);
      assert.doesNotMatch(text, /CORS|offline|Nothing is mounted|DP00000000000001/);
      assert.deepEqual(directives, ['connect-src']);
    });

    it(`says that all is well, in its own look and without a violation, with ${script}`, async () => {
      const { text, display, directives, told } = await look(`${STRICT}; connect-src 'self'`, script);
      assert.match(text, /State ready, status active, .* token \d+ ms, pass \d+ ms/);
      assert.deepEqual([display, directives], ['dashed', []]);
      assert.equal(told.length, 1, 'the console is told once');
      assert.match(told[0] ?? '', / token \d+ ms, pass \d+ ms\.$/);
    });
  }

  it('names the http address that an https page may not call, and calls it not', async () => {
    assert.ok(browser);
    const page = await browser.newPage();
    const asked: string[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { href, pathname } = new URL(request.url());
      asked.push(href);
      const card = '<epass-card debug order-id="DP00000000000001" token-endpoint="http://partner.example/epass/token"></epass-card>';
      if (pathname === '/') {
        void request.respond({ contentType: 'text/html', body: `<!doctype html><script type="module" src="/epass-card.js"></script>${card}` });
      } else if (pathname === '/epass-card.js') {
        void request.respond({ contentType: 'text/javascript', body: distText('epass-card.js') });
      } else {
        void request.respond({ status: 404 });
      }
    });
    try {
      await page.goto('https://partner.example/'); // answered here, all of it
      await page.waitForFunction(() => document.querySelector('epass-card')?.shadowRoot?.querySelector('[part=debug]')?.textContent?.includes('Fix:'));
      const text = await page.$eval('epass-card', ({ shadowRoot }) => shadowRoot?.querySelector('[part=debug]')?.textContent ?? '');
      assert.match(text, /This page is https, and http:\/\/partner\.example is http: browsers block that \(mixed content\)\.Fix: Serve it over https/);
      assert.deepEqual(asked.filter((url) => url.startsWith('http:')), []);
    } finally {
      await page.close();
    }
  });
});
