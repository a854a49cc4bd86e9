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
  await page.addScriptTag({ content: code });
  await page.evaluate(() => {
    const names = new Intl.DisplayNames('en', { type: 'region' });
    window.countryName = (it) => names.of(it) ?? it;
  });
  await page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  const [opened] = await cpu(() => page.evaluate(async () => {
    window.directory = await window.airports.openDirectory();
  }));
  const longest = longestTask(await page.tracing.stop());
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
    `  open: ${opened.toFixed(0)} ms CPU, longest task ${longest.toFixed(1)} ms CPU`,
    `  first key ${first?.[0].toFixed(1) ?? '–'} ms CPU; then ${rest.length} keys, median ${median.toFixed(1)}, worst ${worst.join(', ')}`,
  ].join('\n'));
}

/** The CPU time of the longest task of a page's main thread in a trace, in milliseconds. */
function longestTask(trace: Uint8Array | undefined): number {
  interface Event { name: string; pid: number; tid: number; tdur?: number; args: { name?: string } }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: Event[] };
  const mains = new Set(traceEvents.filter(({ args }) => args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${pid} ${tid}`));
  return Math.max(...tasks.flatMap(({ tdur }) => (tdur === undefined ? [] : tdur / 1000)));
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
