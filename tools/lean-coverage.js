// @ts-check
/**
 * Coverage of the project's own files at a fraction of the cost: puppeteer turns the debugger on and fetches
 * the source of every script of every page, and each report is mapped to lines anew. Here V8 counts alone, and
 * a script is reported only when a page ran something of it that no page before did.
 */

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Protocol.Profiler.ScriptCoverage} ScriptCoverage */

/** @typedef {[start: number, end: number][]} Ranges of characters, in order and apart */

/**
 * What no page has run so far, by script.
 *
 * @type {Map<string, Ranges>}
 */
const notRun = new Map();

/**
 * A page for tests whose `coverage` counts by V8 alone and hands out the scripts below a path.
 *
 * @param {Page} page
 * @param {string} path such as `/src/`
 * @returns {Page}
 */
export function withLeanCoverage(page, path) {
  /** @type {import('puppeteer-core').CDPSession | undefined} */
  let devTools;
  const coverage = {
    async startJSCoverage() {
      devTools = await page.createCDPSession();
      await devTools.send('Profiler.enable');
      await devTools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    },
    async stopJSCoverage() {
      if (!devTools) throw new Error('JSCoverage is not enabled');
      const { result } = await devTools.send('Profiler.takePreciseCoverage');
      await devTools.detach();
      devTools = undefined;
      const news = result.filter((script) => isBelow(path, script) && isNews(script, notRun));
      return news.map((script) => ({ rawScriptCoverage: script }));
    },
  };
  return Object.defineProperty(page, 'coverage', { value: coverage });
}

/** @param {string} path @param {ScriptCoverage} script */
const isBelow = (path, { url }) => URL.canParse(url) && new URL(url).pathname.startsWith(path);

/**
 * Whether a script did something on this page that it did on none before; remembers what is still left to do.
 *
 * @param {Pick<ScriptCoverage, 'url' | 'functions'>} script
 * @param {Map<string, Ranges>} left
 */
export function isNews({ url, functions }, left) {
  const idle = merged(functions.flatMap(({ ranges }) => ranges).filter(({ count }) => count === 0)
    .map(({ startOffset, endOffset }) => [startOffset, endOffset]));
  const before = left.get(url);
  const after = before ? common(before, idle) : idle;
  left.set(url, after);
  return !before || JSON.stringify(before) !== JSON.stringify(after);
}

/** @param {[number, number][]} ranges @returns {Ranges} */
function merged(ranges) {
  const all = /** @type {Ranges} */ ([]);
  for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}

/** @param {Ranges} some @param {Ranges} others @returns {Ranges} what is in both */
function common(some, others) {
  return some.flatMap(([from, to]) => others
    .map(([start, end]) => /** @type {[number, number]} */ ([Math.max(from, start), Math.min(to, end)]))
    .filter(([start, end]) => start < end));
}
