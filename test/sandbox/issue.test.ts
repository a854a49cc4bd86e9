import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createSandbox } from '../../demo/sandbox/index.js';
import { type RefusalKind } from '../../demo/sandbox/invented.js';
import { Desk, order, refused, succeeded, type Data } from './desk.js';

/** The order of a documented answer, out of its envelope if it has one. */
function fixture(name: string): Data {
  const text = readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8');
  const body = JSON.parse(text) as Data & { data?: Data };
  return body.data ?? body;
}

/** The names of all fields, in order, with those of the objects within. */
function shape(value: object): unknown[] {
  return Object.entries(value).map(([name, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? [name, shape(inner)] : name,
  );
}

describe('the answer to an issued E-pass', () => {
  it('has the fields of the cross-module example, in its order', async () => {
    const { data } = succeeded(await new Desk().issue());
    assert.deepEqual(shape(data), shape(fixture('cross-module-issued')));
  });

  it('has the fields of the single-module example, in its order', async () => {
    const { data } = succeeded(await new Desk().issue('lounges', 1));
    assert.deepEqual(shape(data), shape(fixture('single-module-issued')));
  });

  it('has the values of the cross-module example', async () => {
    const expected = fixture('cross-module-issued');
    const desk = new Desk();
    desk.now = Date.parse(expected.orderCreatedDate ?? '');
    const { activationDate, expirationDate, firstName, lastName } = expected.extra ?? {};
    const request = { activationDate, expirationDate, firstName, lastName, availableUsages: 1 };
    assert.deepEqual((await desk.issue('crossModule', 0, request)).data, expected);
  });

  it('says 0 used, all available, and nothing cancelled', async () => {
    const { data } = await new Desk().issue();
    const { status, orderCancelledDate, extra } = data;
    assert.deepEqual([status, orderCancelledDate, extra?.availableUsages, extra?.usedUsages], [1, null, 3, 0]);
  });
});

describe('modules of an E-pass', () => {
  const words: [word: string, module: number][] = [
    ['crossModule', 0], // "For Cross Module E-pass, set {module} to crossModule"
    ['multiModule', 0],
    ['lounges', 1],
    ['setMeals', 3],
    ['coupons', 4],
  ];

  for (const [word, module] of words) {
    it(`issues module ${module} at ${word}`, async () => {
      assert.equal(succeeded(await new Desk().issue(word, module)).data.module, module);
    });
  }

  const mismatches: [word: string, module: unknown, kind: RefusalKind][] = [
    ['crossModule', 1, 'module-mismatch'], // "module field must be 0 to indicate Cross Module"
    ['lounges', 0, 'module-mismatch'],
    ['lounges', 3, 'module-mismatch'],
    ['crossModule', '0', 'field-invalid'],
    ['crossModule', null, 'field-invalid'],
    ['crossModule', -1, 'field-invalid'],
    ['fastTrack', 2, 'path-unknown'],
    ['fitness', 7, 'path-unknown'], // "Other modules are not supported for Cross Module E-pass at this stage"
    ['constructor', 0, 'path-unknown'],
  ];

  for (const [word, module, kind] of mismatches) {
    it(`refuses module ${JSON.stringify(module)} at ${word} (${kind})`, async () => {
      refused(await new Desk().issue(word, 0, {}, { module }), kind);
    });
  }

  it('refuses a single-module E-pass that the programme does not have', async () => {
    const body = { ...order, module: 3 };
    const answer = await new Desk().send('POST', 'orders/setMeals/ePasses', body, { 'X-Program-ID': 'no-meals' });
    refused(answer, 'module-not-in-programme');
  });
});

describe('allowedModules', () => {
  it('is "returned only for Cross Module E-pass"', async () => {
    const desk = new Desk();
    const [cross, single] = [await desk.issued(), await desk.issued('lounges', 1)];
    assert.deepEqual((await desk.retrieve(cross.orderId)).extra?.allowedModules, [1, 3, 4]);
    assert.equal('allowedModules' in ((await desk.retrieve(single.orderId)).extra ?? {}), false);
  });

  it('comes from the programme, whatever the request says', async () => {
    const body = { ...order, extra: { ...order.extra, allowedModules: [1, 2, 3, 4, 7] } };
    const answer = await new Desk().send('POST', 'orders/crossModule/ePasses', body, { 'X-Program-ID': 'no-meals' });
    assert.deepEqual(succeeded(answer).data.extra?.allowedModules, [1, 4]);
  });

  for (const allowedModules of [[1], [3], [4], [1, 3], [1, 4], [3, 4], [1, 3, 4]]) {
    it(`may be ${allowedModules.join(', ')}: "any subset of the supported modules"`, () => {
      assert.ok(createSandbox({ programmes: { p: { allowedModules } } }));
    });
  }

  for (const allowedModules of [[2], [1, 7], [0], [8, 1, 3], []]) {
    // "Currently, E-pass only supports cross-module usage among the following modules": 1, 3 and 4
    it(`may not be ${JSON.stringify(allowedModules)}`, () => {
      assert.throws(() => createSandbox({ programmes: { p: { allowedModules } } }), RangeError);
    });
  }
});

describe('the name of a clientUserId', () => {
  it('may have several E-passes: "multiple different E-passes under the same name"', async () => {
    const desk = new Desk();
    const passes = [await desk.issued(), await desk.issued(), await desk.issued('lounges', 1)];
    assert.equal(new Set(passes.flatMap(({ orderId, ePassId }) => [orderId, ePassId])).size, 6);
  });

  for (const other of [{ firstName: 'Eva' }, { lastName: 'Rei' }, { firstName: 'Reis', lastName: 'Ana' }]) {
    // "create E-passes with different names is not allowed and will result in a validation error"
    it(`may not become ${JSON.stringify(other)}`, async () => {
      const desk = new Desk();
      await desk.issued();
      refused(await desk.issue('lounges', 1, other), 'name-mismatch');
    });
  }

  it('cannot be forged by moving letters between first and last name', async () => {
    const desk = new Desk();
    succeeded(await desk.issue('crossModule', 0, { firstName: 'An', lastName: 'aReis' }));
    refused(await desk.issue('crossModule', 0, { firstName: 'Ana', lastName: 'Reis' }), 'name-mismatch');
  });

  it('is free for another clientUserId: "each clientUserId to be bound to a unique name"', async () => {
    const desk = new Desk();
    await desk.issued();
    succeeded(await desk.issue('crossModule', 0, { firstName: 'Eva' }, { clientUserId: 'another' }));
  });

  it('is not bound by a request that was refused', async () => {
    const desk = new Desk();
    refused(await desk.issue('crossModule', 0, { firstName: 'Eva', availableUsages: 0 }), 'field-invalid');
    succeeded(await desk.issue());
  });
});

describe('activationDate', () => {
  it('is optional: "the E-pass will be activated immediately upon issuance"', async () => {
    const desk = new Desk();
    const { ePassId } = await desk.issued();
    succeeded(await desk.redeem(ePassId, 'lounges'));
  });

  const accepted: [given: string, answered: string][] = [
    ['2026-01-01T00:00:00+00:00', '2026-01-01T00:00:00+00:00'],
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00+00:00'],
    // "The datetime can include a time zone offset"
    ['2026-01-01T08:00:00+08:00', '2026-01-01T00:00:00+00:00'],
    ['2025-12-31T19:00:00-05:00', '2026-01-01T00:00:00+00:00'],
    ['2026-06-01T05:30:00+05:30', '2026-06-01T00:00:00+00:00'],
  ];

  for (const [given, answered] of accepted) {
    it(`may be ${given} when it is midnight UTC of 1 January 2026`, async () => {
      const answer = await new Desk().issue('crossModule', 0, { activationDate: given });
      assert.equal(succeeded(answer).data.extra?.activationDate, answered);
    });
  }

  const rejected: [given: unknown, kind: RefusalKind][] = [
    // "but must not be earlier than the current time"
    ['2025-12-31T23:59:59+00:00', 'activation-in-past'],
    ['2026-01-01T07:59:59+08:00', 'activation-in-past'],
    ['2025-12-31T18:59:59-05:00', 'activation-in-past'],
    ['2026-01-02T00:00:00', 'field-invalid'],
    ['2026-02-30T00:00:00Z', 'field-invalid'],
    ['tomorrow', 'field-invalid'],
    [1_767_312_000_000, 'field-invalid'],
  ];

  for (const [given, kind] of rejected) {
    it(`may not be ${JSON.stringify(given)} then (${kind})`, async () => {
      refused(await new Desk().issue('crossModule', 0, { activationDate: given }), kind);
    });
  }

  it('is compared with the time of the call', async () => {
    const desk = new Desk();
    const extra = { activationDate: '2026-01-01T00:00:01Z' };
    succeeded(await desk.issue('crossModule', 0, extra));
    desk.now += 1001;
    refused(await desk.issue('crossModule', 0, extra), 'activation-in-past');
  });
});

describe('the fields of an order request', () => {
  const rows: [what: string, extra: object, top: object, kind: RefusalKind][] = [
    ['no clientUserId', {}, { clientUserId: undefined }, 'field-invalid'],
    ['a blank clientUserId', {}, { clientUserId: ' ' }, 'field-invalid'],
    ['a numeric clientUserId', {}, { clientUserId: 7 }, 'field-invalid'],
    ['no firstName', { firstName: undefined }, {}, 'field-invalid'],
    ['an empty lastName', { lastName: '' }, {}, 'field-invalid'],
    ['an endless lastName', { lastName: 'x'.repeat(257) }, {}, 'field-invalid'],
    ['no availableUsages', { availableUsages: undefined }, {}, 'field-invalid'],
    ['0 usages', { availableUsages: 0 }, {}, 'field-invalid'],
    ['half a usage', { availableUsages: 0.5 }, {}, 'field-invalid'],
    ['usages as text', { availableUsages: '1' }, {}, 'field-invalid'],
    ['no expirationDate', { expirationDate: undefined }, {}, 'field-invalid'],
    ['an expirationDate in the past', { expirationDate: '2025-12-31T00:00:00Z' }, {}, 'validity-empty'],
    ['an expirationDate at the activation', { expirationDate: '2026-01-01T00:00:00Z' }, {}, 'validity-empty'],
  ];

  for (const [what, extra, top, kind] of rows) {
    it(`refuses ${what} (${kind})`, async () => {
      refused(await new Desk().issue('crossModule', 0, extra, top), kind);
    });
  }

  for (const extra of [undefined, null, [], 'extra', 1]) {
    it(`refuses ${JSON.stringify(extra)} as extra`, async () => {
      refused(await new Desk().send('POST', 'orders/crossModule/ePasses', { ...order, extra }), 'field-invalid');
    });
  }
});

describe('allowedResources', () => {
  const accepted: [given: unknown, answered: object][] = [
    [{ resourceIds: [] }, { resourceIds: [] }],
    [{ resourceIds: ['N00001', 'N00002'] }, { resourceIds: ['N00001', 'N00002'] }],
    [{ iata: ['HKG', 'MAN'] }, { iata: ['HKG', 'MAN'] }],
    [{ countryOrRegion: ['GB'] }, { countryOrRegion: ['GB'] }],
    [{}, { resourceIds: [] }],
    [undefined, { resourceIds: [] }],
  ];

  for (const [given, answered] of accepted) {
    it(`accepts ${JSON.stringify(given)}`, async () => {
      const answer = await new Desk().issue('crossModule', 0, { allowedResources: given });
      assert.deepEqual(succeeded(answer).data.extra?.allowedResources, answered);
    });
  }

  const rejected: [given: unknown, kind: RefusalKind][] = [
    // "exactly one of resourceIds, iata, or countryOrRegion can be configured"
    [{ resourceIds: ['N00001'], iata: ['MAN'] }, 'one-restriction'],
    [{ resourceIds: ['N00001'], countryOrRegion: ['GB'] }, 'one-restriction'],
    [{ iata: ['HKG'], countryOrRegion: ['HK'] }, 'one-restriction'],
    // "Only one restriction type is supported per E-pass"
    [{ resourceIds: ['N00001'], iata: ['MAN'], countryOrRegion: ['GB'] }, 'one-restriction'],
    [{ resourceIds: [], iata: ['MAN'] }, 'one-restriction'],
    [{ resourceId: ['N00001'] }, 'field-invalid'],
    [{ iata: ['hkg'] }, 'field-invalid'],
    [{ iata: 'HKG' }, 'field-invalid'],
    [{ iata: ['HKG', 7] }, 'field-invalid'],
    [{ countryOrRegion: ['GBR'] }, 'field-invalid'],
    [{ resourceIds: ['N 1'] }, 'field-invalid'],
    [['N00001'], 'field-invalid'],
    ['GB', 'field-invalid'],
  ];

  for (const [given, kind] of rejected) {
    it(`refuses ${JSON.stringify(given)} (${kind})`, async () => {
      refused(await new Desk().issue('crossModule', 0, { allowedResources: given }), kind);
    });
  }
});
