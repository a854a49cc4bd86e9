import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bearerOf, get, listenToLog, partner } from './support/partner.js';

listenToLog();

const queries: [asked: string, forwarded: string | 400][] = [
  ['', ''],
  ['?module=1&pageSize=20&pageNumber=2&language=en-US', '?module=1&pageSize=20&pageNumber=2&language=en-US'],
  ['?module=1&iata=MAN', '?module=1&iata=MAN'],
  ['?module=3&countryOrRegion=GB', '?module=3&countryOrRegion=GB'],
  ['?module=1&latitude=53.467&longitude=-2.233&radius=15', '?module=1&latitude=53.467&longitude=-2.233&radius=15'],
  ['?module=1&transportHubId=A00001', '?module=1&transportHubId=A00001'],
  ['?module=1&cityId=E01', '?module=1&cityId=E01'],
  ['?module=1,3', '?module=1%2C3'],
  ['?module=1,2,3,4,5,6,7,8,9,10', `?module=${encodeURIComponent('1,2,3,4,5,6,7,8,9,10')}`],
  ['?module=1,2,3,4,5,6,7,8,9,10,11', 400],
  ['?module=1&pageNumber=999999', '?module=1&pageNumber=999999'],
  ['?module=1&pageNumber=1000000', '?module=1'],
  ['?module=1&module=3', '?module=1'],
  ['?module=1&iata=', '?module=1'],
  ['?module=1&keyword=x&ePassId=1788000066668888&programId=7&token=t', '?module=1'],
  ['?module=1&fallbackAllowed=true', '?module=1'],
  ['?module=1&__proto__=x&constructor=x', '?module=1'],
  ['?module=1&pageSize=101', '?module=1'],
  ['?module=1&pageSize=0&pageNumber=-1', '?module=1'],
  ['?module=1&pageNumber=1e9', '?module=1'],
  ['?module=1&language=en_US', '?module=1'],
  ['?module=1&language=zh-Hant-HK', '?module=1&language=zh-Hant-HK'],
  ['?module=0', 400],
  ['?module=01', 400],
  ['?module=one', 400],
  ['?module=1&iata=LOND', 400],
  ['?module=1&iata=M%26N', 400],
  ['?module=1&countryOrRegion=GBR', 400],
  ['?module=1&latitude=NaN&longitude=1&radius=1', 400],
  ['?module=1&latitude=1&longitude=1&radius=-1', 400],
  ['?module=1&transportHubId=../x', 400],
  ['?module=1&cityId=a%20b', 400],
  ['?module=1%0d%0aX:y', 400],
];

describe('the query of a resource search', () => {
  for (const [asked, forwarded] of queries) {
    it(`${asked || '(empty)'} becomes ${forwarded || '(empty)'}`, async () => {
      const { handle, upstream } = partner();
      const answer = await handle(get(`/epass/resources${asked}`, await bearerOf(handle)));
      if (forwarded === 400) {
        assert.equal(answer.status, 400);
        assert.equal(upstream.seen.length, 0);
      } else {
        assert.equal(answer.status, 200);
        assert.equal(upstream.last.url.href, `https://api.example/api/v2/resources${forwarded}`);
        assert.equal(upstream.last.method, 'GET');
        assert.equal(upstream.last.body, '');
      }
    });
  }

  it('is for one resource its language and fallback', async () => {
    const { handle, upstream } = partner();
    const query = '?language=fr-FR&fallbackAllowed=true&module=1&pageSize=5';
    await handle(get(`/epass/resources/N00001${query}`, await bearerOf(handle)));
    const { href } = upstream.last.url;
    assert.equal(href, 'https://api.example/api/v2/resources/N00001?language=fr-FR&fallbackAllowed=true');
    await handle(get('/epass/resources/N00001?fallbackAllowed=yes', await bearerOf(handle)));
    assert.equal(upstream.last.url.href, 'https://api.example/api/v2/resources/N00001');
  });
});
