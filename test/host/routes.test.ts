import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bearerOf, get, listenToLog, partner, post, SITE, tokenRequest } from './support/partner.js';
import { alicesPass } from './support/scripted-upstream.js';

listenToLog();

const known: [method: string, path: string, body?: unknown][] = [
  ['POST', '/epass/orders/ePasses/search', { orderId: alicesPass.orderId }],
  ['POST', '/orders/ePasses/search', { ePassId: alicesPass.ePassId }],
  ['POST', '/a/b/c/orders/ePasses', { ePassId: alicesPass.ePassId }],
  ['GET', '/epass/resources?module=1'],
  ['GET', '/resources/resources?module=1'],
  ['GET', '/epass/resources/N00001'],
  ['GET', '/epass/resources/F00001-dayPass'],
];

const unknown = [
  '/', '/epass', '/epass/', '/epass/token/', '/epass/Token', '/epass/xtoken', '/epass/token/x',
  '/epass/orders/epasses/search', '/epass/orders%2FePasses', '/epass/orders/ePasses/details',
  '/epass/orders', '/epass/orders/crossModule/ePasses', '/epass/users/ePasses', '/epass/auth',
  '/epass/simulations/lounges/redemptions', '/epass/resources/', '/epass/resources/N1/x',
  '/epass/resources/%2e%2e', '/epass/resources/..%2forders', '/epass/resources/N1%00', '/epass/resources/a.b',
  `/epass/resources/${'N'.repeat(65)}`, '/epass/resources/prebookings/availability', '/epass/transportHubs',
];

const wrongMethods: [method: string, path: string, allow: string][] = [
  ['GET', '/epass/token', 'POST'],
  ['OPTIONS', '/epass/token', 'POST'],
  ['PUT', '/epass/orders/ePasses/search', 'POST'],
  ['PATCH', '/epass/orders/ePasses', 'POST'],
  ['DELETE', '/epass/orders/ePasses', 'POST'],
  ['POST', '/epass/resources', 'GET'],
  ['HEAD', '/epass/resources/N00001', 'GET'],
  ['OPTIONS', '/epass/resources', 'GET'],
];

describe('the routes of the host', () => {
  for (const [method, path, body] of known) {
    it(`answers ${method} ${path}`, async () => {
      const { handle } = partner();
      const bearer = await bearerOf(handle);
      const answer = await handle(method === 'POST' ? post(path, body, bearer) : get(path, bearer));
      assert.equal(answer.status, 200);
      assert.equal(((await answer.json()) as { code: number }).code, 0);
    });
  }

  for (const path of unknown) {
    it(`answers 404 for ${path}, whatever the method`, async () => {
      const { handle, upstream } = partner();
      const bearer = await bearerOf(handle);
      for (const method of ['GET', 'POST', 'PATCH']) {
        const answer = await handle(new Request(SITE + path, { method, headers: bearer }));
        assert.equal(answer.status, 404);
      }
      assert.equal(upstream.seen.length, 0);
    });
  }

  for (const [method, path, allow] of wrongMethods) {
    it(`answers 405 for ${method} ${path} and allows ${allow}`, async () => {
      const { handle, upstream } = partner();
      const answer = await handle(new Request(SITE + path, { method, headers: await bearerOf(handle) }));
      assert.equal(answer.status, 405);
      assert.equal(answer.headers.get('Allow'), allow);
      assert.equal(upstream.seen.length, 0);
    });
  }

  it('carries the same protective headers on every answer', async () => {
    const { handle } = partner();
    const requests = [
      tokenRequest(), tokenRequest({ Cookie: '' }), tokenRequest({ 'X-Requested-With': '' }), get('/epass/nothing'),
      get('/epass/token'), get('/epass/resources?module=1', await bearerOf(handle)), post('/epass/orders/ePasses', {}),
    ];
    for (const request of requests) {
      const { headers, status } = await handle(request);
      const row = `${request.method} ${request.url} → ${status}`;
      assert.equal(headers.get('Cache-Control'), 'no-store', row);
      assert.equal(headers.get('Vary'), 'Authorization, Cookie, Origin, Sec-Fetch-Site, X-Requested-With', row);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', row);
      assert.equal(headers.get('Content-Type'), 'application/json; charset=utf-8', row);
      assert.equal(headers.get('Access-Control-Allow-Origin'), null, row);
      assert.match(headers.get('X-Request-ID') ?? '', /^[0-9a-f-]{36}$/, row);
    }
  });
});
