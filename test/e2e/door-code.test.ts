import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import jsQRModule from 'jsqr';
import type { Page } from 'puppeteer-core';
import { Demo } from './demo.js';

interface Picture {
  readonly data: number[];
  readonly width: number;
  readonly height: number;
}
type Reader = (data: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;
const readCode = jsQRModule as unknown as Reader; // its types know of no module of Node's kind

/** The bytes of a picture, unpacked by the page. */
function unpack(page: Page, png: string): Promise<Picture> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data, width, height } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [], width: 0, height: 0 };
    return { data: [...data], width, height };
  }, png);
}

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
        const card = await page.$('epass-card');
        await page.evaluate(() => document.querySelector('epass-card')?.shadowRoot?.querySelector<HTMLElement>('[part=show]')?.click());
        await page.waitForFunction(() => document.querySelector('epass-card')?.shadowRoot?.querySelector('dialog')?.open);
        const door = await card?.waitForSelector('>>> [part=door]');
        const screenshot = await door?.screenshot({ encoding: 'base64' }) ?? '';
        const { data, width, height } = await unpack(page, screenshot);
        assert.equal(readCode(Uint8ClampedArray.from(data), width, height)?.data, '1788000066668888');
        await page.keyboard.press('Escape');
      }
    });
  }
});
