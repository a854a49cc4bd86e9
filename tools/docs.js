// @ts-check
/** Writes the tables of the README from the manifest; with `--check`, says whether they are in step. */
import { readFileSync, writeFileSync } from 'node:fs';
import { complaints, writeTables } from './readme-tables.js';

const readme = new URL('../README.md', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));
const text = readFileSync(readme, 'utf8');

if (process.argv.includes('--check')) {
  const found = complaints(text, manifest);
  console.log(found.length > 0 ? found.join('\n') : 'The tables of the README say what the elements say.');
  process.exitCode = found.length > 0 ? 1 : 0;
} else {
  writeFileSync(readme, writeTables(text, manifest));
}
