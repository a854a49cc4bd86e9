import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Airport } from '../../src/airports/airport.js';
import { openDirectory, type AirportDirectory, type FindOptions } from '../../src/airports/directory.js';
import { unpackAirports } from '../../src/airports/unpack.js';

const english = new Intl.DisplayNames('en', { type: 'region' });
const german = new Intl.DisplayNames('de', { type: 'region' });
const countryName = (code: string) => english.of(code) ?? code;
const inGerman = (code: string) => german.of(code) ?? code;

const all = [...unpackAirports()].flat();
const codesOf = (airports: readonly Airport[]) => airports.map(({ iata }) => iata).join(' ');

let directory: AirportDirectory;
before(async () => {
  directory = await openDirectory();
});

describe('AirportDirectory.find', () => {
  const firsts: [text: string, codes: string][] = [
    // codes
    ['LHR', 'LHR'],
    ['lhr', 'LHR'],
    ['  hkg ', 'HKG'],
    ['ＬＨＲ', 'LHR'],
    ['HAN', 'HAN'],
    ['lh', 'LHR LHE LHW'],
    // a metropolitan code
    ['LON', 'LHR LGW STN LTN LCY SEN'],
    ['NYC', 'JFK EWR LGA'],
    ['TYO', 'HND NRT'],
    ['par', 'CDG ORY BVA LBG'],
    ['SHA', 'SHA PVG'],
    ['EAP', 'BSL MLH'],
    // cities, the bigger airports first
    ['london', 'LHR LGW STN LTN'],
    ['London', 'LHR LGW STN LTN'],
    ['new york', 'JFK EWR LGA'],
    ['new y', 'JFK EWR LGA'],
    ['tokyo', 'HND NRT'],
    ['istanbul', 'IST SAW'],
    ['manchester', 'MAN MHT'],
    ['birmingham', 'BHX BHM'],
    ['san jose', 'SJC SJO'],
    ['york', 'THV'],
    ['hong kong', 'HKG'],
    ['bang', 'BKK BLR DMK'],
    // accents, capitals, apostrophes, other spellings
    ['sao paulo', 'GRU CGH VCP'],
    ['SÃO PAULO', 'GRU CGH VCP'],
    ['zurich', 'ZRH'],
    ['Zürich', 'ZRH'],
    ['malmo', 'MMX'],
    ['tromso', 'TOS'],
    ['lodz', 'LCJ'],
    ['izmir', 'ADB'],
    ['IZMIR', 'ADB'],
    ["o'hare", 'ORD'],
    ['o’hare', 'ORD'],
    ['ohare', 'ORD'],
    ['xian', 'XIY'],
    ['duesseldorf', 'DUS'],
    ['muenchen', 'MUC'],
    ['saint louis', 'STL'],
    ['st. louis', 'STL'],
    ['st petersburg', 'LED'],
    // names
    ['heathrow', 'LHR'],
    ['john f kennedy', 'JFK'],
    ['gaulle', 'CDG'],
    ['haneda', 'HND'],
    ['hamad international', 'DOH'],
    ['paris cdg', 'CDG'],
    ['heathrow london', 'LHR'],
    ['athrow', 'LHR'],
    // other names of a place
    ['münchen', 'MUC'],
    ['wien', 'VIE'],
    ['kiev', 'KBP IEV'],
    ['bali', 'DPS'],
    ['北京', 'PEK PKX'],
    ['東京', 'HND NRT'],
    ['서울', 'ICN GMP'],
    ['서', 'ICN GMP'],
    ['Москва', 'SVO DME VKO ZIA'],
    ['دبي', 'DXB DWC'],
    ['กรุงเทพ', 'BKK DMK'],
    // countries
    ['japan', 'HND NRT KIX ITM CTS FUK'],
    ['united kingdom', 'LHR LGW MAN'],
    ['oman', 'MCT SLL DQM'],
    ['cote d’ivoire', 'ABJ'],
    ['guinea bissau', 'OXB'],
    ['london canada', 'YXU'],
    // invisible characters
    ['\u202Elondon\u202C', 'LHR LGW'],
    ['lon\u200Bdon', 'LHR LGW'],
    ['london\n\theathrow', 'LHR'],
  ];
  for (const [text, codes] of firsts) {
    it(`finds ${codes} first for ${JSON.stringify(text)}`, () => {
      const found = directory.find(text, { limit: codes.split(' ').length, countryName });
      expect(codesOf(found)).to.equal(codes);
    });
  }

  const nothing: string[] = [
    '', '   ', '\n', '...', '.*', '\\', '[', '(', '^', '$', '%', '\u202E', '\u0301', '\u0000', '\uD800', '🛫', 'qqqqq',
    'london qqqqq', `london ${'x'.repeat(200)}`, 'x'.repeat(10_000), 'a '.repeat(5_000), '('.repeat(10_000),
    `${'a'.repeat(9_999)}!`, '\u202E'.repeat(10_000), 'é\u0301'.repeat(5_000),
  ];
  for (const text of nothing) {
    const told = text.length > 20 ? `${JSON.stringify(text.slice(0, 10))}… (${text.length})` : JSON.stringify(text);
    it(`finds nothing for ${told}`, () => expect(directory.find(text, { countryName })).to.deep.equal([]));
  }

  it('looks past white space around a text, however much', () => {
    expect(codesOf(directory.find(`${' '.repeat(10_000)}HKG${'\n'.repeat(10_000)}`))).to.equal('HKG');
  });

  it('gives what the combobox shows', () => {
    expect(directory.find('gru', { limit: 1 })).to.deep.equal([
      { iata: 'GRU', name: 'São Paulo–Guarulhos International Airport', city: 'São Paulo', country: 'BR' },
    ]);
  });

  it('puts codes before cities, cities before words, words before countries, parts of words last', () => {
    const places = (text: string, codes: readonly string[]) => {
      const found = directory.find(text, { limit: Infinity, countryName }).map(({ iata }) => iata);
      return codes.map((iata) => found.indexOf(iata));
    };
    const rows: [text: string, codes: string[]][] = [
      ['nan', ['NAN', 'NNT', 'NTE', 'DAD', 'POZ']], // Nadi, Nan, Nantes, Da Nang, Poznań
      ['per', ['PER', 'PEE', 'LIM']], // Perth, Perm, Peru's
      ['chi', ['ORD', 'CNX', 'PEK', 'KCZ']], // Chicago, Chiang Mai, China's, Kochi
    ];
    for (const [text, codes] of rows) {
      const order = places(text, codes);
      expect(order, text).to.not.include(-1);
      expect(order, text).to.deep.equal(order.toSorted((x, y) => x - y));
    }
  });

  it('gives 8 airports unless told otherwise', () => {
    expect(directory.find('a')).to.have.length(8);
    expect(directory.find('a', { limit: 3 })).to.have.length(3);
    for (const limit of [0, -1, NaN]) expect(directory.find('a', { limit })).to.deep.equal([]);
  });

  it('keeps to the airports of a pass', () => {
    const iata = new Set(['HKG', 'MAN', 'QQQ']);
    expect(codesOf(directory.find('man', { iata }))).to.equal('MAN');
    expect(directory.find('LHR', { iata })).to.deep.equal([]);
    expect(codesOf(directory.find(' ', { iata }))).to.equal('HKG MAN');
    expect(codesOf(directory.find('hong', { iata }))).to.equal('HKG');
    expect(directory.find('man', { iata: new Set() })).to.deep.equal([]);
  });

  it('keeps to the countries of a pass', () => {
    const countries = new Set(['GB']);
    expect(codesOf(directory.find('birmingham', { countries }))).to.equal('BHX');
    expect(codesOf(directory.find('', { countries, limit: 3 }))).to.equal('LHR LGW MAN');
    expect(directory.find('JFK', { countries })).to.deep.equal([]);
    expect(codesOf(directory.find('man', { countries, iata: new Set(['MAN', 'MHT']) }))).to.equal('MAN');
  });

  it('notices that a restriction changed between two keys', () => {
    expect(codesOf(directory.find('lon', { iata: new Set(['LGW']) }))).to.equal('LGW');
    expect(codesOf(directory.find('lond', { iata: new Set(['STN']) }))).to.equal('STN');
    expect(codesOf(directory.find('londo', { limit: 1 }))).to.equal('LHR');
  });

  it('knows a country by the names of the language in use', () => {
    expect(codesOf(directory.find('deutschland', { limit: 2, countryName: inGerman }))).to.equal('FRA MUC');
    expect(directory.find('deutschland', { countryName })).to.deep.equal([]);
    expect(directory.find('deutschland')).to.deep.equal([]);
  });
});

