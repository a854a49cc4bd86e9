import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ask, bobsOrder, dataRoutes, Oracle, UPSTREAM_CANARY } from '../support/oracle.js';
import { bearerOf, partner } from '../support/partner.js';
import { serve } from '../support/server.js';

const oracle = new Oracle();

type Fault = (req: IncomingMessage, res: ServerResponse) => void;

const MIB = 1024 * 1024;
const ok = { code: 0, data: { resources: {} } };
const say = (status: number, headers: Record<string, string | string[]>, body: string | Buffer): Fault => (_, res) => {
  res.writeHead(status, { 'Content-Type': 'application/json', 'X-Debug': UPSTREAM_CANARY, ...headers }).end(body);
};
const secretly = (status: number, headers: Record<string, string | string[]> = {}): Fault =>
  say(status, headers, JSON.stringify({ code: status * 100, message: UPSTREAM_CANARY, stack: 'at programme-secret', data: bobsOrder }));
const bytes = (text: string): Fault => (_, { socket }) => void socket?.end(text);

/** Writes on and on, until the other side has had enough. */
function flood(res: ServerResponse, chunk: Buffer): void {
  const more = (): void => {
    while (!res.destroyed && res.write(chunk));
  };
  res.on('drain', more);
  more();
}

const trickles: NodeJS.Timeout[] = [];
const drip: Fault = (_, res) => {
  const timer = setInterval(() => res.write(' '), 5);
  trickles.push(timer);
  res.writeHead(200, { 'Content-Type': 'application/json' }).once('close', () => clearInterval(timer));
};

const failed = [502];
const slow = [504];
const refused = [400, 404];

