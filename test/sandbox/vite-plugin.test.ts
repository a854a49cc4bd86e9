import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { createServer as createHttp, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createServer, preview, type PreviewServer, type ViteDevServer } from 'vite';
import { createSandbox, demoClient, demoProgrammes } from '../../demo/sandbox/index.js';
import { sandboxListener, sandboxPlugin } from '../../demo/sandbox/vite-plugin.js';
import { order } from './desk.js';

interface Reply {
  status: number;
  text: string;
  headers: Record<string, unknown>;
}

let root: string;
let dev: ViteDevServer;
let built: PreviewServer;

// Vite's own check of host names is off, so that what refuses them here is the plugin.
const common = { configFile: false, logLevel: 'silent' } as const;
const listen = { host: '127.0.0.1', port: 0, allowedHosts: true } as const;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'sandbox-'));
  await mkdir(join(root, 'dist'));
  const sandbox = createSandbox({ venues: 10 });
  const server = { ...listen, ws: false } as const;
  dev = await createServer({ ...common, root, plugins: [sandboxPlugin({ sandbox })], server });
  await dev.listen();
  built = await preview({ ...common, root, plugins: [sandboxPlugin({ path: '/api', venues: 10 })], preview: listen });
});

after(async () => {
  await Promise.all([dev.close(), built.close()]);
  await rm(root, { recursive: true });
});

/** A request over the wire, where the Host header can be anything. */
async function send(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Reply> {
  const server = path.startsWith('/api') ? built.httpServer : dev.httpServer;
  const { port } = server?.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    call.on('error', reject);
    call.end(body);
  });
}

async function authorized(path: string): Promise<Record<string, string>> {
  const json = { 'Content-Type': 'application/json' };
  const { text } = await send('POST', `${path}/v2/auth/token`, json, JSON.stringify(demoClient));
  const { data } = JSON.parse(text) as { data: { accessToken: string } };
  return { ...json, Authorization: `Bearer ${data.accessToken}`, 'X-Program-ID': Object.keys(demoProgrammes)[0] ?? '' };
}

for (const path of ['/sandbox/api', '/api']) {
  describe(`the sandbox at ${path} of ${path === '/api' ? 'the preview' : 'the development'} server`, () => {
    it('issues, retrieves, and forgets after a reset', async () => {
      const headers = await authorized(path);
      const issued = await send('POST', `${path}/v2/orders/crossModule/ePasses`, headers, JSON.stringify(order));
      assert.equal(issued.status, 200, issued.text);
      const search = (): Promise<Reply> =>
        send('POST', `${path}/v2/orders/ePasses/search`, headers, '{"orderId":"DP00000000000001"}');
      const found = await search();
      assert.equal(found.status, 200);
      assert.equal(found.headers['cache-control'], 'no-store');
      assert.equal((await send('GET', `${path}/reset`)).status, 405);
      assert.equal((await search()).status, 200);
      assert.equal((await send('POST', `${path}/reset`)).status, 204);
      assert.equal((await search()).status, 404);
    });
  });
}

describe('the door of the sandbox (T-30)', () => {
  type Row = [what: string, headers: Record<string, string>, status: number];
  const rows: Row[] = [
    ['localhost', { Host: 'localhost:5173' }, 401],
    ['127.0.0.1', { Host: '127.0.0.1' }, 401],
    ['[::1]', { Host: '[::1]:80' }, 401],
    ['a foreign Host', { Host: 'evil.example' }, 403],
    ['a Host that begins well', { Host: 'localhost.evil.example' }, 403],
    ['a Host that begins like an address', { Host: '127.0.0.1.evil.example:80' }, 403],
    ['a foreign Origin', { Origin: 'https://evil.example' }, 403],
    ['an Origin that begins well', { Origin: 'http://localhost.evil.example' }, 403],
    ['an opaque Origin', { Origin: 'null' }, 403],
    ['a local Origin', { Origin: 'http://localhost:5173' }, 401],
  ];

  for (const [what, headers, status] of rows) {
    it(`answers ${what} with ${status}`, async () => {
      assert.equal((await send('GET', '/sandbox/api/v2/resources?module=1', headers)).status, status);
    });
  }

  for (const [name, value] of [['Host', 'evil.example'], ['Origin', 'https://evil.example']] as const) {
    it(`does not reset for ${name} ${value}`, async () => {
      assert.equal((await send('POST', '/sandbox/api/reset', { [name]: value })).status, 403);
    });
  }

  const addresses: [address: string | undefined, status: number][] = [
    ['127.0.0.1', 401], ['127.8.8.8', 401], ['::1', 401], ['::ffff:127.0.0.1', 401],
    ['192.0.2.7', 403], ['::ffff:192.0.2.7', 403], ['2001:db8::1', 403], ['127.0.0.1.evil.example', 403], [undefined, 403],
  ];
  for (const [address, status] of addresses) {
    it(`answers a caller at ${String(address)} with ${status}, whatever it calls this machine`, async () => {
      const listener = sandboxListener(createSandbox({ venues: 10 }));
      const server = createHttp((incoming, outgoing) => {
        Object.defineProperty(incoming.socket, 'remoteAddress', { value: address });
        listener(incoming, outgoing);
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const answer = await fetch(`http://127.0.0.1:${port}/v2/resources?module=1`).finally(() => server.close().closeAllConnections());
      assert.equal(answer.status, status);
    });
  }

  it('says of its own answers too that nobody may keep them or guess their type', async () => {
    const calls: [method: string, path: string, headers: Record<string, string>, status: number][] = [
      ['GET', '/sandbox/api/v2/resources', { Host: 'evil.example' }, 403], ['GET', '/sandbox/api/reset', {}, 405], ['POST', '/sandbox/api/reset', {}, 204],
      ['TRACE', '/sandbox/api/v2/resources', {}, 400], ['GET', '/sandbox/api/v2/resources', {}, 401],
    ];
    for (const [method, path, headers, status] of calls) {
      const answer = await send(method, path, headers);
      assert.equal(answer.status, status, path);
      assert.equal(answer.headers['cache-control'], 'no-store');
      assert.equal(answer.headers['x-content-type-options'], 'nosniff');
      assert.equal(answer.headers['access-control-allow-origin'], undefined);
    }
  });

  it('refuses a body of 65 KiB, said or unsaid', async () => {
    const body = ' '.repeat(65 * 1024);
    const said = await send('POST', '/sandbox/api/v2/auth/token', { 'Content-Length': String(body.length) }, body);
    const unsaid = await send('POST', '/sandbox/api/v2/auth/token', { 'Transfer-Encoding': 'chunked' }, body);
    assert.deepEqual([said.status, unsaid.status], [413, 413]);
  });

  it('answers bad JSON, traversal and odd addresses with 4xx, and lives on', async () => {
    const json = { 'Content-Type': 'application/json' };
    assert.equal((await send('POST', '/sandbox/api/v2/auth/token', json, '{')).status, 400);
    for (const odd of ['/../../etc/passwd', '/v2/..%2f..%2fetc', '//evil', '/%']) {
      const path = `/sandbox/api${odd}`;
      const { status } = await send('GET', path);
      assert.ok(status >= 400 && status < 500, `${path} ${status}`);
    }
    assert.equal((await send('TRACE', '/sandbox/api/v2/resources')).status, 400);
    assert.equal((await send('GET', '/sandbox/api/v2/resources?module=1')).status, 401);
  });

  it('leaves other paths to the server', async () => {
    const { headers } = await send('GET', '/sandbox/other', { Accept: 'application/json' });
    assert.equal(headers['x-request-id'], undefined);
  });
});
