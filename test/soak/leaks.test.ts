import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import { tried } from '../../tools/tried.js';
import type { Leaks } from './leak-page.js';
import { servedPage, type ServedPage } from './served-page.js';

declare global {
  var leaks: Leaks;
}

/** What a page holds on to. */
interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly timers: number;
  readonly cards: number;
  readonly signals: number;
  readonly roots: number;
  readonly bytes: number;
  /** Requests so far. */
  readonly fetched: number;
}

/** Bytes that the heap may grow: for compiled code, and a cycle far less than the least that a card is made of. */
const WARMTH = 200_000;
const BYTES = 40;

let served: ServedPage | undefined;
let devTools: CDPSession;

before(async () => {
  served = await servedPage('./leak-page.ts');
  devTools = await served.page.createCDPSession();
  await served.page.waitForFunction(() => 'leaks' in globalThis);
});
after(() => served?.close());

function pageOf(): Page {
  assert.ok(served);
  return served.page;
}

/** What is held once everything that can be let go of is gone. */
async function held(): Promise<Held> {
  const page = pageOf();
  const { timers, fetched } = await page.evaluate(() => leaks.rest());
  for (let i = 0; i < 3; i += 1) await devTools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners, documents } = await devTools.send('Memory.getDOMCounters');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  const [cards, signals, roots] = [await live('card'), await live('signal'), await live('root')];
  return { nodes, listeners: jsEventListeners, documents, timers, cards, signals, roots, bytes: usedSize, fetched };
}

/** How many objects with one of the page's prototypes are alive. */
async function live(name: string): Promise<number> {
  const prototype = await pageOf().evaluateHandle((it): object => leaks.prototypes[it] ?? {}, name);
  const objects = await pageOf().queryObjects(prototype);
  const count = await objects.evaluate((it) => (it as unknown as unknown[]).length);
  await Promise.all([prototype.dispose(), objects.dispose()]);
  return count;
}

const KINDS = [
  { what: 'mounting, fetching and removing a card', run: 'mount', warmUp: 500, cycles: 10_000 },
  { what: 'opening and closing the search panel', run: 'open', warmUp: 50, cycles: 1000 },
] as const;

describe('a page that lives long', () => {
  for (const { what, run, warmUp, cycles } of KINDS) {
    it(`F-58, I-9: holds on to nothing more after ${cycles.toLocaleString('en')} times ${what}`, async () => {
      const page = pageOf();
      await page.evaluate((name, times) => leaks[name](times), run, warmUp);
      const first = await held();
      await page.evaluate((name, times) => leaks[name](times), run, cycles);
      const last = await held();
      const grown = Object.fromEntries(Object.entries(first).map(([key, before]) => [key, last[key as keyof Held] - before]));
      const { bytes = NaN, fetched = 0, ...counts } = grown;
      assert.deepEqual(counts, { nodes: 0, listeners: 0, documents: 0, timers: 0, cards: 0, signals: 0, roots: 0 });
      assert.ok(bytes < WARMTH + cycles * BYTES, `the heap grew by ${String(bytes)} bytes in ${String(cycles)} cycles`);
      assert.ok(fetched > cycles / 4, `only ${String(fetched)} requests were made`);
      tried('mounts and openings without a leak', cycles);
    });
  }
});
