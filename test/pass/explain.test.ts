import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { explain, type ExplainQuery, type Usable } from '../../src/pass/explain.js';
import { modulesOf } from '../../src/pass/module.js';
import type { Pass } from '../../src/pass/pass.js';
import type { Restriction } from '../../src/pass/restriction.js';
import { aPass, NOW } from '../support/pass.js';

const airports: Partial<Pass> = { restriction: { kind: 'airports', iata: ['HKG', 'MAN'] } };
const countries: Partial<Pass> = { restriction: { kind: 'countries', codes: ['GB'] } };
const venues: Partial<Pass> = { restriction: { kind: 'resources', ids: ['N00001', 'N00002'] } };
const unclear: Partial<Pass> = { restriction: { kind: 'unclear', ids: ['N00001'], iata: ['HKG'], codes: [] } };
const cross: Partial<Pass> = { module: 0, allowedModules: [1, 3] };

describe('explain', () => {
  const rows: [title: string, over: Partial<Pass>, query: ExplainQuery, usable: Usable][] = [
    ['an airport, unrestricted', {}, { iata: 'HKG' }, 'yes'],
    ['a listed airport', airports, { iata: 'HKG' }, 'yes'],
    ['a listed airport in small letters', airports, { iata: ' hkg ' }, 'yes'],
    ['another airport', airports, { iata: 'LHR' }, 'no'],
    ['a country under an airport restriction', airports, { countryOrRegion: 'GB' }, 'unknown'],
    ['a venue under an airport restriction', airports, { resourceId: 'N00001' }, 'unknown'],
    ['a listed airport and a country, which the pass does not speak of', airports, { iata: 'MAN', countryOrRegion: 'GB' }, 'unknown'],
    ['a listed airport and a venue', airports, { iata: 'MAN', resourceId: 'N00001' }, 'unknown'],
    ['another airport and a country', airports, { iata: 'LHR', countryOrRegion: 'GB' }, 'no'],
    ['an airport, a country and a venue, unrestricted', {}, { iata: 'MAN', countryOrRegion: 'GB', resourceId: 'N00001' }, 'yes'],
    ['a listed country', countries, { countryOrRegion: 'gb' }, 'yes'],
    ['another country', countries, { countryOrRegion: 'FR' }, 'no'],
    ['an airport under a country restriction', countries, { iata: 'MAN' }, 'unknown'],
    ['a listed venue', venues, { resourceId: 'N00002' }, 'yes'],
    ['another venue', venues, { resourceId: 'N00003' }, 'no'],
    ['an airport under a venue restriction', venues, { iata: 'HKG' }, 'unknown'],
    ['an empty airport code', airports, { iata: '' }, 'unknown'],
    ['null for an airport code, from a page without types', airports, { iata: null as unknown as string }, 'unknown'],
    ['a number for a venue', venues, { resourceId: 2 as unknown as string }, 'unknown'],
    ['null for a time', {}, { at: null as unknown as string }, 'unknown'],
    ['true for a time', {}, { at: true as unknown as number }, 'unknown'],
    ['a symbol for a time', {}, { at: Symbol('now') as unknown as number }, 'unknown'],
    ['an object that is no number, for a time', {}, { at: Object.create(null) as Date }, 'unknown'],
    ['null for an airport, unrestricted', {}, { iata: null as unknown as string }, 'unknown'],
    ['a number for a venue, unrestricted', {}, { resourceId: 5 as unknown as string }, 'unknown'],
    ['anything under an unclear restriction', unclear, { iata: 'HKG', resourceId: 'N00001' }, 'unknown'],
    ['the own module', {}, { module: 1 }, 'yes'],
    ['another module', {}, { module: 3 }, 'no'],
    ['an allowed module of a cross-module pass', cross, { module: 3 }, 'yes'],
    ['a module that a cross-module pass leaves out', cross, { module: 4 }, 'no'],
    ['module 0', cross, { module: 0 }, 'no'],
    ['a module of a cross-module pass that names none', { module: 0 }, { module: 1 }, 'unknown'],
    ['a module when the pass has none that can be read', { module: null }, { module: 1 }, 'unknown'],
    ['module and place together', { ...cross, ...airports }, { module: 1, iata: 'HKG' }, 'yes'],
    ['an allowed module in the wrong place', { ...cross, ...airports }, { module: 1, iata: 'LHR' }, 'no'],
    ['a time in force', {}, { at: NOW }, 'yes'],
    ['a time in force as a Date', {}, { at: new Date(NOW) }, 'yes'],
    ['a time in force as text', {}, { at: '2026-06-15T12:00:00+02:00' }, 'yes'],
    ['a time before activation', {}, { at: '2025-01-01T00:00:00Z' }, 'no'],
    ['a time after expiry', {}, { at: '2029-01-01T00:00:00Z' }, 'no'],
    ['an unreadable time', {}, { at: 'tomorrow' }, 'unknown'],
    ['an invalid Date', {}, { at: new Date(NaN) }, 'unknown'],
    ['a listed airport, but a cancelled pass', { ...airports, orderStatus: 3 }, { iata: 'HKG' }, 'no'],
    ['a listed airport, but no usage left', { ...airports, availableUsages: 0 }, { iata: 'HKG' }, 'no'],
    ['a listed airport, but an unknown status', { ...airports, ePassStatus: 9 }, { iata: 'HKG', at: NOW }, 'unknown'],
    ['nothing', {}, {}, 'unknown'],
    ['no question', {}, undefined as unknown as ExplainQuery, 'unknown'],
    ['null for a question', {}, null as unknown as ExplainQuery, 'unknown'],
  ];
  for (const [title, over, query, usable] of rows) {
    it(`says ${usable} for ${title}`, () => {
      const answer = explain(aPass(over), query);
      expect(answer.usable).to.equal(usable);
      expect(answer.reasons).to.not.have.length(0);
    });
  }

  it('is as good as its worst reason', () => {
    const { reasons } = explain(aPass({ ...cross, ...airports }), { module: 4, iata: 'HKG' });
    expect(reasons.map(({ about, usable, code }) => [about, usable, code])).to.deep.equal([
      ['module', 'no', 'module-not-allowed'],
      ['place', 'yes', 'place-allowed'],
    ]);
  });

  it('never says yes outside the restriction', () => {
    const code = fc.constantFrom('HKG', 'MAN', 'LHR', 'GB', 'FR', 'N00001', '', 'constructor');
    const list = fc.uniqueArray(code, { minLength: 1 });
    const restriction: fc.Arbitrary<Restriction> = fc.oneof(
      fc.record({ kind: fc.constant('resources' as const), ids: list }),
      fc.record({ kind: fc.constant('airports' as const), iata: list }),
      fc.record({ kind: fc.constant('countries' as const), codes: list }),
      fc.record({ kind: fc.constant('unclear' as const), ids: list, iata: list, codes: list }),
    );
    const query = fc.record(
      { module: fc.integer({ min: 0, max: 4 }), iata: code, countryOrRegion: code, resourceId: code, at: fc.integer({ min: 0, max: 2 ** 42 }) },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(restriction, query, fc.subarray([1, 3, 4]), (where, asked, allowedModules) => {
      const pass = aPass({ module: 0, allowedModules, restriction: where });
      if (explain(pass, asked).usable !== 'yes') return;
      if (asked.module !== undefined) expect(allowedModules).to.include(asked.module);
      const listed = {
        iata: where.kind === 'airports' ? where.iata : [],
        countryOrRegion: where.kind === 'countries' ? where.codes : [],
        resourceId: where.kind === 'resources' ? where.ids : [],
      };
      for (const fact of ['iata', 'countryOrRegion', 'resourceId'] as const) {
        if (asked[fact] !== undefined) expect(listed[fact]).to.include(asked[fact]);
      }
    }), { numRuns: 3000 });
  });
});

describe('modulesOf', () => {
  const rows: [title: string, over: Partial<Pass>, modules: number[]][] = [
    ['its own module', { module: 3 }, [3]],
    ['the allowed modules of a cross-module pass', { module: 0, allowedModules: [4, 1, 3] }, [4, 1, 3]],
    ['no module twice, and never 0', { module: 0, allowedModules: [1, 0, 1] }, [1]],
    ['none for a cross-module pass without a list', { module: 0 }, []],
    ['none for an unreadable module', { module: null }, []],
    ['an unknown module too', { module: 9 }, [9]],
  ];
  for (const [title, over, modules] of rows) {
    it(`names ${title}`, () => expect(modulesOf(aPass(over))).to.deep.equal(modules));
  }
});
