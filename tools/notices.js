// @ts-check
/**
 * Writes `dist/notices.txt`: the licences of the packages that the files for script tags hold, whole, as these licences
 * ask for. `node tools/notices.js`, after everything else is built.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Packages inside the bundles; `test/package/dependencies.test.ts` compares them with what is bundled. */
export const BUNDLED = ['@lit/reactive-element', '@lit/task', 'ky', 'lean-qr', 'lit-element', 'lit-html', 'valibot'];

/** What stands at the top of such a file. */
export const NOTICE = '/*! epass-card (MIT) with Lit © Google LLC (BSD-3-Clause), ky © Sindre Sorhus, '
  + 'Valibot © Fabian Hiller, lean-qr © David Evans (MIT): notices.txt */';

/** @param {string} name */
function noticeOf(name) {
  const folder = new URL(`../node_modules/${name}/`, import.meta.url);
  const file = readdirSync(folder).find((it) => /^licen[cs]e(\.\w+)?$/i.test(it));
  if (!file) throw new Error(`${name} has no licence file.`);
  return `${name}\n\n${readFileSync(new URL(file, folder), 'utf8').trim()}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('../dist/notices.txt', import.meta.url), BUNDLED.map(noticeOf).join(`\n${'-'.repeat(72)}\n\n`));
}
