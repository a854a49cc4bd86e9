import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type RefusalKind } from '../../demo/sandbox/invented.js';
import { Desk, refused, succeeded } from './desk.js';

describe('retrieving an E-pass', () => {
  it('works "by providing the E-pass ID or Order ID"', async () => {
    const desk = new Desk();
    await desk.issued();
    const { orderId, ePassId } = await desk.issued();
    const byOrder = succeeded(await desk.send('POST', 'orders/ePasses/search', { orderId })).data;
    const byPass = succeeded(await desk.send('POST', 'orders/ePasses/search', { ePassId })).data;
    assert.deepEqual(byOrder, byPass);
    assert.deepEqual([byOrder.orderId, byOrder.extra?.ePassId], [orderId, ePassId]);
  });

  it('gives the documented order of a used pass, but for its activation', async () => {
    const file = new URL('../fixtures/retrieved-used.json', import.meta.url);
    const { data: expected } = JSON.parse(readFileSync(file, 'utf8')) as { data: { extra: object } };
    const desk = new Desk();
    desk.now = Date.parse('2024-12-31T00:00:00Z');
    const allowedResources = { resourceIds: ['N00001'] };
    const extra = { firstName: 'DragonPass', lastName: 'DragonPass', availableUsages: 1, allowedResources };
    const { ePassId, orderId } = await desk.issued('lounges', 1, extra);
    succeeded(await desk.redeem(ePassId, 'lounges', { resourceId: 'N00001' }));
    // The example was used years before its own activation, which the rules do not allow.
    const activationDate = '2024-12-31T00:00:00+00:00';
    const order = await desk.retrieve(orderId);
    assert.deepEqual(order, { ...expected, extra: { ...expected.extra, activationDate } });
    assert.equal(JSON.stringify(Object.keys(order)), JSON.stringify(Object.keys(expected)));
  });

  const rows: [body: unknown, kind: RefusalKind][] = [
    [{}, 'one-identifier'],
    [{ orderId: 'DP00000000000001', ePassId: '1788000066668888' }, 'one-identifier'],
    [{ orderId: 'DP00000000000099' }, 'order-not-found'],
    [{ ePassId: '1788000099999999' }, 'order-not-found'],
    [{ ePassId: 'DP00000000000001' }, 'order-not-found'],
    [{ orderId: '__proto__' }, 'order-not-found'],
    [{ orderId: 1 }, 'field-invalid'],
    [{ ePassId: 1788000066668888 }, 'field-invalid'],
    [{ orderId: '' }, 'field-invalid'],
  ];

  for (const [body, kind] of rows) {
    it(`refuses ${JSON.stringify(body)} (${kind})`, async () => {
      const desk = new Desk();
      await desk.issued();
      refused(await desk.send('POST', 'orders/ePasses/search', body), kind);
    });
  }

  it('finds nothing of another programme', async () => {
    const desk = new Desk();
    const { orderId, ePassId } = await desk.issued();
    const elsewhere = { 'X-Program-ID': 'no-meals' };
    refused(await desk.send('POST', 'orders/ePasses/search', { orderId }, elsewhere), 'order-not-found');
    refused(await desk.send('POST', 'orders/ePasses/search', { ePassId }, elsewhere), 'order-not-found');
    refused(await desk.send('PATCH', 'orders', { status: 3, orderId }, elsewhere), 'order-not-found');
    refused(await desk.send('POST', 'orders/ePasses', { ePassId }, elsewhere), 'order-not-found');
  });

  it('finds nothing after a reset, and a name is free again', async () => {
    const desk = new Desk();
    const { orderId, ePassId } = await desk.issued();
    desk.sandbox.reset();
    refused(await desk.send('POST', 'orders/ePasses/search', { orderId }), 'order-not-found');
    refused(await desk.send('POST', 'orders/ePasses/search', { ePassId }), 'order-not-found');
    assert.equal(succeeded(await desk.issue('crossModule', 0, { firstName: 'Eva' })).data.orderId, orderId);
  });
});

