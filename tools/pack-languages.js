// @ts-check
/**
 * Packs the languages of `dist/locales`: the keys of their texts, the same in each, go into one file that all
 * of them import. That is a quarter of a language. `node tools/pack-languages.js`, after tsc.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** @typedef {Record<string, unknown>} Texts */
/** @typedef {[key: string, inner?: string[]]} ShapeEntry a text, or a record of texts with these keys */

/** Such a text has plural forms, and each language its own. */
const isCounted = (/** @type {object} */ value) => !('1' in value) && 'other' in value;

/**
 * @param {Texts} english every text that there is
 * @returns {ShapeEntry[]}
 */
export function shapeOf(english) {
  return Object.entries(english).map(([key, value]) => (
    typeof value === 'object' && value !== null && !isCounted(value) ? [key, Object.keys(value)] : [key]
  ));
}

/**
 * @param {Texts} texts
 * @param {ShapeEntry[]} shape
 * @returns {unknown[]} the texts alone, in the order of the shape; 0 for one that the language does not have
 */
export function packed(texts, shape) {
  const missing = Object.keys(texts).filter((key) => !shape.some(([known]) => known === key));
  if (missing.length > 0) throw new Error(`English has no ${missing.join(', ')}.`);
  return shape.map(([key, inner]) => {
    const value = texts[key];
    if (value === undefined) return 0;
    if (!inner || typeof value === 'string') return value;
    return inner.map((name) => /** @type {Texts} */ (value)[name] ?? 0);
  });
}

/** @param {ShapeEntry[]} shape @returns {string} the module that puts keys and texts together */
export function shapeModule(shape) {
  const keys = JSON.stringify(shape.map(([key]) => key));
  const inner = JSON.stringify(shape.map(([, names]) => names ?? 0));
  return [
    'const pair=(keys,texts)=>Object.fromEntries(keys.map((key,at)=>[key,texts[at]]).filter(([,text])=>text!==0));',
    `const keys=${keys},inner=${inner};`,
    'const whole=(text,at)=>inner[at]&&Array.isArray(text)?pair(inner[at],text):text;',
    'export default(texts)=>pair(keys,texts.map(whole));\n',
  ].join('\n');
}

/** @param {URL} dist */
async function pack(dist) {
  const load = (/** @type {string} */ path) => import(new URL(path, dist).href);
  const shape = shapeOf((await load('locale/en.js')).en);
  const folder = new URL('locales/', dist);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'shape.js')) {
    const { default: texts } = await load(`locales/${file}`);
    const code = `import o from"./shape.js";export default o(${JSON.stringify(packed(texts, shape))});\n`;
    writeFileSync(new URL(file, folder), code);
  }
  writeFileSync(new URL('shape.js', folder), shapeModule(shape));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await pack(new URL('../dist/', import.meta.url));
