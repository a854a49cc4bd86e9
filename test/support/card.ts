import { fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import type { EpassCardElement } from '../../src/pure.js';
import { faultServer, type FaultAnswer, type FaultServer } from './fault-server.js';
import { anOrder, NOW } from './pass.js';

/** A token answer with a token of its own, to look for where it must not be. */
export function aToken(): { token: string; expiresIn: number } {
  return { token: `canary${crypto.randomUUID().replaceAll('-', '')}`, expiresIn: 300 };
}

/** A card with these properties, rendered; without a request, unless they ask for one. */
export async function aCard(properties: Partial<EpassCardElement> = {}): Promise<EpassCardElement> {
  const card = await fixture<EpassCardElement>(html`<epass-card></epass-card>`);
  Object.assign(card, properties);
  await card.updateComplete;
  return card;
}

/** A card that shows an order with these fields, given by `data`. */
export function aCardOf(
  over: Record<string, unknown> = {},
  extra: Record<string, unknown> = {},
  properties: Partial<EpassCardElement> = {},
): Promise<EpassCardElement> {
  return aCard({ data: anOrder(over, extra), locale: 'en', timeZone: 'UTC', ...properties });
}

/** Servers that tests opened; {@link closeServers} ends them all. */
const servers: FaultServer[] = [];

/** A server that gives a token and then answers for passes as told. */
export async function aServer(
  search: FaultAnswer[] = [{ json: anOrder() }],
  token: FaultAnswer[] = [{ json: aToken() }],
): Promise<FaultServer> {
  const server = await faultServer({ token, search });
  servers.push(server);
  return server;
}

export async function closeServers(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.close()));
}

/** The elements that carry a part, in order. */
export function parts(card: Element, name: string): HTMLElement[] {
  return [...(card.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])];
}

/** The only element that carries a part; fails when there is none. */
export function part(card: Element, name: string): HTMLElement {
  const [found, ...more] = parts(card, name);
  if (!found || more.length > 0) throw new Error(`expected one part "${name}", found ${found ? more.length + 1 : 0}`);
  return found;
}

/** What a reader sees of a part, white space folded. */
export function text(card: Element, name: string): string {
  return (part(card, name).textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Sets the device's clock for the tests of a suite; passes are judged at {@link NOW} by default. */
export function freezeClock(now = NOW): void {
  const original = Date.now;
  before(() => {
    Date.now = () => now;
  });
  after(() => {
    Date.now = original;
  });
}

/** One of the documented answers, verbatim. */
export async function seed(name: string): Promise<unknown> {
  return (await fetch(new URL(`../fixtures/${name}.json`, import.meta.url))).json();
}
