import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isEpassError } from '../../src/api/failure.js';
import { parsePass } from '../../src/api/wire.js';
import type { Pass } from '../../src/pass/pass.js';
import { aPass, anOrder } from '../support/pass.js';

type Field = Exclude<keyof Pass, 'restriction' | 'unreadable'>;

/** Where each field is on the wire. */
const PLACES: [field: Field, key: string, inExtra: boolean][] = [
  ['orderId', 'orderId', false],
  ['ePassId', 'ePassId', true],
  ['orderStatus', 'status', false],
  ['ePassStatus', 'ePassStatus', true],
  ['module', 'module', false],
  ['firstName', 'firstName', true],
  ['lastName', 'lastName', true],
  ['activationDate', 'activationDate', true],
  ['expirationDate', 'expirationDate', true],
  ['orderCreatedDate', 'orderCreatedDate', false],
  ['orderCancelledDate', 'orderCancelledDate', false],
  ['availableUsages', 'availableUsages', true],
  ['usedUsages', 'usedUsages', true],
];

const orderWith = (key: string, inExtra: boolean, value: unknown) =>
  inExtra ? anOrder({}, { [key]: value }) : anOrder({ [key]: value });

const failureOf = (body: unknown) => {
  try {
    parsePass(body);
  } catch (error) {
    if (isEpassError(error)) return error;
    throw error;
  }
  throw new Error('was expected to throw');
};

const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));

