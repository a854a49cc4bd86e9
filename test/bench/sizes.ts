import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Contestant } from './contestants.js';

/** A script in bytes, as it is and over the wire. */
export interface Size {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

function sizeOf(name: string, code: Uint8Array): Size {
  return { name, raw: code.length, gzip: gzipSync(code, { level: 9 }).length, brotli: brotliCompressSync(code).length };
}

/** What is shipped, each file by its path without hash; then the other contestants. */
export function sizes(others: readonly Contestant[]): Size[] {
  const chunks = readdirSync(`${dist}split`).filter((name) => name.endsWith('.js') && name !== 'epass-card.js').sort();
  const files = ['epass-card.js', 'split/epass-card.js', ...chunks.map((name) => `split/${name}`), 'locales/de.js', 'airports.js'];
  return [
    ...files.map((file) => sizeOf(`dist/${file.replace(/-[\w-]{8}\.js$/, '.js')}`, readFileSync(dist + file))),
    ...others.map(({ name, scripts }) => sizeOf(name, Buffer.from([...scripts.values()].join('')))),
  ];
}
