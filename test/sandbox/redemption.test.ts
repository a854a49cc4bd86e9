import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type RefusalKind } from '../../demo/sandbox/invented.js';
import { type Answer, Desk, refused, START, succeeded } from './desk.js';

const HOUR = 3_600_000;

describe('a walk-in', () => {
  it('is answered with the documented fields', async () => {
    const desk = new Desk();
    const { ePassId } = await desk.issued();
    const { data } = succeeded(await desk.redeem(ePassId, 'lounges'));
    assert.deepEqual(data, { dpId: ePassId, transactionId: 'DPSL00001', message: 'Order Created' });
  });

  it('works in all three modules: "redeemed across Lounge, Set Meal, and Coupon modules"', async () => {
    const desk = new Desk();
    const { ePassId, orderId } = await desk.issued();
    for (const word of ['lounges', 'setMeals', 'coupons']) succeeded(await desk.redeem(ePassId, word));
    const { status, extra } = await desk.retrieve(orderId);
    assert.deepEqual([status, extra?.availableUsages, extra?.usedUsages], [2, 0, 3]);
  });

  it('works where a module is missing: "Avoids wasted benefits when a specific module is unavailable"', async () => {
    const desk = new Desk();
    const { ePassId } = await desk.issued('crossModule', 0, { allowedResources: { iata: ['LCY'] } });
    assert.equal((await desk.resources('module=1&iata=LCY')).pagination?.totalNumber, 0);
    succeeded(await desk.redeem(ePassId, 'setMeals', { resourceId: await desk.venueAt('LCY', 3) }));
  });

  it('takes one usage for each person', async () => {
    const desk = new Desk();
    const { ePassId, orderId } = await desk.issued('lounges', 1, { availableUsages: 5 });
    succeeded(await desk.redeem(ePassId, 'lounges', { adultCount: 2, childCount: 1 }));
    const { status, extra } = await desk.retrieve(orderId);
    assert.deepEqual([status, extra?.availableUsages, extra?.usedUsages], [1, 2, 3]);
  });

  it('is refused as a whole when fewer usages are left than persons came', async () => {
    const desk = new Desk();
    const { ePassId, orderId } = await desk.issued('lounges', 1, { availableUsages: 2 });
    refused(await desk.redeem(ePassId, 'lounges', { adultCount: 3 }), 'pass-used-up');
    assert.equal((await desk.retrieve(orderId)).extra?.availableUsages, 2);
  });

  it('is refused when the pass is used up', async () => {
    const desk = new Desk();
    const { ePassId } = await desk.issued('lounges', 1, { availableUsages: 1 });
    succeeded(await desk.redeem(ePassId, 'lounges'));
    refused(await desk.redeem(ePassId, 'lounges'), 'pass-used-up');
  });

  it('gives the last usage to one of two who come at the same moment', async () => {
    const desk = new Desk();
    const { ePassId } = await desk.issued('lounges', 1, { availableUsages: 1 });
    const answers = await Promise.all([desk.redeem(ePassId, 'lounges'), desk.redeem(ePassId, 'lounges')]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 422]);
  });
});

describe('a walk-in at a time', () => {
  const activationDate = '2026-01-01T12:00:00+02:00';
  const expirationDate = '2026-01-02T00:00:00+00:00';
  const rows: [hours: number, verdict: 'yes' | RefusalKind][] = [
    [0, 'pass-not-active'], // "will only become active after the given datetime and cannot be used beforehand"
    [10 - 1 / 3600, 'pass-not-active'],
    [10, 'yes'], // "will be automatically activated after this time"
    [24 - 1 / 3600, 'yes'],
    [24, 'pass-expired'],
    [9999, 'pass-expired'],
  ];

  for (const [hours, verdict] of rows) {
    it(`${hours.toFixed(4)} hours after issue: ${verdict}`, async () => {
      const desk = new Desk();
      const { ePassId } = await desk.issued('crossModule', 0, { activationDate, expirationDate });
      desk.now = START + Math.round(hours * HOUR);
      const answer = await desk.redeem(ePassId, 'coupons');
      if (verdict === 'yes') succeeded(answer);
      else refused(answer, verdict);
    });
  }
});

