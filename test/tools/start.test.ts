import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('npm start', () => {
  it('prints a loopback address, where the demo and its servers are', { timeout: 60_000 }, async () => {
    const args = [join(root, 'node_modules/vite/bin/vite.js'), '--port', String(await freePort())];
    const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      let address = '';
      for await (const line of createInterface({ input: server.stdout })) {
        address = ADDRESS.exec(stripVTControlCharacters(line))?.[0] ?? '';
        if (address) break;
      }
      const page = await fetch(address);
      assert.equal(page.status, 200);
      assert.match(await page.text(), /<script type="module"/);
      const token = await fetch(new URL('epass/token', address), { method: 'POST', headers: { 'X-Requested-With': 'epass-card' } });
      assert.ok([200, 401].includes(token.status), `the host kit answers ${token.status}`);
    } finally {
      server.kill();
    }
  });
});
