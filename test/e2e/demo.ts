import type { IncomingMessage, Server } from 'node:http';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { chromiumLaunchOptions } from '../../tools/browsers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const caches = join(root, 'node_modules/.cache/epass-card');

/** A request that reached the demo's server, from the browser or from the host kit. */
export interface Arrival {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The demo as `npm start` serves it, on a free port, and a Chromium to look at it. */
export class Demo {
  readonly origin: string;
  /** Everything that reached the server, in order. */
  readonly arrivals: readonly Arrival[];
  readonly #server: ViteDevServer;
  readonly #browser: Browser;
  readonly #cache: string;

  private constructor(server: ViteDevServer, browser: Browser, cache: string, arrivals: readonly Arrival[]) {
    this.#server = server;
    this.#browser = browser;
    this.#cache = cache;
    this.arrivals = arrivals;
    this.origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
  }

  static async start(): Promise<Demo> {
    await mkdir(caches, { recursive: true });
    const cacheDir = await mkdtemp(join(caches, 'vite-')); // of its own: servers that share one disturb each other
    const server = await createServer({
      configFile: join(root, 'vite.config.ts'),
      cacheDir,
      logLevel: 'error',
      // Nothing may reload the page of a test, also not somebody who is writing in the same folder.
      server: { port: 0, hmr: false, watch: null },
    });
    const arrivals: Arrival[] = [];
    const http = server.httpServer as Server | null;
    http?.prependListener('request', ({ method = '', url = '', headers }: IncomingMessage) => {
      arrivals.push({ method, path: url.split('?')[0] ?? '', headers });
    });
    await server.listen();
    const browser = await launch(await chromiumLaunchOptions());
    const demo = new Demo(server, browser, cacheDir, arrivals);
    await demo.#warmUp();
    return demo;
  }

  /**
   * A page of a visitor who was never here before; it takes the place of the one before it. Modules
   * stay in the browser's cache: without that each visit costs a second.
   */
  async visit(path: string, listen?: (page: Page) => void): Promise<Page> {
    const page = await this.#browser.newPage();
    const others = (await this.#browser.pages()).filter((other) => other !== page);
    await Promise.all(others.map((other) => other.close()));
    const devTools = await page.createCDPSession();
    await devTools.send('Storage.clearDataForOrigin', { origin: this.origin, storageTypes: 'cookies,local_storage,indexeddb' });
    await devTools.detach();
    // The loader of the tests marks functions with a helper that the page does not have.
    await page.evaluateOnNewDocument('globalThis.__name = (it) => it');
    listen?.(page);
    await page.goto(this.origin + path, { waitUntil: 'load' });
    return page;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
    await rm(this.#cache, { recursive: true, force: true });
  }

  /** The first visit makes Vite bundle the dependencies, after which it reloads the page once. */
  async #warmUp(): Promise<void> {
    const page = await this.visit('/index.html');
    await page.waitForSelector('epass-card[data-state=ready]');
  }
}

/** Notes the calls of the cards that a page puts on the wire from now on, as `POST /path {"body"}`. */
export function cardCalls(page: Page): () => Promise<string[]> {
  const calls: Promise<string>[] = [];
  page.on('request', (request: HTTPRequest) => {
    const { pathname } = new URL(request.url());
    const line = async (): Promise<string> => `${request.method()} ${pathname} ${await request.fetchPostData() ?? ''}`;
    if (pathname.startsWith('/epass/')) calls.push(line());
  });
  return () => Promise.all(calls);
}

/** Waits until no card of the page is on its way, and returns what each of them shows, as text. */
export async function cardTexts(page: Page): Promise<string[]> {
  await page.waitForFunction(() => {
    const cards = [...document.querySelectorAll('epass-card')];
    return cards.length > 0 && cards.every(({ state }) => state === 'ready' || state === 'error');
  });
  return page.evaluate(() => (
    [...document.querySelectorAll('epass-card')].map(({ shadowRoot }) => (
      (shadowRoot?.querySelector('[part=base]') as HTMLElement | null)?.innerText.replaceAll(/\s+/g, ' ') ?? ''
    ))
  ));
}
