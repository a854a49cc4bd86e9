import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { before, describe, it } from 'node:test';
import { requireFreshDist, root } from '../build/dist.js';

const tool = join(root, 'tools/example.js');

before(requireFreshDist);

describe('npm run example', () => {
  it('prints where the page is, behind its policy and with the host kit beside it', { timeout: 60_000 }, async () => {
    const example = spawn(process.execPath, [tool, 'html', 'web'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const [line] = (await once(createInterface({ input: example.stdout }), 'line')) as [string];
      const address = /^The html page on web: (http:\/\/127\.0\.0\.1:\d+\/)$/.exec(line)?.[1] ?? '';
      const page = await fetch(address);
      assert.match(await page.text(), /<epass-card order-id="DP00000000000001" token-endpoint="\/epass\/token">/);
      assert.match(page.headers.get('Content-Security-Policy') ?? '', /trusted-types epass-card$/);
      assert.equal((await fetch(new URL('vendor/epass-card.js', address))).status, 200);

      const asked = { 'Content-Type': 'application/json', 'X-Requested-With': 'epass-card' };
      const token = (headers: Record<string, string>) => (
        fetch(new URL('epass/token', address), { method: 'POST', body: '{}', headers: { ...asked, ...headers } })
      );
      assert.equal((await token({})).status, 401, 'nobody is signed in');
      const [cookie = ''] = (page.headers.get('Set-Cookie') ?? '').split(';');
      assert.equal((await token({ Cookie: cookie })).status, 200);
    } finally {
      example.kill();
    }
    const [code] = (await once(example, 'exit')) as [number | null];
    assert.equal(code, 0, 'it ends when it is told to');
  });

  const rows: [string, string[]][] = [['no page', []], ['a page that is not there', ['ember']], ['a server that is not there', ['html', 'php']]];
  for (const [what, args] of rows) {
    it(`says what there is when it is given ${what}`, () => {
      const { status, stdout } = spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8' });
      assert.equal(stdout, 'npm run example html|react|vue|svelte [express|node-http|web]\n');
      assert.equal(status, 1);
    });
  }
});
