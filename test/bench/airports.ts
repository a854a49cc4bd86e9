/**
 * `npx tsx test/bench/airports.ts`: what the airport directory costs in a real Chromium. CPU is that of the main
 * thread, which a busy machine inflates far less than wall time. It prints and judges nothing.
 */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { launch, type CDPSession, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import type { AirportDirectory } from '../../src/airports/directory.js';

const TYPED = [
  'London Heathrow', 'new york', 'são paulo', 'TYO', 'o’hare', 'saint petersburg', 'united states', 'Duesseldorf', '北京',
  'e', 'a a a', 'international airport', 'zzzzzz', 'paris cdg', 'new new new new',
];

declare global {
  interface Window {
    airports: { openDirectory(): Promise<AirportDirectory> };
    directory: AirportDirectory;
    countryName: (code: string) => string;
    longest: number;
  }
}

const code = await bundle();
const kB = (bytes: number) => (bytes / 1000).toFixed(1);
console.log(`chunk: ${kB(code.length)} kB, gzip ${kB(gzipSync(code).length)}, brotli ${kB(brotliCompressSync(code).length)}`);

const browser = await launch(await chromiumLaunchOptions());
try {
  for (const slowdown of [1, 4]) await measure(await browser.newPage(), slowdown);
} finally {
  await browser.close();
}

async function bundle(): Promise<string> {
  const [result] = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/airports/directory.ts', formats: ['iife'], name: 'airports' },
    },
  }) as Rolldown.RolldownOutput[];
  return result?.output[0].code ?? '';
}

async function measure(page: Page, slowdown: number): Promise<void> {
  await page.goto('about:blank');
  await page.emulateCPUThrottling(slowdown);
  const cpu = await cpuClock(page);
  const task = () => page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  await task();
  await page.addScriptTag({ content: code });
  const [opened, wall] = await cpu(() => page.evaluate(async () => {
    const started = performance.now();
    window.directory = await window.airports.openDirectory();
    const names = new Intl.DisplayNames('en', { type: 'region' });
    window.countryName = (it) => names.of(it) ?? it;
    const wall = performance.now() - started;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return wall;
  }));
  const longest = await page.evaluate(() => window.longest);
  const keys: [ms: number, text: string][] = [];
  for (const text of TYPED.flatMap((it) => Array.from(it, (_, end) => it.slice(0, end + 1)))) {
    const [ms] = await cpu(() => page.evaluate((it) => {
      window.directory.find(it, { countryName: window.countryName });
    }, text));
    keys.push([ms, text]);
  }
  const [first, ...rest] = keys;
  const worst = rest.toSorted(([a], [b]) => b - a).slice(0, 3).map(([ms, text]) => `${ms.toFixed(1)} ("${text}")`);
  const median = rest.map(([ms]) => ms).toSorted((a, b) => a - b)[rest.length >> 1] ?? NaN;
  console.log([
    `CPU ${slowdown}× slower:`,
    `  open: ${opened.toFixed(0)} ms CPU, ${wall.toFixed(0)} ms wall, longest task ${longest ? longest.toFixed(0) : '< 50'} ms wall`,
    `  first key ${first?.[0].toFixed(1) ?? '–'} ms CPU; then ${rest.length} keys, median ${median.toFixed(1)}, worst ${worst.join(', ')}`,
  ].join('\n'));
}

/** Runs something and tells the main thread's CPU time of it, in milliseconds, next to its answer. */
async function cpuClock(page: Page): Promise<<T>(run: () => Promise<T>) => Promise<[ms: number, answer: T]>> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  return async (run) => {
    const before = await read();
    const answer = await run();
    return [await read() - before, answer];
  };
}