describe('a walk-in at a place', () => {
  type Row = [restriction: object, word: string, module: number, iata: string, verdict: 'yes' | RefusalKind];
  const GB = { countryOrRegion: ['GB'] };
  const airports = { iata: ['HKG', 'MAN'] };
  const rows: Row[] = [
    [{ resourceIds: [] }, 'lounges', 1, 'SIN', 'yes'],
    [{ iata: [] }, 'lounges', 1, 'SIN', 'yes'],
    // "any eligible DragonPass resource within United Kingdom"
    [GB, 'lounges', 1, 'LHR', 'yes'],
    [GB, 'setMeals', 3, 'MAN', 'yes'],
    [GB, 'coupons', 4, 'LCY', 'yes'],
    [GB, 'lounges', 1, 'DUB', 'outside-restriction'],
    [GB, 'coupons', 4, 'HKG', 'outside-restriction'],
    [{ countryOrRegion: ['FR', 'DE'] }, 'lounges', 1, 'FRA', 'yes'],
    // "DragonPass lounges services at Hong Kong and Manchester airports"
    [airports, 'lounges', 1, 'HKG', 'yes'],
    [airports, 'lounges', 1, 'MAN', 'yes'],
    [airports, 'setMeals', 3, 'HKG', 'yes'],
    [airports, 'lounges', 1, 'LHR', 'outside-restriction'],
  ];

  for (const [allowedResources, word, module, iata, verdict] of rows) {
    it(`${JSON.stringify(allowedResources)}, ${word} at ${iata}: ${verdict}`, async () => {
      const desk = new Desk();
      const { ePassId } = await desk.issued('crossModule', 0, { allowedResources });
      const answer = await desk.redeem(ePassId, word, { resourceId: await desk.venueAt(iata, module) });
      if (verdict === 'yes') succeeded(answer);
      else refused(answer, verdict);
    });
  }

  // "An E-pass that is valid only for specific lounges": N00001 and N00002
  const lounges = [['N00001', 'yes'], ['N00002', 'yes'], ['N00012', 'outside-restriction']] as const;
  for (const [resourceId, verdict] of lounges) {
    it(`resource ids N00001 and N00002, at ${resourceId}: ${verdict}`, async () => {
      const desk = new Desk();
      const allowedResources = { resourceIds: ['N00001', 'N00002'] };
      const { ePassId } = await desk.issued('lounges', 1, { allowedResources });
      const answer = await desk.redeem(ePassId, 'lounges', { resourceId });
      if (verdict === 'yes') succeeded(answer);
      else refused(answer, verdict);
    });
  }

  it('is at N00012 in Hong Kong when a lounge is not named, and refused where the pass is not', async () => {
    const desk = new Desk();
    const home = await desk.issued('lounges', 1, { allowedResources: { resourceIds: ['N00012'] } });
    const away = await desk.issued('lounges', 1, { allowedResources: { countryOrRegion: ['GB'] } });
    succeeded(await desk.redeem(home.ePassId, 'lounges'));
    refused(await desk.redeem(away.ePassId, 'lounges'), 'outside-restriction');
  });
});

describe('a walk-in in a module', () => {
  const singles: [word: string, module: number][] = [['lounges', 1], ['setMeals', 3], ['coupons', 4]];

  for (const [word, module] of singles) {
    it(`is refused outside module ${module} for a pass of that module alone`, async () => {
      const desk = new Desk();
      const { ePassId } = await desk.issued(word, module);
      for (const [other] of singles.filter(([name]) => name !== word)) {
        refused(await desk.redeem(ePassId, other), 'module-not-allowed');
      }
      succeeded(await desk.redeem(ePassId, word));
    });
  }

  it('is refused for a module that the programme left out of its cross-module passes', async () => {
    const desk = new Desk({ programmes: { all: { allowedModules: [1, 4] } } });
    const { ePassId } = await desk.issued();
    refused(await desk.redeem(ePassId, 'setMeals'), 'module-not-allowed');
    succeeded(await desk.redeem(ePassId, 'coupons'));
  });

  it('is refused at a venue of another module', async () => {
    const desk = new Desk();
    const { ePassId } = await desk.issued();
    refused(await desk.redeem(ePassId, 'lounges', { resourceId: 'R00001' }), 'module-mismatch');
    refused(await desk.redeem(ePassId, 'setMeals', { resourceId: 'R00002' }), 'module-mismatch');
  });
});

