import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { request as httpRequest, type IncomingMessage, type RequestListener } from 'node:http';
import {
  connect as connectHttp2, createServer as createHttp2, type ClientHttp2Session, type Http2Server,
} from 'node:http2';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { type EpassHandler, toNodeListener } from '../../src/host.js';
import { listenToLog, partner, tokenOf } from './support/partner.js';
import { alicesPass, bobsPass } from './support/scripted-upstream.js';
import { echo, type Echo, raw, serve } from './support/server.js';

const log = listenToLog();
const own = { 'Content-Type': 'application/json', 'X-Requested-With': 'epass-card', Cookie: 'session=alice-session' };

/** A partner's server that speaks HTTP/2, and a session with it; both end with the test that runs. */
async function overHttp2(): Promise<{ server: Http2Server; session: ClientHttp2Session }> {
  const { handle } = partner();
  const server = createHttp2((req, res) =>
    toNodeListener(handle)(req as unknown as IncomingMessage, res as unknown as Parameters<RequestListener>[1]));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const session = connectHttp2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  after(() => {
    session.destroy();
    server.close();
  });
  return { server, session };
}

describe('toNodeListener', () => {
  it('carries the whole of it over a real server: token, own pass, foreign pass, resources', async () => {
    const { handle } = partner();
    const origin = await serve(toNodeListener(handle));
    const answered = await fetch(`${origin}/epass/token`, {
      method: 'POST', body: '{}', headers: { ...own, Origin: origin, 'Sec-Fetch-Site': 'same-origin' },
    });
    assert.equal(answered.status, 200);
    assert.ok(answered.headers.get('Date'), 'the card can read the time');
    const { token } = (await answered.json()) as { token: string };
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
    const search = (body: object): Promise<Response> =>
      fetch(`${origin}/epass/orders/ePasses/search`, { method: 'POST', headers, body: JSON.stringify(body) });
    const ownPass = await search({ orderId: alicesPass.orderId });
    assert.equal(((await ownPass.json()) as { data: { orderId: string } }).data.orderId, alicesPass.orderId);
    assert.equal((await search({ orderId: bobsPass.orderId })).status, 404);
    assert.equal((await fetch(`${origin}/epass/resources?module=1`, { headers })).status, 200);
    assert.equal((await fetch(`${origin}/epass/orders`, { method: 'PATCH', headers, body: '{}' })).status, 404);
    const foreign = await fetch(`${origin}/epass/token`, {
      method: 'POST', body: '{}', headers: { ...own, Origin: 'https://evil.example' },
    });
    assert.equal(foreign.status, 403);
  });

  it('passes method, address, headers and body on', async () => {
    const origin = await serve(toNodeListener(echo));
    const headers = { 'X-One': 'é', Cookie: 'a=b' };
    const answer = await fetch(`${origin}/a/b?c=d`, { method: 'PUT', headers, body: 'grüß' });
    const seen = (await answer.json()) as Echo;
    assert.equal(seen.method, 'PUT');
    assert.equal(seen.url, `${origin}/a/b?c=d`);
    assert.equal(seen.headers['x-one'], 'é');
    assert.equal(seen.headers.cookie, 'a=b');
    assert.equal(seen.body, 'grüß');
  });

  it('passes status, headers and every cookie back, beside those set before', async () => {
    const listener = toNodeListener(async () => {
      const headers = new Headers({ 'X-Two': '2' });
      headers.append('Set-Cookie', 'a=1');
      headers.append('Set-Cookie', 'b=2');
      return new Response('made', { status: 201, headers });
    });
    const origin = await serve((req, res) => {
      res.setHeader('Set-Cookie', 'earlier=0');
      listener(req, res);
    });
    const answer = await fetch(origin);
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get('X-Two'), '2');
    assert.deepEqual(answer.headers.getSetCookie(), ['earlier=0', 'a=1', 'b=2']);
    assert.equal(await answer.text(), 'made');
  });

  it('uses the whole address where a framework has cut the mount point off', async () => {
    const listener = toNodeListener(echo);
    const origin = await serve((req, res) => {
      Object.assign(req, { originalUrl: req.url });
      req.url = '/token';
      listener(req, res);
    });
    assert.equal(((await (await fetch(`${origin}/epass/token`)).json()) as Echo).url, `${origin}/epass/token`);
  });

  const oddLines: [what: string, line: string, host: string, status: number, url?: string][] = [
    ['a path that looks like a host', 'GET //evil.test/x', 'bank.example', 200, 'http://bank.example//evil.test/x'],
    ['an absolute address', 'GET http://bank.example/x', 'bank.example', 200, 'http://bank.example/x'],
    ['a host that no URL can hold', 'GET /', 'a b', 400],
    ['a host with a user name', 'GET /', 'a:b@evil.example', 400],
    ['a method that no Request can have', 'TRACE /', 'bank.example', 400],
    ['an asterisk', 'OPTIONS *', 'bank.example', 400],
  ];
  for (const [what, line, host, status, url] of oddLines) {
    it(`answers ${status} to ${what}`, async () => {
      const origin = await serve(toNodeListener(echo));
      const answer = await raw(origin, `${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      assert.match(answer, new RegExp(`^HTTP/1\\.1 ${status} `));
      if (url) assert.ok(answer.includes(`"url":"${url}"`), answer);
    });
  }

  for (const [what, given] of [['options', { programId: 'CANARY' }], ['nothing', undefined]] as const) {
    it(`refuses to be made of ${what} instead of a handler`, () => {
      assert.throws(() => toNodeListener(given as unknown as EpassHandler), (error: unknown) => {
        assert.ok(error instanceof TypeError);
        assert.match(error.message, /^toNodeListener: handler must be a function, such as createEpassHost makes/);
        return true;
      });
    });
  }

  it('sends no body to HEAD', async () => {
    const origin = await serve(toNodeListener(echo));
    const answer = await raw(origin, 'HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    assert.match(answer, /^HTTP\/1\.1 200 /);
    assert.ok(answer.endsWith('\r\n\r\n'));
  });

  const throwing: [what: string, handler: () => Promise<Response>][] = [
    ['rejects', () => Promise.reject(new Error('HANDLER-CANARY'))],
    ['throws', () => { throw new Error('HANDLER-CANARY'); }],
  ];
  for (const [what, handler] of throwing) {
    it(`answers a bare 500 when the handler ${what}`, async () => {
      const origin = await serve(toNodeListener(handler));
      const answer = await fetch(origin);
      assert.equal(answer.status, 500);
      assert.deepEqual(await answer.json(), { code: 500, message: 'Something went wrong.' });
      assert.doesNotMatch(log.join(), /HANDLER-CANARY/);
    });
  }

  it('ends the connection when the answer’s own body fails', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error('HANDLER-CANARY')) });
    const origin = await serve(toNodeListener(async () => new Response(broken)));
    await assert.rejects(fetch(origin).then((answer) => answer.text()));
  });

  it('leaves an answer alone that somebody else has begun', async () => {
    const listener = toNodeListener(echo);
    const origin = await serve((req, res) => {
      res.end('early');
      listener(req, res);
    });
    assert.equal(await (await fetch(origin)).text(), 'early');
  });

  it('fires request.signal when the client goes away', async () => {
    const events = new EventEmitter();
    const arrived = once(events, 'arrived');
    const gone = once(events, 'gone');
    const origin = await serve(toNodeListener(async (request) => {
      request.signal.addEventListener('abort', () => events.emit('gone'));
      events.emit('arrived');
      await gone;
      return new Response('too late');
    }));
    const client = httpRequest(origin).on('error', () => undefined).end();
    await arrived;
    client.destroy();
    await gone;
  });

  it('works over HTTP/2, where method and path are headers too', async () => {
    const { session } = await overHttp2();
    const stream = session.request({ ':method': 'POST', ':path': '/epass/token', ...own });
    stream.end('{}');
    const [headers] = (await once(stream, 'response')) as [Record<string, unknown>];
    stream.resume();
    await once(stream, 'end');
    assert.equal(headers[':status'], 200);
  });

  const early: [method: string, path: string, bytes: number, status: number][] = [
    ['POST', '/epass/token', 20_000, 413],
    ['POST', '/epass/token', 300_000, 413],
    ['GET', '/epass/token', 0, 405],
  ];
  for (const [method, path, bytes, status] of early) {
    it(`ends a stream of HTTP/2 with its answer to ${method} and ${bytes} bytes, though more could come`, async () => {
      const { server, session } = await overHttp2();
      const ended = new Promise<number | undefined>((resolve) => {
        server.on('stream', (stream) => stream.on('close', () => resolve(stream.rstCode)));
      });
      const stream = session.request({ ':method': method, ':path': path, ...own }, { endStream: bytes === 0 });
      stream.on('error', () => undefined);
      if (bytes > 0) stream.write('x'.repeat(bytes));
      const [headers] = (await once(stream, 'response')) as [Record<string, unknown>];
      stream.resume();
      assert.deepEqual([headers[':status'], await ended], [status, 0], 'browsers drop an answer with any other code');
    });
  }

  for (const [what, id, echoed] of [['an id', 'abc-1', /^abc-1$/], ['no id', undefined, /^[\da-f-]{36}$/], ['an odd id', 'a b', /^[\da-f-]{36}$/]] as const) {
    it(`names what it refuses by itself, asked with ${what}`, async () => {
      const { handle } = partner();
      const origin = await serve(toNodeListener(handle));
      const headers = { ...own, ...(id === undefined ? {} : { 'X-Request-ID': id }) };
      const answer = await fetch(`${origin}/epass/token`, { method: 'POST', headers, body: 'x'.repeat(20_000) });
      assert.equal(answer.status, 413);
      assert.match(answer.headers.get('X-Request-ID') ?? '', echoed);
    });
  }

  it('gives the same tokens as the handler behind it', async () => {
    const { handle } = partner();
    const origin = await serve(toNodeListener(handle));
    const headers = { Authorization: `Bearer ${await tokenOf(handle)}` };
    assert.equal((await fetch(`${origin}/resources`, { headers })).status, 200);
  });
});
