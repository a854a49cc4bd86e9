import type { Browser, Page } from 'puppeteer-core';
import type { BenchServer } from './bench-server.js';
import type { Contestant } from './contestants.js';
import { load } from './page-tools.js';

/** What is counted rather than timed, so once: each by its name. */
export async function counts(browser: Browser, server: BenchServer, ours: Contestant): Promise<Record<string, number | string>> {
  const shift = async (url: string, reserve: string, late: boolean): Promise<number> => inPage(browser, server, reserve, (page) => (
    layoutShift(page, ours, url, late)
  ));
  return {
    'layout shift, skeleton to data': await shift('/epass/token', '', false),
    'layout shift, skeleton to failure': await shift('/fails', '', false),
    'layout shift, late script, room reserved': await shift('/epass/token', 'reserve', true),
    'layout shift, late script, no room reserved': await shift('/epass/token', '', true),
    ...await wire(browser, server, ours),
  };
}

async function inPage<T>(browser: Browser, server: BenchServer, query: string, run: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument('globalThis.__name = (it) => it');
    await page.goto(`${server.origin}/?${query}`);
    server.takeRequests();
    return await run(page);
  } finally {
    await page.close();
  }
}

/** The sum of the shifts of a page with one card and a paragraph below it. */
async function layoutShift(page: Page, ours: Contestant, endpoint: string, late: boolean): Promise<number> {
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  if (!late) await load(page, ours);
  await page.evaluate((url) => {
    const card = document.createElement('epass-card');
    card.setAttribute('order-id', 'DP00000000000001');
    card.setAttribute('token-endpoint', url);
    const below = document.createElement('p');
    below.textContent = 'What the page says below the card. '.repeat(20);
    document.body.append(card, below);
    return new Promise((resolve) => setTimeout(resolve, 300)); // painted without the script, if that is late
  }, endpoint);
  if (late) await load(page, ours);
  await page.waitForSelector('epass-card:is([data-state=ready], [data-state=error])');
  return page.evaluate(() => new Promise<number>((resolve) => {
    setTimeout(() => resolve((globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, it) => sum + it, 0)), 200);
  }));
}

const CARDS = 100;
const PASSES = 10;

/** Requests and preflights of 100 cards over 10 passes whose API is on another origin; and of 100 cards that wait to be seen. */
async function wire(browser: Browser, server: BenchServer, ours: Contestant): Promise<Record<string, string>> {
  const seen = (requests: readonly string[]): string => {
    const count = (pattern: RegExp): string => String(requests.filter((request) => pattern.test(request)).length);
    return `${count(/POST \S*token$/)} token, ${count(/POST \S*search$/)} passes, ${count(/^cross OPTIONS/)} preflights`;
  };
  const run = (lazy: boolean): Promise<string> => inPage(browser, server, '', async (page) => {
    await load(page, ours);
    await page.evaluate(async ([cards = 0, passes = 0], waiting, origin, entry) => {
      const { trustOrigins } = await import(entry) as { trustOrigins(origins: string[]): void };
      trustOrigins([origin]);
      for (let at = 0; at < cards; at += 1) {
        const card = document.createElement('epass-card');
        card.setAttribute('order-id', `DP${String(waiting ? at : at % passes).padStart(14, '0')}`);
        card.setAttribute('token-endpoint', '/epass/token');
        if (waiting) card.setAttribute('loading', 'lazy');
        document.body.append(card);
      }
    }, [CARDS, PASSES], lazy, server.crossOrigin, [...ours.scripts.keys()][0] ?? '');
    await page.waitForSelector('epass-card[data-state=ready]');
    await page.waitForNetworkIdle({ idleTime: 500 });
    return seen(server.takeRequests());
  });
  server.apiOn('cross');
  try {
    return {
      [`${String(CARDS)} cards over ${String(PASSES)} passes, API on another origin`]: await run(false),
      [`${String(CARDS)} cards with loading="lazy", few in view`]: await run(true),
    };
  } finally {
    server.apiOn('same');
  }
}
