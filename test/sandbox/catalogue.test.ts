import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Catalogue } from '../../demo/sandbox/catalogue/catalogue.js';
import { busiest, mealsOnly, serviceAt } from '../../demo/sandbox/catalogue/served-airports.js';
import type { Venue, VenueModule } from '../../demo/sandbox/catalogue/venue.js';

const catalogue = new Catalogue(6000, 1);

/** Venues as text, one a line. */
function print(venues: readonly Venue[]): string {
  return venues.map(({ hub, ...venue }) => JSON.stringify({ ...venue, hub: hub.iata })).join('\n');
}

function countAt(iata: string, module: VenueModule): number {
  return catalogue.venues.filter((venue) => venue.hub.iata === iata && venue.module === module).length;
}

describe('the invented venues', () => {
  it('are the same for the same seed, down to the last letter', () => {
    assert.equal(print(new Catalogue(6000, 1).venues), print(catalogue.venues));
  });

  const known: [id: string, name: string, iata: string][] = [
    ['N00003', 'Rowan Marble Quiet Rooms', 'MAN'],
    ['N01000', 'Juniper Lapis Quiet Rooms', 'TBT'],
    ['R01234', 'Lantern Juniper Soup House', 'ELT'],
  ];

  for (const [id, name, iata] of known) {
    it(`of seed 1 have ${id}, ${name}, at ${iata}, on every machine`, () => {
      const venue = catalogue.venue(id);
      assert.deepEqual([venue?.resourceName, venue?.hub.iata], [name, iata]);
    });
  }

  it('are others for another seed', () => {
    assert.notEqual(print(new Catalogue(6000, 2).venues), print(catalogue.venues));
  });

  it('begin the same however many there are', () => {
    const few = new Catalogue(300, 1).venues;
    assert.equal(print(few), print(catalogue.venues.slice(0, 300)));
  });

  it('are as many as asked for', () => {
    for (const count of [5, 6, 300, 6000]) assert.equal(new Catalogue(count, 1).venues.length, count);
  });

  for (const count of [4, 0, -1, 1.5, NaN, Infinity]) {
    it(`cannot be ${count}`, () => assert.throws(() => new Catalogue(count, 1), RangeError));
  }

  it('have ids of their own: lounges N…, restaurants R…', () => {
    const ids = catalogue.venues.map((venue) => venue.resourceId);
    assert.equal(new Set(ids).size, ids.length);
    for (const { resourceId, module } of catalogue.venues) {
      assert.match(resourceId, module === 1 ? /^N\d{5}$/ : /^R\d{5}$/);
    }
  });

  it('have names that nobody at the airport shares', () => {
    const names = catalogue.venues.map(({ hub, resourceName }) => `${hub.iata} ${resourceName}`);
    assert.equal(new Set(names).size, names.length);
  });

  it('are within two kilometres of their airport', () => {
    for (const { hub, latitude, longitude } of catalogue.venues) {
      assert.ok(Math.abs(latitude - hub.latitude) <= 0.005 && Math.abs(longitude - hub.longitude) <= 0.005);
    }
  });

  const fixed: [id: string, module: VenueModule, iata: string][] = [
    ['N00001', 1, 'MAN'],
    ['N00002', 1, 'LHR'],
    ['N00012', 1, 'HKG'],
    ['R00001', 3, 'HKG'],
    ['R00002', 4, 'HKG'],
  ];

  for (const [id, module, iata] of fixed) {
    it(`always have ${id} at ${iata}`, () => {
      for (const venues of [new Catalogue(5, 9), catalogue]) {
        const venue = venues.venue(id);
        assert.deepEqual([venue?.module, venue?.hub.iata, venue?.untranslated], [module, iata, []]);
      }
    });
  }
});

describe('how airports are served', () => {
  it('names real airports only', () => {
    const real = new Set(catalogue.hubs.map((hub) => hub.iata));
    assert.deepEqual([...busiest, ...mealsOnly].filter((iata) => !real.has(iata)), []);
  });

  it('gives the busiest a lounge, a set meal and a coupon each', () => {
    for (const iata of busiest) {
      for (const module of [1, 3, 4] as const) assert.ok(countAt(iata, module) > 0, `${iata} ${module}`);
    }
  });

  it('gives every large airport a lounge, and most of them a restaurant', () => {
    const large = catalogue.hubs.filter((hub) => serviceAt({ iata: hub.iata, name: hub.transportHubName }) === 'large');
    const lounges = new Set(catalogue.venues.filter(({ module }) => module === 1).map(({ hub }) => hub.iata));
    const meals = new Set(catalogue.venues.filter(({ module }) => module !== 1).map(({ hub }) => hub.iata));
    assert.ok(large.length > 800);
    assert.deepEqual(large.filter(({ iata }) => !lounges.has(iata)), []);
    assert.ok(large.filter(({ iata }) => meals.has(iata)).length > large.length * 0.75);
  });

  it('gives some airports restaurants and no lounge', () => {
    for (const iata of mealsOnly) {
      assert.ok(countAt(iata, 3) > 0 && countAt(iata, 4) > 0, iata);
      assert.equal(countAt(iata, 1), 0, iata);
    }
  });

  it('fills more than one page of lounges at Hong Kong, Manchester and in Great Britain', () => {
    for (const iata of ['HKG', 'MAN', 'LHR']) assert.ok(countAt(iata, 1) > 10, `${iata} ${countAt(iata, 1)}`);
    const british = catalogue.venues.filter(({ hub, module }) => hub.countryOrRegion === 'GB' && module === 1);
    assert.ok(british.length > 60 && new Set(british.map(({ hub }) => hub.iata)).size > 20);
  });
});

describe('the hubs', () => {
  it('are numbered A…, each its own, with Manchester first as in the documents', () => {
    const ids = catalogue.hubs.map((hub) => hub.transportHubId);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.every((id) => /^A\d{5}$/.test(id)));
    assert.deepEqual([catalogue.hub('A00001')?.iata, catalogue.hub('A00001')?.cityId], ['MAN', 'E01']);
  });

  it('share a city id when they share a city, and only then', () => {
    const idOf = (iata: string): string | undefined => catalogue.hubs.find((hub) => hub.iata === iata)?.cityId;
    assert.equal(idOf('LHR'), idOf('LGW'));
    assert.notEqual(idOf('LHR'), idOf('MAN'));
  });
});
