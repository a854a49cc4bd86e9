import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build, type Rolldown } from 'vite';
import { requireFreshDist, root } from '../build/dist.js';

/** A partner's project with the package installed. */
let partner = '';
before(() => {
  requireFreshDist();
  partner = mkdtempSync(join(tmpdir(), 'bundled-'));
  mkdirSync(join(partner, 'node_modules'));
  symlinkSync(root, join(partner, 'node_modules/epass-card'));
});
after(() => rmSync(partner, { recursive: true, force: true }));

/** What the first file of a partner's bundle is made of. */
interface FirstFile {
  readonly code: string;
  /** The modules that left code in it, by their paths in this package. */
  readonly modules: readonly string[];
}

async function bundle(code: string): Promise<FirstFile> {
  writeFileSync(join(partner, 'main.js'), code);
  const built = await build({
    root: partner, configFile: false, logLevel: 'silent',
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: join(partner, 'main.js') } },
  }) as Rolldown.RolldownOutput;
  const first = built.output.find((it) => it.type === 'chunk' && it.isEntry) as Rolldown.OutputChunk;
  const modules = Object.entries(first.modules)
    .filter(([, { code: left }]) => left?.trim())
    .map(([id]) => id.split(root).at(-1)?.replace(/^\//, '') ?? id);
  return { code: first.code, modules: modules.filter((id) => /^(dist|node_modules)\//.test(id)) };
}

const GUARD = 'dist/elements/clobber-guard.js';
const LIT = /node_modules\/@?lit/;
const KY = /node_modules\/ky\//;

describe('a bundle of a page', () => {
  const unused = [
    "import 'epass-card/pure';",
    "import 'epass-card/client';",
    "import 'epass-card/host';",
    "import 'epass-card/react';",
    "import 'epass-card/locales/fr';",
    "import { EpassCardElement } from 'epass-card/pure';",
    "import { statusOf } from 'epass-card/client';",
  ];
  for (const code of unused) {
    it(`holds nothing for ${code}`, async () => assert.deepEqual((await bundle(code)).modules, []));
  }

  const partly: [code: string, needed: RegExp[], dropped: RegExp[]][] = [
    [
      "import { parsePass } from 'epass-card/client'; console.log(parsePass);",
      [/^dist\/api\/wire\.js$/],
      [LIT, KY, /^dist\/elements/, /^dist\/locale/, /^dist\/api\/client\.js$/],
    ],
    [
      "import { statusOf } from 'epass-card/pure'; console.log(statusOf);",
      [/^dist\/pass\/status\.js$/],
      [LIT, KY, /valibot/, /^dist\/elements/, /^dist\/api/],
    ],
    [
      "import { EpassCardElement } from 'epass-card/pure'; console.log(EpassCardElement);",
      [/^dist\/elements\/epass-card\.js$/, /clobber-guard/, LIT],
      [/^dist\/elements\/define\.js$/, /^dist\/elements\/epass-search\.js$/, /lean-qr/, /^dist\/airports\/data/],
    ],
    [
      "import { toNodeListener } from 'epass-card/host'; console.log(toNodeListener);",
      [/^dist\/host\/node\.js$/],
      [/jose/, /^dist\/host\/gateway\.js$/],
    ],
  ];
  for (const [code, needed, dropped] of partly) {
    it(`holds no more than is used by ${code}`, async () => {
      const { modules } = await bundle(code);
      assert.deepEqual(needed.filter((pattern) => !modules.some((id) => pattern.test(id))), []);
      assert.deepEqual(modules.filter((id) => dropped.some((pattern) => pattern.test(id))), []);
    });
  }

  it("registers the tag for a bare import 'epass-card', before anything of Lit runs", async () => {
    const { code, modules } = await bundle("import 'epass-card';");
    assert.ok(modules.includes('dist/elements/define.js'));
    assert.match(code, /^\s*defineEpassCard\(\);$/m);
    assert.ok(modules.findIndex((id) => LIT.test(id)) > modules.indexOf(GUARD) && modules.includes(GUARD));
  });
});
