// @ts-check
/**
 * `node test/bench/search.js`: what the search panel costs with 10,000 venues, in a real Chromium. Pages are added by
 * "Show more" until the end, then airports are typed key by key. Tasks are those of the browser's own trace: with
 * style, layout and paint, also the short ones. It prints `name: value` in milliseconds and judges nothing.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { chromiumLaunchOptions } from '../../tools/browsers.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ name: string, pid: number, tid: number }} Traced */
/** @typedef {{ url: string, processId: number }} Frame */
/** @typedef {{ name?: string, data?: { frames?: Frame[] } }} Args */
/** @typedef {Traced & { dur?: number, tdur?: number, args?: Args }} TraceEvent */

const TYPED = ['london heathrow', 'são paulo', 'united states', 'e', 'international airport', 'zzzz'];

const script = await bundle();
const server = createServer(({ url }, response) => {
  const isScript = url === '/bench.js';
  response.setHeader('Content-Type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
  const page = '<!doctype html><html lang="en"><title>Bench</title><script src="/bench.js"></script><body>';
  response.end(isScript ? script : page);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = /** @type {import('node:net').AddressInfo} */ (server.address());
const browser = await launch(await chromiumLaunchOptions(process.env, { whole: true }));
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${address.port}/`);
  await measure(page, 'first 20 venues', () => page.evaluate(() => window.openPanel()));
  await measure(page, 'show more, 20 to 1,000', () => pressUntil(page, 1000));
  await measure(page, 'show more, to 5,000', () => pressUntil(page, 5000));
  await measure(page, 'show more, to 10,000', () => pressUntil(page, 10_000));
  await measure(page, 'first key, with the airports opened', () => page.evaluate(openAirports));
  for (const text of TYPED) {
    await measure(page, `typing "${text}" above 10,000 venues`, () => page.evaluate(typeAll, text));
  }
} finally {
  await browser.close();
  server.close();
}

async function bundle() {
  const entry = fileURLToPath(new URL('search-page.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  return /** @type {import('vite').Rollup.RolldownOutput[]} */ (result)[0]?.output[0].code ?? '';
}

/** @param {Page} page @param {number} venues */
async function pressUntil(page, venues) {
  await page.evaluate(async (wanted) => {
    for (let shown = 1; shown > 0 && shown < wanted;) shown = await window.pressMore();
  }, venues);
}

/** One key, and all the time that the directory takes to open. */
async function openAirports() {
  await window.typeKey('l');
  await new Promise((resolve) => setTimeout(resolve, 2000));
}

/** @param {string} text */
async function typeAll(text) {
  for (let end = 1; end <= text.length; end += 1) await window.typeKey(text.slice(0, end));
}

/**
 * Prints the longest task of the main thread while something runs.
 *
 * @param {Page} page @param {string} name @param {() => Promise<unknown>} run
 */
async function measure(page, name, run) {
  await page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await run();
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  /** @type {TraceEvent[]} */
  const events = trace.traceEvents;
  // A whole Chromium has pages of its own besides.
  const frames = events.find(({ name }) => name === 'TracingStartedInBrowser')?.args?.data?.frames ?? [];
  const ours = frames.find(({ url }) => url === page.url())?.processId;
  const threads = events.filter(({ name, pid }) => name === 'thread_name' && pid === ours);
  const main = threads.find(({ args }) => args?.name === 'CrRendererMain');
  if (!main) throw new Error('The trace does not tell the page’s thread.');
  const tasks = events.filter(({ name, pid, tid }) => /RunTask$/.test(name) && pid === main.pid && tid === main.tid);
  const longest = (/** @type {(task: TraceEvent) => number | undefined} */ time) => (
    Math.max(0, ...tasks.map((task) => (time(task) ?? 0) / 1000)).toFixed(1)
  );
  console.log(`${name}, longest task: ${longest(({ dur }) => dur)} ms (${longest(({ tdur }) => tdur)} ms of it CPU)`);
}
