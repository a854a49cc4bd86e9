// @ts-check
/**
 * `npm run analyze` writes `dist/custom-elements.json` from the JSDoc of the elements: what editors and
 * the tables of the README are made of. It names the public face only, at the file that is published.
 */
import { editorData } from './tools/editor-data.js';

const PUBLISHED = 'dist/index.js';

/**
 * The tags by their classes. The analyzer only knows a literal `customElements.define('…', …)`.
 *
 * @type {Map<string, string>}
 */
const tags = new Map();

/** TypeScript is told of every tag, and so are we. @param {{ ts: any, node: any }} phase */
function readTags({ ts, node }) {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementTagNameMap') return;
  for (const { name, type } of node.members) tags.set(type.getText(), name.text);
}

/** @param {any} member */
const isPublic = ({ name = '', privacy = 'public' }) => privacy === 'public' && !/^[#_]/.test(name);

/** @param {{ customElementsManifest: any }} phase */
function publish({ customElementsManifest: manifest }) {
  const elements = manifest.modules
    .flatMap((/** @type {any} */ module) => module.declarations ?? [])
    .filter((/** @type {any} */ { customElement, name }) => customElement && tags.has(name));
  for (const element of elements) {
    element.tagName = tags.get(element.name);
    element.members = (element.members ?? []).filter(isPublic);
  }
  manifest.modules = [{
    kind: 'javascript-module',
    path: PUBLISHED,
    declarations: elements,
    exports: elements.flatMap((/** @type {any} */ { name, tagName }) => [
      { kind: 'js', name, declaration: { name, module: PUBLISHED } },
      { kind: 'custom-element-definition', name: tagName, declaration: { name, module: PUBLISHED } },
    ]),
  }];
}

export default {
  globs: ['src/elements/**/*.ts', 'src/index.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    { name: 'epass-card:publish', analyzePhase: readTags, packageLinkPhase: publish },
    editorData('dist'),
  ],
};
