// @ts-check
/**
 * `npm run analyze` writes `dist/custom-elements.json` from the JSDoc of the elements: what editors and
 * the tables of the README are made of. It names the public face only, at the file that is published.
 */
const PUBLISHED = 'dist/index.js';

/** Texts that a module gives a name to, such as `const TAG = 'epass-card'`. @type {Map<string, string>} */
const named = new Map();

/** The analyzer takes the tag of `customElements.define(TAG, …)` for `TAG`. @param {{ ts: any, node: any }} phase */
function readName({ ts, node }) {
  if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isStringLiteral(node.initializer)) return;
  named.set(node.name.getText(), node.initializer.text);
}

/** @param {any} member */
const isPublic = ({ name = '', privacy = 'public' }) => privacy === 'public' && !/^[#_]/.test(name);

/** @param {{ customElementsManifest: any }} phase */
function publish({ customElementsManifest: manifest }) {
  const elements = manifest.modules
    .flatMap((/** @type {any} */ module) => module.declarations ?? [])
    .filter((/** @type {any} */ declaration) => declaration.customElement && declaration.tagName);
  for (const element of elements) {
    element.tagName = named.get(element.tagName) ?? element.tagName;
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
  plugins: [{ name: 'epass-card:publish', analyzePhase: readName, packageLinkPhase: publish }],
};
