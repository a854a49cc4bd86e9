import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the package. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** What `npm run build` made. */
export const dist = join(root, 'dist');

/** The files below a folder, by their paths in it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile());
}

/** The text of a file in `dist/`. */
export function distText(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

/** `package.json`, as far as these tests read it. */
export const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
  exports: Record<string, string | { types: string; default: string } | null>;
  sideEffects: string[];
  bin: Record<string, string>;
  main: string;
  types: string;
  customElements: string;
  'web-types': string;
};

/** These tests look at `dist/` as it is: an old one would prove nothing. */
export function requireFreshDist(): void {
  const newest = (folder: string) => Math.max(...filesBelow(folder).map((path) => statSync(join(folder, path)).mtimeMs));
  const built = statSync(join(dist, 'custom-elements.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built < newest(join(root, 'src'))) throw new Error('dist/ is older than src/, or not there: npm run build');
}

/** The doors that are code or types, by the names that a partner imports; those with a pattern are not among them. */
export const doors: readonly string[] = Object.entries(packageJson.exports)
  .filter(([name, target]) => target !== null && !/\*|\.json$/.test(name))
  .map(([name]) => `epass-card${name.slice(1)}`);
