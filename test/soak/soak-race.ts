import fc from 'fast-check';
import { CARDS, type World } from '../races/card-race.js';
import { Step, type RaceKind } from '../races/race.js';
import type { Reply } from '../races/racing-answers.js';
import type { Racer } from '../races/racer.js';
import '../support/search-panel.js';

/** What went wrong beside the cards: errors of the page, and what was written to its console. */
export const complaints: string[] = [];
addEventListener('error', ({ message }) => complaints.push(message));
addEventListener('unhandledrejection', ({ reason }) => complaints.push(`unhandled: ${String(reason)}`));
for (const method of ['error', 'warn'] as const) console[method] = (...said) => complaints.push(`console: ${said.join(' ')}`);

/** What has happened so far. */
export const counts = { journeys: 0, moments: 0, requests: 0, faults: 0 };

const step = (name: string, run: (world: World) => void): Step<World> => new Step(name, run);
const of = (at: number, name: string, run: (racer: Racer) => void): Step<World> =>
  step(`card ${at} ${name}`, ({ racers }) => racers.slice(at, at + 1).forEach(run));
const at = fc.nat(1);

function show(isVisible: boolean): void {
  Object.defineProperty(document, 'visibilityState', { value: isVisible ? 'visible' : 'hidden', configurable: true });
  Object.defineProperty(document, 'hidden', { value: !isVisible, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

function pressInPanel({ card }: Racer, part: string): void {
  card.renderRoot.querySelector('epass-search')?.shadowRoot?.querySelector<HTMLElement>(`[part~=${part}]`)?.click();
}

/** Passes in every status: the first letter of an id decides. */
const IDS = ['P1', 'P2', 'C1', 'U1', 'X1', 'Q1'];
const PARTS = ['more', 'retry', 'result', 'back', 'close'];

const STEPS: fc.Arbitrary<Step<World>> = fc.oneof(
  { weight: 10, arbitrary: CARDS.steps },
  { weight: 3, arbitrary: fc.tuple(at, fc.constantFrom(...IDS)).map(([n, id]) => of(n, `asks for ${id}`, (racer) => racer.setId(id))) },
  { weight: 2, arbitrary: fc.tuple(at, fc.constantFrom('HKG', 'SIN')).map(([n, iata]) =>
    of(n, `opens its panel at ${iata}`, ({ card }) => card.search(1, { iata }))) },
  { weight: 3, arbitrary: fc.tuple(at, fc.constantFrom(...PARTS)).map(([n, part]) =>
    of(n, `presses ${part} in its panel`, (racer) => pressInPanel(racer, part))) },
  fc.tuple(at, fc.constantFrom('reveal', 'retry')).map(([n, part]) => of(n, `presses ${part}`, ({ card }) =>
    card.renderRoot.querySelector<HTMLElement>(`[part~=${part}]`)?.click())),
  fc.tuple(at, fc.constantFrom('HKG', '', 'nowhere')).map(([n, iata]) => of(n, `travels by ${iata}`, ({ card }) => (card.airport = iata))),
  fc.boolean().map((isVisible) => step(isVisible ? 'show the page' : 'hide the page', () => show(isVisible))),
  fc.constant(step('be online again', () => dispatchEvent(new Event('online')))),
);

/** Some of the answers to the first requests are faults, and none of those after them: one in five in all. */
const FAULTS: readonly Reply[] = ['refused', 'forbidden', 'missing', 'busy', 'limited', 'lost', 'cut', 'odd', 'other', 'redirect'];
const REPLIES: fc.Arbitrary<Reply> = fc.oneof(
  { weight: 7, arbitrary: fc.constantFrom<Reply>('ok', 'ok', 'ok', 'deaf') },
  { weight: 3, arbitrary: fc.constantFrom(...FAULTS) },
);

const STATES = ['idle', 'loading', 'ready', 'error'];

function watch(world: World): void {
  CARDS.watch(world);
  counts.moments += 1;
  if (complaints.length > 0) throw new Error(`I-1: ${complaints.splice(0).join('; ')}`);
  for (const { card } of world.racers) {
    const panel = card.renderRoot.querySelector('epass-search')?.shadowRoot?.textContent ?? '';
    const odd = /undefined|null|NaN|Invalid Date|\[object|canary/.exec(`${card.shadowRoot?.textContent ?? ''} ${panel}`);
    if (odd) throw new Error(`I-10: the card shows "${odd[0]}"`);
    if (!STATES.includes(card.state)) throw new Error(`I-2: the card is ${card.state}`);
    const isActive = card.status === 'active' || card.renderRoot.querySelector('[part~=status]')?.textContent.trim() === 'Active';
    if (isActive && !/^[PG\d]/.test(card.pass?.orderId ?? '')) throw new Error(`I-12: ${String(card.pass?.orderId)} is shown as active`);
  }
}

async function end(world: World): Promise<void> {
  await CARDS.end(world);
  counts.journeys += 1;
  counts.requests += world.api.calls.length;
  counts.faults += world.api.calls.filter(({ reply }) => FAULTS.includes(reply)).length;
}

function dispose(world: World): void {
  for (const name of ['visibilityState', 'hidden']) Reflect.deleteProperty(document, name);
  CARDS.dispose?.(world);
}

/** Long lives of two cards with their panels, on a page with everything that can happen to one. */
export const LIVES: RaceKind<World> = { ...CARDS, steps: STEPS, replies: REPLIES, length: 40, watch, end, dispose };
