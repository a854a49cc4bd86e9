import { expect } from '@open-wc/testing';
import { firstPlaceOf, keyOf, needsCountry, placeControlOf, searchPlaceOf, type PlaceControl, type SearchWhere } from '../../../src/elements/search/place.js';
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
    [free, { countryOrRegion: 'Japan' }, 'HKG', airport('HKG')],
  ];
  for (const [control, place, trip, where] of rows) {
    it(`starts a ${control.kind} for ${JSON.stringify(place)} and "${trip}" at ${JSON.stringify(where)}`, () => {
      expect(firstPlaceOf(control, { place: place as undefined, airport: trip })).to.deep.equal(where);
    });
  }
});

describe('firstPlaceOf, with the directory', () => {
  const directory = { get: (iata: string) => (iata === 'CDG' ? { iata, name: '', city: 'Paris', country: 'FR' } : undefined) };
  const countries = choice(country('GB'), country('FR'));
  const rows: [control: PlaceControl, place: object | undefined, airport: string, where: SearchWhere][] = [
    [countries, undefined, 'CDG', country('FR')],
    [countries, { iata: 'CDG' }, '', country('FR')],
    [countries, { countryOrRegion: 'GB' }, 'CDG', country('GB')],
    [countries, undefined, 'HKG', country('GB')],
    [choice(country('GB'), country('JP')), undefined, 'CDG', country('GB')],
    [free, undefined, 'CDG', airport('CDG')],
  ];
  for (const [control, place, trip, where] of rows) {
    it(`starts a ${control.kind} for ${JSON.stringify(place)} and "${trip}" at ${JSON.stringify(where)}`, () => {
      expect(firstPlaceOf(control, { place, airport: trip }, directory)).to.deep.equal(where);
    });
  }

  it('is needed where the pass names several countries and the trip an airport', () => {
    const of = (control: PlaceControl, trip: string): boolean => needsCountry(control, { place: undefined, airport: trip });
    expect([of(countries, 'CDG'), of(countries, ''), of(choice(country('GB')), 'CDG'), of(free, 'CDG'), of(none, 'CDG')])
      .to.deep.equal([true, false, false, false, false]);
  });
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
