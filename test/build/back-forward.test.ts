import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import { distText, requireFreshDist } from './dist.js';
import { SELF_ONLY, strictPage } from './strict-page.js';

/** Notes what the card shows when its page is restored, before any listener of ours, and at each frame from then on. */
const WATCH = `
  globalThis.notes = { restored: false, texts: [] };
  const note = () => notes.texts.push(document.querySelector('epass-card').shadowRoot.textContent);
  const look = () => { note(); requestAnimationFrame(look); };
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    notes.restored = true;
    look();
  });`;

let browser: Browser | undefined;
before(async () => {
  requireFreshDist();
  browser = await launch(await chromiumLaunchOptions(process.env, { whole: true }));
});
after(() => browser?.close());

const stateIs = (page: Page, state: string) => (
  page.waitForFunction((wanted) => document.querySelector('epass-card')?.dataset.state === wanted, { timeout: 10_000 }, state)
);

/** Leaves the page, does something, and comes back by the browser's own button. */
async function awayAndBack(page: Page, url: string, meanwhile: () => void): Promise<void> {
  await page.goto(new URL('/elsewhere', url).href);
  meanwhile();
  await page.goBack();
}

interface Notes {
  restored: boolean;
  texts: string[];
}

async function visit(act: (page: Page, url: string, endSession: () => void) => Promise<void>): Promise<Notes> {
  const server = await strictPage(SELF_ONLY, { ownScript: WATCH });
  const page = await browser?.newPage();
  assert.ok(page);
  try {
    await page.goto(server.url);
    await stateIs(page, 'ready');
    await act(page, server.url, () => server.endSession());
    return await page.evaluate(() => (globalThis as unknown as { notes: Notes }).notes);
  } finally {
    await page.close();
    await server.close();
  }
}

describe('a page that comes back from the back/forward cache', () => {
  it('M-23, T-17: never shows the name again when the traveller has signed out meanwhile', async () => {
    const { restored, texts } = await visit(async (page, url, endSession) => {
      await awayAndBack(page, url, endSession);
      await stateIs(page, 'error');
    });
    assert.ok(restored, 'the browser restored the page');
    assert.match(texts.join('\n'), /sign in again/);
    assert.doesNotMatch(texts.join('\n'), /DragonPass DragonPass|8888/);
  });

  it('M-23: shows the pass again when it was checked', async () => {
    const { restored, texts } = await visit(async (page, url) => {
      await awayAndBack(page, url, () => undefined);
      await stateIs(page, 'ready');
      await page.waitForFunction(() => (globalThis as unknown as { notes: Notes }).notes.texts.some((it) => it.includes('Active')));
    });
    assert.ok(restored, 'the browser restored the page');
    assert.doesNotMatch(texts[0] ?? '', /DragonPass DragonPass|8888/);
    assert.match(texts.at(-1) ?? '', /DragonPass DragonPass/);
  });

  it('M-23: is not kept from the cache by a listener for unload', () => {
    assert.doesNotMatch(distText('epass-card.js'), /\b(before)?unload\b/);
  });
});
