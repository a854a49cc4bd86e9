import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Oracle, bobsOrder } from '../support/oracle.js';
import { bearerOf, partner, SITE } from '../support/partner.js';
import { ALICE, alicesPass, bobsPass, enveloped, orderOf, passBook } from '../support/scripted-upstream.js';

const oracle = new Oracle();

const STATUSES = [200, 400, 401, 403, 404, 405, 413, 415, 429, 502, 504];

const word = fc.constantFrom(
  '..', '.', 'token', 'orders', 'ePasses', 'search', 'resources', 'N00001', '%2e%2e', '%2f', ';', 'users', 'details', '__proto__',
  alicesPass.orderId, bobsPass.ePassId,
);
const path = fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 6 }).map((words) => `/epass/${words.join('/')}`);
const known = fc.constantFrom('/epass/token', '/epass/orders/ePasses/search', '/epass/orders/ePasses', '/epass/resources', '/epass/resources/N00001');
const query = fc.oneof(fc.constant(''), fc.webQueryParameters({ size: 'small' }), fc.constantFrom('module=1', 'module=1&iata=MAN&iata=LHR', 'iata=%00'));
const id = fc.oneof(fc.constantFrom(...Object.values(alicesPass), ...Object.values(bobsPass)), fc.string(), fc.jsonValue({ maxDepth: 2 }));
const body = fc.oneof(
  fc.record({ orderId: id, ePassId: id, clientUserId: id, __proto__: id }, { requiredKeys: [] }).map((it) => JSON.stringify(it)),
  fc.json({ maxDepth: 3 }), fc.string({ unit: 'binary' }),
);
const latin = fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).filter((it) => it !== 0x7f).map((it) => String.fromCharCode(it)), maxLength: 20 });
const names = [
  'Accept', 'Authorization', 'Content-Encoding', 'Content-Length', 'Content-Type', 'Cookie', 'Host', 'Origin', 'Referer', 'Sec-Fetch-Site', 'X-Forwarded-Host',
  'X-HTTP-Method-Override', 'X-Original-URL', 'X-Program-ID', 'X-Request-ID', 'X-Requested-With',
];
const value = fc.oneof(latin, fc.constantFrom(
  'application/json', 'same-origin', 'cross-site', 'epass-card', 'session=alice-session', 'session=nobody', SITE, 'https://evil.example', 'null', 'Bearer x', '5', 'gzip',
));
const headers = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 5 });
const session = fc.constantFrom('token', 'cookie', 'none');
const method = fc.constantFrom('GET', 'POST', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS');

/** What the API makes of a call: the truth, Bob's pass, or nonsense that may be JSON. */
const answer = fc.oneof(
  fc.constant(null),
  fc.constantFrom(bobsOrder, [bobsOrder], orderOf(ALICE), { orders: [{ ePassId: bobsPass.ePassId }] }).map((data) => JSON.stringify({ code: 0, data })),
  fc.record({ code: fc.oneof(fc.constant(0), fc.jsonValue()), data: fc.jsonValue() }).map((it) => JSON.stringify(it)),
  fc.string({ unit: 'binary' }),
);
const status = fc.oneof({ weight: 4, arbitrary: fc.constant(200) }, fc.constantFrom(201, 302, 400, 401, 403, 404, 408, 429, 500, 503));

describe('whatever is asked, and whatever the API answers', () => {
  it('keeps every promise', async () => {
    const own = { 'X-Requested-With': 'epass-card', Cookie: 'session=alice-session' };
    const { handle, upstream } = partner();
    const sessions: Record<string, Record<string, string>> = { token: await bearerOf(handle), cookie: own, none: {} };
    const attempt = fc.record({ path: fc.oneof(known, path), query, method, session, headers, body, answer, status });
    await fc.assert(fc.asyncProperty(attempt, async (it_) => {
      upstream.seen.length = 0;
      upstream.answers((seen) => {
        if (it_.answer === null) return passBook(seen);
        return new Response(it_.answer, { status: it_.status, headers: { 'Content-Type': 'application/json' } });
      });
      const init: RequestInit = { method: it_.method, headers: { 'Content-Type': 'application/json', ...sessions[it_.session], ...it_.headers } };
      if (it_.method !== 'GET' && it_.method !== 'HEAD') init.body = it_.body;
      const request = new Request(`${SITE}${it_.path}?${it_.query}`, init);
      const outcome = await oracle.judge(`${it_.method} ${request.url}`, await handle(request), upstream.seen);
      assert.ok(STATUSES.includes(outcome.status), String(outcome.status));
      assert.ok(upstream.seen.length <= 4, 'two calls, each once more after a 401');
    }), { numRuns: 1500 });
  });

  it('shows a pass only to its owner, by any id and from any list of orders', async () => {
    const { handle, upstream } = partner();
    const bearer = await bearerOf(handle);
    const owner = fc.constantFrom<unknown>(ALICE, bobsOrder.clientUserId, null, 7, [ALICE], ALICE.toLowerCase());
    const orderId = fc.constantFrom<unknown>(alicesPass.orderId, bobsPass.orderId, null, [alicesPass.orderId]);
    await fc.assert(fc.asyncProperty(owner, orderId, fc.constantFrom(alicesPass.orderId, bobsPass.orderId), async (clientUserId, told, asked) => {
      upstream.seen.length = 0;
      upstream.answers(() => enveloped({ ...orderOf(ALICE), clientUserId, orderId: told }));
      const request = new Request(`${SITE}/epass/orders/ePasses/search`, {
        method: 'POST', headers: { 'Content-Type': 'application/json', ...bearer }, body: JSON.stringify({ orderId: asked }),
      });
      const shown = (await handle(request)).status === 200;
      assert.equal(shown, clientUserId === ALICE && told === asked);
    }), { numRuns: 300 });
  });
});
