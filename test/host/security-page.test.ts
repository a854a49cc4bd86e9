import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('SECURITY.md', root), 'utf8');
const promised = page.slice(page.indexOf('## What is promised'), page.indexOf('## What is not promised'));

describe('SECURITY.md', () => {
  it('names for every promise a test that exists', () => {
    const rows = promised.split('\n').filter((line) => line.startsWith('|') && !/^\| (---|promise)/.test(line));
    assert.ok(rows.length > 20);
    assert.deepEqual(rows.filter((row) => !/`test\/[\w/.-]+`/.test(row)), []);
    const named = [...page.matchAll(/`(test\/[\w/.-]+)`/g)].map(([, path = '']) => path);
    assert.deepEqual(named.filter((path) => !existsSync(fileURLToPath(new URL(path, root)))), []);
  });
});
