import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { dist, distText, doors, filesBelow, packageJson, requireFreshDist, root } from './dist.js';

before(requireFreshDist);

const DOORS = ['index', 'pure', 'client', 'host'];

/** Every module that a file names: what it imports, re-exports and loads later. */
function modulesNamedIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const from = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
    const later = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0];
    const source = from ?? (later || undefined);
    if (source) found.push(ts.isStringLiteralLike(source) ? source.text : source.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.js', code, ts.ScriptTarget.ESNext, true));
  return found;
}

/** The packages that a door needs, itself and through everything it imports. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return modulesNamedIn(distText(file)).flatMap((name) => (
    name.startsWith('.') ? packagesOf(normalize(join(dirname(file), name)), seen) : [name]
  ));
}

/** Runs a module in a Node of its own, in which `epass-card` is this package. */
function inNode(code: string, ...options: string[]): string {
  const args = [...options, '--input-type=module', '--eval', code];
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}

describe('dist', () => {
  it('holds the doors with their types, the single file and the manifest', () => {
    const files = filesBelow(dist);
    const expected = [...DOORS.flatMap((door) => [`${door}.js`, `${door}.d.ts`]), 'epass-card.js', 'airports.js', 'custom-elements.json'];
    assert.deepEqual(expected.filter((file) => !files.includes(file)), []);
    assert.deepEqual(files.filter((file) => !/\.(js|d\.ts|js\.map|json)$|^notices\.txt$/.test(file)), []);
  });

  it('has everything that package.json exports', () => {
    const targets = Object.values(packageJson.exports)
      .flatMap((it) => (typeof it === 'string' ? [it] : Object.values(it ?? {})))
      .filter((path) => !path.includes('*'));
    assert.ok(targets.length > 8);
    const { main, types, customElements, 'web-types': webTypes } = packageJson;
    const named = [...targets, main, types, customElements, webTypes, ...packageJson.sideEffects, ...Object.values(packageJson.bin)];
    assert.deepEqual(named.filter((path) => !existsSync(join(root, path))), []);
  });

  it('describes the element in its manifest, at a file that is published', () => {
    const { modules } = JSON.parse(distText('custom-elements.json')) as {
      modules: { path: string; declarations: { tagName: string; members: { name: string }[] }[] }[];
    };
    assert.deepEqual(modules.map(({ path }) => path), ['dist/index.js']);
    const card = modules.flatMap((it) => it.declarations).find(({ tagName }) => tagName === 'epass-card');
    const names = card?.members.map(({ name }) => name) ?? [];
    assert.ok(names.includes('orderId') && names.includes('refresh'));
    assert.deepEqual(names.filter((name) => /^[#_]/.test(name)), []);
  });
});

describe('the doors', () => {
  const files = ['./dist/epass-card.js', './dist/split/epass-card.js', './dist/airports.js'];
  const onlyTypes = /\/(react|preact|solid|svelte|vue)$/;
  for (const specifier of [...doors, 'epass-card/locales/fr', ...files]) {
    for (const condition of ['', 'development']) {
      it(`${specifier} can be imported in Node${condition && `, under the condition ${condition}`}`, () => {
        const names = inNode(`console.log(Object.keys(await import('${specifier}')).join())`, ...(condition ? ['--conditions', condition] : []));
        assert.equal(names.trim() === '', onlyTypes.test(specifier));
      });
    }
  }

  const defined: [string, string][] = [['epass-card', 'epass-card,epass-search'], ['epass-card/pure', ''], ['epass-card/client', '']];
  for (const [specifier, tags] of defined) {
    it(`${specifier} defines ${tags || 'nothing'}`, () => {
      const registry = 'const tags = []; globalThis.customElements = { get() {}, define: (tag) => tags.push(tag) };';
      assert.equal(inNode(`${registry} await import('${specifier}'); console.log(tags.join())`).trim(), tags);
    });
  }

  it('knows the manifest and package.json by their public names', () => {
    const names = "['epass-card/custom-elements.json', 'epass-card/package.json']";
    const found = inNode(`console.log(${names}.map((it) => import.meta.resolve(it)).join('\\n'))`);
    assert.match(found, /\/dist\/custom-elements\.json\n.*\/package\.json\n$/);
  });

  it('have a command beside them that a shell can start', () => {
    const command = packageJson.bin['epass-card'] ?? '';
    assert.match(distText(basename(command)), /^#!\/usr\/bin\/env node\n/);
    const told = execFileSync(process.execPath, [join(root, command), '--version'], { encoding: 'utf8' });
    assert.equal(told.trim(), packageJson.version);
  });

  const needs: [string, RegExp][] = [
    ['client.js', /^(ky|valibot)$/],
    ['host.js', /^(jose|node:.+)$/],
    ['cli.js', /^node:/],
    ['pure.js', /^(ky|valibot|lit|@lit|lean-qr)(\/|$)/],
    ['index.js', /^(ky|valibot|lit|@lit|lean-qr)(\/|$)/],
  ];
  for (const [file, allowed] of needs) {
    it(`${file} needs only packages that it may need, and that are installed with it`, () => {
      const packages = [...new Set(packagesOf(file))];
      assert.deepEqual(packages.filter((name) => !allowed.test(name)), []);
      const ofNpm = packages.filter((name) => !name.startsWith('node:')).map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '');
      assert.deepEqual(ofNpm.filter((name) => !(name in packageJson.dependencies)), []);
    });
  }
});

describe('dist/epass-card.js', () => {
  const code = () => distText('epass-card.js');

  it('needs no other file but the airports and the languages beside it, and those only later', () => {
    const named = modulesNamedIn(code()).map((name) => name.replace(/[`'"]/g, ''));
    assert.deepEqual(named.filter((name) => !/^\.\/locales\/[\w-]+\.js$/.test(name)), ['./airports.js']);
    assert.doesNotMatch(code(), /^\s*import\b[^(]/m);
    assert.deepEqual(modulesNamedIn(distText('airports.js')), []);
  });

  it('builds no code from text, and asks for no Node', () => {
    for (const pattern of [/\beval\s*\(/, /\bnew Function\b/, /\bFunction\s*\(/, /\bprocess\.env\b/, /\brequire\s*\(/]) {
      assert.doesNotMatch(code(), pattern);
    }
  });

  it('names its Trusted Types policy after itself', () => {
    assert.deepEqual([...code().matchAll(/createPolicy\(["'`]([^"'`]*)/g)].map((it) => it[1]), ['epass-card']);
  });

  it('is Lit as it is meant for production', () => assert.doesNotMatch(code(), /Lit is in dev mode/));

  it('carries the version of the package', () => {
    const version = inNode("console.log((await import('./dist/epass-card.js')).EpassCardElement.version)");
    assert.equal(version.trim(), packageJson.version);
  });
});
