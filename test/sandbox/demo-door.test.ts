import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { demoClient, demoIssuer } from '../../demo/sandbox/index.js';
import { tried } from '../../tools/tried.js';
import configOf from '../../vite.config.js';
import { dist, distText, filesBelow, requireFreshDist } from '../build/dist.js';

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const LIMIT = 2 * 1024 * 1024;
const tries = { count: 0 };

let server: ViteDevServer;
let cache: string;
let address: AddressInfo;

/** The demo as `npm start` sets it up, made in this process, whose secrets are therefore known here. */
before(async () => {
  cache = await mkdtemp(join(tmpdir(), 'demo-door-'));
  const config = await configOf({ command: 'serve', mode: 'development' });
  const quiet = { configFile: false, cacheDir: cache, logLevel: 'silent' } as const;
  server = await createServer({ ...config, ...quiet, server: { ...config.server, port: 0, hmr: false, watch: null } });
  await server.listen();
  address = server.httpServer?.address() as AddressInfo;
});

after(async () => {
  await server.close();
  await rm(cache, { recursive: true, force: true });
  tried('host attacks', tries.count);
});

/** A request as only a bare client can send it: the path and the Host header can be anything. */
function send(method: string, path: string, headers: Record<string, string> = {}, body: string | Buffer = ''): Promise<Reply> {
  tries.count += 1;
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: address.port, method, path, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }));
    });
    call.on('error', reject).end(body);
  });
}

const doors: readonly [method: string, path: string][] = [
  ['POST', '/epass/token'], ['POST', '/epass/orders/ePasses/search'], ['GET', '/epass/resources?module=1'], ['GET', '/api/bank/session'],
  ['POST', '/api/bank/session'], ['POST', '/api/bank/desk-token'], ['POST', '/sandbox/api/v2/auth/token'], ['GET', '/sandbox/api/v2/resources?module=1'],
  ['POST', '/sandbox/api/reset'],
];
const asCard = { 'Content-Type': 'application/json', 'X-Requested-With': 'epass-card' };

describe('T-30: the demo server', () => {
  it('listens on the loopback address only', () => assert.equal(address.address, '127.0.0.1'));

  const hosts = [
    'evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1.evil.example', 'localhost.', 'evil.example:80',
    'evil.example#localhost', '',
  ];
  for (const host of hosts) {
    it(`does nothing for a page that calls this machine "${host}" (DNS rebinding)`, async () => {
      for (const [method, path] of doors) {
        const { status, text, headers } = await send(method, path, { ...asCard, Host: host, Origin: `http://${host}` }, method === 'POST' ? '{}' : '');
        assert.ok(status >= 400 && status < 500, `${method} ${path}: ${status}`);
        assert.doesNotMatch(text, /"token"|accessToken|eyJ/, path);
        assert.equal(headers['set-cookie'], undefined, path);
      }
    });
  }

  const origins = ['https://evil.example', 'http://localhost.evil.example', 'http://127.0.0.1.evil.example', 'null', 'file://'];
  for (const origin of origins) {
    it(`does nothing for a page of ${origin}`, async () => {
      for (const [method, path] of doors.filter((it_) => it_[1] !== '/epass/resources?module=1')) {
        const { status, headers } = await send(method, path, { ...asCard, Origin: origin }, method === 'POST' ? '{}' : '');
        assert.ok(status === 403, `${method} ${path}: ${status}`);
        assert.ok(!headers['access-control-allow-origin'], path);
        const preflight = await send('OPTIONS', path, { Origin: origin, 'Access-Control-Request-Method': method });
        assert.ok(!preflight.headers['access-control-allow-origin'], path);
      }
    });
  }

  it('reads 2 MiB from nobody, said or unsaid, and lives on', async () => {
    for (const [method, path] of doors.filter((it_) => it_[0] === 'POST' && it_[1] !== '/sandbox/api/reset')) {
      for (const framing of [{ 'Content-Length': String(LIMIT) }, { 'Transfer-Encoding': 'chunked' }] as Record<string, string>[]) {
        // The server may hang up before it has got everything.
        const status = await send(method, path, { ...asCard, ...framing }, Buffer.alloc(LIMIT, ' ')).then((it_) => it_.status, () => 413);
        assert.equal(status, 413, path);
      }
    }
    assert.equal((await send('GET', '/')).status, 200);
  });

  it('answers bad JSON with 4xx, and lives on', async () => {
    for (const bad of ['{', 'null', '[]', '"x"', '\0', '['.repeat(10_000), '{"__proto__":{"clientId":1}}']) {
      for (const path of ['/sandbox/api/v2/auth/token', '/api/bank/session']) {
        const { status } = await send('POST', path, asCard, bad);
        assert.ok(status >= 400 && status < 500, `${path} ${bad.slice(0, 20)}: ${status}`);
      }
    }
  });

  const climbs = ['..', '%2e%2e', '..%2f', '%2e%2e%2f', '..\\', '..%5c', '....//', '..;', '%252e%252e', '.%00.'];
  const files = [
    ...climbs.flatMap((climb) => ['', '/sandbox/api', '/epass', '/api/bank'].map((mount) => `${mount}/${`${climb}/`.repeat(8)}etc/passwd`)),
    '/@fs/etc/passwd', '/@fs/etc/passwd?raw', '/@fs/etc/passwd?import&raw', '/@fs//etc/passwd', '/@fs/etc/passwd?.svg?.wasm?init', '/@fs/x/../etc/passwd?raw??',
    '//etc/passwd', '/etc/passwd', '/@fs/proc/self/environ?raw', `/@fs${root}.git/config?raw`, '/.git/config', '/../.git/config', '/@id/__x00__/etc/passwd',
  ];
  it('serves no file from outside, however it is asked for', async () => {
    for (const path of files) {
      const { text } = await send('GET', path);
      assert.doesNotMatch(text, /root:.*:0:0|\[core\]|NODE_|PATH=/, path);
    }
  });

  it('lists no folder', async () => {
    for (const path of ['/sandbox/', '/partner/', '/node_modules/', '/../', '/@fs/', `/@fs${root}`]) {
      assert.doesNotMatch((await send('GET', path)).text, /router\.ts|back-office\.ts|package-lock/, path);
    }
  });
});