describe('the fields of a redemption', () => {
  const rows: [what: string, more: object, kind: RefusalKind][] = [
    ['nobody', { adultCount: 0 }, 'field-invalid'],
    ['no adultCount', { adultCount: undefined }, 'field-invalid'],
    ['a negative childCount', { childCount: -1 }, 'field-invalid'],
    ['half a person', { adultCount: 1.5 }, 'field-invalid'],
    ['a count as text', { adultCount: '1' }, 'field-invalid'],
    ['an unknown pass', { dpId: '1788000099999999' }, 'order-not-found'],
    ['an order id for a pass id', { dpId: 'DP00000000000001' }, 'order-not-found'],
    ['an unknown venue', { resourceId: 'N99999' }, 'resource-not-found'],
  ];

  for (const [what, more, kind] of rows) {
    it(`refuses ${what} (${kind})`, async () => {
      const desk = new Desk();
      const { ePassId } = await desk.issued();
      refused(await desk.redeem(ePassId, 'lounges', more), kind);
    });
  }

  for (const word of ['crossModule', 'fastTrack', 'toString']) {
    it(`knows no walk-in at ${word}`, async () => {
      const desk = new Desk();
      refused(await desk.redeem((await desk.issued()).ePassId, word), 'path-unknown');
    });
  }
});

describe('a visit that the venue takes back', () => {
  const takeBack = (desk: Desk, dpId: string, transactionId: string, word = 'setMeals'): Promise<Answer> =>
    desk.send('POST', `simulations/${word}/cancellation`, { dpId, transactionId });

  it('refunds all its usages and says so', async () => {
    const desk = new Desk();
    const { ePassId, orderId } = await desk.issued('crossModule', 0, { availableUsages: 2 });
    await desk.redeem(ePassId, 'setMeals', { childCount: 1 });
    assert.equal((await desk.retrieve(orderId)).status, 2);
    const { data } = succeeded(await takeBack(desk, ePassId, 'DPSL00001'));
    assert.deepEqual(data, { dpId: ePassId, transactionId: 'DPSL00001', message: 'Order Cancelled' });
    const { status, extra } = await desk.retrieve(orderId);
    assert.deepEqual([status, extra?.availableUsages, extra?.usedUsages], [1, 2, 0]);
    assert.equal((await desk.usages(ePassId))[0]?.status, 3);
    succeeded(await desk.redeem(ePassId, 'lounges'));
  });

  it('is not refunded twice', async () => {
    const desk = new Desk();
    const { ePassId, orderId } = await desk.issued();
    await desk.redeem(ePassId, 'setMeals');
    succeeded(await takeBack(desk, ePassId, 'DPSL00001'));
    refused(await takeBack(desk, ePassId, 'DPSL00001'), 'already-cancelled');
    assert.equal((await desk.retrieve(orderId)).extra?.availableUsages, 3);
  });

  it('is not found by another pass, another number or another module', async () => {
    const desk = new Desk();
    const [mine, other] = [await desk.issued(), await desk.issued()];
    await desk.redeem(mine.ePassId, 'setMeals');
    refused(await takeBack(desk, other.ePassId, 'DPSL00001'), 'transaction-not-found');
    refused(await takeBack(desk, mine.ePassId, 'DPSL00002'), 'transaction-not-found');
    refused(await takeBack(desk, mine.ePassId, 'DPSL00001', 'lounges'), 'transaction-not-found');
    refused(await takeBack(desk, '1788000099999999', 'DPSL00001'), 'order-not-found');
  });

  it('does not revive a cancelled pass', async () => {
    const desk = new Desk();
    const { ePassId, orderId } = await desk.issued();
    await desk.redeem(ePassId, 'setMeals');
    await desk.cancel(orderId);
    succeeded(await takeBack(desk, ePassId, 'DPSL00001'));
    assert.equal((await desk.retrieve(orderId)).status, 3);
    refused(await desk.redeem(ePassId, 'setMeals'), 'pass-cancelled');
  });
});
