/** Orders that an API might answer, sound or not, for property tests. */
import * as fc from 'fast-check';
import { anOrder } from './pass.js';

/** A field as the contract has it, and what else a server might put there. */
const field = (valid: fc.Arbitrary<unknown>, hostile: readonly unknown[], boundary: readonly unknown[]): fc.Arbitrary<unknown> => fc.oneof(
  { arbitrary: valid, weight: 6 },
  { arbitrary: fc.constant(MISSING), weight: 1 },
  { arbitrary: fc.constant(null), weight: 1 },
  { arbitrary: fc.anything({ withNullPrototype: true }), weight: 1 },
  { arbitrary: fc.constantFrom(...hostile), weight: 1 },
  { arbitrary: fc.constantFrom(...boundary), weight: 1 },
);

const MISSING = Symbol('missing');
const MARKUP = [
  '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)', '${alert(1)}', '\u202e\u2066', '\ud800', '__proto__',
];
const text = field(fc.string({ unit: 'grapheme', minLength: 1 }), MARKUP, ['', ' ', 'x'.repeat(10_000), '\0', 'z\u0301'.repeat(500)]);
const DATES = [
  '2028-02-30T00:00:00Z', '2026-01-01', '2026-01-01T00:00:00', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-01-01T24:00:00Z', '', 1767225600,
];
const date = field(fc.constantFrom('2020-01-01T00:00:00Z', '2024-02-29T12:00:00+05:30', '2099-12-31T23:59:59+00:00'), [...MARKUP, '1', 'Order 7'], DATES);
const number = (valid: readonly number[]): fc.Arbitrary<unknown> =>
  field(fc.constantFrom(...valid), ['1', 'NaN', [1], { valueOf: 1 }, true], [-1, -0, 0, 0.5, 1e21, 2 ** 53, NaN, Infinity, Number.MAX_SAFE_INTEGER]);
const codes = field(fc.array(fc.constantFrom('HKG', 'LHR', 'hkg', 'GB')), [...MARKUP, [MARKUP], { length: 2 }], [[], [''], [null], Array(300).fill('HKG')]);
const modules = field(fc.uniqueArray(fc.constantFrom(1, 3, 4)), [['1'], [{}], MARKUP], [[], [0], [9], [1, 1], Array(300).fill(3)]);
const restriction = fc.record({ resourceIds: codes, iata: codes, countryOrRegion: codes }, { requiredKeys: [] });

const order = fc.record({
  orderId: text, status: number([1, 1, 1, 2, 3]), module: number([0, 1, 3, 4]), category: number([1, 2]), clientUserId: text,
  orderCreatedDate: date, orderCancelledDate: fc.oneof(fc.constant(null), fc.constant(''), date),
});
const extra = fc.record({
  ePassId: text, ePassStatus: number([1, 1, 1, 2]), firstName: text, lastName: text, activationDate: date, expirationDate: date,
  availableUsages: number([1, 2, 0]), usedUsages: number([0, 1]), allowedModules: modules,
  allowedResources: field(restriction, MARKUP, [{}, [], { airports: ['HKG'] }]),
});

const present = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== MISSING));

/** An order of which every field is sound, missing, null, of another type, hostile or at a boundary. */
export const arbOrder: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(order, extra, fc.oneof({ arbitrary: fc.constant(null), weight: 9 }, { arbitrary: fc.anything(), weight: 1 }))
  .map(([fields, inner, other]) => ({ ...present(fields), extra: other ?? present(inner) }));

const fewFields = fc.tuple(order, extra, fc.array(fc.nat(20), { maxLength: 2 }));

/** A sound order with one or two of its fields replaced. */
export const arbNearlySound: fc.Arbitrary<Record<string, unknown>> = fewFields.map(([fields, inner, picked]) => {
  const sound = anOrder({}, { expirationDate: '2099-12-31T23:59:59+00:00' });
  const odd = Object.entries({ ...fields, ...inner }).filter((_, i) => picked.includes(i));
  const replace = (target: object, names: object): Record<string, unknown> =>
    present({ ...target, ...Object.fromEntries(odd.filter(([name]) => Object.hasOwn(names, name))) });
  return { ...replace(sound, fields), extra: replace(sound.extra, inner) };
});
