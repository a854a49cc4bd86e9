// @ts-check
import jsQRModule from 'jsqr';

/**
 * Commands that tests in the browser may give, beside those of `@web/test-runner-commands`:
 *
 * - `epass:viewport` `{ width, height }` sizes the page, in WebKit too (there not below 447 px)
 * - `epass:media` sets media features all at once, such as
 *   `{ media: 'print', 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }`; `{}` sets none.
 *   Chromium only: the ready-made command knows no forced colours and forgets what it set before.
 *
 * - `epass:scan` `{ width, height, data }` reads the QR code in a picture (RGBA bytes): its text, or `null`
 *
 * The first two answer `{ supported: boolean }`, so that a test can skip itself where a browser cannot.
 * The page of a test file is used again for the next one: set media back in `afterEach`.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function commandsPlugin() {
  return {
    name: 'epass-commands',
    async executeCommand({ command, payload, session }) {
      if (command === 'epass:viewport') return { supported: await setViewport(session, payload) };
      if (command === 'epass:media') return { supported: await setMedia(session, payload) };
      if (command === 'epass:scan') return scan(/** @type {Picture} */ (payload));
      return undefined;
    },
  };
}

/** Its types know of no module of Node's kind. @type {any} */
const jsQR = jsQRModule;

/** @typedef {{ id: string, browser: any }} Session */
/** @typedef {{ width: number, height: number, data: number[] }} Picture */

/** @param {Picture} picture */
function scan({ width, height, data }) {
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data ?? null;
}

/** @param {Session} session @param {unknown} size */
async function setViewport({ id, browser }, size) {
  if (browser.type === 'puppeteer') await browser.getPage(id).setViewport(size);
  else if (browser.setViewport) await browser.setViewport(id, size);
  else return false;
  return true;
}

/** The open DevTools session of each page. @type {WeakMap<object, Promise<any>>} */
const devTools = new WeakMap();

/** @param {Session} session @param {unknown} payload */
async function setMedia({ id, browser }, payload) {
  if (browser.type !== 'puppeteer' || browser.name === 'Firefox') return false;
  const page = browser.getPage(id);
  const opening = devTools.get(page) ?? page.createCDPSession();
  devTools.set(page, opening);
  const { media = '', ...rest } = /** @type {Record<string, string>} */ (payload ?? {});
  const features = Object.entries(rest).map(([name, value]) => ({ name, value }));
  await (await opening).send('Emulation.setEmulatedMedia', { media, features });
  return true;
}
