import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { toNodeListener } from '../../../src/host.js';
import { ask, dataRoutes, Oracle } from '../support/oracle.js';
import { bearerOf, partner, post, SITE } from '../support/partner.js';
import { alicesPass } from '../support/scripted-upstream.js';
import { outcomesOf, raw, serve } from '../support/server.js';

const oracle = new Oracle();

const POSTS = ['/epass/token', '/epass/orders/ePasses/search', '/epass/orders/ePasses'];
const own = { 'X-Requested-With': 'epass-card', Cookie: 'session=alice-session' };
const good = JSON.stringify({ ePassId: alicesPass.ePassId });
const LIMIT = 16 * 1024;

/** Bodies that are no request. The token route does not look into them; the others refuse them. */
const nonsense: [what: string, body: string | Uint8Array<ArrayBuffer>][] = [
  ...['', ' ', '\0', '{', '}', '[]', 'null', 'true', '0', '""', '{}', '[{}]', 'undefined', 'NaN', '{"ePassId"}', '{"ePassId":}',
    "{'ePassId':'1'}", '{ePassId:1}',
    `${good}x`, `${good}${good}`, `${good},`, `/**/${good}`, `)]}',\n${good}`, `ePassId=${alicesPass.ePassId}`, '<ePassId>1</ePassId>', 'a:1:{s:7:"ePassId";}',
    '{"ePassId":1e999}', '{"ePassId":"\\ud800"}', '{"ePassId":"\\u0000"}', '{"toString":1,"valueOf":1,"toJSON":1}', '{"__proto__":null}', '{"length":1}',
  ].map((body): [string, string] => [body, body]),
  ['nested lists', '['.repeat(8000) + ']'.repeat(8000)],
  ['nested lists that do not end', '['.repeat(LIMIT)],
  ['nested objects', `${'{"ePassId":'.repeat(1300)}1${'}'.repeat(1300)}`],
  ['many keys', `{${Array.from({ length: 1500 }, (_, at) => `"k${at}":1`).join()}}`],
  ['a very long id', JSON.stringify({ ePassId: '1'.repeat(16_000) })],
  ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
  ['UTF-16', new Uint8Array(Buffer.from(good, 'utf16le'))],
  ['gzip', new Uint8Array(gzipSync(good))],
];

