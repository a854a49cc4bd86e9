import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { callsOtherOrigin } from '../../tools/policy-plugin.js';
import { testFiles } from '../../tools/test-files.js';
import { testPages, writeTestPages } from '../../tools/test-pages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the pages of component tests', () => {
  const rows: [what: string, files: Record<string, string>, pages: string[]][] = [
    ['hold the files of one folder', { 'test/api/b.test.ts': '', 'test/api/a.test.ts': '' }, ['api-1: test/api/a.test.ts test/api/b.test.ts']],
    ['keep folders apart', { 'test/a/x.test.ts': '', 'test/a/b/x.test.ts': '' }, ['a-b-1: test/a/b/x.test.ts', 'a-1: test/a/x.test.ts']],
    ['keep those apart that call the other origin', { 'test/a/x.test.ts': '', 'test/a/y.test.ts': "{ origin: 'cross' }" },
      ['a-1: test/a/x.test.ts', 'a-cross-1 (cross): test/a/y.test.ts']],
    ['are alone for files that change what holds for the page', {
      'test/a/x.test.ts': '', 'test/a/y.test.ts': "configureEpass({ origin: 'cross' })", 'test/a/z.test.ts': "await allowViolations('img-src')",
    }, ['a-1: test/a/x.test.ts', 'a-y-1 (cross): test/a/y.test.ts', 'a-z-1: test/a/z.test.ts']],
    ['are alone for files that hand that on', { 'test/a/x.test.ts': '', 'test/a/y.test.ts': "['img-src'].map(allowViolations)" },
      ['a-1: test/a/x.test.ts', 'a-y-1: test/a/y.test.ts']],
  ];
  for (const [what, files, expected] of rows) {
    it(what, () => {
      const pages = testPages(Object.entries(files).map(([file, source]) => ({ file, source })));
      assert.deepEqual(pages.map(({ name, cross, files: on }) => `${name}${cross ? ' (cross)' : ''}: ${on.join(' ')}`), expected);
    });
  }

  it('are evenly filled, with ten files at most', () => {
    const files = Array.from({ length: 21 }, (_, at) => ({ file: `test/a/${String.fromCharCode(97 + at)}.test.ts`, source: '' }));
    assert.deepEqual(testPages(files).map((page) => page.files.length), [7, 7, 7]);
  });

  it('leave out no test file, and say which of them may call the other origin', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const files = testFiles(root, ['elements', 'api/call.test.ts']);
    assert.ok(files.length > 20 && files.includes('test/api/call.test.ts') && files.every((file) => existsSync(join(root, file))));
    const scripts = writeTestPages(root, files, folder).map((script) => readFileSync(script, 'utf8'));
    for (const file of files) {
      const on = scripts.filter((script) => script.includes(`"${file}"`));
      assert.equal(on.length, 1, file);
      assert.equal(callsOtherOrigin(on[0] ?? ''), callsOtherOrigin(readFileSync(join(root, file), 'utf8')), file);
    }
  });
});
