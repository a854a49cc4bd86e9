import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const caches = join(root, 'node_modules/.cache/epass-card');
const configFile = join(root, 'vite.config.ts');

/** The folder with the demo's pages as they are now, built: a visit to the sources takes four times as long. */
export async function demoPages(): Promise<string> {
  const folder = join(caches, `demo-${String(newestSource())}`);
  if (existsSync(folder)) return folder;
  await mkdir(caches, { recursive: true });
  const outDir = await mkdtemp(join(caches, 'building-'));
  await build({ configFile, mode: 'demo', build: { outDir } });
  await rename(outDir, folder).catch(() => rm(outDir, { recursive: true })); // another test was faster
  return folder;
}

/** When something that the pages are built from was last changed, ms since the epoch. */
function newestSource(): number {
  const below = (name: string): string[] => readdirSync(join(root, name), { recursive: true, encoding: 'utf8' })
    .map((path) => join(root, name, path));
  return Math.max(...['src', 'demo', 'tools'].flatMap(below).concat(configFile).map((path) => Math.ceil(statSync(path).mtimeMs)));
}
