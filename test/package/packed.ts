import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { requireFreshDist, root } from '../build/dist.js';

/** What `npm pack` says of the package, and where the packed file is. */
export interface Packed {
  readonly files: { readonly path: string; readonly size: number }[];
  /** Bytes of the packed file. */
  readonly size: number;
  readonly tarball: string;
}

/** Packs what was built, as it is, before the tests of a file run. @returns what gives it */
export function packedPackage(): () => Packed {
  let folder = '';
  let packed: Packed;
  before(() => {
    requireFreshDist();
    folder = mkdtempSync(join(tmpdir(), 'packed-'));
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const [answer] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' })) as [Packed & { filename: string }];
    packed = { ...answer, tarball: join(folder, answer.filename) };
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  return () => packed;
}

/** The bytes of a packed file. */
export function bytesOf({ tarball }: Packed): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(tarball);
  return buffer.slice(byteOffset, byteOffset + byteLength);
}
