import '../../src/index.js';
import { byId, element } from '../element.js';
import { passGroups } from '../gallery/passes.js';
import type { Scene } from '../gallery/scene.js';
import { waitingGroups } from '../gallery/waiting.js';
import { contrast, hexOf, LEAST, PAIRS, parseHex, type Rgb } from './contrast.js';
import { CHOICES, COLOUR_NAMES, propertyOf, ruleFor, usualColour } from './tokens.js';

const form = byId('tokens', HTMLFormElement);
const theme = byId('theme', HTMLSelectElement);
const scheme = byId('scheme', HTMLSelectElement);
const stage = byId('stage', HTMLDivElement);
const warnings = byId('warnings', HTMLUListElement);
const css = byId('css', HTMLTextAreaElement);

/** What the visitor has changed, by token. */
const changed = new Map<string, string>();

const isDark = (): boolean => scheme.value === 'dark';
const control = (token: string): HTMLInputElement | HTMLSelectElement => {
  const found = form.elements.namedItem(token);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new TypeError(`There is no control for ${token}.`);
};

function labelled(token: string, input: HTMLElement): HTMLElement {
  return element('div', {}, element('label', { htmlFor: input.id, textContent: token }), input);
}

function makeControls(): void {
  const colours = COLOUR_NAMES.map((token) =>
    labelled(token, element('input', { type: 'color', id: `token-${token}`, name: token })));
  const others = Object.entries(CHOICES).map(([token, values]) => labelled(token, element(
    'select', { id: `token-${token}`, name: token },
    ...values.map((value) => new Option(value || 'as usual', value)),
  )));
  form.append(...colours, ...others);
}

/** The colour of a token on the stage, whatever syntax it was written in. */
function colourOf(token: string): Rgb {
  const probe = element('epass-card', { className: 'probe' }); // a theme is written for the card
  stage.append(probe);
  probe.style.color = `var(${propertyOf(token)}, ${usualColour(token, isDark())})`;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) throw new Error('This browser has no canvas to read colours with.');
  canvas.fillStyle = getComputedStyle(probe).color;
  canvas.fillRect(0, 0, 1, 1);
  probe.remove();
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255];
}

/** Shows what is chosen: on the cards, in the controls, in the warnings, and as CSS. */
function show(): void {
  document.documentElement.dataset.theme = scheme.value;
  stage.className = `stage ${theme.value}`;
  for (const card of stage.querySelectorAll<HTMLElement>('epass-card')) {
    card.removeAttribute('style');
    for (const [token, value] of changed) card.style.setProperty(propertyOf(token), value);
  }
  const colours = new Map(COLOUR_NAMES.map((token) => {
    const own = changed.get(token);
    return [token, own === undefined ? colourOf(token) : parseHex(own)];
  }));
  for (const [token, colour] of colours) control(token).value = hexOf(colour);
  for (const token of Object.keys(CHOICES)) control(token).value = changed.get(token) ?? '';
  warn(colours);
  css.value = ruleFor(changed);
}

function warn(colours: ReadonlyMap<string, Rgb>): void {
  const weak = PAIRS.flatMap(([front, back]) => {
    const [one, other] = [colours.get(front), colours.get(back)];
    const ratio = one && other ? contrast(one, other) : 21;
    const told = `${front} on ${back} has a contrast of ${ratio.toFixed(1)} to 1; text needs ${LEAST} to 1.`;
    return ratio < LEAST ? [told] : [];
  });
  const sentences = weak.length > 0 ? weak : ['Every text has enough contrast.'];
  warnings.classList.toggle('weak', weak.length > 0);
  warnings.replaceChildren(...sentences.map((sentence) => element('li', { textContent: sentence })));
}

const waiting = waitingGroups.flatMap(({ scenes }) => scenes).filter(({ alone }) => !alone);
const scenes: readonly Scene[] = [...passGroups.flatMap(({ scenes }) => scenes).slice(0, 14), ...waiting];

function showScenes(): void {
  const figures = scenes.map((scene) => {
    const card = document.createElement('epass-card');
    return { scene, card, box: element('figure', {}, element('figcaption', {}, scene.name), card) };
  });
  stage.replaceChildren(...figures.map(({ box }) => box));
  for (const { scene, card } of figures) {
    scene.dress(card);
    void scene.play?.(card);
  }
}

makeControls();
showScenes();
form.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  if (target.value === '') changed.delete(target.name);
  else changed.set(target.name, target.value);
  show();
});
for (const choice of [theme, scheme]) {
  choice.addEventListener('change', () => {
    changed.clear();
    show();
  });
}
byId('copy', HTMLButtonElement).addEventListener('click', () => {
  css.select();
  void navigator.clipboard.writeText(css.value);
});
byId('reset', HTMLButtonElement).addEventListener('click', () => {
  changed.clear();
  show();
});
show();
