// @ts-check
/**
 * Writes `dist/sri.json`: for every file that a page may load from a script tag or that such a file loads, its path
 * in `dist` and its hash as `integrity` wants it. `node tools/sri.js`, after everything else is built.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Folders of `dist` whose scripts a page loads as they are, beside the two named files. */
const FOLDERS = ['split', 'locales'];
const FILES = ['epass-card.js', 'airports.js'];

/** @param {Uint8Array} content */
export const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * @param {URL} dist
 * @returns {Record<string, string>} integrity by path, in alphabetical order
 */
export function integrities(dist) {
  const inFolders = FOLDERS.flatMap((folder) => (
    readdirSync(new URL(`${folder}/`, dist)).filter((name) => name.endsWith('.js')).map((name) => `${folder}/${name}`)
  ));
  const paths = [...FILES, ...inFolders].sort();
  return Object.fromEntries(paths.map((path) => [path, integrityOf(readFileSync(new URL(path, dist)))]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const dist = new URL('../dist/', import.meta.url);
  writeFileSync(new URL('sri.json', dist), `${JSON.stringify(integrities(dist), null, 2)}\n`);
}
