import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import { demoPages } from './demo-pages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A request that reached the demo's server, from the browser or from the host kit. */
export interface Arrival {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The demo with its servers, built and on a free port, and a Chromium to look at it. */
export class Demo {
  readonly origin: string;
  /** Everything that reached the server, in order. */
  readonly arrivals: readonly Arrival[];
  readonly #server: PreviewServer;
  readonly #browser: Browser;

  private constructor(server: PreviewServer, browser: Browser, arrivals: readonly Arrival[]) {
    this.#server = server;
    this.#browser = browser;
    this.arrivals = arrivals;
    this.origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
  }

  static async start(): Promise<Demo> {
    const server = await preview({
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir: await demoPages() },
      preview: { port: 0 },
    });
    const arrivals: Arrival[] = [];
    server.httpServer.prependListener('request', ({ method = '', url = '', headers }: IncomingMessage) => {
      arrivals.push({ method, path: url.split('?')[0] ?? '', headers });
    });
    return new Demo(server, await launch(await chromiumLaunchOptions()), arrivals);
  }

  /**
   * A page of a visitor who was never here before; it takes the place of the one before it. Scripts
   * stay in the browser's cache.
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

/** Waits until no card of the page is on its way, and returns what each of them shows at that moment, as text. */
export async function cardTexts(page: Page): Promise<string[]> {
  const texts = await page.waitForFunction(() => {
    const cards = [...document.querySelectorAll('epass-card')];
    if (cards.length === 0 || cards.some(({ state }) => state !== 'ready' && state !== 'error')) return null;
    return cards.map(({ shadowRoot }) => (
      (shadowRoot?.querySelector('[part=base]') as HTMLElement | null)?.innerText.replaceAll(/\s+/g, ' ') ?? ''
    ));
  });
  return await texts.jsonValue() ?? [];
}