describe('a body', () => {
  for (const [what, body] of nonsense) {
    it(`${JSON.stringify(what.slice(0, 40))} names no pass`, async () => {
      const { handle, upstream } = partner();
      for (const headers of [own, await bearerOf(handle)]) {
        for (const path of POSTS.slice(1)) {
          const request = new Request(SITE + path, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body });
          await oracle.refused(`${what} at ${path}`, await handle(request), [400], upstream.seen);
        }
      }
    });
  }

  for (const encoding of ['gzip', 'br', 'deflate', 'gzip, gzip', 'x-unknown']) {
    it(`that says it is packed with ${encoding} is not unpacked`, async () => {
      const { handle, upstream } = partner();
      const bomb = new Uint8Array(gzipSync(' '.repeat(4 * 1024 * 1024)));
      for (const path of POSTS.slice(1)) {
        const headers = { 'Content-Type': 'application/json', 'Content-Encoding': encoding, ...own };
        await oracle.refused(encoding, await handle(new Request(SITE + path, { method: 'POST', headers, body: bomb })), [400], upstream.seen);
      }
    });
  }

  it('of one byte over 16 KiB is refused, said or unsaid, at every route', async () => {
    const { handle, upstream } = partner();
    for (const headers of [own, { ...own, 'Content-Length': '99999999999' }, { ...own, 'Content-Length': String(LIMIT + 1) }]) {
      for (const path of POSTS) {
        const body = 'Content-Length' in headers ? good : good.padEnd(LIMIT + 1);
        await oracle.refused(`${path} ${JSON.stringify(headers)}`, await handle(post(path, body, headers)), [413], upstream.seen);
      }
    }
  });

  it('that stalls ends after ten seconds with 408, and is let go', async (t) => {
    const { handle, upstream } = partner({ timeout: 9000 });
    const late = new AbortController();
    const asked: number[] = [];
    const ofBodies = (): number[] => asked.filter((time) => time !== 9000);
    t.mock.method(AbortSignal, 'timeout', (time: number) => (asked.push(time), late.signal));
    let cancelled = 0;
    const answers = POSTS.map((path) => {
      const body = new ReadableStream({ start: (it) => it.enqueue(new Uint8Array(9)), cancel: () => void (cancelled += 1) });
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json', ...own }, body, duplex: 'half' };
      return handle(new Request(SITE + path, init));
    });
    for (let turn = 0; ofBodies().length < POSTS.length; turn += 1) {
      assert.ok(turn < 10_000, 'every body is read against the clock');
      await new Promise(setImmediate);
    }
    late.abort();
    for (const answer of answers) await oracle.refused('a body that stalls', await answer, [408], upstream.seen);
    assert.deepEqual(ofBodies(), [10_000, 10_000, 10_000]);
    assert.equal(cancelled, 3);
  });

  it('nested too deeply for a parser in front to hand on is 400', async () => {
    const { handle, upstream } = partner();
    const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
    const listener = toNodeListener(handle);
    const origin = await serve((req, res) => {
      req.resume().once('end', () => listener(Object.assign(req, { body: deep }), res));
    });
    const answer = await raw(origin, `POST ${POSTS[1] ?? ''} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
    for (const outcome of outcomesOf(answer)) await oracle.refused('a deep body', outcome, [400], upstream.seen);
  });
});

const lines = (headers: object): string => Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`).join('');
const chunked = (...chunks: string[]): string => chunks.map((it) => `${it.length.toString(16)}\r\n${it}\r\n`).join('');

/** Requests as only a bare socket can send them. A number without headers of ours is the platform's own refusal. */
const framings: [what: string, headers: string, body: string, statuses: number[]][] = [
  ['too long a body', `Content-Length: ${LIMIT + 1}\r\n`, 'x'.repeat(LIMIT + 1), [413]],
  ['too long a body, of which little comes', 'Content-Length: 999999999\r\n', 'x'.repeat(LIMIT + 1), [413]],
  ['too long a body in chunks', 'Transfer-Encoding: chunked\r\n', chunked('x'.repeat(LIMIT), 'x'), [413]],
  ['endless chunks of one byte', 'Transfer-Encoding: chunked\r\n', chunked('x').repeat(LIMIT + 1), [413]],
  ['a chunk that says it is huge', 'Transfer-Encoding: chunked\r\n', `FFFFFFFF\r\n${'x'.repeat(LIMIT + 1)}`, [413]],
  ['a chunk longer than a number', 'Transfer-Encoding: chunked\r\n', `${'F'.repeat(40)}\r\nx`, [400]],
  ['length and chunks', `Content-Length: 5\r\nTransfer-Encoding: chunked\r\n`, `${chunked(good)}0\r\n\r\n`, [400]],
  ['two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n', good, [400]],
  ['a negative length', 'Content-Length: -1\r\n', '', [400]],
  ['a length that is none', 'Content-Length: many\r\n', '', [400]],
  ['chunks twice', 'Transfer-Encoding: chunked, chunked\r\n', chunked(good), [400]],
  ['an unknown transfer encoding', 'Transfer-Encoding: gzip\r\n', 'x', [400]],
  ['an unknown expectation', 'Expect: miracles\r\nContent-Length: 2\r\n', '{}', [417]],
  ['100-continue and a body', `Expect: 100-continue\r\nContent-Length: ${good.length}\r\n`, good, [200]],
  ['100-continue and too long a body', `Expect: 100-continue\r\nContent-Length: ${LIMIT + 1}\r\n`, 'x'.repeat(LIMIT + 1), [413]],
  ['good chunks', 'Transfer-Encoding: chunked\r\n', `${chunked(...good)}0\r\n\r\n`, [200]],
  ['good chunks with a trailer', 'Transfer-Encoding: chunked\r\n', `${chunked(good)}0\r\nAuthorization: Bearer x\r\n\r\n`, [200]],
  ['a second request behind it', `Content-Length: ${good.length}\r\n`, `${good}GET /epass/users HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, [200, 404]],
];

describe('a body on the wire', () => {
  for (const [what, headers, body, statuses] of framings) {
    it(`with ${what}: ${statuses.join(', ')}`, async () => {
      const { handle, upstream } = partner();
      const origin = await serve(toNodeListener(handle));
      const close = statuses.length === 1 ? 'Connection: close\r\n' : '';
      const head = `POST ${POSTS[1] ?? ''} HTTP/1.1\r\nHost: bank.example\r\nContent-Type: application/json\r\n${lines(own)}${close}${headers}\r\n`;
      const outcomes = outcomesOf(await raw(origin, head + body));
      assert.deepEqual(outcomes.map(({ status }) => status), statuses);
      for (const outcome of outcomes) {
        if (outcome.headers.has('Cache-Control')) await oracle.judge(what, outcome, upstream.seen);
        else assert.equal(outcome.body, '');
      }
    });
  }

  it('of a GET is not read, and its connection is not kept for the rest of it', async () => {
    const { handle, upstream } = partner();
    const origin = await serve(toNodeListener(handle));
    for (const [name, , path] of dataRoutes.slice(2)) {
      const head = `GET ${path} HTTP/1.1\r\nHost: bank.example\r\n${lines(await bearerOf(handle))}`;
      for (const rest of ['Content-Length: 100000\r\n\r\nx', 'Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n', 'Content-Length: 2\r\n\r\n{']) {
        for (const outcome of outcomesOf(await raw(origin, head + rest))) {
          assert.equal((await oracle.judge(name, outcome, upstream.seen)).status, 200);
          assert.equal(outcome.headers.get('Connection'), 'close');
        }
      }
    }
  });

  it('of a GET changes nothing about the answer', async () => {
    const { handle } = partner();
    for (const route of dataRoutes.slice(2)) assert.equal((await handle(ask(route, own))).status, 200);
  });
});
