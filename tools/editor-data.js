// @ts-check
/**
 * What editors and frameworks know of the tags, made of the same manifest as the tables of the README: custom data for
 * VS Code, web types for JetBrains, types for frameworks. A plugin of the analyzer, the last one.
 */
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFrameworkTypes } from './framework-types.js';

/** @param {string} outdir */
export const editorData = (outdir) => ({
  name: 'epass-card:editor-data',
  /** @param {{ customElementsManifest: any }} phase */
  packageLinkPhase({ customElementsManifest: manifest }) {
    const files = {
      'vscode.html-custom-data.json': getVsCodeHtmlCustomData(manifest, {}),
      'vscode.css-custom-data.json': getVsCodeCssCustomData(manifest, {}),
      'web-types.json': getWebTypesData(manifest, { modulePathTemplate: () => 'epass-card' }),
    };
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(outdir, name), `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
    writeFrameworkTypes(manifest, outdir);
  },
});
