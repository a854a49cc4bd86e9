import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Demo } from './demo.js';
import { codeOnScreen } from './read-code.js';

describe('the code for the door, on the screen', () => {
  let demo: Demo;
  before(async () => void (demo = await Demo.start()));
  after(() => demo.stop());

  for (const look of ['', 'quiet-bank', 'loud-airline', 'dark-fintech']) {
    it(`is read back from a screenshot, light and dark: ${look || 'as it comes'}`, async () => {
      const page = await demo.visit(`/gallery.html?group=documents&look=${look}`);
      for (const theme of ['light', 'dark']) {
        await page.select('#theme', theme);
        await page.waitForFunction(() => document.querySelector('epass-card')?.status === 'active');
        await page.evaluate(() => document.querySelector('epass-card')?.shadowRoot?.querySelector<HTMLElement>('[part=show]')?.click());
        await page.waitForFunction(() => document.querySelector('epass-card')?.shadowRoot?.querySelector('dialog')?.open);
        assert.equal(await codeOnScreen(page), '1788000066668888');
        await page.keyboard.press('Escape');
      }
    });
  }
});
