import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { dist, filesBelow, requireFreshDist, root } from './dist.js';

/** What is bundled: real folders of the other place, or its source maps would show the way back to this one. */
const BUNDLED = new Set(['@lit', 'ky', 'lean-qr', 'lit', 'lit-element', 'lit-html', 'valibot']);
const NOT_SOURCES = new Set(['.git', 'coverage', 'dist', 'docs', 'node_modules', 'test']);

/** Copies what is built to a folder where nobody built before, as files of another time. */
function copyTo(folder: string): void {
  for (const name of readdirSync(root)) {
    if (!NOT_SOURCES.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    const [from, to] = [join(root, 'node_modules', name), join(folder, 'node_modules', name)];
    if (BUNDLED.has(name)) cpSync(from, to, { recursive: true });
    else symlinkSync(from, to);
  }
}

describe('a second build (T-27)', () => {
  let folder: string;
  before(() => {
    requireFreshDist();
    folder = mkdtempSync(join(tmpdir(), 'another place '));
    copyTo(folder);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('of the same sources makes the same bytes: elsewhere, later, in another time zone and language', async () => {
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: folder, env });
    const again = join(folder, 'dist');
    assert.deepEqual(filesBelow(again).sort(), filesBelow(dist).sort());
    const different = filesBelow(dist).filter((file) => !readFileSync(join(dist, file)).equals(readFileSync(join(again, file))));
    assert.deepEqual(different, []);
    const tell = filesBelow(dist).filter((file) => readFileSync(join(again, file)).includes(basename(folder)));
    assert.deepEqual(tell, [], 'no file names the place where it was made');
  });
});
