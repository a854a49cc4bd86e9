import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildPage, PAGES } from '../../tools/example-site.js';
import { packageJson, requireFreshDist, root } from '../build/dist.js';

const run = promisify(execFile);

/** What a partner has installed besides the package and what that depends on. */
const INSTALLED = [
  '@angular', '@sveltejs', '@types', '@vitejs', 'express', 'react', 'react-dom', 'rxjs', 'svelte', 'tsx', 'typescript', 'vite', 'vue',
];
/** The first reads files of TypeScript and Vue, the second those of Svelte. */
const CHECKERS = [
  ['vue-tsc/bin/vue-tsc.js', '--pretty', 'false'],
  ['svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine', '--threshold', 'error'],
];
const OPTIONS = {
  target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: ['node'],
  strict: true, noEmit: true, allowJs: true, jsx: 'react-jsx', experimentalDecorators: true, skipLibCheck: true,
};

/** A folder outside the repository: the examples, and the package installed from its tarball. */
export class PartnerFolder {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /** @throws when `dist/` is not built from the sources as they are */
  static async make(): Promise<PartnerFolder> {
    requireFreshDist();
    const folder = new PartnerFolder(await realpath(await mkdtemp(join(tmpdir(), 'partner-'))));
    await Promise.all([folder.#install(), folder.#copyExamples()]);
    return folder;
  }

  /** Where the built page is. */
  site(page: string): string {
    return join(this.path, 'built', page);
  }

  /** Builds every page, as its own bundler does. */
  async build(): Promise<void> {
    for (const page of PAGES.keys()) {
      const dist = join(this.path, 'node_modules/epass-card/dist');
      await buildPage(page, { source: join(this.path, page), site: this.site(page), dist });
    }
  }

  /** What the checkers of TypeScript, Vue and Svelte say about the examples, further files, and the types of the package. */
  async typeErrors(further: Readonly<Record<string, string>>): Promise<string[]> {
    for (const [file, text] of Object.entries(further)) await writeFile(join(this.path, file), text);
    const said = await Promise.all(CHECKERS.map(async ([tool = '', ...args]) => (
      run(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: this.path })
        .then(() => '', ({ stdout, stderr }: { stdout: string; stderr: string }) => {
          if (stdout === '') throw new Error(`${tool} did not run. ${stderr}`);
          return stdout;
        })
    )));
    const isOthers = (line: string): boolean => line.startsWith('..') || /^node_modules\/(?!epass-card\/)/.test(line);
    return said.join('\n').split('\n').filter((line) => /error TS| ERROR /.test(line) && !isOthers(line));
  }

  remove(): Promise<void> {
    return rm(this.path, { recursive: true, force: true });
  }

  async #copyExamples(): Promise<void> {
    await cp(join(root, 'demo/frameworks'), this.path, { recursive: true });
    const tsconfig = { compilerOptions: OPTIONS, exclude: ['built', 'sandbox.ts'] }; // in place of the repository's
    await writeFile(join(this.path, 'tsconfig.json'), JSON.stringify(tsconfig));
    await writeFile(join(this.path, 'package.json'), JSON.stringify({ type: 'module' }));
  }

  async #install(): Promise<void> {
    const modules = join(this.path, 'node_modules');
    const own = join(modules, 'epass-card');
    await mkdir(own, { recursive: true });
    const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', this.path];
    const { stdout } = await run('npm', args, { cwd: root });
    await run('tar', ['-xzf', join(this.path, stdout.trim()), '-C', own, '--strip-components=1']);
    const needed = Object.keys(packageJson.dependencies).map((name) => name.split('/')[0] ?? '');
    const link = (name: string): Promise<void> => symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
    await Promise.all([...new Set([...needed, ...INSTALLED])].map(link));
  }
}
