import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type RefusalKind } from '../../demo/sandbox/invented.js';
import { answerOf, type Answer, Desk, order, refused, START, succeeded } from './desk.js';

const ORIGIN = 'https://bank.example';

describe('the headers of every answer', () => {
  const calls: [what: string, method: string, path: string, status: number][] = [
    ['a success', 'GET', 'resources?module=1', 200],
    ['a refusal', 'GET', 'resources?module=0', 400],
    ['an unknown path', 'GET', 'nothing', 404],
    ['a preflight', 'OPTIONS', 'orders/ePasses/search', 204],
  ];

  for (const [what, method, path, status] of calls) {
    it(`of ${what} let the asking page read them, and nobody keep them`, async () => {
      const { headers, ...answer } = await new Desk().send(method, path, undefined, { Origin: ORIGIN });
      assert.equal(answer.status, status);
      assert.equal(headers.get('Access-Control-Allow-Origin'), ORIGIN);
      assert.equal(headers.get('Access-Control-Allow-Credentials'), null);
      const exposed = headers.get('Access-Control-Expose-Headers');
      assert.equal(exposed, 'Retry-After, Date, WWW-Authenticate, X-Request-Id');
      assert.equal(headers.get('Cache-Control'), 'no-store');
      assert.equal(headers.get('Vary'), 'Authorization, Origin');
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
    });
  }

  it('name no origin when the request has none', async () => {
    const { headers } = await new Desk().send('GET', 'resources?module=1');
    assert.equal(headers.get('Access-Control-Allow-Origin'), null);
  });

  it('tell the time of the sandbox', async () => {
    const desk = new Desk();
    desk.now = START + 61_000;
    const { headers } = await desk.send('GET', 'resources?module=1');
    assert.equal(headers.get('Date'), 'Thu, 01 Jan 2026 00:01:01 GMT');
  });

  it('repeat the X-Request-ID of the call, or make one', async () => {
    const given = '6f9b1de4-2f6e-4f5e-9a0b-0c3f5a1b2c3d';
    const named = await new Desk().send('GET', 'resources?module=1', undefined, { 'X-Request-ID': given });
    assert.equal(named.headers.get('X-Request-Id'), given);
    for (const odd of ['', '<script>', 'x'.repeat(129)]) {
      const { headers } = await new Desk().send('GET', 'resources?module=1', undefined, { 'X-Request-ID': odd });
      assert.match(headers.get('X-Request-Id') ?? '', /^[0-9a-f-]{36}$/);
    }
  });
});

describe('a preflight', () => {
  it('needs no token and allows what the card sends', async () => {
    const url = 'https://api.example/v2/orders/ePasses/search';
    const asked = { Origin: ORIGIN, 'Access-Control-Request-Method': 'POST' };
    const { sandbox } = new Desk();
    const preflight = new Request(url, { method: 'OPTIONS', headers: asked });
    const { status, headers } = await answerOf(await sandbox.handle(preflight));
    assert.equal(status, 204);
    assert.deepEqual(headers.get('Access-Control-Allow-Methods')?.split(', '), ['GET', 'POST', 'PATCH', 'OPTIONS']);
    const allowed = headers.get('Access-Control-Allow-Headers') ?? '';
    for (const name of ['Authorization', 'Content-Type', 'X-Program-ID', 'X-Request-ID', 'X-Requested-With']) {
      assert.ok(allowed.split(', ').includes(name), name);
    }
    assert.ok(Number(headers.get('Access-Control-Max-Age')) > 0);
  });
});

describe('paths and methods', () => {
  for (const prefix of ['', '/api', '/sandbox/api', '/v2/old']) {
    it(`are looked at from the last /v2/ on, under "${prefix}"`, async () => {
      const desk = new Desk();
      const request = new Request(`https://api.example${prefix}/v2/resources?module=1`);
      refused(await answerOf(await desk.sandbox.handle(request)), 'token-missing');
    });
  }

  const unknown = [
    '', 'orders/', 'resources/', 'resources/N00001/more', 'Resources', 'users/ePasses', 'resources/%2e%2e',
    'resources/N%0000', '../resources',
  ];
  for (const path of unknown) {
    it(`knows nothing at "${path}"`, async () => refused(await new Desk().send('GET', path), 'path-unknown'));
  }

  it('knows nothing outside /v2/', async () => {
    const request = new Request('https://api.example/resources');
    refused(await answerOf(await new Desk().sandbox.handle(request)), 'path-unknown');
  });

  const wrong: [method: string, path: string, allow: string][] = [
    ['GET', 'orders', 'PATCH'],
    ['POST', 'orders', 'PATCH'],
    ['DELETE', 'orders/ePasses', 'POST'],
    ['GET', 'orders/ePasses/search', 'POST'],
    ['POST', 'resources', 'GET'],
    ['PATCH', 'transportHubs/A00001', 'GET'],
    ['GET', 'auth/token', 'POST'],
  ];

  for (const [method, path, allow] of wrong) {
    it(`refuses ${method} ${path}, and says ${allow}`, async () => {
      const answer = await new Desk().send(method, path);
      refused(answer, 'method-not-allowed');
      assert.equal(answer.headers.get('Allow'), allow);
    });
  }
});

describe('the body of a call', () => {
  const text = JSON.stringify({ ...order });
  type Row = [what: string, body: BodyInit, type: string, kind: RefusalKind];
  const rows: Row[] = [
    ['no JSON', '{"module": 0,', 'application/json', 'bad-json'],
    ['nothing', '', 'application/json', 'bad-json'],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'application/json', 'bad-json'],
    ['a list', '[]', 'application/json', 'field-invalid'],
    ['null', 'null', 'application/json', 'field-invalid'],
    ['text', '"order"', 'application/json', 'field-invalid'],
    ['JSON that calls itself text', text, 'text/plain', 'not-json'],
    ['JSON that calls itself a form', text, 'application/x-www-form-urlencoded', 'not-json'],
    ['a type that only begins like JSON', text, 'application/jsonp', 'not-json'],
    ['65 KiB', text + ' '.repeat(65 * 1024), 'application/json', 'body-too-large'],
  ];

  for (const [what, body, type, kind] of rows) {
    it(`may not be ${what} (${kind})`, async () => refused(await post(body, type), kind));
  }

  it('may name its charset, and be as large as 64 KiB', async () => {
    const padded = text + ' '.repeat(64 * 1024 - text.length);
    succeeded(await post(padded, 'application/json; charset=utf-8'));
  });

  it('changes nothing for others when it speaks of __proto__', async () => {
    const evil = '{"module":0,"clientUserId":"u","extra":{"__proto__":{"availableUsages":9}},"__proto__":{"admin":1}}';
    refused(await post(evil, 'application/json'), 'field-invalid');
    assert.equal('admin' in {}, false);
  });

  async function post(body: BodyInit, type: string): Promise<Answer> {
    const desk = new Desk();
    const headers = { ...(await desk.headers()), 'Content-Type': type };
    const url = 'https://api.example/v2/orders/crossModule/ePasses';
    return answerOf(await desk.sandbox.handle(new Request(url, { method: 'POST', headers, body })));
  }
});
