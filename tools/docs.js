// @ts-check
/** Writes the tables of README.md and llms.txt from the manifest; with `--check`, says whether they are in step. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { failureCodes } from './failure-codes.js';
import { complaints, writeTables } from './readme-tables.js';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const PAGES = ['README.md', 'llms.txt'];
const MANIFEST = 'dist/custom-elements.json';

const missing = [...PAGES, MANIFEST].filter((file) => !existsSync(here(file)));
if (missing.length > 0) {
  fail(missing.map((file) => `${file} is not there.`));
} else {
  const manifest = JSON.parse(readFileSync(here(MANIFEST), 'utf8'));
  const failures = failureCodes(readFileSync(here('src/api/failure.ts'), 'utf8'));
  const pages = PAGES.map((name) => ({ name, text: readFileSync(here(name), 'utf8') }));
  if (process.argv.includes('--check')) {
    fail(pages.flatMap(({ name, text }) => complaints(text, manifest, failures, name)));
  } else {
    for (const { name, text } of pages) writeFileSync(here(name), writeTables(text, manifest, failures));
  }
}

/** @param {string[]} sentences nothing to say is no failure */
function fail(sentences) {
  const fine = `The tables of ${PAGES.join(' and ')} say what the elements say.`;
  console.log(sentences.length > 0 ? sentences.join('\n') : fine);
  process.exitCode = sentences.length > 0 ? 1 : 0;
}
