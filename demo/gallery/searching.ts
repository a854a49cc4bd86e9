import type { EpassCardElement } from '../../src/index.js';
import { crossOrder } from './order.js';
import type { Group, Scene } from './scene.js';

type Panel = HTMLElementTagNameMap['epass-search'];

interface SearchScene {
  readonly allowedResources?: object;
  /** IATA code of the trip. */
  readonly airport?: string;
  /** Which of the servers answers; see faults.ts. */
  readonly server?: string;
  /** What a traveller does next in the panel. */
  readonly then?: (panel: Panel) => Promise<void>;
  /** What a traveller types last; its suggestions stay open, as leaving the field would close them. */
  readonly typed?: string;
}

/** A card whose search for lounges is opened, and really asks. */
function searching(name: string, scene: SearchScene): Scene {
  const { allowedResources, airport = '', server = 'venues-134', then, typed } = scene;
  return {
    name,
    dress: (card) => {
      const data = crossOrder({}, allowedResources ? { allowedResources } : {});
      Object.assign(card, { data, airport, tokenEndpoint: `/api/faults/${server}/token` });
    },
    alone: true, // two that take the focus at once would not find their way back
    play: async (card) => {
      const before = document.activeElement; // is put back: in a gallery nobody has pressed anything
      const { scrollX, scrollY } = window;
      const panel = await openPanel(card);
      if (panel) await then?.(panel);
      for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
      if (document.activeElement === card) card.blur();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      window.scrollTo(scrollX, scrollY);
      if (panel && typed) type(panel, typed);
    },
  };
}

/** Opens the panel; resolves once it has the focus. */
async function openPanel(card: EpassCardElement): Promise<Panel | null> {
  await card.ready;
  await card.updateComplete;
  card.search(1);
  const panel = await until(card, () => card.renderRoot.querySelector<Panel>('epass-search'));
  await until(card, () => document.activeElement === card || null); // the card moves the focus once all is rendered
  return panel;
}

/** Looks at every frame until something is there; `null` once the card is gone from the page. */
async function until<T>(card: HTMLElement, look: () => T | null): Promise<T | null> {
  while (card.isConnected) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  return null;
}

/** Types into the field as a traveller does, but without the focus. */
function type(panel: Panel, text: string): void {
  const input = panel.renderRoot.querySelector<HTMLInputElement>('input');
  if (!input) return;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Presses something in the panel as soon as it is there. */
function pressing(selector: string): (panel: Panel) => Promise<void> {
  return async (panel) => {
    (await until(panel, () => panel.renderRoot.querySelector<HTMLElement>(selector)))?.click();
  };
}

const TWO_AIRPORTS = { iata: ['HKG', 'MAN'] };

/** The group that shows the search panel, in every state that it has. */
export const searchGroups: readonly Group[] = [
  {
    key: 'search',
    title: 'Search',
    scenes: [
      searching('Open, and nothing asked yet', {}),
      searching('Airports as one types', { typed: 'lond' }),
      searching('Searching, until 15 seconds are over', { airport: 'HKG', server: 'venues-silent' }),
      searching('Found, with more to show', { airport: 'HKG', server: 'venues-134' }),
      searching('Found among 10,000', { airport: 'HKG', server: 'venues-10000' }),
      searching('A pass for two airports', { allowedResources: TWO_AIRPORTS, server: 'venues-few' }),
      searching('A pass for two countries', {
        allowedResources: { countryOrRegion: ['HK', 'GB'] },
        server: 'venues-few',
      }),
      searching('A pass for two places', { allowedResources: { resourceIds: ['N00001', 'N00002'] } }),
      searching('Nothing found, and the other modules', { airport: 'MAN', server: 'venues-meals' }),
      searching('Failure, with another try', { airport: 'HKG', server: 'venues-unavailable' }),
      searching('Failure of a later page', {
        airport: 'HKG', server: 'venues-broken-page', then: pressing('[part=more]'),
      }),
      searching('One place', { airport: 'HKG', server: 'venues-few', then: pressing('.venue') }),
    ],
  },
];
