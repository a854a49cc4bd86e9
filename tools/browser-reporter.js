// @ts-check
/**
 * Counts the tests of a web-test-runner run and judges its coverage. A file that does not load is a
 * failure, and so is a source file that no test loads: V8 knows nothing of a file that was never there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import ts from 'typescript';
import { countsText, writeCounts } from './counts.js';
import { isTestPage } from './test-pages.js';

/** @typedef {import('@web/test-runner').TestSession} TestSession */
/** @typedef {import('@web/test-runner').TestSuiteResult} TestSuiteResult */
/** @typedef {import('@web/test-runner').TestCoverage} TestCoverage */
/** @typedef {Record<'lines' | 'statements' | 'branches' | 'functions', number>} Threshold */

/**
 * @param {object} [options]
 * @param {string[]} [options.sources] the files that tests must load, in a run with coverage
 * @param {Partial<Threshold>} [options.threshold] the least coverage in percent
 * @param {() => string[]} [options.complaints] what else was wrong; each is a failure
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserReporter({ sources = [], threshold = {}, complaints: others = () => [] } = {}) {
  /** @type {TestCoverage | undefined} */
  let coverage;
  return {
    onTestRunFinished({ testCoverage }) {
      coverage = testCoverage;
    },
    stop({ sessions }) {
      const counts = countSessions(sessions);
      const complaints = [...others(), ...(coverage ? judgeCoverage(coverage, sources, threshold) : [])];
      counts.failed += complaints.length;
      counts.failures?.push(...complaints);
      writeCounts(counts);
      const names = [...new Set(sessions.map((session) => session.browser.name))].join(', ');
      console.log([...complaints, `${names}: ${countsText(counts)}`].join('\n'));
      if (complaints.length > 0) failAtExit();
    },
  };
}

/**
 * @param {readonly TestSession[]} sessions
 * @returns {import('./counts.js').Counts}
 */
export function countSessions(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: /** @type {string[]} */ ([]) };
  for (const session of sessions) {
    const before = counts.failed;
    const file = `${session.browser.name} ${shortPath(session.testFile ?? '')}`;
    if (session.testResults) countSuite(session.testResults, counts, file);
    // No test failed and yet the session did: the file did not load, a hook threw, the page crashed.
    if (!session.passed && counts.failed === before) {
      counts.failed += 1;
      counts.failures.push(file);
    }
  }
  return counts;
}

/** A page of many files needs no path: its suites say their file. @param {string} file */
function shortPath(file) {
  return isTestPage(file) ? basename(file, '.test.js') : relative(process.cwd(), file);
}

/**
 * @param {TestSuiteResult} suite
 * @param {import('./counts.js').Counts} counts
 * @param {string} path of the names round it
 */
function countSuite(suite, counts, path) {
  const here = [path, suite.name].filter(Boolean).join(' › ');
  for (const test of suite.tests) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    if (!test.skipped && !test.passed) counts.failures?.push(`${here} › ${test.name}`);
  }
  for (const inner of suite.suites) countSuite(inner, counts, here);
}

/**
 * @param {TestCoverage} coverage
 * @param {string[]} sources absolute paths
 * @param {Partial<Threshold>} threshold
 * @returns {string[]} a sentence for everything that is not as it should be
 */
export function judgeCoverage(coverage, sources, threshold) {
  const loaded = new Set(coverage.coverageMap.files());
  const unloaded = sources
    .filter((file) => !loaded.has(file) && runsCode(file))
    .map((file) => `Coverage: no test loads ${relative(process.cwd(), file)}.`);
  const short = Object.entries(threshold).flatMap(([kind, least]) => {
    const { pct } = coverage.summary[/** @type {keyof Threshold} */ (kind)];
    return pct >= least ? [] : [`Coverage: ${pct} % of the ${kind}, and ${least} % is the least.`];
  });
  return [...unloaded, ...short];
}

/**
 * The TypeScript files of a folder, with what is below it.
 *
 * @param {string} folder
 * @param {string[]} [except] names of folders and files in it that do not count
 * @returns {string[]} absolute paths, if the folder is one
 */
export function sourceFiles(folder, except = []) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (except.includes(entry.name)) return [];
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

/** A file of types and re-exports only leaves nothing to cover. @param {string} file */
function runsCode(file) {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext);
  const idle = [
    ts.isImportDeclaration, ts.isExportDeclaration, ts.isInterfaceDeclaration, ts.isTypeAliasDeclaration,
  ];
  return statements.some((statement) => !idle.some((is) => is(statement)));
}

/** The runner ends the process with its own verdict, which knows nothing of ours. */
function failAtExit() {
  process.once('exit', () => {
    process.exitCode = 1;
  });
}
