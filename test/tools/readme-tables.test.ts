import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failureCodes } from '../../tools/failure-codes.js';
import { complaints, TABLES, writeTables } from '../../tools/readme-tables.js';

const card = {
  tagName: 'epass-card',
  attributes: [{ name: 'order-id', fieldName: 'orderId', type: { text: 'string' }, default: "''" }],
  members: [
    { kind: 'field', name: 'orderId', type: { text: 'string' }, default: "''", description: 'The order.' },
    { kind: 'field', name: 'theme', type: { text: "'auto' | 'dark'" }, default: "'auto'", description: 'The look.' },
    { kind: 'field', name: 'pass', readonly: true, type: { text: 'Pass' }, default: 'null', description: 'The pass.' },
    {
      kind: 'method',
      name: 'search',
      parameters: [{ name: 'module', type: { text: 'number' } }, { name: 'place', optional: true, type: { text: 'Place' } }],
      description: 'Asks for\n  a search.',
    },
  ],
  events: [{ type: { text: 'CustomEvent' } }, { name: 'epass-load', type: { text: 'CustomEvent<Load>' }, description: 'Data came.' }],
  slots: [{ name: '', description: 'Fallback.' }, { name: 'header', description: 'A logo.' }],
  cssParts: [{ name: 'base', description: 'The card.' }],
  cssStates: [{ name: 'ready', description: 'A pass is shown.' }],
  cssProperties: [{ name: '--epass-radius', default: '1em', description: 'Rounding.' }],
};
const search = { tagName: 'epass-search', cssParts: [{ name: 'form', description: 'The form.' }] };
const manifest = { modules: [{ declarations: [card] }, {}, { declarations: [search] }] };

const failures = [{ code: 'network', meaning: 'no answer', retryable: true }];

const place = (kind: string) => `<!-- table:${kind} -->\nold\n<!-- /table -->`;
const linesOf = (kind: string) => writeTables(place(kind), manifest, failures).split('\n').slice(3, -1);

describe('writeTables', () => {
  const rows: [string, string[]][] = [
    ['attributes', [
      '| `order-id` | `orderId` | `string` | – | The order. |',
      "| – | `theme` | `'auto' \\| 'dark'` | `auto` | The look. |",
      '| – | `pass` (read only) | `Pass` | – | The pass. |',
    ]],
    ['methods', ['| `search(module: number, place?: Place): void` | Asks for a search. |']],
    ['events', ['| `epass-load` | `CustomEvent<Load>` | Data came. |']],
    ['slots', ['| (no name) | Fallback. |', '| `header` | A logo. |']],
    ['parts', ['| `base` | The card. |']],
    ['parts epass-search', ['| `form` | The form. |']],
    ['states', ['| `:state(ready)` | A pass is shown. |']],
    ['failures', ['| `network` | No answer. | yes |']],
    ['properties', ['| `--epass-radius` | `1em` | Rounding. |']],
  ];
  for (const [kind, expected] of rows) {
    it(`writes the ${kind}`, () => assert.deepEqual(linesOf(kind), expected));
  }

  it('leaves the text around the tables alone, and its own output', () => {
    const text = `# Title\n\n${place('parts')}\n\nBetween\n\n${place('slots')}\nEnd`;
    const once = writeTables(text, manifest);
    assert.match(once, /^# Title\n\n<!-- table:parts -->\n\|/);
    assert.match(once, /<!-- \/table -->\n\nBetween\n\n<!-- table:slots -->/);
    assert.match(once, /<!-- \/table -->\nEnd$/);
    assert.ok(!once.includes('old'));
    assert.equal(writeTables(once, manifest), once);
  });

  it('refuses a table or an element that there is not', () => {
    assert.throws(() => writeTables(place('colours'), manifest), /no table "colours"/);
    assert.throws(() => writeTables(place('parts epass-door'), manifest), /no <epass-door>/);
  });
});

describe('complaints', () => {
  const full = writeTables(Object.keys(TABLES).map(place).join('\n'), manifest);

  it('is content with every table in step', () => assert.deepEqual(complaints(full, manifest), []));

  it('names a table that the README has no place for', () => {
    const without = full.replace(/<!-- table:slots -->[^]*?<!-- \/table -->/, '');
    assert.deepEqual(complaints(without, manifest).map((it) => /the (\w+):/.exec(it)?.[1]), ['slots']);
  });

  it('notices a table that was changed by hand, and an element that moved on', () => {
    assert.match(complaints(full.replace('Rounding.', 'Corners.'), manifest).join(), /npm run docs/);
    const newer = { modules: [{ declarations: [{ ...card, cssParts: [] }] }] };
    assert.match(complaints(full, newer).join(), /npm run docs/);
  });
});

describe('failureCodes', () => {
  const source = (meanings: string, retries: string) => (
    `/**\n * Why.\n *\n${meanings} */\nexport type FailureCode =\n  | 'network'\n  | 'not-found';\n\nnew Map([\n${retries}]);\n`
  );
  const MEANINGS = ' * - `network`: no answer\n * - `not-found`: no such pass\n';
  const RETRIES = "  ['network', true],\n  ['not-found', false],\n";

  it('reads what each code means, and whether to retry', () => {
    assert.deepEqual(failureCodes(source(MEANINGS, RETRIES)), [
      { code: 'network', meaning: 'no answer', retryable: true },
      { code: 'not-found', meaning: 'no such pass', retryable: false },
    ]);
  });

  it('refuses a code that nothing is said about', () => {
    assert.throws(() => failureCodes(source(MEANINGS.replace('not-found', 'lost'), RETRIES)), /"not-found"/);
    assert.throws(() => failureCodes(source(MEANINGS, RETRIES.replace('network', 'net'))), /"network"/);
  });
});