const faults: [what: string, fault: Fault, statuses: number[]][] = [
  ...[300, 301, 302, 303, 304, 305, 307, 308].map((status): [string, Fault, number[]] => (
    [`a ${status} to elsewhere`, (req, res) => secretly(status, { Location: `http://127.0.0.1:${elsewhere.port}/steal` })(req, res), failed]
  )),
  ['a redirect to itself', secretly(302, { Location: '/api/v2/orders' }), failed],
  ['a redirect into a data URL', secretly(301, { Location: 'data:application/json,{"code":0,"data":{}}' }), failed],
  ['a redirect to nowhere', secretly(302), failed],
  ['a refresh header', say(200, { Refresh: '0; url=http://evil.example/' }, JSON.stringify(ok)), [200, 404]],
  ...[400, 402, 405, 406, 409, 410, 411, 413, 414, 415, 418, 422, 423, 451]
    .map((status): [string, Fault, number[]] => [`a ${status}`, secretly(status), refused]),
  ...[500, 501, 502, 503, 504, 505, 507, 511, 520, 599]
    .map((status): [string, Fault, number[]] => [`a ${status} with secrets in it`, secretly(status), failed]),
  ['a 403', secretly(403), failed],
  ['a 404', secretly(404), [404]],
  ['a 408', secretly(408), slow],
  ['a 429 that asks for a minute', secretly(429, { 'Retry-After': '60' }), [429]],
  ['a 429 with a lie', secretly(429, { 'Retry-After': `60, ${UPSTREAM_CANARY}` }), [429]],
  ['a page', say(200, { 'Content-Type': 'text/html' }, `<!doctype html><script>${UPSTREAM_CANARY}</script>`), failed],
  ['a page that is called JSON', say(200, {}, `<html>${UPSTREAM_CANARY}`), failed],
  ['half an answer, whole for HTTP', say(200, {}, `{"code":0,"data":{"a":"${UPSTREAM_CANARY}`), failed],
  ['an answer nested too deeply', say(200, {}, `{"code":0,"data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), [404, 502]],
  ['objects nested too deeply', say(200, {}, `{"code":0,"data":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`), [404, 502]],
  ['an answer in UTF-16', say(200, { 'Content-Type': 'application/json; charset=utf-16' }, Buffer.from(JSON.stringify(ok), 'utf16le')), failed],
  ['an id of a traveller for a code', say(200, {}, '{"code":1788000066669999}'), refused],
  ['a code that is no number', say(200, {}, `{"code":"${UPSTREAM_CANARY}"}`), failed],
  ['a gzip that is none', say(200, { 'Content-Encoding': 'gzip' }, UPSTREAM_CANARY), failed],
  ['a bomb in gzip', say(200, { 'Content-Encoding': 'gzip' }, gzipSync(`{"code":0,"data":"${' '.repeat(64 * MIB)}"}`)), failed],
  ['a body without end', (_, res) => flood(res.writeHead(200), Buffer.alloc(MIB / 16, ' ')), failed],
  ['a body of one byte at a time', drip, slow],
  ['headers and no more', (_, res) => res.writeHead(200).flushHeaders(), slow],
  ['no word', () => undefined, slow],
  ['a reset', (_, { socket }) => void socket?.resetAndDestroy(), failed],
  ['a reset in the body', (_, res) => res.writeHead(200, { 'Content-Length': '99' }).write('{"code":0', () => res.socket?.resetAndDestroy()), failed],
  ['less than it says', bytes('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"code":0,"data":{}}'), failed],
  ['what is no HTTP', bytes(`220 smtp ${UPSTREAM_CANARY}\r\n`), failed],
  ['two lengths', bytes('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'), failed],
  ['a broken header', bytes(`HTTP/1.1 200 OK\r\nX: \0${UPSTREAM_CANARY}\r\n\r\n`), failed],
  ['headers without end', bytes(`HTTP/1.1 200 OK\r\n${`X: ${'y'.repeat(1000)}\r\n`.repeat(200)}\r\n`), failed],
  ['another protocol', bytes('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'), failed],
  ['cookies and leave for all', say(200, { 'Set-Cookie': ['a=1', 'session=bob-session'], 'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Credentials': 'true', Link: '<http://evil.example>; rel=preload' }, JSON.stringify(ok)), [200, 404]],
  ['Bob’s order for everything', say(200, {}, JSON.stringify({ code: 0, data: bobsOrder })), [404, 502]],
];

const elsewhere = { port: 0, reached: 0 };

const servers: Server[] = [];

afterEach(() => {
  for (const timer of trickles) clearInterval(timer);
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

describe('an API that lies, stalls or fails', () => {
  it('gets the credential once, passes nothing on, and holds no socket', { timeout: 60_000 }, async () => {
    const thief = await serve((_, res) => {
      elsewhere.reached += 1;
      res.end(JSON.stringify(ok));
    });
    elsewhere.port = Number(new URL(thief).port);
    for (const [what, fault, statuses] of faults) {
      const { origin, closed, requests } = await api(fault);
      const { handle } = partner({ upstream: `${origin}/api/v2`, fetch: undefined, timeout: statuses === slow ? 600 : 10_000 });
      const bearer = await bearerOf(handle);
      await Promise.all(dataRoutes.map(async (route) => {
        const { status } = await oracle.judge(what, await handle(ask(route, bearer)), []);
        assert.ok(statuses.includes(status), `${what}, ${route[0]}: ${status}`);
      }));
      assert.ok(requests.every(({ headers }) => !headers.cookie), `${what}: no cookie comes back`);
      assert.ok(requests.length <= dataRoutes.length, `${what}: none is asked twice`);
      await Promise.all(closed); // what the server does not close as idle, the host must let go
    }
    assert.equal(elsewhere.reached, 0, 'no redirect was followed');
  });

  it('is read no further than 4 MiB', async () => {
    let sent = 0;
    const { origin } = await api((_, res) => {
      const write = res.write.bind(res) as (chunk: Buffer) => boolean;
      flood(Object.assign(res.writeHead(200), { write: (chunk: Buffer) => ((sent += chunk.length), write(chunk)) }), Buffer.alloc(MIB / 4, ' '));
    });
    const { handle } = partner({ upstream: `${origin}/api/v2`, fetch: undefined });
    for (const route of dataRoutes.slice(3)) {
      assert.equal((await oracle.judge('a flood', await handle(ask(route, await bearerOf(handle))), [])).status, 502);
    }
    assert.ok(sent < 24 * MIB, `${sent} bytes were written before the host let go`);
  });
});

/** An API with one fault, which knows what reached it, and when each socket of a request has closed. */
async function api(fault: Fault) {
  const closed: Promise<void>[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer({ keepAliveTimeout: 1 }, (req, res) => {
    requests.push(req);
    closed.push(new Promise((resolve) => req.socket.on('error', () => undefined).once('close', () => resolve())));
    fault(req, res);
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, closed, requests };
}
