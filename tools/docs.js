// @ts-check
/** Writes the tables of the README from the manifest; with `--check`, says whether they are in step. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { complaints, writeTables } from './readme-tables.js';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const readme = here('../README.md');
const manifest = here('../dist/custom-elements.json');

const missing = [readme, manifest].filter((file) => !existsSync(file));
if (missing.length > 0) {
  fail(missing.map((file) => `${file} is not there.`));
} else {
  const text = readFileSync(readme, 'utf8');
  const elements = JSON.parse(readFileSync(manifest, 'utf8'));
  if (process.argv.includes('--check')) fail(complaints(text, elements));
  else writeFileSync(readme, writeTables(text, elements));
}

/** @param {string[]} sentences nothing to say is no failure */
function fail(sentences) {
  console.log(sentences.length > 0 ? sentences.join('\n') : 'The tables of the README say what the elements say.');
  process.exitCode = sentences.length > 0 ? 1 : 0;
}
