// @ts-check
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { faultPlugin } from './test/support/fault-plugin.js';
import { browserReporter, sourceFiles } from './tools/browser-reporter.js';
import { chosenBrowsers, chromiumLaunchOptions, firefoxLaunchOptions, isCi } from './tools/browsers.js';
import { commandsPlugin } from './tools/commands-plugin.js';
import { withLeanCoverage } from './tools/lean-coverage.js';
import { policyPlugin } from './tools/policy-plugin.js';
import { testFiles } from './tools/test-files.js';
import { writeTestPages } from './tools/test-pages.js';
import { webkitLauncher } from './tools/webkit-launcher.js';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const EVERYTHING = ['pass', 'api', 'airports', 'locale', 'elements', 'faults', 'races'];
/** What another engine may do otherwise: rendering, requests on the wire, the order of things, dates and words. */
const ENGINES_DIFFER = [
  'elements', 'faults', 'races', 'locale',
  'api/call.test.ts', 'api/answer.test.ts', 'api/token.test.ts', 'pass/instant.test.ts',
];

const places = chosenBrowsers().includes('chromium') ? EVERYTHING : ENGINES_DIFFER;

const chromium = await chromiumLaunchOptions();
// Pages of one process share compiled scripts, and V8 counts no branches in those that another page has compiled.
chromium.args = [...chromium.args ?? [], '--js-flags=--no-compilation-cache'];

const launchers = {
  chromium: () => chromeLauncher({
    launchOptions: chromium,
    createPage: async ({ context }) => {
      const page = await context.newPage();
      await page.emulateFocusedPage(true); // a page without the focus hears of none, nor of its loss
      return withLeanCoverage(page, '/src/');
    },
  }),
  firefox: () => chromeLauncher({ puppeteer: puppeteerCore, launchOptions: firefoxLaunchOptions() }),
  webkit: () => webkitLauncher(),
};

const faults = faultPlugin();
const policy = policyPlugin({
  otherOrigin: async () => (await faults.executeCommand({ command: 'fault:open', payload: { id: 'policy' } })).cross,
});

export default {
  files: writeTestPages(here('.'), testFiles(here('.'), places)),
  nodeResolve: { exportConditions: ['development', 'browser'] },
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000, // a page has many files
  concurrency: 1, // a second tab would be hidden: no frames, no focus
  browsers: await Promise.all(chosenBrowsers().map((name) => launchers[name]())),
  plugins: [
    faults,
    policy,
    commandsPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: here('tsconfig.json') }),
  ],
  filterBrowserLogs: (/** @type {{ args: unknown[] }} */ { args }) => (
    !args.some((it) => String(it).includes('Lit is in dev mode'))
  ),
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) && !isCi() }),
    // These run in Node and are measured there.
    browserReporter({
      sources: sourceFiles(here('src'), ['host', 'check', 'cli.ts']),
      threshold: { lines: 95, statements: 95, branches: 90 },
      complaints: policy.complaints,
    }),
  ],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/host/**', 'src/host.ts', 'src/check/**', 'src/cli.ts'],
    reportDir: 'coverage/browser',
    reporters: ['text', 'lcov'],
  },
};
