// @ts-check
/**
 * The tables of README.md and llms.txt, made of the custom elements manifest. A table stands between
 * `<!-- table:events -->` and `<!-- /table -->`; `<!-- table:parts epass-search -->` is that of another
 * element than `<epass-card>`.
 */

/** @typedef {any} Declaration an element's declaration in a custom elements manifest */
/** @typedef {import('./failure-codes.js').Failure} Failure */
/** @typedef {{ head: string[], rows: (element: Declaration, failures: readonly Failure[]) => string[][] }} Table */

/**
 * The tables that there are, and that each page must hold.
 *
 * @type {Record<string, Table>}
 */
export const TABLES = {
  attributes: { head: ['Attribute', 'Property', 'Type', 'Default', 'What it is'], rows: attributeRows },
  methods: { head: ['Method', 'What it does'], rows: methodRows },
  events: { head: ['Event', 'Type', 'When'], rows: ({ events }) => named(events).map(eventRow) },
  slots: { head: ['Slot', 'What it is for'], rows: ({ slots }) => (slots ?? []).map(slotRow) },
  parts: { head: ['Part', 'What it is'], rows: ({ cssParts }) => named(cssParts).map(describedRow) },
  states: { head: ['State', 'When'], rows: ({ cssStates }) => named(cssStates).map(stateRow) },
  properties: {
    head: ['Custom property', 'Default', 'What it is'],
    rows: ({ cssProperties }) => named(cssProperties).map(propertyRow),
  },
  failures: {
    head: ['Code', 'What happened', 'Retry'],
    rows: (_element, failures) => failures.map(failureRow),
  },
};

const MARKED = /(<!-- table:(\S+)(?: (\S+))? -->)[^]*?(<!-- \/table -->)/g;

/**
 * Writes the tables anew between their markers.
 *
 * @param {string} text of the page
 * @param {any} manifest
 * @param {readonly Failure[]} [failures]
 * @returns {string}
 * @throws when a marker names a table or an element that there is not
 */
export function writeTables(text, manifest, failures = []) {
  return text.replace(MARKED, (_, start, kind, tagName = 'epass-card', end) => {
    const table = TABLES[kind];
    if (!table) throw new Error(`There is no table "${kind}"; there are ${Object.keys(TABLES).join(', ')}.`);
    return `${start}\n${markdown(table.head, table.rows(elementOf(manifest, tagName), failures))}\n${end}`;
  });
}

/**
 * What is wrong with the tables of a page, a sentence each.
 *
 * @param {string} text
 * @param {any} manifest
 * @param {readonly Failure[]} [failures]
 * @param {string} [page] its name
 * @returns {string[]}
 */
export function complaints(text, manifest, failures = [], page = 'README.md') {
  const found = new Set([...text.matchAll(MARKED)].map((match) => match[2]));
  const missing = Object.keys(TABLES)
    .filter((kind) => !found.has(kind))
    .map((kind) => `${page} has no place for the ${kind}: <!-- table:${kind} --> … <!-- /table -->`);
  const inStep = writeTables(text, manifest, failures) === text;
  return [...missing, ...(inStep ? [] : [`${page} is behind the elements: run npm run docs.`])];
}

/** @param {any} manifest @param {string} tagName */
function elementOf(manifest, tagName) {
  const declarations = manifest.modules.flatMap((/** @type {any} */ module) => module.declarations ?? []);
  const element = declarations.find((/** @type {any} */ it) => it.tagName === tagName);
  if (!element) throw new Error(`The manifest knows no <${tagName}>.`);
  return element;
}

/**
 * Attributes in their order, each with its property; then the properties that have none.
 *
 * @param {Declaration} element
 */
function attributeRows({ attributes = [], members = [] }) {
  const fields = members.filter((/** @type {any} */ it) => it.kind === 'field');
  const withAttribute = attributes.map((/** @type {any} */ attribute) => {
    const field = fields.find((/** @type {any} */ it) => it.name === attribute.fieldName) ?? attribute;
    return row(code(attribute.name), attribute.fieldName, { ...attribute, ...field });
  });
  const rest = fields
    .filter((/** @type {any} */ field) => !attributes.some((/** @type {any} */ it) => it.fieldName === field.name))
    .map((/** @type {any} */ field) => row('–', field.name, field));
  return [...withAttribute, ...rest];

  /** @param {string} attribute @param {string} name @param {any} field */
  function row(attribute, name, field) {
    const kind = [field.static && 'static', field.readonly && 'read only'].filter(Boolean).join(', ');
    const property = name ? code(name) + (kind && ` (${kind})`) : '–';
    const start = field.readonly ? undefined : /^'(.*)'$/.exec(field.default)?.[1] ?? field.default;
    return [attribute, property, code(field.type?.text), code(start), field.description];
  }
}

/** @param {Declaration} element */
function methodRows({ members = [] }) {
  return members.filter((/** @type {any} */ it) => it.kind === 'method').map((/** @type {any} */ method) => {
    const parameters = (method.parameters ?? [])
      .map((/** @type {any} */ it) => `${it.name}${it.optional ? '?' : ''}: ${it.type?.text ?? 'unknown'}`);
    const answer = method.return?.type?.text ?? 'void';
    return [code(`${method.name}(${parameters.join(', ')}): ${answer}`), method.description];
  });
}

/** @param {any} event */
function eventRow({ name, type, description }) {
  return [code(name), code(type?.text), description];
}

/** @param {any} slot */
function slotRow({ name, description }) {
  return [name ? code(name) : '(no name)', description];
}

/** @param {any} item */
function describedRow({ name, description }) {
  return [code(name), description];
}

/** @param {any} state */
function stateRow({ name, description }) {
  return [code(`:state(${name})`), description];
}

/** @param {any} property */
function propertyRow({ name, default: fallback, description }) {
  return [code(name), code(fallback), description];
}

/** @param {Failure} failure */
function failureRow({ code: name, meaning, retryable }) {
  return [code(name), `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`, retryable ? 'yes' : 'no'];
}

/**
 * The analyzer lists an event as it is fired, too, and does not always know its name.
 *
 * @param {any[]} [items]
 */
function named(items = []) {
  return items.filter(({ name }) => name);
}

/** @param {string} [text] */
function code(text) {
  return text ? `\`${text.replace(/\s+/g, ' ')}\`` : '–';
}

/** @param {string[]} head @param {string[][]} rows */
function markdown(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A cell is one line, and a bar in it would end it. @param {string} [text] */
function cell(text = '') {
  return text.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|').trim();
}
