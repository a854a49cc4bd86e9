import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build, type Plugin } from 'vite';
import { minifyTemplates, shrinkCss } from '../../tools/minify-templates.js';
import { renamePolicy } from '../../tools/rename-policy.js';

describe('shrinkCss', () => {
  const rows: [string, string][] = [
    ['\n .a {\n  color: red;\n  margin: 0 1em;\n }\n', '.a{color: red;margin: 0 1em}'],
    ['.a > .b, .c::part(d) { --x: y; }', '.a > .b,.c::part(d){--x: y}'],
    ["/* it's */ .a { content: ' ; } '; } /* { */", ".a{content: ' ; } '}"],
    ['.a/**/.b { width: calc(1px + 2px) }', '.a .b{width: calc(1px + 2px)}'],
    ['.a { top: 0; /* one */ left: 0 } .b { /* two */ }', '.a{top: 0;left: 0}.b{}'],
    ['@media (width > 20em) and (color) { .a { &:hover { top: 0; } } }', '@media (width > 20em) and (color){.a{&:hover{top: 0}}}'],
    ['.a::after { content: "\\" /* no comment */"; }', '.a::after{content: "\\" /* no comment */"}'],
  ];
  for (const [css, expected] of rows) {
    it(`makes ${JSON.stringify(expected)}`, () => assert.equal(shrinkCss(css), expected));
  }
});

describe('the plugins of the build', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'plugins-'));
    mkdirSync(join(folder, 'src'));
    mkdirSync(join(folder, 'node_modules/lit-html'), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  async function bundle(source: string, lit: string, plugin: Plugin): Promise<string> {
    writeFileSync(join(folder, 'src/main.ts'), source);
    writeFileSync(join(folder, 'node_modules/lit-html/lit-html.js'), lit);
    const [output] = [await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [plugin],
      build: { write: false, minify: false, lib: { entry: 'src/main.ts', formats: ['es'], fileName: 'main' } },
    })].flat();
    assert.ok(output && 'output' in output);
    return output.output[0].code;
  }
  const main = "export { policy } from '../node_modules/lit-html/lit-html.js';";

  it('takes white space out of templates, and keeps what separates words', async () => {
    const source = 'const html = (it) => it;\nexport const view = html`\n  <div>\n    <b>one</b> <i>two</i>\n  </div>\n`;';
    assert.match(await bundle(source, '', minifyTemplates()), /html`<div><b>one<\/b> <i>two<\/i><\/div>`/);
  });

  it("gives Lit's policy our name", async () => {
    const lit = 'export const policy = globalThis.trustedTypes?.createPolicy("lit-html", {});';
    const code = await bundle(main, lit, renamePolicy());
    assert.match(code, /createPolicy\("epass-card"/);
    assert.ok(!code.includes('lit-html"'));
  });

  it('fails the build when Lit makes no such policy any more, or is not there', async () => {
    await assert.rejects(bundle(main, 'export const policy = 1;', renamePolicy()), /renamed 0 times/);
    await assert.rejects(bundle('export const a = 1;', '', renamePolicy()), /renamed 0 times/);
  });
});