describe('parsePass', () => {
  const fixture = async (name: string): Promise<unknown> => {
    const response = await fetch(new URL(`../fixtures/${name}.json`, import.meta.url));
    return response.json();
  };

  it('reads the issued cross-module pass of the documents', async () => {
    const pass = parsePass(await fixture('cross-module-issued'));
    expect(pass).to.deep.include({ module: 0, allowedModules: [1, 3, 4], restriction: { kind: 'anywhere' } });
    expect(pass).to.deep.include({ orderStatus: 1, availableUsages: 1, usedUsages: 0, unreadable: [] });
  });

  it('reads the bare single-module pass of the documents', async () => {
    const pass = parsePass(await fixture('single-module-issued'));
    expect(pass).to.deep.include({ module: 1, allowedModules: null, activationDate: '2028-10-31T23:59:59+00:00' });
    expect(pass.unreadable).to.deep.equal([]);
  });

  it('reads the retrieved pass of the documents', async () => {
    const pass = parsePass(await fixture('retrieved-used'));
    expect(pass).to.deep.include({ orderStatus: 2, availableUsages: 0, usedUsages: 1 });
    expect(pass.restriction).to.deep.equal({ kind: 'resources', ids: ['N00001'] });
  });

  it('keeps what a pass names and nothing else', () => {
    const body = { code: 0, data: anOrder({ extraneous: 1 }, { allowedModules: [1] }), message: 'ok' };
    expect(parsePass(body)).to.deep.equal(aPass());
  });

  for (const [field, key, inExtra] of PLACES) {
    it(`takes a missing or null ${field} as not given`, () => {
      for (const value of [undefined, null]) {
        const pass = parsePass(orderWith(key, inExtra, value));
        expect(pass[field]).to.equal(null);
        expect(pass.unreadable).to.deep.equal([]);
      }
    });

    it(`names an odd ${field} as unreadable, and nothing else (F-72)`, () => {
      for (const value of [{}, [], true, -1, 1.5]) {
        const pass = parsePass(orderWith(key, inExtra, value));
        expect(pass[field], JSON.stringify(value)).to.equal(null);
        expect(pass.unreadable, JSON.stringify(value)).to.deep.equal([field]);
      }
    });
  }

  it('takes no number in quotes, no float and none past 2^53 − 1 (F-73)', () => {
    for (const value of ['1', 1.5, 1e21, 2 ** 53, -1, NaN, Infinity, '']) {
      const pass = parsePass(anOrder({}, { availableUsages: value }));
      expect(pass.availableUsages).to.equal(null);
      expect(pass.unreadable).to.deep.equal(['availableUsages']);
    }
    expect(parsePass(anOrder({}, { availableUsages: 2 ** 53 - 1 })).availableUsages).to.equal(2 ** 53 - 1);
    expect(Object.is(parsePass(anOrder({}, { availableUsages: -0 })).availableUsages, 0)).to.equal(true);
  });

  it('turns a whole number id into its text, and refuses one that lost digits (M-21)', () => {
    expect(parsePass(anOrder({}, { ePassId: 1788000066668888 })).ePassId).to.equal('1788000066668888');
    const lost = parsePass(JSON.parse('{"orderId": "DP1", "extra": {"ePassId": 17880000666688881}}'));
    expect(lost.ePassId).to.equal(null);
    expect(lost.unreadable).to.deep.equal(['ePassId']);
    expect(parsePass(anOrder({ orderId: '' })).unreadable).to.deep.equal(['orderId']);
  });

  it('reads dates strictly (M-20, F-74)', () => {
    for (const value of ['2028-02-30T00:00:00Z', '2028-12-31', '2028-12-31T23:59:59', '', 'Order 7', 1861919999]) {
      expect(parsePass(anOrder({}, { activationDate: value })).unreadable).to.deep.equal(['activationDate']);
    }
  });

  it('takes an empty cancellation date as none, and any other odd one as unreadable', () => {
    expect(parsePass(anOrder({ orderCancelledDate: '' })).unreadable).to.deep.equal([]);
    for (const value of ['yesterday', 0, false, {}]) {
      expect(parsePass(anOrder({ orderCancelledDate: value })).unreadable).to.deep.equal(['orderCancelledDate']);
    }
  });

  it('keeps names as they are', () => {
    const firstName = `  \u202e<b>\ud800 ${'x'.repeat(10_000)}`;
    expect(parsePass(anOrder({}, { firstName, lastName: '' }))).to.include({ firstName, lastName: '' });
  });

  it('finds every field of an odd extra unreadable, and the restriction unclear', () => {
    for (const extra of ['x', 42, [], [1]]) {
      const pass = parsePass({ ...anOrder({ module: 0 }), extra });
      expect(pass.restriction.kind).to.equal('unclear');
      expect(pass.unreadable).to.have.members([
        'ePassId', 'ePassStatus', 'allowedModules', 'firstName', 'lastName', 'activationDate', 'expirationDate',
        'availableUsages', 'usedUsages', 'restriction',
      ]);
    }
    expect(parsePass({ orderId: 'DP1' })).to.deep.include({ unreadable: [], restriction: { kind: 'anywhere' } });
  });

  describe('allowedModules (F-76)', () => {
    const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
    const rows: [what: string, wire: unknown, modules: number[] | null, readable: boolean][] = [
      ['a list', [1, 3, 4], [1, 3, 4], true],
      ['missing', undefined, null, true],
      ['null', null, null, true],
      ['empty', [], [], true],
      ['with the mark of cross-module itself', [0, 1], [1], true],
      ['with duplicates, unsorted', [4, 1, 4], [4, 1], true],
      ['with a module of the future', [9], [9], true],
      ['with odd entries', [1, '3', null, 4.5, -2, {}, 4], [1, 4], false],
      ['not a list', 1, null, false],
      ['an object', { 0: 1 }, null, false],
      ['a hundred', upTo(100), upTo(100), true],
      ['more, each of which would be a control (T-22)', upTo(101), upTo(100), false],
    ];
    for (const [what, wire, modules, readable] of rows) {
      it(`reads a cross-module pass's modules: ${what}`, () => {
        const pass = parsePass(anOrder({ module: 0 }, { allowedModules: wire }));
        expect(pass.allowedModules).to.deep.equal(modules);
        expect(pass.unreadable).to.deep.equal(readable ? [] : ['allowedModules']);
      });
    }

    it('means nothing on any other pass', () => {
      for (const module of [1, null, 'x']) {
        expect(parsePass(anOrder({ module }, { allowedModules: [1, 3] })).allowedModules).to.equal(null);
      }
    });
  });

  describe('restriction (F-75)', () => {
    const unclear = { kind: 'unclear', ids: [], iata: [], codes: [] };
    const rows: [what: string, wire: unknown, restriction: object][] = [
      ['missing', undefined, { kind: 'anywhere' }],
      ['null', null, { kind: 'anywhere' }],
      ['an empty object', {}, { kind: 'anywhere' }],
      ['an empty list', { resourceIds: [] }, { kind: 'anywhere' }],
      ['all empty', { resourceIds: [], iata: null, countryOrRegion: [], future: [] }, { kind: 'anywhere' }],
      ['venues', { resourceIds: ['N00001', 'n2', 'N00001'] }, { kind: 'resources', ids: ['N00001', 'n2'] }],
      ['airports', { iata: ['HKG', ' man ', 'MAN'] }, { kind: 'airports', iata: ['HKG', 'MAN'] }],
      ['countries', { countryOrRegion: ['gb'], iata: [] }, { kind: 'countries', codes: ['GB'] }],
      ['two lists', { iata: ['hkg'], resourceIds: ['N1'] }, { ...unclear, ids: ['N1'], iata: ['HKG'] }],
      ['an unknown list', { cityIds: ['E01'] }, unclear],
      ['a known and an unknown list', { iata: ['HKG'], resourceId: ['N1'] }, { ...unclear, iata: ['HKG'] }],
      ['a number among the ids', { resourceIds: ['N1', 2] }, { ...unclear, ids: ['N1'] }],
      ['an empty text', { iata: ['HKG', ''] }, { ...unclear, iata: ['HKG'] }],
      ['only blanks', { iata: [' '] }, unclear],
      ['only null', { countryOrRegion: [null] }, unclear],
      ['a text for a list', { iata: 'HKG' }, unclear],
      ['an empty text for a list', { iata: '' }, unclear],
      ['a number', 7, unclear],
      ['a text', 'HKG', unclear],
      ['a list', ['HKG'], unclear],
      ['an empty list in its place', [], unclear],
      ['false', false, unclear],
    ];
    for (const [what, wire, restriction] of rows) {
      it(`reads ${what} as ${'kind' in restriction ? String(restriction.kind) : ''}`, () => {
        const pass = parsePass(anOrder({}, { allowedResources: wire }));
        expect(pass.restriction).to.deep.equal(restriction);
        expect(pass.unreadable).to.deep.equal('ids' in restriction && 'iata' in restriction ? ['restriction'] : []);
      });
    }

    const lengths: [number, string, number][] = [[10_000, 'resources', 10_000], [10_001, 'unclear', 10_000]];
    for (const [given, kind, kept] of lengths) {
      it(`reads ${given} entries as ${kind} and keeps ${kept} (T-22)`, () => {
        const ids = Array.from({ length: given }, (_, i) => `N${i}`);
        const { restriction, unreadable } = parsePass(anOrder({}, { allowedResources: { resourceIds: ids } }));
        expect(restriction.kind).to.equal(kind);
        expect('ids' in restriction && restriction.ids.length).to.equal(kept);
        expect(unreadable).to.deep.equal(kind === 'unclear' ? ['restriction'] : []);
      });
    }
  });

  describe('envelope (F-15)', () => {
    it('refuses a code other than 0 with the number and without the text', () => {
      for (const code of [1, -1, 40001, 0.5]) {
        const { code: failure, hint, message } = failureOf({ code, message: 'SECRET', data: anOrder() });
        expect(failure).to.equal('rejected');
        expect(hint).to.contain(String(code));
        expect(message).not.to.contain('SECRET');
      }
    });

    const odd: [what: string, body: unknown][] = [
      ['null', null],
      ['a text', 'x'],
      ['a list', [anOrder()]],
      ['no data', { code: 0 }],
      ['null data', { code: 0, data: null }],
      ['a list as data', { code: 0, data: [anOrder()] }],
      ['a text as data', { code: 0, data: 'x' }],
      ['an order without ids', { code: 0, data: { status: 1 } }],
      ['a code in quotes', { code: '0', data: anOrder() }],
      ['a null code', { code: null, data: anOrder() }],
      ['unreadable ids', { orderId: {}, extra: { ePassId: 2 ** 53 } }],
    ];
    for (const [what, body] of odd) {
      it(`finds no pass in ${what}`, () => expect(failureOf(body).code).to.equal('invalid-response'));
    }
  });

  it('reads own properties only, and leaves prototypes alone (T-07)', () => {
    const inherited = Object.create(anOrder()) as object;
    expect(failureOf(inherited).code).to.equal('invalid-response');
    const keys = Object.getOwnPropertyNames(Object.prototype);
    const hostile = `{"orderId": "DP1", "__proto__": {"orderId": "DP2", "polluted": 1},
      "constructor": {"prototype": {"polluted": 1}},
      "extra": {"__proto__": {"availableUsages": 9}, "allowedResources": {"__proto__": ["x"]}}}`;
    const pass = parsePass(JSON.parse(hostile));
    expect(pass).to.include({ orderId: 'DP1', availableUsages: null });
    expect(pass.restriction.kind).to.equal('unclear');
    expect(Object.getPrototypeOf(pass)).to.equal(Object.prototype);
    expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(keys);
  });

  it('answers any JSON with a frozen pass or an EpassError', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (body, extra, field) => {
        for (const candidate of [
          body,
          { code: 0, data: body },
          { orderId: 'DP1', extra },
          ...PLACES.map(([, key, inExtra]) => orderWith(key, inExtra, field)),
        ]) {
          try {
            const pass = parsePass(candidate);
            if (!isDeepFrozen(pass)) return false;
          } catch (error) {
            if (!isEpassError(error)) return false;
          }
        }
        return true;
      }),
    );
  });

  it('never reads "anywhere" out of something that was filled', () => {
    const filled = (value: unknown): boolean =>
      value !== null && !(Array.isArray(value) && value.length === 0);
    const resources = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('resourceIds', 'iata', 'countryOrRegion', 'other', '__proto__'), fc.jsonValue()),
      fc.dictionary(fc.constantFrom('resourceIds', 'iata'), fc.array(fc.oneof(fc.string(), fc.jsonValue()))),
    );
    fc.assert(
      fc.property(resources, (wire) => {
        const { restriction, unreadable } = parsePass(anOrder({}, { allowedResources: wire }));
        const isObject = typeof wire === 'object' && wire !== null && !Array.isArray(wire);
        const anything = isObject ? Object.values(wire).some(filled) : wire !== null;
        return anything === (restriction.kind !== 'anywhere')
          && unreadable.includes('restriction') === (restriction.kind === 'unclear');
      }),
      { numRuns: 1000 },
    );
  });
});