describe('cancelling an E-pass', () => {
  it('invalidates it "instantly"', async () => {
    const desk = new Desk();
    const { orderId, ePassId } = await desk.issued();
    succeeded(await desk.redeem(ePassId, 'lounges'));
    desk.now += 90_000;
    succeeded(await desk.cancel(orderId));
    refused(await desk.redeem(ePassId, 'lounges'), 'pass-cancelled');
    const order = await desk.retrieve(orderId);
    assert.deepEqual([order.status, order.orderCancelledDate], [3, '2026-01-01T00:01:30+00:00']);
  });

  it('is for good: it "cannot be restored"', async () => {
    const desk = new Desk();
    const { orderId } = await desk.issued();
    succeeded(await desk.cancel(orderId));
    desk.now += 1000;
    refused(await desk.cancel(orderId), 'already-cancelled');
    for (const status of [0, 1, 2]) {
      refused(await desk.send('PATCH', 'orders', { status, orderId }), 'field-invalid');
    }
    const order = await desk.retrieve(orderId);
    assert.deepEqual([order.status, order.orderCancelledDate], [3, '2026-01-01T00:00:00+00:00']);
  });

  it('keeps the used usages used: check them first "to avoid potential financial loss"', async () => {
    const desk = new Desk();
    const { orderId, ePassId } = await desk.issued();
    await desk.redeem(ePassId, 'lounges');
    await desk.cancel(orderId);
    const { extra } = await desk.retrieve(orderId);
    assert.deepEqual([extra?.availableUsages, extra?.usedUsages], [2, 1]);
  });

  it('leaves the other passes of the traveller alone', async () => {
    const desk = new Desk();
    const [first, second] = [await desk.issued(), await desk.issued()];
    await desk.cancel(first.orderId);
    succeeded(await desk.redeem(second.ePassId, 'lounges'));
  });

  it('does not take the order of a visit for that of a pass', async () => {
    const desk = new Desk();
    const { ePassId } = await desk.issued();
    await desk.redeem(ePassId, 'lounges');
    refused(await desk.cancel((await desk.usages(ePassId))[0]?.orderId ?? ''), 'order-not-found');
  });
});

describe('usage orders', () => {
  const rows: [word: string, venue: string, module: number][] = [
    // "If the user redeems a Lounge → The usage order will be created with module = 1"
    ['lounges', 'N00012', 1],
    // "If the user redeems a Set Meal → The usage order will be created with module = 3"
    ['setMeals', 'R00001', 3],
    // "attributed to the actual module of the redeemed resource"
    ['coupons', 'R00002', 4],
  ];

  for (const [word, venue, module] of rows) {
    it(`of ${word} with a cross-module pass "will no longer be 0" but ${module}`, async () => {
      const desk = new Desk();
      const { ePassId } = await desk.issued();
      await desk.redeem(ePassId, word, { adultCount: 2 });
      const [usage, ...others] = await desk.usages(ePassId);
      assert.equal(others.length, 0);
      const { status, module: real, resourceId, usedUsages, orderCreatedDate, extra } = usage ?? {};
      assert.deepEqual([status, real, resourceId, usedUsages], [2, module, venue, 2]);
      assert.equal(orderCreatedDate, '2026-01-01T00:00:00+00:00');
      assert.deepEqual([extra?.city, extra?.countryOrRegion], ['Hong Kong', 'HK']);
    });
  }

  it('come newest first, and only those of the pass', async () => {
    const desk = new Desk();
    const [mine, other] = [await desk.issued(), await desk.issued()];
    await desk.redeem(mine.ePassId, 'lounges');
    await desk.redeem(other.ePassId, 'coupons');
    await desk.redeem(mine.ePassId, 'setMeals');
    const modules = (await desk.usages(mine.ePassId)).map((usage) => usage.module);
    assert.deepEqual(modules, [3, 1]);
  });

  it('show in detail who came, and when by the clock of the venue', async () => {
    const desk = new Desk();
    const { ePassId } = await desk.issued();
    await desk.redeem(ePassId, 'lounges', { adultCount: 1, childCount: 1 });
    const orderId = (await desk.usages(ePassId))[0]?.orderId;
    const { data } = succeeded(await desk.send('POST', 'orders/ePasses/details', { orderId }));
    assert.equal(data.usageDate, '2026-01-01T08:00:00+08:00');
    assert.deepEqual(data.passengers, { cardholder: 1, guests: 1 });
    assert.deepEqual([data.ePassId, data.orderCancelledDate, data.module], [ePassId, null, 1]);
  });

  it('are not found by the id of a pass order, or of another programme', async () => {
    const desk = new Desk();
    const { orderId, ePassId } = await desk.issued();
    await desk.redeem(ePassId, 'lounges');
    refused(await desk.send('POST', 'orders/ePasses/details', { orderId }), 'order-not-found');
    const usageId = (await desk.usages(ePassId))[0]?.orderId;
    const elsewhere = { 'X-Program-ID': 'lounges' };
    refused(await desk.send('POST', 'orders/ePasses/details', { orderId: usageId }, elsewhere), 'order-not-found');
    refused(await desk.send('POST', 'orders/ePasses', { ePassId: '1788000099999999' }), 'order-not-found');
  });
});
