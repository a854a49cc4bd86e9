import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseInstant } from '../../src/pass/instant.js';

describe('parseInstant', () => {
  const good: [text: string, iso: string][] = [
    ['2028-12-31T23:59:59+00:00', '2028-12-31T23:59:59.000Z'],
    ['2028-12-31T23:59:59Z', '2028-12-31T23:59:59.000Z'],
    ['2028-12-31t23:59:59z', '2028-12-31T23:59:59.000Z'],
    ['2025-06-01T00:00:00+14:00', '2025-05-31T10:00:00.000Z'],
    ['2025-06-01T00:00:00-11:00', '2025-06-01T11:00:00.000Z'],
    ['2025-06-01T05:30:00+05:30', '2025-06-01T00:00:00.000Z'],
    ['2024-02-29T12:00:00Z', '2024-02-29T12:00:00.000Z'],
    ['2025-01-01T00:00:00.5Z', '2025-01-01T00:00:00.500Z'],
    ['2025-01-01T00:00:00.123456789Z', '2025-01-01T00:00:00.123Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['0050-03-01T00:00:00Z', '0050-03-01T00:00:00.000Z'],
  ];
  for (const [text, iso] of good) {
    it(`reads ${text}`, () => expect(new Date(parseInstant(text) ?? NaN).toISOString()).to.equal(iso));
  }

  const junk = [
    '', '1', 'Order 7', 'tomorrow', '2028-12-31', '2028-12-31T23:59:59', '2028-12-31 23:59:59Z',
    '2025-02-30T00:00:00Z', '2025-02-29T00:00:00Z', '2025-13-01T00:00:00Z', '2025-00-10T00:00:00Z',
    '2025-01-00T00:00:00Z', '2025-01-01T24:00:00Z', '2025-01-01T00:60:00Z', '2025-01-01T00:00:61Z',
    '2025-01-01T00:00:00+0000', '2025-01-01T00:00:00+24:00', '2025-01-01T00:00:00+00:60',
    '2025-01-01T00:00:00.Z', '2025-01-01T00:00:00.1234567890Z', '0000-01-01T00:00:00Z',
    '10000-01-01T00:00:00Z', ' 2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z\n', '٢٠٢٥-01-01T00:00:00Z',
    '1735689600000',
  ];
  for (const text of junk) {
    it(`refuses ${JSON.stringify(text)} (M-20)`, () => expect(parseInstant(text)).to.equal(null));
  }

  it('reads back every instant that it is given', () => {
    const dates = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true });
    fc.assert(fc.property(dates, (date) => parseInstant(date.toISOString()) === date.getTime()));
  });

  it('never throws and never answers NaN', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !Number.isNaN(parseInstant(text) ?? 0)));
  });

  it('does not ask the Date.parse of the page (M-20)', () => {
    const original = Date.parse;
    Date.parse = () => 0;
    try {
      expect(parseInstant('2028-12-31T23:59:59Z')).to.equal(Date.UTC(2028, 11, 31, 23, 59, 59));
    } finally {
      Date.parse = original;
    }
  });
});
