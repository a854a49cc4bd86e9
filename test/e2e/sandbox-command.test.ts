import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { createEpassHost } from '../../src/host.js';
import { root } from '../build/dist.js';

describe('npm run sandbox', () => {
  let command: ChildProcess | undefined;
  const lines: string[] = [];
  before(async () => {
    command = spawn(process.execPath, ['tools/sandbox.js'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    assert.ok(command.stdout);
    for await (const line of createInterface(command.stdout)) {
      lines.push(line);
      if (line.startsWith('EPASS_TOKEN_SECRET=')) break;
    }
  });
  after(async () => {
    if (!command) return;
    command.kill();
    await once(command, 'exit');
  });

  const valueOf = (name: string): string => lines.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';

  it('prints all that a host of one\'s own needs to show the pass that it names', async () => {
    const [, traveller = ''] = /clientUserId ([\w-]+)/.exec(lines.join(' ')) ?? [];
    const [, orderId = ''] = /(DP\d+), good for every service/.exec(lines.join(' ')) ?? [];
    const host = createEpassHost({
      upstream: valueOf('EPASS_UPSTREAM'),
      programId: valueOf('EPASS_PROGRAM_ID'),
      credentials: { issuer: valueOf('EPASS_ISSUER'), secret: valueOf('EPASS_SECRET') },
      tokenSecret: valueOf('EPASS_TOKEN_SECRET'),
      authenticate: () => Promise.resolve(traveller),
    });
    const call = async (path: string, body: object, headers: Record<string, string>): Promise<unknown> => {
      const type = { 'Content-Type': 'application/json' };
      const request = { method: 'POST', headers: { ...type, ...headers }, body: JSON.stringify(body) };
      return (await host(new Request(`https://bank.test/epass/${path}`, request))).json();
    };
    const { token } = await call('token', {}, { 'X-Requested-With': 'epass-card' }) as { token: string };
    const { data } = await call('orders/ePasses/search', { orderId }, { Authorization: `Bearer ${token}` }) as {
      data: { orderId: string; extra: { allowedModules: number[] } };
    };
    assert.deepEqual([data.orderId, data.extra.allowedModules], [orderId, [1, 3, 4]]);
    const [, foreign = ''] = /(DP\d+) is somebody else's/.exec(lines.join(' ')) ?? [];
    assert.deepEqual(await call('orders/ePasses/search', { orderId: foreign }, { Authorization: `Bearer ${token}` }), { code: 404, message: 'Not found.' });
  });
});
