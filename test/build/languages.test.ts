import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { packed, shapeOf } from '../../tools/pack-languages.js';
import { dist, distText, requireFreshDist, root } from './dist.js';

const TWO_KILOBYTES = 2000;
const load = async (path: string) => (await import(pathToFileURL(path).href) as { default: object }).default;

describe('the files of the languages', () => {
  before(requireFreshDist);

  const files = readdirSync(join(root, 'src/locales')).map((name) => name.replace('.ts', ''));

  it('are 15, English being in the card', () => assert.equal(files.length, 15));

  for (const name of files) {
    it(`says in ${name} what its source says, in 2 kB`, async () => {
      assert.deepEqual(await load(join(dist, `locales/${name}.js`)), await load(join(root, `src/locales/${name}.ts`)));
      const { length } = gzipSync(distText(`locales/${name}.js`), { level: 9 });
      assert.ok(length <= TWO_KILOBYTES, `${length} bytes`);
    });
  }

  it('are named by the single file as files beside it', () => {
    const code = distText('epass-card.js');
    for (const name of files) assert.ok(code.includes(`import(\`./locales/${name}.js\`)`) || code.includes(`import("./locales/${name}.js")`), name);
  });
});

describe('packing a language', () => {
  const english = { retry: 'Again', status: { active: 'Active', gone: 'Gone' }, left: { one: '1 left', other: 'left' }, more: 'More' };

  it('keeps the order of English, whatever the order of the language', () => {
    const texts = { left: { few: 'b', other: 'c' }, status: { gone: 'x', active: 'y' }, retry: 'z' };
    assert.deepEqual(packed(texts, shapeOf(english)), ['z', ['y', 'x'], { few: 'b', other: 'c' }, 0]);
  });

  it('refuses a text that English does not have', () => {
    assert.throws(() => packed({ retyr: 'z' }, shapeOf(english)), /English has no retyr/);
  });
});
