import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { dist, distText, filesBelow, root } from '../build/dist.js';
import { bytesOf, packedPackage } from './packed.js';

/** Everything that may be published; each pattern is needed. */
const PUBLISHED = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|llms\.txt)$/,
  /^docs\/[a-z]+\.md$/,
  /^dist\/(split\/)?[\w.-]+\.(js|js\.map|d\.ts)$/,
  /^dist\/(airports|api|check|elements|elements\/(doctor|search)|host|locale|locales|pass)\/[\w.-]+\.(js|d\.ts)$/,
  /^dist\/(custom-elements|web-types|vscode\.(html|css)-custom-data|sri)\.json$/,
  /^dist\/notices\.txt$/,
];

/** More than this is not a card any more: somebody packed what is not of the package. */
const MOST_BYTES = 1_200_000;

const packed = packedPackage();

describe('what is published', () => {
  it('is what may be, and all of it', () => {
    const paths = packed().files.map(({ path }) => path);
    assert.deepEqual(paths.filter((path) => !PUBLISHED.some((pattern) => pattern.test(path))), []);
    assert.deepEqual(PUBLISHED.filter((pattern) => !paths.some((path) => pattern.test(path))), []);
    assert.deepEqual(filesBelow(dist).map((path) => `dist/${path}`).filter((path) => !paths.includes(path)), []);
  });

  it(`is at most ${MOST_BYTES / 1e6} MB`, () => assert.ok(packed().size <= MOST_BYTES, `${packed().size} bytes`));

  it('names no place where it was made', () => {
    const places = [root, root.replaceAll('\\', '/').replace(/\/$/, ''), 'file://', process.env.HOME ?? root];
    const telling = packed().files.map(({ path }) => path)
      .filter((path) => places.some((place) => place.length > 5 && readFileSync(join(root, path)).includes(place)));
    assert.deepEqual(telling, []);
  });

  it('has source maps that name files of the package and of what it is made of, and hold their text', () => {
    const maps = filesBelow(dist).filter((path) => path.endsWith('.map'));
    assert.ok(maps.length > 1);
    for (const file of maps) {
      const { sources, sourcesContent } = JSON.parse(distText(file)) as { sources: string[]; sourcesContent: string[] };
      assert.deepEqual(sources.filter((it) => !/^(\.\.\/)+(src|node_modules)\/|^\0/.test(it)), [], file);
      assert.equal(sourcesContent.length, sources.length);
    }
  });

  it('leads from the README to no file that is missing', () => {
    const links = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/\]\(([\w./-]+)(?:#[\w-]+)?\)/g)].map((it) => it[1] ?? '');
    const onlyInRepository = /^(CONTRIBUTING\.md|docs\/decisions|docs\/epass-card\.png|demo\/.+)$/;
    const paths = new Set(packed().files.map(({ path }) => path));
    assert.ok(links.length > 4);
    assert.deepEqual(links.filter((link) => !paths.has(link) && !onlyInRepository.test(link)), []);
  });
});

describe('package.json', () => {
  it('is as publint wants it', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: bytesOf(packed()) }, strict: true });
    assert.deepEqual(messages.map((message) => formatMessage(message, pkg ?? {}, { color: false })), []);
  });

  it('gives every door types that are right, by Are the Types Wrong', () => {
    const attw = join(root, 'node_modules/.bin/attw');
    const args = [packed().tarball, '--profile', 'esm-only', '--no-definitely-typed', '--no-color', '--no-emoji', '--format', 'ascii'];
    const { status, stdout } = spawnSync(attw, args, { encoding: 'utf8', cwd: root });
    assert.equal(status, 0, stdout);
    assert.match(stdout, /epass-card\/host/);
  });
});
