import { expect } from '@open-wc/testing';
import { parseHttpDate } from '../../src/api/http-date.js';

describe('parseHttpDate', () => {
  const moment = Date.UTC(1994, 10, 6, 8, 49, 37);
  const rows: [text: string, time: number | null][] = [
    ['Sun, 06 Nov 1994 08:49:37 GMT', moment],
    ['Sunday, 06-Nov-94 08:49:37 GMT', moment],
    ['Sun Nov  6 08:49:37 1994', moment],
    ['Sun, 01 Feb 2026 00:00:00 GMT', Date.UTC(2026, 1, 1)],
    ['Sunday, 01-Feb-26 00:00:00 GMT', Date.UTC(2026, 1, 1)],
    ['', null],
    ['1994-11-06T08:49:37Z', null],
    ['Sun, 06 Now 1994 08:49:37 GMT', null],
    ['Sun, 00 Nov 1994 08:49:37 GMT', null],
    ['Thu, 31 Feb 1994 08:49:37 GMT', null],
    ['Sun, 06 Nov 0094 08:49:37 GMT', null],
    ['Wed, 29 Feb 2028 08:49:37 GMT', Date.UTC(2028, 1, 29, 8, 49, 37)],
    ['Sun, 32 Dec 2026 08:49:37 GMT', null],
    ['Sun, 06 Nov 1994 24:49:37 GMT', null],
    ['Sun, 06 Nov 1994 08:60:37 GMT', null],
    ['Sun, 06 Nov 1994 08:49:61 GMT', null],
    ['Sun, 06 Nov 1994 08:49:37 CET', null],
    ['Sun, 06 Nov 1944 08:49:37 GMT', null],
    ['Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:38 GMT', null],
    ['120', null],
  ];
  for (const [text, time] of rows) {
    it(`reads "${text}" as ${time === null ? 'no date' : new Date(time).toISOString()}`, () => {
      expect(parseHttpDate(text)).to.equal(time);
    });
  }
});
