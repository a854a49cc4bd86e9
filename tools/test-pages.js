// @ts-check
/**
 * Puts component tests together on pages. Opening a page and loading its modules takes an engine a second or two,
 * as long as many a file's tests; so a whole run opens some twenty pages, and not one for each file.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { callsOtherOrigin } from './policy-plugin.js';

const FOLDER = 'test-pages';
/** Without a graphics card, WebKit takes 50 ms to paint the soft shadow of a card, after each change. */
const FLAT_IN_WEBKIT = `if (!/Chrome|Firefox/.test(navigator.userAgent)) {
  document.documentElement.style.setProperty('--epass-shadow', 'none');
}`;

/** @typedef {{ file: string, source: string }} TestFile its path in the project, and its text */
/** @typedef {{ name: string, files: string[], cross: boolean }} TestPage `cross`: may call the other origin */

const MOST_FILES = 10;
/** What a file does that holds for its page from then on: it changes the policy's rules, or configures the page. */
const ALONE = /\ballowViolations\b|\bconfigureEpass\(/;

/**
 * Writes a script for each page, to be given to web-test-runner as its test files.
 *
 * @param {string} root the project's folder
 * @param {readonly string[]} files paths of test files in it
 * @param {string} [folder] where the scripts go
 * @returns {string[]} paths of the scripts
 */
export function writeTestPages(root, files, folder = join(root, 'node_modules/.cache/epass-card', FOLDER)) {
  mkdirSync(folder, { recursive: true });
  const pages = testPages(files.map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') })));
  return pages.map((page) => {
    const script = join(folder, `${page.name}.test.js`);
    writeFileSync(script, scriptOf(page));
    return script;
  });
}

/** Whether a file that web-test-runner ran is a page's script. @param {string} file */
export const isTestPage = (file) => basename(dirname(file)) === FOLDER;

/**
 * The pages of some test files: those of one folder that live under the same policy stay together, up to ten.
 *
 * @param {readonly TestFile[]} files
 * @returns {TestPage[]}
 */
export function testPages(files) {
  /** @type {Map<string, TestPage>} */
  const pages = new Map();
  for (const { file, source } of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const cross = callsOtherOrigin(source);
    const name = nameOf(file, source, cross);
    const page = pages.get(name) ?? { name, files: [], cross };
    pages.set(name, { ...page, files: [...page.files, file] });
  }
  return [...pages.values()].flatMap(inParts);
}

/**
 * @param {string} file
 * @param {string} source
 * @param {boolean} cross
 */
function nameOf(file, source, cross) {
  const folders = file.split('/').slice(1, -1).join('-');
  if (ALONE.test(source)) return `${folders}-${basename(file, '.test.ts')}`;
  return cross ? `${folders}-cross` : folders;
}

/** @param {TestPage} page @returns {TestPage[]} */
function inParts(page) {
  const count = Math.ceil(page.files.length / MOST_FILES);
  const size = Math.ceil(page.files.length / count);
  return Array.from({ length: count }, (_, at) => (
    { ...page, name: `${page.name}-${at + 1}`, files: page.files.slice(at * size, (at + 1) * size) }
  ));
}

/**
 * Says the file before the names of its suites: a page has many. And says the other origin where
 * `callsOtherOrigin` looks for it.
 *
 * @param {TestPage} page
 */
function scriptOf({ files, cross }) {
  return `// May call ${cross ? "'cross'" : 'its own origin'}.
${FLAT_IN_WEBKIT}
for (const file of ${JSON.stringify(files)}) {
  const before = mocha.suite.suites.length;
  await import('/' + file);
  for (const suite of mocha.suite.suites.slice(before)) suite.title = file + ' › ' + suite.title;
}
`;
}
