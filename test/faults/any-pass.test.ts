import { cellSuite } from './cell.js';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { aCard } from '../support/card.js';
import { holds, holdsAfterRemoval, type Trial } from '../support/oracle.js';
import { arbNearlySound, arbOrder } from '../support/oracle-arbitrary.js';
import { mayBeActive } from '../support/oracle-status.js';
import { tried } from '../support/tried.js';

const RUNS = /Chrome/.test(navigator.userAgent) ? 200 : 60;
const ABOUT_ENOUGH = 20;

/** All texts inside a value, keys too: what a card may repeat of it is not its own word. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value, value.trim().toUpperCase()];
  if (typeof value !== 'object' || value === null) return [];
  return Reflect.ownKeys(value).flatMap((key) => [String(key), ...textsOf((value as Record<PropertyKey, unknown>)[key])]);
};

describe('a card with any order at all (F-71 to F-77, I-12)', function () {
  this.timeout(120_000);
  cellSuite({ elsewhere: 'cross' });

  for (const [what, orders] of [['any fields', arbOrder], ['one or two odd fields', arbNearlySound]] as const) {
    it(`stays whole and promises nothing wrong, with ${what}`, async () => {
      const card = await aCard({ locale: 'en', timeZone: 'UTC' });
      let active = 0;
      const trial = (order: unknown): Trial => ({ cards: [card], served: [order], foreign: textsOf(order) });
      await fc.assert(fc.asyncProperty(orders, async (order) => {
        card.data = order;
        await card.updateComplete;
        expect(card.state === 'ready' || card.error?.code === 'invalid-response', card.error?.hint).to.equal(true);
        await holds(trial(order));
        expect(card.status === 'active').to.equal(mayBeActive([order], card)); // nor is a right one withheld
        active += card.status === 'active' ? 1 : 0;
      }), { numRuns: RUNS });
      if (orders === arbNearlySound) expect(active).to.be.above(ABOUT_ENOUGH); // it is not all refused
      await holdsAfterRemoval(trial(null));
      await tried('made-up orders', RUNS);
    });
  }
});
