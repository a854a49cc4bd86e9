import { trustOrigins } from '../../src/api/address.js';
import { restore } from '../api/support.js';
import { signOut, type EpassCardElement } from '../../src/pure.js';
import { aCard, aServer, aToken, closeServers, parts } from './card.js';
import type { FaultAnswer } from './fault-server.js';
import { anOrder } from './pass.js';

/** The order that patients ask for. */
export const ID = 'DP00000000000001';

/** What the console was told since the test began: a title, or a line with its level. */
export const told: string[] = [];
const silenced = ['group', 'groupEnd', 'info', 'warn'] as const;
const original = Object.fromEntries(silenced.map((name) => [name, console[name]]));

/** Makes each test of a suite begin with a quiet console, and nobody known to the page. */
export function withDoctor(): void {
  beforeEach(() => {
    signOut();
    performance.clearResourceTimings(); // a test page loads more than the browser keeps
    told.length = 0;
    for (const name of silenced) console[name] = (...args: unknown[]) => void told.push(`${name} ${args.join(' ')}`);
  });
  afterEach(async () => {
    Object.assign(console, original);
    restore();
    await closeServers();
  });
}

/** The box of the doctor, once it is there and says this. */
export async function box(card: EpassCardElement, says: RegExp | string = ''): Promise<HTMLElement> {
  const end = performance.now() + 12_000;
  for (;;) {
    await card.updateComplete;
    const [found] = parts(card, 'debug');
    const text = found?.textContent ?? '';
    if (found && (typeof says === 'string' ? text.includes(says) : says.test(text))) return found;
    if (performance.now() > end) throw new Error(`the doctor never said ${String(says)}; it said: ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export interface Setting {
  token?: FaultAnswer;
  search?: FaultAnswer;
  properties?: Partial<EpassCardElement>;
  api?: 'cookies' | 'cross'; // called with cookies, or on another origin
}

/** The documented order, changed. */
export const order = (over: Record<string, unknown> = {}, extra: Record<string, unknown> = {}): FaultAnswer => ({ json: anOrder(over, extra) });

/** A card with the doctor at a server that answers like that. */
export async function aPatient({ token = { json: aToken() }, search = order(), properties = {}, api }: Setting): Promise<EpassCardElement> {
  const server = await aServer([search], [token]);
  const { origin, apiBase } = server.on(api === 'cross' ? 'cross' : 'same');
  if (api === 'cross') trustOrigins([origin]);
  const source = { ...(api !== 'cookies' && { tokenEndpoint: server.tokenEndpoint }), ...(api && { apiBase }) };
  return aCard({ orderId: ID, locale: 'en', debug: true, ...source, ...properties });
}