describe('AirportDirectory.get', () => {
  const rows: [code: string, city: string | undefined][] = [
    ['HKG', 'Hong Kong'], ['hkg', 'Hong Kong'], ['LON', undefined], ['EAP', undefined], ['', undefined], ['toString', undefined],
  ];
  for (const [code, city] of rows) {
    it(`${city ? 'knows' : 'does not know'} ${JSON.stringify(code)}`, () => expect(directory.get(code)?.city).to.equal(city));
  }
});

describe('the whole directory', () => {
  const anyAirport = fc.constantFrom(...all);
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    anyAirport.chain(({ name, city }) => fc.nat(60).map((end) => `${city} ${name}`.slice(0, end))),
    fc.stringMatching(/^[a-z .'()[\]*+?^$|\\-]{0,12}$/),
  );
  const anySome = fc.option(fc.subarray(all.map(({ iata }) => iata), { maxLength: 200 }), { nil: undefined });
  const anyCountries = fc.option(fc.subarray(['GB', 'JP', 'US', 'DE', 'XX']), { nil: undefined });

  it('opens once', async () => expect(await openDirectory()).to.equal(directory));

  it('finds every airport first by its code', () => {
    for (const { iata } of all) expect(directory.find(iata, { limit: 1 })[0]?.iata).to.equal(iata);
  }).timeout(60_000);

  it('finds an airport by its city and by its name', () => {
    fc.assert(fc.property(anyAirport, ({ iata, name, city }) => {
      expect(codesOf(directory.find(city, { limit: Infinity }))).to.contain(iata);
      expect(codesOf(directory.find(name.toUpperCase(), { limit: Infinity }))).to.contain(iata);
    }));
  });

  it('takes any text, and keeps to what was asked for', () => {
    fc.assert(fc.property(anyText, anySome, anyCountries, fc.nat(20), (text, some, places, limit) => {
      const iata = some && new Set(some);
      const countries = places && new Set(places);
      const options: FindOptions = { limit, countryName, ...(iata && { iata }), ...(countries && { countries }) };
      const found = directory.find(text, options);
      expect(found.length).to.be.at.most(limit);
      expect(new Set(found).size).to.equal(found.length);
      for (const airport of found) {
        expect(iata?.has(airport.iata) ?? true).to.equal(true);
        expect(countries?.has(airport.country) ?? true).to.equal(true);
      }
    }), { numRuns: 300 });
  });

  it('finds the same letter by letter as at once', () => {
    fc.assert(fc.property(anyText, (text) => {
      const keys = Array.from({ length: text.length }, (_, end) => text.slice(0, end + 1));
      const narrowed = keys.map((key) => directory.find(key, { countryName, limit: 50 })).at(-1);
      directory.find('zzz', { countryName });
      expect(narrowed ?? []).to.deep.equal(directory.find(text, { countryName, limit: 50 }));
    }));
  });
});
