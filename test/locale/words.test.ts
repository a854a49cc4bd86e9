import { expect } from '@open-wc/testing';
import { en } from '../../src/locale/en.js';
import type { Strings } from '../../src/locale/strings.js';
import { wordsFor } from '../../src/locale/words.js';

const words = (...replacements: Partial<Strings>[]) => wordsFor('en-GB', en, ...replacements);

describe('wordsFor', () => {
  it('puts replacements over the language, the last one winning', () => {
    const { retry, empty, loading } = words({ retry: 'A', empty: 'B' }, { retry: 'C' });
    expect([retry, empty, loading]).to.deep.equal(['C', 'B', en.loading]);
  });

  it('lets the forms of one card win over one text of the page', () => {
    const { visitsLeft } = words({ visitsLeft: 'Left: {count}' }, { visitsLeft: { one: '{count} visit', other: '{count} visits' } });
    expect([visitsLeft(1, '1'), visitsLeft(2, '2')]).to.deep.equal(['1 visit', '2 visits']);
  });

  const modules: [module: number, name: string, search: string, title: string][] = [
    [1, 'Lounge', 'Find a lounge', 'Lounge pass'],
    [2, 'Fast Track', 'Find fast track', 'Fast Track pass'],
    [3, 'Set Meal', 'Find a set meal', 'Set Meal pass'],
    [4, 'Coupon', 'Find a coupon', 'Coupon pass'],
    [7, 'Fitness', 'Find fitness', 'Fitness pass'],
    [8, 'eSIM', 'Find an eSIM', 'eSIM pass'],
    [5, 'Module 5', 'Find Module 5', 'Module 5 pass'],
    [-1.5, 'Module -1.5', 'Find Module -1.5', 'Module -1.5 pass'],
  ];
  for (const [module, name, search, title] of modules) {
    it(`names module ${module}`, () => {
      const { moduleName, searchModule, passTitle } = words();
      expect([moduleName(module), searchModule(module), passTitle(module)]).to.deep.equal([name, search, title]);
    });
  }

  const shared: [count: number, modules: number[], text: string][] = [
    [1, [1, 3, 4], '1 visit left – lounge, set meal or coupon'],
    [2, [1, 4], '2 visits left – lounge or coupon'],
    [0, [8], '0 visits left – eSIM'],
  ];
  for (const [count, allowed, text] of shared) {
    it(`says "${text}"`, () => expect(words().visitsLeftShared(count, String(count), allowed)).to.equal(text));
  }

  it('writes a terminal that says so itself as it is', () => {
    const { terminal } = words();
    expect(['2', 'Terminal 2', 'terminale'].map(terminal)).to.deep.equal(['Terminal 2', 'Terminal 2', 'Terminal terminale']);
  });

  const replaced: [name: string, over: Record<string, unknown>, said: (it: ReturnType<typeof words>) => string, text: string][] = [
    ['one text for all modules', { passTitle: 'My pass' }, (it) => it.passTitle(3), 'My pass'],
    ['one module, the others as they were', { passTitle: { 1: 'Salon' } }, (it) => it.passTitle(1) + it.passTitle(3), 'SalonSet Meal pass'],
    ['one failure, the others as they were', { failure: { network: 'Oh' } }, (it) => it.failure.network + it.failure.timeout, `Oh${en.failure.timeout}`],
    ['one text for all counts', { visitsLeft: '{count}×' }, (it) => it.visitsLeft(1, '1') + it.visitsLeft(5, '5'), '1×5×'],
    ['all forms of a count at once', { visitsLeft: { other: '{count} left' } }, (it) => it.visitsLeft(1, '1'), '1 left'],
    ['a place that is not there, as it is written', { validUntil: '{day} {date} {toString}' }, (it) => it.validUntil('1 May'), '{day} 1 May {toString}'],
    ['a text with what replacing takes for a pattern', { validUntil: '$& {date}' }, (it) => it.validUntil("$'"), "$& $'"],
    ['nothing by a number', { retry: 7 }, (it) => it.retry, en.retry],
    ['nothing by null', { failure: null }, (it) => it.failure.network, en.failure.network],
    ['nothing by a function', { validUntil: () => 'x' }, (it) => it.validUntil('1 May'), 'Until 1 May'],
    ['nothing by a text in place of a list', { failure: 'x' }, (it) => it.failure.network, en.failure.network],
    ['nothing by a list in place of a text', { retry: { other: 'x' } }, (it) => it.retry, en.retry],
    ['nothing by forms of a count without the last', { visitsLeft: { one: 'x' } }, (it) => it.visitsLeft(2, '2'), '2 visits left'],
    ['nothing by forms of a count that are no texts', { visitsLeft: { one: 5, other: '{count}' } }, (it) => it.visitsLeft(1, '1'), '1'],
    ['nothing by a module that is no text', { searchModule: { 1: 7 } }, (it) => it.searchModule(1), 'Find a lounge'],
    ['no word that there is not', { constructor: 'x', toString: 'y', foo: 'z' }, (it) => String('foo' in it), 'false'],
  ];
  for (const [name, over, said, text] of replaced) {
    it(`replaces ${name}`, () => expect(said(words(over))).to.equal(text));
  }

  it('keeps the direction of a value inside a sentence from right to left', () => {
    expect(wordsFor('ar', en).checkedAt('14:02')).to.equal('Checked \u206814:02\u2069');
  });
});
