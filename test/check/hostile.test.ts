import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer as createTcp, type AddressInfo, type Socket } from 'node:net';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { checkEndpoint } from '../../src/check/check-endpoint.js';
import { jsonReport, textReport } from '../../src/check/report.js';
import { serve } from '../host/support/server.js';
import { COOKIE, endpoint, jwt, ORDER, type Broken } from './support/endpoint.js';
import { assertClean, run } from './support/run.js';

const EVIL = 'TOKEN-CANARY\u001b]0;owned\u0007\u001b[2J\u202e\u0000\r\nfail  CANARY';

/** A server that speaks for itself, until the end of the test. */
async function speak(talk: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createTcp((socket) => {
    sockets.add(socket.on('error', () => undefined));
    talk(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
}

/** Whatever an endpoint says, it says it in every place at once. */
const everywhere = (status: number, value: object): Broken => () => ({
  status,
  headers: {
    'Content-Type': 'text/COOKIE-CANARY-4711',
    'Cache-Control': 'TOKEN-CANARY',
    'Set-Cookie': COOKIE,
    Location: `/${COOKIE}/TOKEN-CANARY`,
    Date: 'TOKEN-CANARY',
    'Access-Control-Allow-Origin': 'https://TOKEN-CANARY',
    'Access-Control-Allow-Headers': 'TOKEN-CANARY',
    'X-Other': 'TOKEN-CANARY\u009b2J',
  },
  body: JSON.stringify(value),
});

const bodies: [what: string, value: object][] = [
  ['a token with control characters', { token: EVIL, expiresIn: EVIL, apiBase: EVIL, [EVIL]: EVIL }],
  ['claims with control characters', { token: jwt({ sub: EVIL, iss: EVIL, exp: 1e300 }), expiresIn: 1e300 }],
  ['claims that are none', { token: jwt(['TOKEN-CANARY']), expiresIn: -1, apiBase: `https://${COOKIE}@CANARY.example/` }],
  ['a prototype', JSON.parse('{"__proto__": {"token": "TOKEN-CANARY", "expiresIn": 300}}') as object],
  ['names that are often taken for ours', { data: EVIL, jwt: EVIL, error: EVIL, message: COOKIE }],
];

describe('a hostile endpoint', () => {
  for (const [what, value] of bodies) {
    for (const status of [200, 302, 401, 500]) {
      it(`gets nothing printed: ${what}, with ${status}`, async () => {
        const url = `${await serve(endpoint(everywhere(status, value)).listener)}/epass/token`;
        for (const more of [[], ['--json'], ['--origin', 'https://www.bank.example']]) {
          const ran = await run(['check', url, '--order-id', ORDER, ...more], { EPASS_COOKIE: COOKIE });
          assert.equal(ran.code, 1);
          assertClean('output', ran.out);
          assert.equal(ran.error, '');
        }
      });
    }
  }

  it('is left after 64 KiB of a body without end', async () => {
    let [calls, sent] = [0, 0];
    const url = await speak((socket) => {
      calls += 1;
      const chunk = 'a'.repeat(16_384);
      const send = (): void => {
        while (!socket.destroyed && socket.write(chunk)) sent += chunk.length;
      };
      socket.on('drain', send);
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n');
        send();
      });
    });
    const ran = await run(['check', url, '--json'], { EPASS_COOKIE: COOKIE });
    assert.equal(ran.code, 1);
    assert.match(ran.out, /it is longer than 64 KiB/);
    assert.ok(sent < calls * 16 * 1024 * 1024, `${sent} bytes in ${calls} calls`); // what is under way, in buffers
  });

  it('cannot make 64 KiB larger by compressing them', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 32));
    const origin = await serve((req, res) => {
      req.resume();
      res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).end(bomb);
    });
    assert.match((await run(['check', `${origin}/token`, '--cookie', COOKIE])).out, /it is longer than 64 KiB/);
  });

  it('that drips is left after the time for one call', async () => {
    const timers: NodeJS.Timeout[] = [];
    const origin = await serve((req, res) => {
      req.resume();
      res.writeHead(200, { 'Content-Type': 'application/json' });
      timers.push(setInterval(() => res.write(' '), 5));
    });
    const target = { endpoint: new URL('/token', origin), page: origin, cookie: COOKIE, limit: 200 };
    const findings = await checkEndpoint(target);
    timers.forEach(clearInterval);
    assert.equal(timers.length, 1, 'it is not asked again');
    assert.deepEqual(findings.filter(({ result }) => result === 'fail').map(({ id }) => id), ['latency']);
  });

  const lines: [what: string, answer: string][] = [
    ['is no HTTP', 'TOKEN-CANARY\u001b[2J\r\n\r\n'],
    ['has headers without end', `HTTP/1.1 200 OK\r\n${'X-A: TOKEN-CANARY\r\n'.repeat(9000)}`],
    ['has odd header lines', 'HTTP/1.1 200 OK\r\nTOKEN-CANARY\r\n\r\n{}'],
    ['has control characters in its reason', 'HTTP/1.1 401 TOKEN-CANARY\u001b[2J\r\nContent-Length: 0\r\n\r\n'],
    ['ends too soon', 'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nTOKEN-CANARY'],
    ['is compressed nonsense', 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 12\r\n\r\nTOKEN-CANARY'],
  ];
  for (const [what, answer] of lines) {
    it(`whose answer ${what} is told as trouble, without its text`, async () => {
      const url = await speak((socket) => socket.once('data', () => socket.end(answer)));
      const target = { endpoint: new URL(url), page: 'http://127.0.0.1', cookie: COOKIE, limit: 5000 };
      const findings = await checkEndpoint(target);
      assert.ok(findings.some(({ result }) => result === 'fail'));
      assertClean('text', textReport(target, findings, false));
      assertClean('json', jsonReport(target, findings, '1.2.3'));
    });
  }

  it('whose API has a pass that is too long to read is told as trouble', async () => {
    const long: Broken = (asked, good) => (asked.path.endsWith('/search') ? { ...good, body: ' '.repeat(5 * 1024 * 1024) } : good);
    const origin = await serve(endpoint(long).listener);
    const { out } = await run(['check', `${origin}/token`, '--order-id', ORDER], { EPASS_COOKIE: COOKIE });
    assert.match(out, /fail {2}own-pass .*\n +the answer is not a JSON object/);
  });
});
