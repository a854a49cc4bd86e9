// @ts-check
/**
 * Types of the tags for frameworks, made of the manifest: `dist/jsx.d.ts` says what each tag takes, and a door for each
 * framework, `epass-card/react` and so on, tells the framework. A door is types alone.
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
 * @property {string} tags the interface there that lists the tags
 * @property {string} tag the type of one of our tags, by `Element` and its `Props`
 * @property {string[]} props those of ours, by the ends of their names
 * @property {string} [styles] its type of styles, if it has to be told of our custom properties
 */

/** What every tag has beside what is ours. @param {string} attributes */
const beside = (attributes) => `Omit<${attributes}, keyof Props> & Props`;

/**
 * Vue has components, whose properties are `$props`. It names the listener of `epass-load` `onEpassLoad`, and takes an
 * attribute for the property.
 */
const VUE_TAG = [
  'new () => Element & { $props: Omit<HTMLAttributes, keyof Props> & ReservedProps & Listened<Props> };',
  'type Listened<Props> = { [Name in keyof Props as Name extends `on${infer Event extends `epass-${string}`}`',
  '  ? `on${Joined<Event>}` : Name]: Props[Name] | (number extends Props[Name] ? `${number}` : never) };',
  'type Joined<Name extends string> = Name extends `${infer Word}-${infer Rest}`',
  '  ? `${Capitalize<Word>}${Joined<Rest>}` : Capitalize<Name>',
].join('\n');

/** @type {Record<string, Framework>} */
const FRAMEWORKS = {
  react: {
    module: 'react',
    imports: 'DetailedHTMLProps, HTMLAttributes',
    tags: 'JSX.IntrinsicElements',
    tag: beside('DetailedHTMLProps<HTMLAttributes<Element>, Element>'),
    props: ['Props'],
    styles: 'CSSProperties',
  },
  preact: {
    module: 'preact',
    imports: 'HTMLAttributes',
    tags: 'JSX.IntrinsicElements',
    tag: beside('HTMLAttributes<Element>'),
    props: ['Props'],
    styles: 'CSSProperties',
  },
  solid: {
    module: 'solid-js',
    imports: 'JSX',
    tags: 'JSX.IntrinsicElements',
    tag: beside('JSX.HTMLAttributes<Element>'),
    props: ['Props', 'SolidJsProps'],
  },
  vue: {
    module: 'vue',
    imports: 'HTMLAttributes, ReservedProps',
    tags: 'GlobalComponents',
    tag: VUE_TAG,
    props: ['Props'],
  },
  svelte: {
    module: 'svelte/elements',
    imports: 'HTMLAttributes',
    tags: 'SvelteHTMLElements',
    tag: beside('HTMLAttributes<Element>'),
    props: ['Props'],
  },
};

/**
 * Writes the types.
 *
 * @param {any} manifest
 * @param {string} outdir
 */
export function writeFrameworkTypes(manifest, outdir) {
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
    return `${withNumbersAsText(kept.map((statement) => statement.getFullText(file)).join('').trim(), manifest)}\n`;
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/**
 * What is only an attribute is a text in the end: `heading-level="2"` is as good as a number.
 *
 * @param {string} text @param {any} manifest
 */
function withNumbersAsText(text, manifest) {
  const attributes = manifest.modules[0].declarations.flatMap((/** @type {any} */ it) => it.attributes);
  const isNumber = (/** @type {any} */ { name, type }) => name.includes('-') && type.text === 'number';
  const names = new Set(attributes.filter(isNumber).map((/** @type {any} */ { name }) => name));
  return text.replaceAll(/"(?:attr:)?([\w-]+)"\?: [^|]+(?= \|)/g, (it, name) => (names.has(name) ? `${it} | \`\${number}\`` : it));
}

/** @param {ts.Statement} statement */
function isOurs(statement) {
  return ts.isTypeAliasDeclaration(statement) && /.Element\w*Props$|^CustomCssProperties$/.test(statement.name.text);
}

/** @param {Framework} framework @param {Element[]} elements */
function doorTypes({ module, imports, tags, tag, props, styles }, elements) {
  const taken = (/** @type {Element} */ { name }) => props.map((end) => name + end);
  const fromJsx = [...elements.flatMap(taken), ...(styles ? ['CustomCssProperties'] : [])];
  const lines = elements.flatMap((element) => [
    comment(element.description),
    `'${element.tagName}': Tag<${element.name}, ${taken(element).join(' & ')}>;`,
  ]);
  return `import type { ${imports} } from '${module}';
import type { ${elements.map(({ name }) => name).join(', ')} } from './index.js';
import type { ${fromJsx.join(', ')} } from './jsx.js';

export type * from './jsx.js';

type Tag<Element extends HTMLElement, Props> = ${tag};

declare module '${module}' {
${declared(tags.split('.'), lines).map((line) => `  ${line}\n`).join('')}\
${styles ? `  interface ${styles} extends CustomCssProperties {}\n` : ''}}
`;
}

/** @param {string[]} path namespaces, then an interface @param {string[]} lines @returns {string[]} */
function declared([name = '', ...rest], lines) {
  const inner = rest.length > 0 ? declared(rest, lines) : lines;
  return [`${rest.length > 0 ? 'namespace' : 'interface'} ${name} {`, ...inner.map((line) => `  ${line}`), '}'];
}

/** @param {string} [text] */
function comment(text = '') {
  return `/** ${text.replace(/\s+/g, ' ').trim()} */`;
}
