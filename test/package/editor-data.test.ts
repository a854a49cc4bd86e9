import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { distText, packageJson, requireFreshDist, root } from '../build/dist.js';

before(requireFreshDist);

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName: string;
  readonly attributes: readonly Named[];
  readonly members: readonly (Named & { kind: string; readonly?: boolean; static?: boolean })[];
  readonly events: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}

interface Tag extends Named {
  readonly attributes: readonly (Named & { values?: readonly Named[] })[];
  readonly events: readonly Named[];
  readonly js: { readonly properties: readonly Named[] };
  readonly source: { readonly module: string; readonly symbol: string };
}

const read = (file: string): unknown => JSON.parse(distText(file));
const namesOf = (items: readonly Named[] = []) => items.map(({ name }) => name);
const elements = () => (read('custom-elements.json') as { modules: { declarations: Declaration[] }[] }).modules.flatMap((it) => it.declarations);
const card = () => elements().find(({ tagName }) => tagName === 'epass-card')!;

describe('what editors know', () => {
  it('is said of every tag and attribute in VS Code, with the values to choose from', () => {
    const { tags } = read('vscode.html-custom-data.json') as { tags: Tag[] };
    assert.deepEqual(namesOf(tags), elements().map(({ tagName }) => tagName));
    for (const { tagName, attributes } of elements()) {
      assert.deepEqual(namesOf(tags.find(({ name }) => name === tagName)?.attributes), namesOf(attributes));
    }
    assert.deepEqual(namesOf(tags[0]?.attributes.find(({ name }) => name === 'theme')?.values), ['auto', 'light', 'dark']);
    assert.deepEqual(tags.flatMap(({ attributes }) => attributes).filter(({ description }) => !description), []);
  });

  it('is said of every custom property and part in VS Code', () => {
    const css = read('vscode.css-custom-data.json') as { properties: Named[]; pseudoElements: Named[] };
    assert.deepEqual(namesOf(css.properties), elements().flatMap((it) => namesOf(it.cssProperties)));
    assert.deepEqual(namesOf(css.pseudoElements), elements().flatMap((it) => namesOf(it.cssParts).map((part) => `::part(${part})`)));
  });

  it('is said of every tag, property and event in JetBrains editors, which find it by package.json', () => {
    const file = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { 'web-types': string })['web-types'];
    const types = JSON.parse(readFileSync(join(root, file), 'utf8')) as { name: string; version: string; contributions: { html: { elements: Tag[] } } };
    assert.deepEqual([types.name, types.version], ['epass-card', packageJson.version]);
    for (const { tagName, members, events } of elements()) {
      const tag = types.contributions.html.elements.find(({ name }) => name === tagName);
      assert.deepEqual(namesOf(tag?.events), namesOf(events));
      assert.deepEqual(namesOf(tag?.js.properties), namesOf(members.filter((it) => it.kind === 'field' && !it.static)));
      assert.equal(tag?.source.module, 'epass-card');
    }
  });

  it('is said of every attribute, property that can be set, and event in JSX, and of no other', () => {
    const text = distText('jsx.d.ts');
    for (const { attributes, members, events, ...element } of elements()) {
      const name = `Epass${element.tagName === 'epass-card' ? 'Card' : 'Search'}ElementProps`;
      const [, body = ''] = new RegExp(`export type ${name} = \\{([^]*?)\\n\\};`).exec(text) ?? [];
      const known = new Set([...body.matchAll(/^ {2}"?([\w-]+)"?\?:/gm)].map((it) => it[1]));
      const fields = members.filter((it) => it.kind === 'field' && !it.static && !it.readonly);
      assert.deepEqual(known, new Set([...namesOf(attributes), ...namesOf(fields), ...namesOf(events).map((it) => `on${it}`)]));
    }
  });
});

describe('what the manifest says', () => {
  it('names every state that a card can be in', () => {
    const statuses = ['active', 'upcoming', 'used-up', 'expired', 'cancelled', 'unknown'];
    assert.deepEqual(namesOf(card().cssStates), ['loading', 'ready', 'error', 'stale', ...statuses]);
  });

  it('describes everything that it names', () => {
    const all = elements().flatMap((it) => [
      ...it.attributes, ...it.members, ...it.events, ...it.cssParts, ...(it.cssProperties ?? []), ...(it.cssStates ?? []),
    ]);
    assert.deepEqual(namesOf(all.filter(({ description }) => !description)), []);
  });

  it('is written down for language models, in the package, too', () => {
    assert.ok(existsSync(join(root, 'llms.txt')));
    const text = readFileSync(join(root, 'llms.txt'), 'utf8');
    const names = [...namesOf(card().attributes), ...namesOf(card().events), ...namesOf(card().cssParts), ...namesOf(card().cssProperties)];
    assert.deepEqual(names.filter((name) => !text.includes(`\`${name}\``)), []);
  });
});
