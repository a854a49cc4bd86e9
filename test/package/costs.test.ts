import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const readme = read('README.md');
const { 'size-limit': limits } = JSON.parse(read('package.json')) as { 'size-limit': { name: string; limit: string }[] };

describe('what the README says of the size', () => {
  for (const { name, limit } of limits) {
    it(`is the limit that the gate holds: ${name}`, () => {
      const row = readme.split('\n').find((line) => line.startsWith(`| ${name} |`));
      assert.equal(row?.split('|')[2]?.trim(), limit);
    });
  }

  it('names each file that a page loads', () => assert.ok(limits.length >= 6));
});
