import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { parseTemplate, TmplAstElement, tmplAstVisitAll, TmplAstRecursiveVisitor } from '@angular/compiler';
import { distText, requireFreshDist, root } from '../build/dist.js';

before(requireFreshDist);

/** The tag `<epass-card>` in a template, as Angular's own compiler reads it. */
function cardIn(template: string): TmplAstElement | undefined {
  const { errors, nodes } = parseTemplate(template, 'pass.component.ts');
  assert.deepEqual(errors ?? [], []);
  let card: TmplAstElement | undefined;
  class Finder extends TmplAstRecursiveVisitor {
    override visitElement(element: TmplAstElement): void {
      if (element.name === 'epass-card') card = element;
      super.visitElement(element);
    }
  }
  tmplAstVisitAll(new Finder(), nodes);
  return card;
}

/** What the manifest knows of the card. */
function known() {
  const { modules } = JSON.parse(distText('custom-elements.json')) as {
    modules: { declarations: { tagName: string; members: Named[]; attributes: Named[]; events: Named[] }[] }[];
  };
  const card = modules.flatMap((it) => it.declarations).find(({ tagName }) => tagName === 'epass-card');
  const names = (list: readonly Named[] = []) => new Set(list.map(({ name }) => name));
  return { properties: names(card?.members), attributes: names(card?.attributes), events: names(card?.events) };
}

interface Named {
  readonly name: string;
}

describe('the Angular example', () => {
  const source = readFileSync(join(root, 'demo/frameworks/angular/pass.component.ts'), 'utf8');
  const card = cardIn(/template: `([^`]*)`/.exec(source)?.[1] ?? '');

  it('binds attributes, properties and events that the card has', () => {
    const { properties, attributes, events } = known();
    const bound = (card?.inputs ?? []).map(({ name, keySpan }) => (keySpan.toString().startsWith('attr.') ? `@${name}` : name));
    assert.deepEqual(bound, ['@order-id', 'strings']);
    assert.deepEqual(bound.filter((name) => !(name.startsWith('@') ? attributes.has(name.slice(1)) : properties.has(name))), []);
    assert.deepEqual((card?.attributes ?? []).map(({ name }) => name).filter((name) => !attributes.has(name)), []);
    const heard = (card?.outputs ?? []).map(({ name }) => name);
    assert.deepEqual(heard, ['epass-load', 'epass-search']);
    assert.deepEqual(heard.filter((name) => !events.has(name)), []);
  });
});
