import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDateTime, writeLocal, writeUtc } from '../../demo/sandbox/dates.js';

describe('readDateTime', () => {
  const rows: [text: string, iso: string | null][] = [
    ['2028-12-31T23:59:59+00:00', '2028-12-31T23:59:59.000Z'],
    ['2028-12-31T23:59:59Z', '2028-12-31T23:59:59.000Z'],
    ['2028-12-31T23:59:59.5Z', '2028-12-31T23:59:59.500Z'],
    ['2028-12-31T23:59:59.123456789Z', '2028-12-31T23:59:59.123Z'],
    ['2028-02-29T00:00:00+14:00', '2028-02-28T10:00:00.000Z'],
    ['2028-01-01T00:00:00-11:30', '2028-01-01T11:30:00.000Z'],
    ['0099-01-01T00:00:00Z', '0099-01-01T00:00:00.000Z'],
    ['2027-02-29T00:00:00Z', null],
    ['2028-04-31T00:00:00Z', null],
    ['2028-13-01T00:00:00Z', null],
    ['2028-00-01T00:00:00Z', null],
    ['2028-01-00T00:00:00Z', null],
    ['2028-01-01T24:00:00Z', null],
    ['2028-01-01T00:60:00Z', null],
    ['2028-01-01T00:00:60Z', null],
    ['2028-01-01T00:00:00+24:00', null],
    ['2028-01-01T00:00:00+00:60', null],
    ['2028-01-01T00:00:00+0000', null],
    ['2028-01-01T00:00:00', null],
    ['2028-01-01', null],
    ['2028-01-01 00:00:00Z', null],
    [' 2028-01-01T00:00:00Z', null],
    ['1861833600000', null],
    ['', null],
  ];

  for (const [text, iso] of rows) {
    it(`reads "${text}" as ${iso}`, () => {
      assert.equal(readDateTime(text), iso === null ? null : Date.parse(iso));
    });
  }
});

describe('writing an instant', () => {
  const instant = Date.UTC(2026, 6, 1, 12, 0, 0, 999);
  it('in UTC has whole seconds and +00:00', () => assert.equal(writeUtc(instant), '2026-07-01T12:00:00+00:00'));

  const rows: [zone: string, text: string][] = [
    ['Asia/Hong_Kong', '2026-07-01T20:00:00+08:00'],
    ['Europe/London', '2026-07-01T13:00:00+01:00'],
    ['America/New_York', '2026-07-01T08:00:00-04:00'],
    ['Asia/Kathmandu', '2026-07-01T17:45:00+05:45'],
    ['Pacific/Kiritimati', '2026-07-02T02:00:00+14:00'],
    ['UTC', '2026-07-01T12:00:00+00:00'],
  ];

  for (const [zone, text] of rows) {
    it(`in ${zone} is ${text}`, () => {
      assert.equal(writeLocal(instant, zone), text);
      assert.equal(readDateTime(text), instant - 999);
    });
  }
});
