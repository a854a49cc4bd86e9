import { expect } from '@open-wc/testing';
import { isWithin } from '../../src/pass/resource.js';
import type { Restriction } from '../../src/pass/restriction.js';
import { aResource } from '../support/resource.js';

const unclear = (over: Partial<Extract<Restriction, { kind: 'unclear' }>>): Restriction => ({
  kind: 'unclear', ids: [], iata: [], codes: [], ...over,
});

/** Each against a lounge N00001 at MAN in GB, with what is said otherwise. */
const ROWS: [what: string, restriction: Restriction, over: Parameters<typeof aResource>[0], within: boolean][] = [
  ['no restriction', { kind: 'anywhere' }, {}, true],
  ['no restriction, and no facts', { kind: 'anywhere' }, { iata: null, countryOrRegion: null }, true],
  ['its id', { kind: 'resources', ids: ['N00002', 'N00001'] }, {}, true],
  ['its id, and no other facts', { kind: 'resources', ids: ['N00001'] }, { iata: null, countryOrRegion: null }, true],
  ['other ids', { kind: 'resources', ids: ['N00002'] }, {}, false],
  ['an id that begins like it', { kind: 'resources', ids: ['N0000', 'N000011'] }, {}, false],
  ['its id in small letters', { kind: 'resources', ids: ['n00001'] }, {}, false],
  ['no ids at all', { kind: 'resources', ids: [] }, {}, false],
  ['its airport', { kind: 'airports', iata: ['HKG', 'MAN'] }, {}, true],
  ['other airports', { kind: 'airports', iata: ['HKG'] }, {}, false],
  ['airports, but its own is not known', { kind: 'airports', iata: ['MAN'] }, { iata: null }, false],
  ['its country', { kind: 'countries', codes: ['GB'] }, {}, true],
  ['its country, its airport not known', { kind: 'countries', codes: ['GB'] }, { iata: null }, true],
  ['another country', { kind: 'countries', codes: ['HK', 'CN'] }, {}, false],
  ['countries, but its own is not known', { kind: 'countries', codes: ['GB'] }, { countryOrRegion: null }, false],
  ['a country that is called like its airport', { kind: 'countries', codes: ['MAN'] }, {}, false],
  ['two lists that both hold', unclear({ iata: ['MAN'], ids: ['N00001'] }), {}, true],
  ['two lists of which one holds', unclear({ iata: ['MAN'], codes: ['HK'] }), {}, false],
  ['three lists that all hold', unclear({ ids: ['N00001'], iata: ['MAN'], codes: ['GB'] }), {}, true],
  ['three lists of which the last fails', unclear({ ids: ['N00001'], iata: ['MAN'], codes: ['FR'] }), {}, false],
  ['two lists, one fact not known', unclear({ iata: ['MAN'], codes: ['GB'] }), { countryOrRegion: null }, false],
  ['an unclear restriction that names nothing', unclear({}), {}, true],
];

describe('isWithin', () => {
  for (const [what, restriction, over, within] of ROWS) {
    it(`is ${within} for a venue and ${what}`, () => {
      expect(isWithin(restriction, aResource(over))).to.equal(within);
    });
  }
});
