import { expect } from '@open-wc/testing';
import { displayText } from '../../src/locale/display.js';
import { aCardOf, part, text } from '../support/card.js';

const pile = (count: number): string => `z${'\u0301\u0334'.repeat(count / 2)}`;
const FLAG_OF_WALES = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}';

describe('displayText, of what names may hold (D-11, F-77)', () => {
  const rows: [title: string, given: string, shown: string][] = [
    ['a lone high surrogate', 'a\uD83Db', 'a\uFFFDb'],
    ['a lone low surrogate', 'a\uDE00b', 'a\uFFFDb'],
    ['surrogates in the wrong order', '\uDE00\uD83D', '\uFFFD\uFFFD'],
    ['a whole pair', '\uD83D\uDE00', '😀'],
    ['a pile of marks', pile(400), pile(8)],
    ['as many marks as a language writes', 'ế ཧྐྵྨླྺྼྻྂ', 'ế ཧྐྵྨླྺྼྻྂ'],
    ['Hangul fillers', 'A\u115F\u1160\u3164\uFFA0da', 'Ada'],
    ['letters of tags', `A\u{E0041}\u{E0064}\u{E0061}da ${FLAG_OF_WALES}`, 'Ada \u{1F3F4}'],
    ['characters for invisible mathematics and music', 'A\u2061\u2064\u{1D173}da', 'Ada'],
    ['a word joiner and a soft hyphen', 'Love\u2060\u00ADlace', 'Lovelace'],
    ['interlinear annotations', '\uFFF9A\uFFFAb\uFFFBda', 'Abda'],
    ['a name with a chosen form of a character', '葛\u{E0100}城', '葛\u{E0100}城'],
    ['an emoji with its selector', '❤️', '❤️'],
    ['Mongolian with its selectors', 'ᠠ\u180B', 'ᠠ\u180B'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'abc'],
    ['nothing but joiners', '\u200D\u200C\u200D', ''],
    ['nothing but marks', '\u0301\u0301', ''],
    ['nothing but blanks of many kinds', '\u00A0\u2003\u3000\u2800\u1680', ''],
    ['10,000 characters', 'x'.repeat(10_000), `${'x'.repeat(256)}…`],
    ['families of emoji, whole ones only', '👩‍👩‍👧'.repeat(60), `${'👩‍👩‍👧'.repeat(51)}…`],
    ['one letter that is longer than all', `a${'\u200D'.repeat(300)}`, `a${'\u200D'.repeat(255)}…`],
    ['10,000 emoji', '😀'.repeat(10_000), `${'😀'.repeat(256)}…`],
    ['null as a text', 'null', 'null'],
  ];
  for (const [title, given, shown] of rows) {
    it(`D-11: shows ${title}`, () => expect(displayText(given)).to.equal(shown));
  }

  for (const control of '\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069') {
    it(`T-28: leaves the bidi control U+${control.codePointAt(0)?.toString(16)} out`, () => {
      expect(displayText(`a${control}b`)).to.equal('ab');
    });
  }

  for (const character of ['\u0301', '\uD800', '\u202E', '\u200D', ' ', '\u3164', '😀', '\u{E0041}']) {
    it(`T-23: takes no time over a megabyte of ${JSON.stringify(character)}`, () => {
      const long = character.repeat(1_000_000);
      const times = Array.from({ length: 5 }, () => {
        const began = performance.now();
        displayText(long);
        return performance.now() - began;
      });
      expect(Math.min(...times)).to.be.lessThan(50); // the fastest: the others may have had to wait for the machine
    });
  }
});

describe('<epass-card> with a name that is no name (F-77)', () => {
  for (const name of ['\u200D', '\u2800\u3164', '\u202E\u202E', '\u0301']) {
    it(`F-77: says that ${JSON.stringify(name)} is not available`, async () => {
      expect(text(await aCardOf({}, { firstName: name, lastName: name }), 'holder')).to.equal('Name not available');
    });
  }

  it('F-77: keeps its height and width under piles of marks and endless words', async () => {
    const plain = await aCardOf();
    plain.style.width = '480px';
    const { height, width } = part(plain, 'holder').getBoundingClientRect();
    for (const name of [pile(2000).repeat(20), 'x'.repeat(10_000), '👩‍👩‍👧'.repeat(1000)]) {
      const card = await aCardOf({}, { firstName: name, lastName: '' });
      card.style.width = '480px';
      const holder = part(card, 'holder').getBoundingClientRect();
      expect(holder.height).to.be.lessThan(height * 3);
      expect(holder.width).to.be.closeTo(width, 1);
      expect(card.scrollWidth).to.be.at.most(card.clientWidth);
    }
  });
});
