import { expect } from '@open-wc/testing';
import { openDirectory, type AirportDirectory } from '../../../src/airports/directory.js';
import { namedCountries } from '../../../src/elements/search/countries.js';
import { suggestionsFor } from '../../../src/elements/search/suggestions.js';
import { formatterFor } from '../../../src/locale/format.js';

describe('suggestionsFor', () => {
  let directory: AirportDirectory;
  before(async () => void (directory = await openDirectory()));

  const rows: [text: string, locale: string, country: string | null][] = [
    ['日本', 'ja', 'JP'],
    ['中国', 'zh-CN', 'CN'],
    ['日', 'ja', null],
    ['Ja', 'en', null],
    ['Jap', 'en', 'JP'],
    ['UK', 'en', 'GB'],
    ['gb', 'en', 'GB'],
    ['gb', 'ar', 'GB'],
    ['US', 'en', 'US'],
    ['USA', 'en', 'US'],
    ['uae', 'en', 'AE'],
    ['Turkey', 'en', 'TR'],
    ['England', 'en', 'GB'],
    ['Hong Kong SAR', 'en', 'HK'],
    ['LA', 'en', null],
    ['zz', 'en', null],
  ];
  for (const [text, locale, country] of rows) {
    it(`${country ? `offers ${country}` : 'offers no country'} for "${text}" in ${locale}`, () => {
      const found = suggestionsFor(text, directory, formatterFor(locale)).map(({ where }) => where);
      const codes = found.flatMap((where) => (where.kind === 'country' ? [where.code] : []));
      expect(codes[0] ?? null).to.equal(country); // engines name Hong Kong with or without its country
    });
  }

  const alone: [text: string, locale: string, wheres: string[]][] = [
    ['hkg', 'en', ['HKG']],
    ['Japan', 'en', ['JP']],
    ['deutschl', 'de', ['DE']],
    ['日本', 'ja', ['JP']],
    ['jp', 'en', ['JP']],
    ['UK', 'en', ['GB']],
    ['uae', 'en', ['AE', 'UAE']],
    ['per', 'en', ['PER', 'PE']],
    ['Niger', 'en', ['NE', 'NG']],
    ['united', 'en', ['AE', 'GB', 'US']],
    ['LA', 'en', []],
    ['su', 'en', []], // Russia's, once
    ['eu', 'en', []],
    ['zz', 'en', []],
    ['yd', 'en', []],
    ['European Union', 'en', []],
    ['nowhere', 'en', []],
  ];
  for (const [text, locale, wheres] of alone) {
    it(`offers ${wheres.join(', ') || 'nothing'} for "${text}" in ${locale} without the directory`, () => {
      const found = suggestionsFor(text, null, formatterFor(locale)).map(({ where }) => where);
      const codes = found.map((where) => (where.kind === 'airport' ? where.iata : where.kind === 'country' ? where.code : ''));
      expect(text === 'united' ? codes.sort().slice(0, 3) : codes).to.deep.equal(wheres);
    });
  }

  it('names each country once without the directory', () => {
    const names = namedCountries(formatterFor('en')).map((code) => formatterFor('en').country(code));
    expect(names.filter((name, at) => names.indexOf(name) < at)).to.deep.equal([]);
    expect(names).to.have.length.above(240);
  });

  for (const text of ['UK', 'US', 'usa', 'UAE', 'turkey']) {
    it(`offers the country before the airports whose code begins with "${text}", and once`, () => {
      const found = suggestionsFor(text, directory, formatterFor('en'));
      const keys = found.map(({ where }) => JSON.stringify(where));
      expect(found[0]?.where.kind).to.equal('country');
      expect(new Set(keys).size).to.equal(keys.length);
    });
  }
});
