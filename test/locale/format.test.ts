import { expect } from '@open-wc/testing';
import { displayText } from '../../src/locale/display.js';
import { formatterFor } from '../../src/locale/format.js';

const NEW_YEAR = Date.UTC(2029, 0, 1, 0, 30);

/** Engines differ in the spaces that they put into times. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('formatterFor', () => {
  const dates: [locale: string, zone: string, text: string][] = [
    ['en', 'UTC', 'Jan 1, 2029, 12:30 AM UTC'],
    ['en-GB', 'UTC', '1 Jan 2029, 00:30 UTC'],
    ['en-GB', 'Asia/Hong_Kong', '1 Jan 2029, 08:30 GMT+8'],
    ['en-GB', 'Pacific/Pago_Pago', '31 Dec 2028, 13:30 GMT-11'],
    ['en-GB', 'Asia/Kolkata', '1 Jan 2029, 06:00 GMT+5:30'],
  ];
  for (const [locale, zone, text] of dates) {
    it(`writes dates for ${locale} in ${zone}, with the zone`, () => {
      expect(plain(formatterFor(locale, zone).dateTime(NEW_YEAR))).to.equal(text);
    });
  }

  it('writes times with their zone', () => {
    expect(plain(formatterFor('en-GB', 'Asia/Hong_Kong').time(NEW_YEAR))).to.equal('08:30 GMT+8');
  });

  const ages: [ms: number, text: string][] = [
    [0, 'now'], [-5000, 'now'], [1000, '1 second ago'], [59_999, '59 seconds ago'], [60_000, '1 minute ago'],
    [3_599_999, '59 minutes ago'], [7_200_000, '2 hours ago'], [86_400_000, 'yesterday'], [864_000_000, '10 days ago'],
  ];
  for (const [ms, text] of ages) it(`calls ${ms} ms "${text}"`, () => expect(formatterFor('en').age(ms)).to.equal(text));

  const countries: [locale: string, code: string, name: string][] = [
    ['en', 'GB', 'United Kingdom'], ['de', 'GB', 'Vereinigtes Königreich'], ['en', 'QX', 'QX'],
    ['en', '', ''], ['en', 'gb', 'gb'], ['en', 'constructor', 'constructor'], ['en', '12', '12'],
  ];
  for (const [locale, code, name] of countries) {
    it(`names ${code || 'nothing'} for ${locale}`, () => expect(formatterFor(locale).country(code)).to.equal(name));
  }

  for (const locale of ['', 'C', 'no_such', 'x'.repeat(50), '%%']) {
    it(`falls back to English for ${JSON.stringify(locale.slice(0, 9))}`, () => {
      expect(formatterFor(locale).locale).to.equal('en');
    });
  }

  it('falls back to the zone of the viewer for one that does not exist', () => {
    expect(formatterFor('en', 'Mars/Olympus').dateTime(NEW_YEAR)).to.equal(formatterFor('en').dateTime(NEW_YEAR));
  });

  it('keeps a right-to-left date together inside other words', () => {
    expect(formatterFor('ar', 'UTC').dateTime(NEW_YEAR)).to.match(/^\u2068.*\u2069$/);
  });

  it('is built once for a locale and a zone', () => expect(formatterFor('fr', 'UTC')).to.equal(formatterFor('fr', 'UTC')));
});

describe('displayText', () => {
  const rows: [given: string, shown: string][] = [
    ['Ada Lovelace', 'Ada Lovelace'],
    ['  Ada\t\n Lovelace ', 'Ada Lovelace'],
    ['a\u0000b\u0007c', 'abc'],
    ['\u202Eevil\u202C', 'evil'],
    ['\u2066x\u2069\u200E\u200F\u061C', 'x'],
    ['a\u200Bb\uFEFFc\u00ADd', 'abcd'],
    ['\uD800', '\uFFFD'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['می‌خواهم', 'می‌خواهم'],
    ['', ''],
    ['x'.repeat(256), 'x'.repeat(256)],
    ['x'.repeat(257), `${'x'.repeat(256)}…`],
    ['😀'.repeat(300), `${'😀'.repeat(256)}…`],
  ];
  for (const [given, shown] of rows) {
    it(`shows ${JSON.stringify(given.slice(0, 20))}`, () => expect(displayText(given)).to.equal(shown));
  }

  it('takes no time over a long text (T-23)', () => expect(displayText('\u202E '.repeat(500_000)).length).to.be.lessThan(300));
});
