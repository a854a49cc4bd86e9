import fc from 'fast-check';
import { codesOf } from './racing-answers.js';
import { Step, turn, type Race, type RaceKind } from './race.js';
import { Racer, type Origin } from './racer.js';
import { checkServers, checkTokens, SOURCES } from './servers.js';

/** Two cards, and two boxes of the page to move them between. */
export interface World extends Race {
  readonly racers: readonly Racer[];
  readonly boxes: readonly HTMLElement[];
  /** How many requests were looked at already. */
  seen: number;
  /** What the cards in the page wanted then. */
  wanted: readonly string[];
}

function begin(race: Race): World {
  const boxes = [document.createElement('div'), document.createElement('div')];
  for (const box of boxes) box.hidden = true; // what nobody lays out is fast
  document.body.append(...boxes);
  const racers = [new Racer(race.api, 'a'), new Racer(race.api, 'endpoint')];
  for (const { card } of racers) boxes[0]?.append(card);
  return { ...race, racers, boxes, seen: 0, wanted: [] };
}

const step = (name: string, run: (world: World) => void): Step<World> => new Step(name, run);
const id = fc.constantFrom('P1', 'P2', 'P3');
const origin = fc.constantFrom<Origin>(...SOURCES, 'data');

/** What is done to one of the cards. */
const DEEDS: fc.Arbitrary<{ name: string; run: (racer: Racer, world: World) => void }> = fc.oneof(
  { weight: 4, arbitrary: id.map((to) => ({ name: `asks for ${to}`, run: (racer: Racer) => racer.setId(to) })) },
  id.map((to) => ({
    name: `asks for 50 passes, then ${to}`,
    run: (racer: Racer) => [...Array(50).keys(), to].forEach((each) => racer.setId(String(each))),
  })),
  { weight: 2, arbitrary: origin.map((to) => ({ name: `takes it from ${to}`, run: (racer: Racer) => racer.setOrigin(to) })) },
  { weight: 2, arbitrary: fc.nat(1).map((box) => ({
    name: `goes to box ${box}`,
    run: ({ card }: Racer, { boxes }: World) => boxes[box]?.append(card),
  })) },
  { weight: 2, arbitrary: fc.constant({ name: 'goes', run: ({ card }: Racer) => card.remove() }) },
  { weight: 2, arbitrary: fc.constant({ name: 'refreshes', run: ({ card }: Racer) => void card.refresh() }) },
  fc.constantFrom('refresh' as const, 'remove' as const).map((what) => ({
    name: `will ${what} in its next event`,
    run: (racer: Racer, world: World) => {
      const { card } = racer;
      const act = (): unknown => {
        world.wanted = [...world.wanted, racer.wish]; // it may be gone, too, before its request can be taken back
        return card[what]();
      };
      for (const type of ['epass-load', 'epass-error']) card.addEventListener(type, act, { once: true });
    },
  })),
);

const STEPS: fc.Arbitrary<Step<World>> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ at: fc.nat(1), deed: DEEDS }).map(({ at, deed: { name, run } }) =>
    step(`card ${at} ${name}`, (world) => world.racers.slice(at, at + 1).forEach((racer) => run(racer, world)))) },
  fc.constant(step('sign out', ({ api }) => api.signOut())),
  fc.constantFrom(...SOURCES).map((name) => step(`revoke ${name}`, ({ api }) => api.revoke(name))),
  fc.constantFrom(11_000, 61_000, 290_000).map((ms) => step(`${ms} ms pass`, ({ time }) => time.advance(ms))),
);

/** After every step and every answer. */
function watch(world: World): void {
  const { api, time, racers } = world;
  checkServers(api);
  const present = racers.filter(({ card }) => card.isConnected);
  for (const racer of present) racer.check();
  for (const { complaint } of racers) if (complaint) throw new Error(complaint);
  const wishes = present.map(({ wish }) => wish);
  const wanted = [...wishes, ...world.wanted]; // a card may be gone before its request can be taken back
  for (const { kind, source, asked } of api.calls.slice(world.seen)) {
    const isWanted = kind === 'pass' ? wanted.includes(`${source} ${asked}`) : wanted.some((wish) => wish.startsWith(`${source} `));
    if (!isWanted) throw new Error(`F-52: ${kind} ${asked} of ${source} is asked for, and nobody wants it`);
  }
  world.seen = api.calls.length;
  world.wanted = wishes;
  const left = api.open.filter(({ source }) => !present.some(({ origin }) => origin === source));
  if (left.length > 0) throw new Error(`I-9: ${left.length} requests are open that nobody waits for`);
  if (present.length === 0 && time.pending > 0) throw new Error(`I-9: ${time.pending} timers are set, and no card is there`);
}

async function end(world: World): Promise<void> {
  const { api, time, racers, seen } = world;
  checkTokens(api);
  for (const racer of racers) judge(racer, world);
  for (const { card } of racers) card.remove();
  await turn();
  if (time.pending > 0) throw new Error(`I-9: ${time.pending} timers are set after the last card was removed`);
  if (api.calls.length > seen) throw new Error('I-9: a card that is removed asks for something');
}

/** A card that is there has come to an end, and has told it. */
function judge({ card, told, ready, origin }: Racer, { api }: World): void {
  if (ready !== (told[0] ?? null)) throw new Error(`ready has become ${String(ready)}, and ${told.join(', ')} was told`);
  if (!card.isConnected) return;
  const { state, error, pass } = card;
  if (state !== 'ready' && state !== 'error') throw new Error(`the card ends ${state}`);
  const last = error ? `error ${error.code}` : `load ${String(pass?.orderId)}`;
  if (told.at(-1) !== last) throw new Error(`the card ends with ${last}, and has told ${told.join(', ')}`);
  const codes = api.calls.filter(({ source }) => source === origin).flatMap(codesOf);
  if (error && !['timeout', 'auth-required', ...codes].includes(error.code)) throw new Error(`nothing explains ${error.code}`);
}

/** Cards whose pages change their minds while answers are on their way. */
export const CARDS: RaceKind<World> = {
  begin, steps: STEPS, watch, end, dispose: ({ boxes }) => boxes.forEach((box) => box.remove()),
};
