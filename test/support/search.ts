import { fixture, html } from '@open-wc/testing';
import type { EpassSearchElement } from '../../src/elements/epass-search.js';
import { parts } from './card.js';
import { faultServer, type FaultAnswer, type FaultRequest, type FaultScenario, type FaultServer } from './fault-server.js';
import { aPass } from './pass.js';
import { aWirePage, aWireResource } from './resource.js';
import './search-panel.js';

const servers: FaultServer[] = [];

/** A scripted API that gives a token; {@link closeApis} ends it. */
export async function anApi(scenario: FaultScenario): Promise<FaultServer> {
  const token = `canary${crypto.randomUUID().replaceAll('-', '')}`;
  const server = await faultServer({ token: [{ json: { token, expiresIn: 300 } }], ...scenario });
  servers.push(server);
  return server;
}

export async function closeApis(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.close()));
}

/** Wire venues with the ids from `first` on, at an airport. */
export function venues(count: number, first = 1, over: Record<string, unknown> = {}, place: Record<string, unknown> = {}) {
  return Array.from({ length: count }, (_, i) => {
    const resourceId = `N${String(first + i).padStart(5, '0')}`;
    return aWireResource({ resourceId, resourceName: `Lounge ${first + i}`, ...over }, { iata: 'HKG', countryOrRegion: 'HK', city: 'Hong Kong', ...place });
  });
}

/** The answers page by page of a list. */
export function pagesOf(listed: readonly unknown[], total: unknown = listed.length): FaultAnswer[] {
  const count = Math.max(1, Math.ceil(listed.length / 20));
  return Array.from({ length: count }, (_, i) => ({ json: aWirePage(listed.slice(i * 20, (i + 1) * 20), total) }));
}

/** A panel with these properties, rendered. It speaks English and has a pass for lounges anywhere. */
export async function aPanel(properties: Partial<EpassSearchElement> = {}): Promise<EpassSearchElement> {
  const panel = await fixture<EpassSearchElement>(html`<epass-search></epass-search>`);
  Object.assign(panel, { pass: aPass(), module: 1, locale: 'en', ...properties });
  await panel.updateComplete;
  return panel;
}

/** A panel that has searched an airport where these venues are. */
export async function aPanelWith(listed: readonly unknown[], properties: Partial<EpassSearchElement> = {}): Promise<EpassSearchElement> {
  const { tokenEndpoint } = await anApi({ resources: pagesOf(listed) });
  return settled(await aPanel({ tokenEndpoint, airport: 'HKG', ...properties }));
}

/** Waits until something holds of a panel, looking after each of its renderings. */
export async function until(panel: EpassSearchElement, holds: () => boolean, what = 'what the test waits for'): Promise<void> {
  const end = performance.now() + 8000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`${what} never came; the panel says: ${shown(panel)}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await panel.updateComplete;
  }
}

/** Waits until the panel is searching no more. */
export async function settled(panel: EpassSearchElement): Promise<EpassSearchElement> {
  await new Promise((resolve) => requestAnimationFrame(resolve)); // what was pressed is rendered
  await until(panel, () => said(panel) !== 'Searching…' && !root(panel).querySelector('[aria-busy=true]'), 'the end of the search');
  return panel;
}

export function root(panel: EpassSearchElement): ShadowRoot {
  if (!panel.shadowRoot) throw new Error('the panel is not rendered');
  return panel.shadowRoot;
}

const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** All that the panel shows, white space folded. */
export const shown = (panel: EpassSearchElement): string => folded(root(panel).querySelector('.panel')?.textContent);
/** What the status region says. */
export const said = (panel: EpassSearchElement): string => folded(parts(panel, 'status')[0]?.textContent);
/** What the message says, controls included; empty without one. */
export const message = (panel: EpassSearchElement): string => folded(parts(panel, 'message')[0]?.textContent);
/** The names in the list. */
export const names = (panel: EpassSearchElement): string[] =>
  [...root(panel).querySelectorAll('.venue .name')].map(({ textContent }) => folded(textContent));
/** The ids in the list, in order. */
export const ids = (panel: EpassSearchElement): string[] =>
  [...root(panel).querySelectorAll<HTMLElement>('.venue')].map(({ dataset }) => dataset.id ?? '');
/** What the suggestions say, while they are open. */
export const suggested = (panel: EpassSearchElement): string[] =>
  [...root(panel).querySelectorAll('[role=listbox]:not([hidden]) [role=option] bdi:first-child')].map(({ textContent }) => folded(textContent));
/** The element with the focus, by its part, id or class. */
export function focused(panel: EpassSearchElement): string {
  const element = root(panel).activeElement;
  return element ? element.getAttribute('part') ?? (element.id || element.className) : '';
}

/** The only element of a selector in the panel. */
export function find(panel: EpassSearchElement, selector: string): HTMLElement {
  const [found, ...more] = root(panel).querySelectorAll<HTMLElement>(selector);
  if (!found || more.length > 0) throw new Error(`expected one "${selector}", found ${found ? more.length + 1 : 0}`);
  return found;
}

/** The field in which a place is typed. */
export const field = (panel: EpassSearchElement): HTMLInputElement => find(panel, 'input[part=place]') as HTMLInputElement;

/** Focuses a control, as a press of a key or a finger does, and activates it. */
export function press(panel: EpassSearchElement, selector: string): void {
  const control = find(panel, selector);
  control.focus();
  control.click();
}

/** Types a text into the place field, all of it at once. */
export function type(panel: EpassSearchElement, text: string): HTMLInputElement {
  const input = field(panel);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return input;
}

/** A panel without a place yet, and its API, which knows so many venues. */
export async function aPlaceBox(count: number, properties: Partial<EpassSearchElement> = {}): Promise<{ panel: EpassSearchElement; server: FaultServer }> {
  const server = await anApi({ resources: [{ json: aWirePage(venues(count)) }] });
  const panel = await aPanel({ tokenEndpoint: server.tokenEndpoint, ...properties });
  return { panel, server };
}

/** What one of the calls for venues asked, as an object. */
export const asked = ({ query }: FaultRequest): Record<string, string> => Object.fromEntries(new URLSearchParams(query));

/** The airports or countries that were asked for, in their order. */
export const places = async (server: FaultServer): Promise<(string | undefined)[]> =>
  (await server.log('resources')).map(asked).map(({ iata, countryOrRegion }) => iata ?? countryOrRegion);

/** Presses a key where the focus is; tells whether the browser would still act on it. */
export function key(panel: EpassSearchElement, name: string, init: KeyboardEventInit = {}): boolean {
  const target = root(panel).activeElement ?? panel;
  return target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...init }));
}
