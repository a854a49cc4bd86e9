// @ts-check
/**
 * `npm test`: everything that a change must pass, step by step. It goes on after a failing step, so
 * that one run tells everything. The last line is `N passed, N failed`: real tests, and one for each
 * other step. Where nobody watches, what only reads the sources, the component tests and the other steps
 * run beside each other.
 *
 * `node tools/gate.js lint build` runs only the steps whose names start so.
 */
import { fileURLToPath } from 'node:url';
import { chosenBrowsers, isCi } from './browsers.js';
import { runSteps } from './steps.js';

// Absolute, because Node hands it down to processes that run in other folders.
const HOST_COVERAGE = fileURLToPath(new URL('../coverage/host/raw', import.meta.url));
const SERVERS = ['test/host/', 'test/check/', 'test/sandbox/'];
const BROWSER_TITLES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** No clock runs in what only reads the sources: it fills the moments in which tests wait. */
const READING = { lane: 'reading', yields: true };

/** @type {import('./steps.js').Step[]} */
const steps = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'], ...READING },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'], ...READING },
  {
    name: 'templates',
    // Its CSS is older than container queries, it does not know that `nothing` removes an attribute, and
    // src/elements/define.ts and define-search.ts alone register the tags.
    command: [
      'lit-analyzer', 'src', '--strict', '--maxWarnings', '0', '--rules.no-invalid-css', 'off',
      '--rules.no-incompatible-type-binding', 'off', '--rules.no-missing-import', 'off',
    ],
    ...READING,
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'size', command: ['size-limit'] },
  { name: 'docs in step', command: ['node', 'tools/docs.js', '--check'] },
  {
    name: 'node tests of the servers',
    command: ['node', 'tools/node-tests.js', ...SERVERS],
    env: { NODE_V8_COVERAGE: HOST_COVERAGE },
    countsTests: true,
  },
  {
    name: 'coverage of host and check',
    command: [
      'c8', 'report', `--temp-directory=${HOST_COVERAGE}`, '--reports-dir=coverage/host', '--reporter=text',
      '--all', '--include=src/host/**', '--include=src/check/**',
      '--check-coverage', '--lines=95', '--statements=95', '--branches=90', '--functions=0',
    ],
  },
  { name: 'other node tests', command: ['node', 'tools/node-tests.js', '--not', ...SERVERS], countsTests: true },
  ...chosenBrowsers().map((browser) => ({
    name: `component tests in ${BROWSER_TITLES[browser]}`,
    command: browser === 'chromium' ? ['wtr', '--coverage'] : ['wtr'],
    env: { BROWSERS: browser },
    countsTests: true,
    lane: 'pages',
  })),
];

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130)); // ends the step, too
const wanted = process.argv.slice(2);
const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
const plain = isCi() || !process.stdout.isTTY;
process.exitCode = (await runSteps(chosen, { plain })) ? 0 : 1;
