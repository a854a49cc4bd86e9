// @ts-check
/**
 * The ESLint rule `epass/rooms`: what the files of a folder may import, by the folder a path leads to
 * or by the name of a package. It reads every way to import: statements, re-exports, `import()` and
 * the `import('…')` of a type.
 */
import { dirname, relative, resolve, sep } from 'node:path';

/**
 * @typedef {object} RoomOptions
 * @property {string[]} [only] folders, files and packages that may be imported, and nothing else
 * @property {string[]} [never] folders, files and packages that may not be imported
 */

/** @type {import('eslint').Rule.RuleModule} */
const rooms = {
  meta: {
    type: 'problem',
    docs: { description: 'keep the directions in which the rooms of the project import one another' },
    messages: {
      refused: '{{ file }} may not import {{ source }}: eslint.config.js says who imports whom.',
      hidden: 'An import whose source is computed cannot be checked: name the module.',
    },
    schema: [{
      type: 'object',
      properties: { only: { type: 'array' }, never: { type: 'array' } },
      additionalProperties: false,
    }],
  },
  create(context) {
    const options = /** @type {RoomOptions} */ (context.options[0] ?? {});
    const file = relative(context.cwd, context.filename).split(sep).join('/');

    /** @param {any} source */
    const check = (source) => {
      if (!source) return;
      const literal = source.type === 'TSLiteralType' ? source.literal : source;
      if (literal.type !== 'Literal') return context.report({ node: literal, messageId: 'hidden' });
      const name = String(literal.value);
      if (isAllowed(place(name, context.filename, context.cwd), options)) return;
      context.report({ node: literal, messageId: 'refused', data: { file, source: name } });
    };

    return {
      ImportDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (/** @type {any} */ node) => check(node.source ?? node.argument),
    };
  },
};

/**
 * @param {string} source as it is written
 * @param {string} from the importing file
 * @param {string} root
 * @returns {string} the path below the root, or the package as it is written
 */
function place(source, from, root) {
  const isPath = source.startsWith('.') || source.startsWith('/');
  return isPath ? relative(root, resolve(dirname(from), source)).split(sep).join('/') : source;
}

/** @param {string} where @param {RoomOptions} options */
function isAllowed(where, { only, never = [] }) {
  const lies = (/** @type {string} */ it) => where === it || where === `${it}.js`
    || where.startsWith(it.endsWith(':') ? it : `${it}/`);
  return !never.some(lies) && (!only || only.some(lies));
}

export default { rules: { rooms } };
