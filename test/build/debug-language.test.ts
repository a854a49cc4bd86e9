import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import { requireFreshDist } from './dist.js';
import { SELF_ONLY, strictPage } from './strict-page.js';

const card = (locale: string): string => `<epass-card debug locale="${locale}" order-id="DP00000000000001" token-endpoint="/epass/token"></epass-card>`;

describe('<epass-card debug> and the words of its language', () => {
  let browser: Browser | undefined;
  before(async () => {
    requireFreshDist();
    browser = await launch(await chromiumLaunchOptions());
  });
  after(() => browser?.close());

  const rows: [what: string, locale: string, script: string, said: RegExp][] = [
    ['says that they are not beside the script', 'de-CH', '/epass-card.js', /The words of de-DE did not come.*Fix: Copy the folder locales/],
    ['says nothing of them where they are', 'de-CH', '/dist/epass-card.js', /All is well.*language de-DE/],
    ['says nothing of them in English', 'en-NZ', '/epass-card.js', /All is well.*language en/],
    ['says that there are none in a language that the card does not speak', 'fi', '/epass-card.js', /locale is no language that the card has words in/],
  ];
  for (const [what, locale, script, said] of rows) {
    it(what, async () => {
      assert.ok(browser);
      const server = await strictPage(SELF_ONLY, { script, card: card(locale), ownScript: 'Date.now = () => Date.UTC(2026, 5, 1, 12);' });
      const page = await browser.newPage();
      try {
        await page.goto(server.url);
        await page.waitForFunction((pattern) => (
          new RegExp(pattern).test(document.querySelector('epass-card')?.shadowRoot?.querySelector('[part=debug]')?.textContent ?? '')
        ), { timeout: 8000 }, said.source);
      } finally {
        await page.close();
        await server.close();
      }
    });
  }
});
