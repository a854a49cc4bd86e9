import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../build/dist.js';

/** The folder of a partner's project, with our package and some of those that it knows installed. */
export interface PartnerProject {
  readonly path: string;
  remove(): void;
}

/** Makes such a folder: what a file there names is looked for in its `node_modules` alone. */
export function partnerWith(packages: readonly string[]): PartnerProject {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'partner-')));
  const install = (name: string, from: string): void => {
    const at = join(path, 'node_modules', name);
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(from, at);
  };
  install('epass-card', root);
  for (const name of packages) install(name, join(root, 'node_modules', name));
  return { path, remove: () => rmSync(path, { recursive: true }) };
}
