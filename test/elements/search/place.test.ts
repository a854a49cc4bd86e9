import { expect } from '@open-wc/testing';
import { firstPlaceOf, keyOf, placeControlOf, searchPlaceOf, type PlaceControl, type SearchWhere } from '../../../src/elements/search/place.js';
import type { Restriction } from '../../../src/pass/restriction.js';

const airport = (iata: string): SearchWhere => ({ kind: 'airport', iata });
const country = (code: string): SearchWhere => ({ kind: 'country', code });
const unclear = (ids: string[], iata: string[], codes: string[]): Restriction => ({ kind: 'unclear', ids, iata, codes });
const none: PlaceControl = { kind: 'none' };
const free: PlaceControl = { kind: 'free' };
const choice = (...places: SearchWhere[]): PlaceControl => ({ kind: 'choice', places });

describe('placeControlOf', () => {
  const rows: [restriction: Restriction, control: PlaceControl][] = [
    [{ kind: 'anywhere' }, free],
    [{ kind: 'resources', ids: ['N1'] }, none],
    [{ kind: 'airports', iata: ['HKG', 'MAN'] }, choice(airport('HKG'), airport('MAN'))],
    [{ kind: 'countries', codes: ['GB'] }, choice(country('GB'))],
    [unclear(['N1'], ['HKG'], ['GB']), none],
    [unclear([], ['HKG'], ['GB']), choice(airport('HKG'))],
    [unclear([], [], ['GB', 'FR']), choice(country('GB'), country('FR'))],
    [unclear([], [], []), free],
    [{ kind: 'airports', iata: ['\u2069\u202eGKH', 'HKG', 'X'.repeat(5000)] }, choice(airport('HKG'))],
    [{ kind: 'countries', codes: ['GBR', ''] }, free],
  ];
  for (const [restriction, control] of rows) {
    it(`gives ${JSON.stringify(restriction)} a control: ${control.kind}`, () => {
      expect(placeControlOf(restriction)).to.deep.equal(control);
    });
  }
});

describe('firstPlaceOf', () => {
  const airports = choice(airport('HKG'), airport('MAN'));
  const countries = choice(country('GB'), country('FR'));
  const rows: [control: PlaceControl, place: unknown, airport: string, where: SearchWhere | null][] = [
    [none, { iata: 'HKG' }, 'HKG', { kind: 'named' }],
    [free, undefined, '', null],
    [free, undefined, ' hkg ', airport('HKG')],
    [free, undefined, 'HK', null],
    [free, undefined, 'HK1', null],
    [free, { iata: 'man' }, 'HKG', airport('MAN')],
    [free, { countryOrRegion: 'gb' }, 'HKG', country('GB')],
    [free, { iata: 'MAN', countryOrRegion: 'JP' }, '', airport('MAN')],
    [free, { iata: 7, countryOrRegion: null }, '', null],
    [free, null, '', null],
    [airports, undefined, '', airport('HKG')],
    [airports, undefined, 'man', airport('MAN')],
    [airports, { iata: 'LHR' }, 'MAN', airport('MAN')],
    [airports, { countryOrRegion: 'GB' }, 'LHR', airport('HKG')],
    [countries, { countryOrRegion: 'FR' }, 'MAN', country('FR')],
    [countries, { iata: 'CDG' }, 'CDG', country('GB')],
    [choice(), undefined, '', null],
  ];
  for (const [control, place, trip, where] of rows) {
    it(`starts a ${control.kind} for ${JSON.stringify(place)} and "${trip}" at ${JSON.stringify(where)}`, () => {
      expect(firstPlaceOf(control, { place: place as undefined, airport: trip })).to.deep.equal(where);
    });
  }
});

describe('places', () => {
  const near: SearchWhere = { kind: 'near', latitude: 1, longitude: 2 };

  it('are told apart by their key', () => {
    const all: SearchWhere[] = [airport('GB'), country('GB'), near, { ...near, longitude: 3 }, { kind: 'named' }];
    expect(new Set(all.map(keyOf)).size).to.equal(all.length);
  });

  it('are asked for as the client wants them', () => {
    expect(searchPlaceOf({ kind: 'airport', iata: 'HKG' })).to.deep.equal({ iata: 'HKG' });
    expect(searchPlaceOf({ kind: 'country', code: 'GB' })).to.deep.equal({ countryOrRegion: 'GB' });
    expect(searchPlaceOf({ kind: 'near', latitude: 1, longitude: 2 })).to.deep.equal({ latitude: 1, longitude: 2, radius: 50 });
  });
});
