import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseInstant } from '../../src/pass/instant.js';
import type { Pass } from '../../src/pass/pass.js';
import { nextBoundary, statusOf, type PassStatus } from '../../src/pass/status.js';
import { aPass, NOW } from '../support/pass.js';

const past = '2020-01-01T00:00:00Z';
const future = '2030-01-01T00:00:00Z';

describe('statusOf', () => {
  const rows: [title: string, over: Partial<Pass>, status: PassStatus][] = [
    ['a sound pass', {}, 'active'],
    ['a partly used pass with order status 2', { orderStatus: 2, availableUsages: 2, usedUsages: 1 }, 'active'],
    ['no activation date', { activationDate: null }, 'active'],
    ['order status 3', { orderStatus: 3 }, 'cancelled'],
    ['a cancellation date', { orderCancelledDate: past }, 'cancelled'],
    ['a cancellation date ahead', { orderCancelledDate: future }, 'cancelled'],
    ['an unreadable cancellation date', { unreadable: ['orderCancelledDate'] }, 'cancelled'],
    ['cancelled and used up', { orderStatus: 3, availableUsages: 0 }, 'cancelled'],
    ['no usage left', { availableUsages: 0, usedUsages: 1 }, 'used-up'],
    ['used up before activation, as documented', { orderStatus: 2, availableUsages: 0, usedUsages: 1, activationDate: future }, 'used-up'],
    ['used up and expired', { availableUsages: 0, expirationDate: past }, 'used-up'],
    ['an expiration date behind', { expirationDate: past }, 'expired'],
    ['expired with an unknown order status', { expirationDate: past, orderStatus: 7 }, 'expired'],
    ['swapped dates', { activationDate: future, expirationDate: past }, 'expired'],
    ['an activation date ahead', { activationDate: future, expirationDate: '2031-01-01T00:00:00Z' }, 'upcoming'],
    ['upcoming with an unreadable expiration', { activationDate: future, expirationDate: null, unreadable: ['expirationDate'] }, 'upcoming'],
    ['an unknown order status', { orderStatus: 5 }, 'unknown'],
    ['no order status', { orderStatus: null }, 'unknown'],
    ['an unknown E-pass status', { ePassStatus: 2 }, 'unknown'],
    ['no E-pass status', { ePassStatus: null }, 'unknown'],
    ['no usage count', { availableUsages: null }, 'unknown'],
    ['no expiration date', { expirationDate: null }, 'unknown'],
    ['an unreadable expiration date', { expirationDate: null, unreadable: ['expirationDate'] }, 'unknown'],
    ['an activation date that is no date', { activationDate: 'junk' }, 'unknown'],
    ['an unreadable activation date', { activationDate: null, unreadable: ['activationDate'] }, 'unknown'],
    ['an activation date that is called unreadable, and given', { activationDate: past, unreadable: ['activationDate'] }, 'unknown'],
  ];
  for (const [title, over, status] of rows) {
    it(`is ${status} for ${title}`, () => expect(statusOf(aPass(over), NOW)).to.equal(status));
  }

  it('flips exactly at the boundaries', () => {
    const pass = aPass({ activationDate: '2026-01-01T00:00:00Z', expirationDate: '2027-01-01T00:00:00Z' });
    const at = (text: string, delta: number) => statusOf(pass, (parseInstant(text) ?? NaN) + delta);
    expect(at('2026-01-01T00:00:00Z', -1)).to.equal('upcoming');
    expect(at('2026-01-01T00:00:00Z', 0)).to.equal('active');
    expect(at('2027-01-01T00:00:00Z', -1)).to.equal('active');
    expect(at('2027-01-01T00:00:00Z', 0)).to.equal('expired');
  });

  it('is unknown when nobody knows the time', () => expect(statusOf(aPass(), NaN)).to.equal('unknown'));

  const anyPass: fc.Arbitrary<Pass> = fc.record({
    orderStatus: fc.option(fc.integer({ min: 0, max: 9 })),
    ePassStatus: fc.option(fc.integer({ min: 0, max: 9 })),
    availableUsages: fc.option(fc.integer({ min: 0, max: 3 })),
    activationDate: fc.constantFrom(null, past, future, 'junk'),
    expirationDate: fc.constantFrom(null, past, future, 'junk'),
    orderCancelledDate: fc.constantFrom(null, past, future),
    unreadable: fc.subarray<keyof Pass>(['activationDate', 'expirationDate', 'orderCancelledDate', 'availableUsages']),
  }).map(aPass);

  it('is never wrongly active (I-12)', () => {
    fc.assert(fc.property(anyPass, fc.integer({ min: 0, max: 2 ** 42 }), (pass, now) => {
      if (statusOf(pass, now) !== 'active') return;
      expect(pass.orderStatus).to.be.oneOf([1, 2]);
      expect(pass.ePassStatus).to.equal(1);
      expect(pass.availableUsages).to.be.greaterThan(0);
      expect(pass.orderCancelledDate).to.equal(null);
      expect(parseInstant(pass.expirationDate ?? '')).to.be.greaterThan(now);
      if (pass.activationDate !== null) expect(parseInstant(pass.activationDate) ?? Infinity).to.be.at.most(now);
      expect(pass.unreadable).to.not.include.members(['orderCancelledDate']);
      expect(pass.unreadable).to.not.include.members(['activationDate']);
    }), { numRuns: 20_000 });
  });
});

describe('nextBoundary', () => {
  const from = Date.UTC(2026, 0, 1);
  const to = Date.UTC(2027, 0, 1);
  const dates = { activationDate: '2026-01-01T00:00:00Z', expirationDate: '2027-01-01T00:00:00Z' };
  const rows: [title: string, over: Partial<Pass>, now: number, boundary: number | null][] = [
    ['the activation while upcoming', {}, from - 1, from],
    ['the expiration from the activation on', {}, from, to],
    ['nothing once expired', {}, to, null],
    ['nothing when cancelled', { orderStatus: 3 }, from - 1, null],
    ['nothing when used up', { availableUsages: 0 }, from - 1, null],
    ['the expiration of a pass of unknown status', { orderStatus: 7 }, from + 1, to],
    ['nothing when no date can be read', { activationDate: null, expirationDate: null }, from, null],
    ['only the expiration when dates are swapped', { activationDate: '2028-01-01T00:00:00Z' }, from, to],
  ];
  for (const [title, over, now, boundary] of rows) {
    it(`is ${title}`, () => expect(nextBoundary(aPass({ ...dates, ...over }), now)).to.equal(boundary));
  }

  it('is where the status changes, and nowhere before', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((n) => Date.UTC(2026, 0, 1 + n));
    fc.assert(fc.property(day, day, day, day, (activates, expires, now, between) => {
      const pass = aPass({
        activationDate: new Date(activates).toISOString(),
        expirationDate: new Date(expires).toISOString(),
      });
      const boundary = nextBoundary(pass, now);
      if (boundary !== null) expect(statusOf(pass, boundary)).to.not.equal(statusOf(pass, now));
      if (between >= now && between < (boundary ?? Infinity)) {
        expect(statusOf(pass, between)).to.equal(statusOf(pass, now));
      }
    }), { numRuns: 1000 });
  });
});