describe('T-31: the secrets of the sandbox', () => {
  const secrets = [demoIssuer.secret, demoClient.secret];

  it('are long, and new on every start', async () => {
    const again = (await import(`../../demo/sandbox/defaults.js?again=${Date.now()}`)) as typeof import('../../demo/sandbox/defaults.js');
    const all = [...secrets, again.demoIssuer.secret, again.demoClient.secret];
    assert.equal(new Set(all).size, 4);
    for (const secret of all) assert.match(secret, /^[0-9a-f]{64}$/);
  });

  it('are in nothing that a browser gets: pages, their modules, and every answer', async () => {
    const answers = await Promise.all(doors.map(([method, path]) => send(method, path, asCard, method === 'POST' ? '{}' : '')));
    assert.ok(answers.some(({ text }) => text.includes('eyJ')), 'tokens are lent, so that this means something');
    const pages = ['/', '/desk.html', '/gallery.html', '/sandbox/defaults.ts', '/partner/back-office.ts', '/server.ts'];
    const seen = new Map<string, string>();
    const queue = [...pages];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (seen.has(path) || /node_modules|\/@vite/.test(path)) continue;
      const { text } = await send('GET', path);
      seen.set(path, text);
      for (const [, next = ''] of text.matchAll(/(?:src="|from "|import\("|import ")(\/[^"?]+\.ts|\/[\w./-]+\.css)/g)) queue.push(next);
    }
    assert.ok(seen.size > 20, `${seen.size} modules`);
    for (const secret of secrets) {
      for (const text of [...seen.values(), ...answers.map((answer) => answer.text)]) assert.ok(!text.includes(secret));
    }
  });

  it('have no name in what is published for browsers: nothing there takes a client, its secret or a key', () => {
    requireFreshDist();
    const files = filesBelow(dist).filter((file) => file.endsWith('.js') && !/^(host|check|cli)(\.js$|\/)/.test(file)); // those run in Node
    assert.ok(files.includes('epass-card.js') && files.includes('client.js'));
    for (const file of files) assert.doesNotMatch(distText(file), /secret|private_?key|client_?id\b|BEGIN [A-Z ]*KEY|EPASS-CARD-DEMO/i, file);
  });
});
