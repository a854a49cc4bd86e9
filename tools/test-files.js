// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The test files at some places.
 *
 * @param {string} root the project's folder
 * @param {readonly string[]} places folders and files in `test`
 * @returns {string[]} paths in the project
 */
export function testFiles(root, places) {
  return places.flatMap((place) => {
    const path = join('test', place);
    if (place.endsWith('.test.ts')) return [path];
    const below = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' });
    return below.filter((name) => name.endsWith('.test.ts')).map((name) => join(path, name));
  });
}
