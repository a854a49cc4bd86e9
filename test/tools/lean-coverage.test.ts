import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNews } from '../../tools/lean-coverage.js';

type Counted = [start: number, end: number, count: number];

/** A script with these ranges, as V8 reports them: a function's own first, then the blocks that differ. */
const script = (...functions: Counted[][]) => ({
  url: 'http://localhost/src/a.ts',
  functions: functions.map((ranges) => ({
    functionName: '',
    isBlockCoverage: true,
    ranges: ranges.map(([startOffset, endOffset, count]) => ({ startOffset, endOffset, count })),
  })),
});

describe('coverage that reports only what is new', () => {
  const rows: [title: string, before: Counted[][], then: Counted[][], news: boolean][] = [
    ['the same again', [[[0, 90, 1], [10, 20, 0]]], [[[0, 90, 1], [10, 20, 0]]], false],
    ['a block that ran at last', [[[0, 90, 1], [10, 20, 0]]], [[[0, 90, 1]]], true],
    ['a block that did not run any more', [[[0, 90, 1]]], [[[0, 90, 1], [10, 20, 0]]], false],
    ['a part of a block', [[[0, 90, 1], [10, 20, 0]]], [[[0, 90, 1], [10, 14, 0]]], true],
    ['more often', [[[0, 90, 1], [10, 20, 0]]], [[[0, 90, 7], [10, 20, 0]]], false],
    ['another function', [[[0, 90, 1]], [[30, 40, 0]]], [[[0, 90, 1]], [[30, 40, 2]]], true],
    ['one block instead of another', [[[0, 90, 1], [10, 20, 0]]], [[[0, 90, 1], [30, 40, 0]]], true],
  ];
  for (const [title, before, then, news] of rows) {
    it(`${news ? 'reports' : 'leaves out'} ${title}`, () => {
      const left: Parameters<typeof isNews>[1] = new Map();
      assert.equal(isNews(script(...before), left), true);
      assert.equal(isNews(script(...then), left), news);
    });
  }

  it('has reported everything once two pages have run a half each', () => {
    const left: Parameters<typeof isNews>[1] = new Map();
    isNews(script([[0, 90, 1], [10, 20, 0]]), left);
    isNews(script([[0, 90, 1], [30, 40, 0]]), left);
    assert.deepEqual(left.get('http://localhost/src/a.ts'), []);
    assert.equal(isNews(script([[0, 90, 1]]), left), false);
  });
});
