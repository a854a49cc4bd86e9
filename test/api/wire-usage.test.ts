import { expect } from '@open-wc/testing';
import { parseUsages } from '../../src/api/wire-usage.js';

describe('parseUsages', () => {
  const dates: [wire: unknown, read: string | null][] = [
    ['2026-03-01T10:30:00+08:00', '2026-03-01T10:30:00+08:00'],
    ['yesterday', null],
    ['2026-03-01', null],
    ['', null],
    [1772332200000, null],
    [undefined, null],
  ];
  for (const [wire, read] of dates) {
    it(`reads the date ${JSON.stringify(wire)} as ${JSON.stringify(read)}, as its type promises`, () => {
      const [usage] = parseUsages({ orders: [{ orderId: '1', orderCreatedDate: wire }] }, '9');
      expect(usage?.orderCreatedDate).to.equal(read);
    });
  }

  it('lists the newest first, and what has no readable date last', () => {
    const orders = ['soon', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'].map((orderCreatedDate, at) => ({ orderId: `${at}`, orderCreatedDate }));
    expect(parseUsages(orders, '9').map(({ orderId }) => orderId)).to.deep.equal(['2', '1', '0']);
  });
});
