import '../../src/index.js';
import { byId, element } from '../element.js';
import { oddityGroups } from './oddities.js';
import { passGroups } from './passes.js';
import type { Group, Scene } from './scene.js';
import { searchGroups } from './searching.js';
import { waitingGroups } from './waiting.js';

const groups: readonly Group[] = [...passGroups, ...searchGroups, ...waitingGroups, ...oddityGroups];
const switches = byId('switches', HTMLFormElement);
const stage = byId('stage', HTMLDivElement);

byId('group', HTMLSelectElement).append(...groups.map(({ key, title }) => new Option(title, key)));

/** Puts the switches as the address of the page says; a value that a switch does not have changes nothing. */
function readAddress(): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = switches.elements.namedItem(name);
    if (!(control instanceof HTMLSelectElement)) continue;
    if ([...control.options].some((option) => option.value === value)) control.value = value;
  }
}

/** Keeps in the address what differs from the usual, so that a view can be linked to. */
function writeAddress(): void {
  const query = new URLSearchParams();
  for (const control of switches.elements) {
    if (!(control instanceof HTMLSelectElement)) continue;
    const usual = [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
    if (control.value !== usual?.value) query.set(control.name, control.value);
  }
  history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query.toString()}` : ''}${location.hash}`);
}

interface Figure {
  readonly scene: Scene;
  readonly card: HTMLElementTagNameMap['epass-card'];
  readonly box: HTMLElement;
}

/** Shows the cards anew, as the switches say. */
async function show(): Promise<void> {
  const values = Object.fromEntries(new FormData(switches)) as Record<string, string>;
  const { group, theme, width, dir, locale, look = '', size } = values;
  document.documentElement.dataset.theme = theme;
  Object.assign(stage, { dir, className: `stage ${look}` });
  Object.assign(stage.dataset, { width, size });
  const chosen = groups.filter(({ key }) => !group || key === group);
  const figures = chosen.map(({ scenes }) => scenes.map((scene) => figureOf(scene, { theme, locale })));
  stage.replaceChildren(
    ...chosen.map(({ key, title }, index) => {
      const boxes = (figures[index] ?? []).map(({ box }) => box);
      const heading = element('h2', { id: key, textContent: title });
      return element('section', { ariaLabel: title }, heading, element('div', { className: 'cards' }, ...boxes));
    }),
  );
  const all = figures.flat();
  for (const { scene, card } of all.filter((figure) => figure.scene.alone)) {
    scene.dress(card);
    await scene.play?.(card);
  }
  for (const { scene, card } of all.filter((figure) => !figure.scene.alone)) {
    scene.dress(card);
    void scene.play?.(card);
  }
}

function figureOf(scene: Scene, properties: { theme?: string; locale?: string }): Figure {
  const card = Object.assign(document.createElement('epass-card'), properties);
  const box = element('figure', { className: scene.className ?? '' }, element('figcaption', {}, scene.name), card);
  return { scene, card, box };
}

readAddress();
switches.addEventListener('change', () => {
  writeAddress();
  void show();
});
void show();
