// @ts-check
/**
 * JSX types of the tags, made of the manifest: `dist/jsx.d.ts` says what each tag takes, and a door for each framework,
 * `epass-card/react` and so on, tells the framework. A door is types alone.
 */
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';

/** @typedef {{ tagName: string, name: string, description?: string }} Element as the manifest has it */

/**
 * What differs between the frameworks.
 *
 * @typedef {object} Framework
 * @property {string} module where its types are
 * @property {string} imports what is needed of them
 * @property {string} attributes those of every tag
 * @property {string[]} props those of ours, by the ends of their names
 * @property {string} [styles] its type of styles, if it has to be told of our custom properties
 */

/** @type {Record<string, Framework>} */
const FRAMEWORKS = {
  react: {
    module: 'react',
    imports: 'DetailedHTMLProps, HTMLAttributes',
    attributes: 'DetailedHTMLProps<HTMLAttributes<Element>, Element>',
    props: ['Props'],
    styles: 'CSSProperties',
  },
  preact: {
    module: 'preact',
    imports: 'HTMLAttributes',
    attributes: 'HTMLAttributes<Element>',
    props: ['Props'],
    styles: 'CSSProperties',
  },
  solid: {
    module: 'solid-js',
    imports: 'JSX',
    attributes: 'JSX.HTMLAttributes<Element>',
    props: ['Props', 'SolidJsProps'],
  },
};

/**
 * Writes the types.
 *
 * @param {any} manifest
 * @param {string} outdir
 */
export function writeJsxTypes(manifest, outdir) {
  const elements = manifest.modules.flatMap((/** @type {any} */ module) => module.declarations);
  writeFileSync(join(outdir, 'jsx.d.ts'), propsOf(manifest));
  for (const [door, framework] of Object.entries(FRAMEWORKS)) {
    writeFileSync(join(outdir, `${door}.d.ts`), doorTypes(framework, elements));
    writeFileSync(join(outdir, `${door}.js`), 'export {};\n');
  }
}

/**
 * What the generator says of our tags, without what it says to the frameworks: it augments nine modules at once, each
 * an error where it is not installed, and gives a tag few of the attributes that every tag has.
 *
 * @param {any} manifest
 */
function propsOf(manifest) {
  const outdir = mkdtempSync(join(tmpdir(), 'jsx-'));
  try {
    generateJsxTypes(structuredClone(manifest), { outdir, fileName: 'jsx.d.ts', globalTypePath: './index.js' });
    const text = readFileSync(join(outdir, 'jsx.d.ts'), 'utf8');
    const file = ts.createSourceFile('jsx.d.ts', text, ts.ScriptTarget.ESNext);
    const kept = file.statements.filter((it) => ts.isImportDeclaration(it) || isOurs(it));
    return `${kept.map((statement) => statement.getFullText(file)).join('').trim()}\n`;
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** @param {ts.Statement} statement */
function isOurs(statement) {
  return ts.isTypeAliasDeclaration(statement) && /.Element\w*Props$|^CustomCssProperties$/.test(statement.name.text);
}

/** @param {Framework} framework @param {Element[]} elements */
function doorTypes({ module, imports, attributes, props, styles }, elements) {
  const taken = (/** @type {Element} */ { name }) => props.map((end) => name + end);
  const fromJsx = [...elements.flatMap(taken), ...(styles ? ['CustomCssProperties'] : [])];
  const tags = elements.flatMap((element) => [
    comment(element.description),
    `'${element.tagName}': Tag<${element.name}, ${taken(element).join(' & ')}>;`,
  ]);
  return `import type { ${imports} } from '${module}';
import type { ${elements.map(({ name }) => name).join(', ')} } from './index.js';
import type { ${fromJsx.join(', ')} } from './jsx.js';

export type * from './jsx.js';

type Tag<Element extends HTMLElement, Props> = Omit<${attributes}, keyof Props> & Props;

declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements {
${tags.map((line) => `      ${line}\n`).join('')}    }
  }
${styles ? `  interface ${styles} extends CustomCssProperties {}\n` : ''}}
`;
}

/** @param {string} [text] */
function comment(text = '') {
  return `/** ${text.replace(/\s+/g, ' ').trim()} */`;
}
