// @ts-check
/**
 * Runs component tests in WebKitGTK: a launcher for web-test-runner that starts WebKitWebDriver,
 * MiniBrowser and, where there is no display, Xvfb. One page at a time.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webkitPrograms } from './browsers.js';
import { WebDriver } from './webdriver.js';

// Without a window manager the window under the pointer has the focus, and the pointer rests in the
// middle of the screen. On a screen not much larger than the window, that is our window.
const SCREEN = '860x900x24';
const VIEWPORT = { width: 800, height: 600 };

/** @returns {import('@web/test-runner').BrowserLauncher & Record<string, unknown>} */
export function webkitLauncher() {
  const programs = webkitPrograms();
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  /** @type {Promise<WebDriver> | undefined} */
  let browser;
  /** @type {string | undefined} */
  let active;

  const endChildren = () => children.splice(0).reverse().forEach((child) => child.kill());
  process.once('exit', endChildren);

  const page = async () => (browser ??= startBrowser(programs, children));

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      active = id;
      await (await page()).resize(VIEWPORT);
      await (await page()).goTo(url);
    },
    isActive: (id) => active === id,
    getBrowserUrl: async () => (await page()).url(),
    async stopSession() {
      active = undefined;
      await (await page()).goTo('about:blank'); // ends whatever the test left running
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit has no debug sessions here.')),
    async stop() {
      await (await browser)?.close().catch(() => undefined);
      endChildren();
    },

    // What @web/test-runner-commands asks of a WebDriver browser, and tools/commands-plugin.js of this one.
    /** @param {string} _id @param {{ width: number, height: number }} size */
    setViewport: async (_id, size) => (await page()).resize(size),
    /** @param {string} _id @param {string[]} keys */
    async sendKeys(_id, keys) {
      for (const key of keys) await (await page()).press(key);
    },
    /** @param {string} _id @param {number} x @param {number} y */
    sendMouseMove: async (_id, x, y) => (await page()).movePointer(x, y),
    /** @param {string} _id @param {number} x @param {number} y @param {string} [button] */
    async sendMouseClick(_id, x, y, button) {
      await (await page()).movePointer(x, y);
      await (await page()).pointerDown(button);
      await (await page()).pointerUp(button);
    },
    /** @param {string} _id @param {string} [button] */
    sendMouseDown: async (_id, button) => (await page()).pointerDown(button),
    /** @param {string} _id @param {string} [button] */
    sendMouseUp: async (_id, button) => (await page()).pointerUp(button),
    resetMouse: async () => (await page()).releaseAll(),
  };
}

/**
 * @param {ReturnType<typeof webkitPrograms>} programs
 * @param {import('node:child_process').ChildProcess[]} children
 */
async function startBrowser(programs, children) {
  // Without a language, as on most build machines, WebKit's is "C", which Intl refuses. No traveller's is.
  // Without a graphics card, layers of their own only cost time.
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await startXvfb(programs.xvfb ?? 'Xvfb', children);
  const port = await freePort();
  children.push(spawn(programs.driver, [`--port=${port}`], { stdio: 'ignore', env }));
  const browser = new WebDriver(`http://127.0.0.1:${port}`);
  await browser.untilUp();
  await browser.open({ 'webkitgtk:browserOptions': { binary: programs.miniBrowser, args: ['--automation'] } });
  return browser;
}

/**
 * Starts a display that nobody sees and answers with its name, such as `:99`.
 *
 * @param {string} program
 * @param {import('node:child_process').ChildProcess[]} children
 * @returns {Promise<string>}
 */
function startXvfb(program, children) {
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'];
  const xvfb = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(xvfb);
  return new Promise((resolve, reject) => {
    let text = '';
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a display.`)));
    xvfb.stdio[3]?.on('data', (chunk) => {
      text += String(chunk);
      if (text.endsWith('\n')) resolve(`:${text.trim()}`);
    });
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
