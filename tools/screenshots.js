// @ts-check
/**
 * Pictures of the demo, to be looked at: every page in light, dark and right to left, narrow and wide,
 * into `screenshots/`. `node tools/screenshots.js gallery 320` takes only those whose names hold both.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { chromiumLaunchOptions } from './browsers.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ name: string, path: string, prepare?: (page: Page) => Promise<unknown> }} View */

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'screenshots');
const WIDTHS = [320, 1200];
const MODES = [
  { name: 'light', scheme: 'light', dir: 'ltr' },
  { name: 'dark', scheme: 'dark', dir: 'ltr' },
  { name: 'rtl', scheme: 'light', dir: 'rtl' },
];
const GROUPS = [
  'documents', 'status', 'restriction', 'module', 'airport', 'search', 'waiting', 'failure', 'names', 'fields', 'page',
];

/** @type {View[]} */
const views = [
  ...['Mei-Ling', 'Tomás', 'نور', 'Signed out'].map((name, index) => ({
    name: `front-${index + 1}`,
    path: '/index.html',
    prepare: (/** @type {Page} */ page) => signInAs(page, name),
  })),
  ...GROUPS.map((group) => ({ name: `gallery-${group}`, path: `/gallery.html?group=${group}` })),
  { name: 'desk', path: '/desk.html', prepare: issueAndRedeem },
  { name: 'theme', path: '/theme.html' },
];

/** @param {Page} page @param {string} name */
async function signInAs(page, name) {
  await page.waitForSelector('epass-card:is([data-state=ready], [data-state=error])');
  await page.evaluate((name) => {
    const select = /** @type {HTMLSelectElement} */ (document.getElementById('traveller'));
    select.selectedIndex = [...select.options].findIndex(({ text }) => text.startsWith(name));
    document.querySelectorAll('epass-card').forEach((card) => card.remove());
    select.dispatchEvent(new Event('change'));
  }, name);
  await page.waitForSelector('epass-card');
}

/** @param {Page} page */
async function issueAndRedeem(page) {
  await page.click('#issue button');
  await page.waitForSelector('epass-card[data-state=ready]');
  await page.click('#redeem button');
  await page.waitForSelector('#usages li');
  await page.evaluate(() => {
    const adults = /** @type {HTMLInputElement} */ (document.getElementById('adults'));
    adults.value = '9';
  });
  await page.click('#redeem button');
  await page.waitForSelector('#redeem-outcome.refused');
}

/**
 * @param {Page} page
 * @param {View} view
 * @param {{ mode: typeof MODES[number], width: number, origin: string }} setting
 */
async function take(page, { name, path, prepare }, { mode, width, origin }) {
  const file = `${name}-${mode.name}-${width}.png`;
  if (!process.argv.slice(2).every((part) => file.includes(part))) return;
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: mode.scheme }]);
  const address = new URL(path, origin);
  if (mode.dir === 'rtl' && path.startsWith('/gallery')) address.searchParams.set('dir', 'rtl');
  if (width === 320 && path.startsWith('/gallery')) address.searchParams.set('width', '280');
  await page.goto(address.href, { waitUntil: 'load' });
  await prepare?.(page);
  await page.evaluate((dir) => void (document.documentElement.dir = dir), mode.dir);
  await page.waitForFunction(settled, { timeout: 30_000 });
  if (name.endsWith('search')) await showRows(page, width);
  // The window is as high as the page of a list by then; `fullPage` would shift what is laid out from the right.
  const fullPage = !name.endsWith('search');
  await page.screenshot({ path: join(folder, /** @type {`${string}.png`} */ (file)), fullPage });
  console.log(file);
  if (name.startsWith('front')) {
    const card = await page.$('epass-card');
    await card?.screenshot({ path: join(folder, /** @type {`${string}.png`} */ (`card-${file}`)) });
  }
}

/**
 * A list lays out only the rows that are in view, so the window grows until all are.
 *
 * @param {Page} page @param {number} width
 */
async function showRows(page, width) {
  await page.waitForFunction(() => [...document.querySelectorAll('figure')].every((figure) => {
    const root = figure.querySelector('epass-card')?.shadowRoot?.querySelector('epass-search')?.shadowRoot;
    const waits = figure.querySelector('figcaption')?.textContent.startsWith('Searching');
    return root && (waits || !root.querySelector('[aria-busy=true]'));
  }), { timeout: 30_000 });
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width, height });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
}

/** Whether no card is on its way but those of the gallery that wait on purpose, as their captions say. */
function settled() {
  const cards = [...document.querySelectorAll('epass-card')];
  return cards.length > 0 && cards.every((card) => {
    const waits = card.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
    return card.dataset.state !== 'loading' || /^(Loading|timeout)/.test(waits);
  });
}

mkdirSync(folder, { recursive: true });
const server = await createServer({
  configFile: join(root, 'vite.config.ts'),
  cacheDir: join(root, 'node_modules/.cache/epass-card/vite-screenshots'),
  server: { port: 0, hmr: false, watch: null },
});
await server.listen();
const origin = server.resolvedUrls?.local[0] ?? '';
const browser = await launch(await chromiumLaunchOptions());
try {
  for (const view of views) {
    for (const mode of MODES) {
      const page = await browser.newPage();
      for (const width of WIDTHS) await take(page, view, { mode, width, origin });
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
