import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { request as httpRequest, type RequestListener } from 'node:http';
import { describe, it } from 'node:test';
import { toNodeListener } from '../../src/host.js';
import { listenToLog, partner } from './support/partner.js';
import { alicesPass } from './support/scripted-upstream.js';
import { echo, type Echo, raw, serve } from './support/server.js';

const log = listenToLog();

const own = { 'Content-Type': 'application/json', 'X-Requested-With': 'epass-card', Cookie: 'session=alice-session' };

/** What express.json() leaves behind: a read stream and its content. */
function parsed(listener: RequestListener, parse: (text: string) => unknown): RequestListener {
  return (req, res) => {
    let text = '';
    req.on('data', (chunk: Buffer) => (text += chunk.toString()));
    req.on('end', () => {
      Object.assign(req, { body: parse(text) });
      listener(req, res);
    });
  };
}

describe('a body on its way through toNodeListener', () => {
  const parsers: [what: string, parse: (text: string) => unknown, body: string][] = [
    ['an object, as express.json() does', JSON.parse, '{"orderId":"DP1"}'],
    ['text', (text) => text, '{"orderId":"DP1"}'],
    ['bytes', (text) => Buffer.from(text), '{"orderId":"DP1"}'],
    ['nothing', () => undefined, ''],
  ];
  for (const [what, parse, body] of parsers) {
    it(`takes a body that a parser has read as ${what}, and does not wait for it again`, async () => {
      const origin = await serve(parsed(toNodeListener(echo), parse));
      const answer = await fetch(origin, { method: 'POST', body: '{"orderId":"DP1"}' });
      assert.equal(((await answer.json()) as Echo).body, body);
    });
  }

  it('answers the pass behind a body parser', async () => {
    const { handle } = partner();
    const origin = await serve(parsed(toNodeListener(handle), JSON.parse));
    const body = JSON.stringify({ orderId: alicesPass.orderId });
    const answer = await fetch(`${origin}/epass/orders/ePasses/search`, { method: 'POST', headers: own, body });
    assert.equal(answer.status, 200);
  });

  const ask = JSON.stringify({ orderId: alicesPass.orderId });
  const lost: [what: string, body: () => BodyInit, parse: (text: string) => unknown, status: number, lines: number][] = [
    ['of a known length that is nowhere', () => ask, () => undefined, 400, 1],
    ['in chunks that is nowhere', () => new Blob([ask]).stream(), () => undefined, 400, 1],
    ['that is in req.body', () => ask, JSON.parse, 200, 0],
    ['of no bytes', () => '', () => undefined, 400, 0],
  ];
  for (const [at, [what, body, parse, status, lines]] of lost.entries()) {
    it(`says ${lines ? 'once' : 'nothing'} in the log when a body ${what} was read before`, async (t) => {
      t.mock.timers.enable({ apis: ['Date'], now: Date.now() + (at + 1) * 3_600_000 }); // the log is not quiet any more
      log.length = 0;
      const origin = await serve(parsed(toNodeListener(partner().handle), parse));
      for (const [path, expected] of [['/token', 200], ['/orders/ePasses/search', status]] as const) {
        const init: RequestInit & { duplex: string } = { method: 'POST', headers: own, body: body(), duplex: 'half' };
        assert.equal((await fetch(`${origin}/epass${path}`, init)).status, expected);
      }
      assert.equal(log.length, lines, log.join('\n'));
      if (lines) assert.match(log[0] ?? '', /was read before toNodeListener .* is not in req\.body\. Mount the host before/);
      assert.doesNotMatch(log.join(), /DP0|alice/);
    });
  }

  it('takes a body that a framework reads as text', async () => {
    const listener = toNodeListener(echo);
    const origin = await serve((req, res) => {
      req.setEncoding('utf8');
      listener(req, res);
    });
    const answer = await fetch(origin, { method: 'POST', body: 'grüß' });
    assert.equal(((await answer.json()) as Echo).body, 'grüß');
  });

  it('answers 413 to a body over 16 KiB, however it comes, and closes', async () => {
    let handled = 0;
    const origin = await serve(toNodeListener((request) => (handled++, echo(request))));
    const stream = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(1024)) });
    for (const body of ['x'.repeat(16 * 1024 + 1), stream]) {
      const init: RequestInit & { duplex: string } = { method: 'POST', body, duplex: 'half' };
      const status = await fetch(origin, init).then((answer) => answer.status, () => 'closed');
      assert.ok(status === 413 || status === 'closed', String(status));
    }
    assert.equal(handled, 0);
    const answer = await raw(origin, `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999\r\n\r\n${'x'.repeat(17000)}`);
    assert.match(answer, /^HTTP\/1\.1 413 /);
    assert.match(answer, /connection: close/i);
    assert.match(answer, /cache-control: no-store/i);
  });

  it('lets a body of exactly 16 KiB through', async () => {
    const origin = await serve(toNodeListener(echo));
    const answer = await fetch(origin, { method: 'POST', body: 'x'.repeat(16 * 1024) });
    assert.equal(((await answer.json()) as Echo).body.length, 16 * 1024);
  });

  it('survives a client that goes away in the middle of its body', async () => {
    let handled = 0;
    const events = new EventEmitter();
    const ended = once(events, 'ended');
    const listener = toNodeListener((request) => (handled++, echo(request)));
    const origin = await serve((req, res) => {
      res.once('close', () => events.emit('ended'));
      listener(req, res);
    });
    const client = httpRequest(origin, { method: 'POST', headers: { 'Content-Length': 100 } });
    client.on('error', () => undefined).write('half', () => client.destroy());
    await ended;
    assert.equal((await fetch(origin)).status, 200);
    assert.equal(handled, 1);
  });
});
