import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bearerOf, get, listenToLog, partner, post } from './support/partner.js';
import { alicesPass } from './support/scripted-upstream.js';

listenToLog();

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Everything that a browser or an attacker might send along. */
const noise = {
  Cookie: 'session=bob-session; other=COOKIE-CANARY',
  'X-Program-ID': 'HEADER-CANARY',
  'X-Forwarded-For': 'HEADER-CANARY',
  'User-Agent': 'HEADER-CANARY',
  Referer: 'https://bank.example/HEADER-CANARY',
  'Accept-Language': 'x-HEADER-CANARY',
  'Proxy-Authorization': 'HEADER-CANARY',
};

const requests: [name: string, make: (headers: Record<string, string>) => Request][] = [
  ['the pass', (headers) =>
    post('/epass/orders/ePasses/search?q=CANARY', { orderId: alicesPass.orderId, x: 'CANARY' }, headers)],
  ['the history', (headers) =>
    post('/epass/orders/ePasses', { ePassId: alicesPass.ePassId, x: 'CANARY' }, headers)],
  ['the resources', (headers) => get('/epass/resources?module=1&x=CANARY', headers)],
  ['one resource', (headers) => get('/epass/resources/N00001?x=CANARY', headers)],
];

describe('what reaches the API', () => {
  for (const [name, make] of requests) {
    it(`is for ${name} the programme’s own headers and nothing of the caller’s`, async () => {
      const { handle, upstream } = partner();
      const bearer = await bearerOf(handle);
      const answer = await handle(make({ ...noise, ...bearer }));
      assert.equal(answer.status, 200);
      assert.ok(upstream.seen.length > 0);
      for (const seen of upstream.seen) {
        const names = ['accept', 'authorization', 'x-program-id', 'x-request-id'];
        if (seen.method === 'POST') names.push('content-type');
        assert.deepEqual([...seen.headers.keys()].sort(), names.sort());
        assert.equal(seen.headers.get('X-Program-ID'), '1876920048220766208');
        assert.match(seen.headers.get('Authorization') ?? '', /^Bearer eyJ/);
        assert.notEqual(seen.headers.get('Authorization'), bearer.Authorization);
        assert.equal(seen.redirect, 'manual');
        const wire = JSON.stringify([seen.url.href, ...seen.headers, seen.body]);
        assert.doesNotMatch(wire, /CANARY|session/);
        assert.ok(!wire.includes(String(bearer.Authorization).slice(7)), 'the traveller’s token stays here');
      }
    });
  }

  it('is one id of a pass, by the name it was given', async () => {
    const { handle, upstream } = partner();
    const bearer = await bearerOf(handle);
    for (const body of [{ orderId: alicesPass.orderId }, { ePassId: alicesPass.ePassId }]) {
      await handle(post('/epass/orders/ePasses/search', { ...body, clientUserId: 'x', status: 3 }, bearer));
      assert.equal(upstream.last.url.href, 'https://api.example/api/v2/orders/ePasses/search');
      assert.equal(upstream.last.method, 'POST');
      assert.deepEqual(JSON.parse(upstream.last.body), body);
    }
  });

  it('is for the history a check first, then the list', async () => {
    const { handle, upstream } = partner();
    const asked = { ePassId: alicesPass.ePassId };
    const answer = await handle(post('/epass/orders/ePasses', asked, await bearerOf(handle)));
    assert.deepEqual(await answer.json(), { code: 0, data: { orders: [{ orderId: 'DPU1', module: 1 }] } });
    const paths = upstream.seen.map(({ url }) => url.pathname);
    assert.deepEqual(paths, ['/api/v2/orders/ePasses/search', '/api/v2/orders/ePasses']);
    assert.deepEqual(upstream.seen.map(({ body }) => JSON.parse(body) as unknown), [asked, asked]);
  });
});

describe('X-Request-ID', () => {
  const ids: [given: string, kept: boolean][] = [
    ['7d5d1f9e-3c7f-4c5a-9e5e-2f0d8d1c6b7a', true],
    ['trace.42_A', true],
    ['', false],
    ['two words', false],
    ['-leading', false],
    ['<script>', false],
    ['x'.repeat(65), false],
  ];
  for (const [given, kept] of ids) {
    it(`${kept ? 'is passed both ways' : 'is made fresh'} for "${given.slice(0, 40)}"`, async () => {
      const { handle, upstream } = partner();
      const headers = { ...(await bearerOf(handle)), 'X-Request-ID': given };
      const answer = await handle(get('/epass/resources?module=1', headers));
      const answered = answer.headers.get('X-Request-ID') ?? '';
      assert.equal(upstream.last.headers.get('X-Request-ID'), answered);
      if (kept) assert.equal(answered, given);
      else assert.match(answered, UUID);
    });
  }

  it('is another for the ownership check than for the history, and each is fresh', async () => {
    const { handle, upstream } = partner();
    const headers = { ...(await bearerOf(handle)), 'X-Request-ID': 'the-history' };
    await handle(post('/epass/orders/ePasses', { ePassId: alicesPass.ePassId }, headers));
    const [check, history] = upstream.seen.map((seen) => seen.headers.get('X-Request-ID') ?? '');
    assert.match(check ?? '', UUID);
    assert.equal(history, 'the-history');
  });

  it('is answered with failures too', async () => {
    const { handle } = partner();
    const answer = await handle(get('/epass/nothing', { 'X-Request-ID': 'lost' }));
    assert.equal(answer.headers.get('X-Request-ID'), 'lost');
  });
});

describe('a body', () => {
  const body = (size: number): string => JSON.stringify({ orderId: alicesPass.orderId }).padEnd(size, ' ');

  it('of 16 KiB is read', async () => {
    const { handle } = partner();
    const request = post('/epass/orders/ePasses/search', body(16 * 1024), await bearerOf(handle));
    assert.equal((await handle(request)).status, 200);
  });

  it('of one byte more is refused with 413, here and at the token', async () => {
    const { handle, upstream } = partner();
    const own = { 'X-Requested-With': 'epass-card', Cookie: 'session=alice-session' };
    for (const path of ['/epass/orders/ePasses/search', '/epass/orders/ePasses', '/epass/token']) {
      assert.equal((await handle(post(path, body(16 * 1024 + 1), own))).status, 413, path);
      assert.equal((await handle(post(path, body(10), { ...own, 'Content-Length': '16385' }))).status, 413, path);
    }
    assert.equal(upstream.seen.length, 0);
  });

  it('is not read to its end once it proves too long', async () => {
    const { handle } = partner();
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1024;
        controller.enqueue(new Uint8Array(1024));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const headers = { 'Content-Type': 'application/json', ...(await bearerOf(handle)) };
    const init = { method: 'POST', headers, body: endless, duplex: 'half' };
    const answer = await handle(new Request('https://bank.example/orders/ePasses/search', init));
    assert.equal(answer.status, 413);
    assert.ok(cancelled);
    assert.ok(sent < 32 * 1024, `${sent} bytes`);
  });

  it('must be called JSON', async () => {
    const { handle } = partner();
    const headers = { ...(await bearerOf(handle)), 'Content-Type': 'text/plain' };
    const answer = await handle(post('/epass/orders/ePasses/search', { orderId: alicesPass.orderId }, headers));
    assert.equal(answer.status, 415);
  });
});
