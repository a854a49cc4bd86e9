import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import { requireFreshDist } from './dist.js';
import { SELF_ONLY, strictPage, type StrictPage } from './strict-page.js';

const CARD = (id: string): string => `<epass-card order-id="${id}" token-endpoint="/epass/token?canary=1"></epass-card>`;

describe('a page whose calls have no answer (F-17)', () => {
  let browser: Browser | undefined;
  let server: StrictPage;
  before(async () => {
    requireFreshDist();
    browser = await launch(await chromiumLaunchOptions());
    server = await strictPage(SELF_ONLY, { card: CARD('DP00000000000001') + CARD('DP00000000000002') });
  });
  after(async () => {
    await browser?.close();
    await server.close();
  });

  it('is told once in the console what that may be, without an address', async () => {
    assert.ok(browser);
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith('epass-card')) said.push(message.text());
    });
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().includes('/epass/token') ? request.abort() : request.continue()));
    await page.goto(server.url);
    await page.waitForFunction(() => document.querySelectorAll('epass-card[data-state=error]').length === 2);
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /CORS, CSP/);
    assert.doesNotMatch(said[0] ?? '', /canary|\/epass|http/);
    await page.close();
  });
});
