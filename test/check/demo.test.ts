import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { customers } from '../../demo/partner/customers.js';
import type { BankSession } from '../../demo/partner/bank.js';
import { run } from './support/run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const caches = join(root, 'node_modules/.cache/epass-card');
let server: ViteDevServer;
let cacheDir: string;
let origin: string;

before(async () => {
  await mkdir(caches, { recursive: true });
  cacheDir = await mkdtemp(join(caches, 'vite-'));
  server = await createServer({
    configFile: join(root, 'vite.config.ts'), cacheDir, logLevel: 'error', server: { port: 0, hmr: false, watch: null },
  });
  await server.listen();
  origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
});

after(async () => {
  await server.close();
  await rm(cacheDir, { recursive: true, force: true, maxRetries: 10 }); // Vite may still be writing there
});

/** Signs in at the bank of the demo, as its page does. */
async function signIn(at: number): Promise<{ cookie: string; orderId: string }> {
  const body = JSON.stringify({ clientUserId: customers[at]?.clientUserId });
  const answer = await fetch(`${origin}/api/bank/session`, { method: 'POST', body, headers: { Origin: origin } });
  const { passes } = (await answer.json()) as BankSession;
  return { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '', orderId: passes[0]?.orderId ?? '' };
}

describe('the check of the demo', () => {
  it('passes everything for a customer of the bank, with a pass of theirs and one of another customer', async () => {
    const [hers, his] = [await signIn(0), await signIn(1)];
    assert.notEqual(hers.orderId, his.orderId);
    const args = ['check', `${origin}/epass/token`, '--order-id', hers.orderId, '--other-order-id', his.orderId];
    const ran = await run(args, { EPASS_COOKIE: hers.cookie });
    assert.match(ran.out, /\n28 pass, 0 warn, 0 fail, 2 skip\n$/, ran.out);
    assert.equal(ran.code, 0);
  });
});
