/** What the test of leaks does in its page: mounts cards and opens panels, over and over. */
import { signOut } from '../../src/api/client.js';
import { defineEpassCard } from '../../src/elements/define.js';
import { EpassCardElement } from '../../src/elements/epass-card.js';
import { anOrder } from '../support/pass.js';
import { aWirePage, aWireResource } from '../support/resource.js';

defineEpassCard();

/** Timers that are set. */
const timers = new Set<number>();
const [set, clear] = [setTimeout.bind(globalThis), clearTimeout.bind(globalThis)];
Object.assign(globalThis, {
  setTimeout: (run: () => void, ms?: number) => {
    const id: number = set(() => {
      timers.delete(id);
      run();
    }, ms) as unknown as number;
    timers.add(id);
    return id;
  },
  clearTimeout: (id: number) => {
    timers.delete(id);
    clear(id);
  },
});

let fetched = 0;

/** Answers by the number of the request: mostly soundly, sometimes not at all. */
globalThis.fetch = async (input) => {
  const request = input as Request;
  const { pathname } = new URL(request.url);
  fetched += 1;
  if (pathname.endsWith('/token')) return Response.json({ token: `token.${fetched}`, expiresIn: 300 });
  if (fetched % 10 === 0) return new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)));
  if (fetched % 10 === 1) return new Response(null, { status: 404 });
  if (pathname.endsWith('/resources')) return Response.json(aWirePage([aWireResource({ resourceId: `N${fetched}` }, { iata: 'HKG' })], 45));
  const { orderId } = await request.json() as { orderId: string };
  return Response.json({ code: 0, data: anOrder({ orderId }) });
};

const box = document.createElement('div');
document.body.append(box);

const channel = new MessageChannel();
const turn = (): Promise<void> => new Promise((next) => {
  channel.port1.onmessage = () => next();
  channel.port2.postMessage(null);
});
const turns = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i += 1) await turn();
};
const frame = (): Promise<void> => new Promise((next) => requestAnimationFrame(() => next()));

/** Every way in which a card is used: by endpoint or provider, lazily, with its airport, refreshed, given data. */
function aCard(n: number): EpassCardElement {
  const card = document.createElement('epass-card');
  card.orderId = `P${n}`;
  if (n % 3 === 0) card.tokenProvider = () => Promise.resolve({ token: `own.${n}`, expiresIn: 300, apiBase: `${location.origin}/epass/` });
  else card.tokenEndpoint = '/epass/token';
  if (n % 4 === 1) card.airport = 'HKG';
  if (n % 5 === 2) card.loading = 'lazy';
  if (n % 7 === 3) card.data = anOrder({}, { expirationDate: '2099-12-31T23:59:59Z' });
  card.addEventListener('epass-load', () => void (n % 11 === 0 && card.refresh()));
  return card;
}

const AT_ONCE = 50;
/** One batch in so many is laid out and painted; the others are as fast as cards can be. */
const SHOWN = 10;

/** Mounts so many cards, lets most of them come to an end, and takes them away again. */
async function mount(cycles: number): Promise<void> {
  for (let n = 0; n < cycles; n += AT_ONCE) {
    box.hidden = (n / AT_ONCE) % SHOWN !== 0;
    const cards = Array.from({ length: AT_ONCE }, (_, i) => aCard(n + i));
    box.append(...cards);
    await (box.hidden ? turns(12) : frame());
    if (n % 3 === 0) box.prepend(...cards.slice(0, 5)); // moved
    await (box.hidden ? turns(4) : frame());
    box.replaceChildren();
  }
  box.hidden = false;
}

/** An airport of its own for each number, so that it has to be asked for. */
const iataOf = (n: number): string => [n / 676, n / 26, n].map((it) => String.fromCharCode(65 + (Math.floor(it) % 26))).join('');

/** Opens and closes the panel of one card so many times. */
async function open(cycles: number): Promise<void> {
  const card = document.createElement('epass-card');
  Object.assign(card, { data: anOrder({ module: 0 }, { allowedModules: [1, 3] }), tokenEndpoint: '/epass/token', airport: 'HKG' });
  box.append(card);
  for (let n = 0; n < cycles; n += 1) {
    box.hidden = n % SHOWN !== 0;
    card.search(n % 2 === 0 ? 1 : 3, { iata: iataOf(n) });
    await (box.hidden ? turns(n % 4 === 0 ? 2 : 10) : frame()); // some are closed before they have come to anything
    card.renderRoot.querySelector('epass-search')?.dispatchEvent(new Event('close'));
    await turns(2);
  }
  box.hidden = false;
  box.replaceChildren();
}

/** Forgets what is meant to be kept: tokens and recent answers. */
async function rest(): Promise<{ timers: number; fetched: number }> {
  signOut();
  for (let i = 0; i < 10; i += 1) await frame();
  return { timers: timers.size, fetched };
}

/** What the test can do in the page. */
export interface Leaks {
  readonly mount: (cycles: number) => Promise<void>;
  readonly open: (cycles: number) => Promise<void>;
  readonly rest: () => Promise<{ timers: number; fetched: number }>;
  readonly prototypes: Readonly<Record<string, object>>;
}

const { prototype: card } = EpassCardElement;
const leaks: Leaks = { mount, open, rest, prototypes: { card, signal: AbortSignal.prototype, root: ShadowRoot.prototype } };
Object.assign(globalThis, { leaks });
