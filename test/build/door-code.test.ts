import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import { codeOnScreen } from '../e2e/read-code.js';
import { requireFreshDist } from './dist.js';
import { SELF_ONLY, strictPage } from './strict-page.js';

describe('the code for the door, of the built files', () => {
  let browser: Browser | undefined;
  before(async () => {
    requireFreshDist();
    browser = await launch(await chromiumLaunchOptions());
  });
  after(() => browser?.close());

  for (const script of ['/dist/epass-card.js', '/dist/split/epass-card.js']) {
    it(`is read back from a screenshot: ${script}`, async () => {
      assert.ok(browser);
      const server = await strictPage(SELF_ONLY, { script });
      const page = await browser.newPage();
      await page.goto(server.url);
      const show = await page.waitForSelector('epass-card >>> [part=show]');
      await show?.click();
      await page.waitForFunction(() => document.querySelector('epass-card')?.shadowRoot?.querySelector('dialog')?.open);
      assert.equal(await codeOnScreen(page), '1788000066668888');
      await page.close();
      await server.close();
    });
  }
});
