import fc from 'fast-check';
import type { EpassSearchElement } from '../../src/elements/epass-search.js';
import { aPass } from '../support/pass.js';
import { Step, turn, type Race, type RaceKind } from './race.js';
import { checkServers, checkTokens, optionsOf, type Source } from './servers.js';
import '../support/search-panel.js';

/** An open panel, and what it was asked for last. */
export interface World extends Race {
  readonly panel: EpassSearchElement;
  readonly box: HTMLElement;
  place: string;
  module: number;
  source: Source;
  seen: number;
  wanted: string;
}

function begin(race: Race): World {
  const box = document.createElement('div');
  box.hidden = true; // what nobody lays out is fast
  const panel = document.createElement('epass-search');
  const pass = aPass({ module: 0, allowedModules: [1, 3] });
  Object.assign(panel, { locale: 'en', pass, module: 1, airport: 'HKG', ...optionsOf(race.api, 'a') });
  box.append(panel);
  document.body.append(box);
  return { ...race, panel, box, place: 'HKG', module: 1, source: 'a', seen: 0, wanted: '' };
}

const root = ({ panel }: World): ShadowRoot => panel.renderRoot as ShadowRoot;
const press = (part: string) => (world: World): void => root(world).querySelector<HTMLElement>(`[part~=${part}]`)?.click();

function look(world: World, place: string): void {
  world.place = place;
  world.panel.place = { iata: place };
}

function turnTo(world: World, module: number): void {
  world.module = module;
  world.panel.module = module;
}

/** Names another token source. */
export function takeFrom(world: World, source: Source): void {
  world.source = source;
  const { tokenEndpoint = '', tokenProvider } = optionsOf(world.api, source);
  Object.assign(world.panel, { tokenEndpoint, tokenProvider });
}

const step = (name: string, run: (world: World) => void): Step<World> => new Step(name, run);
const STEPS: fc.Arbitrary<Step<World>> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('HKG', 'SIN', 'LHR').map((place) => step(`at ${place}`, (world) => look(world, place))) },
  { weight: 2, arbitrary: fc.constantFrom(1, 3).map((module) => step(`module ${module}`, (world) => turnTo(world, module))) },
  { weight: 4, arbitrary: fc.constantFrom('more', 'retry', 'result', 'back').map((part) => step(`press ${part}`, press(part))) },
  fc.constantFrom<Source>('a', 'endpoint').map((source) => step(`take it from ${source}`, (world) => takeFrom(world, source))),
  fc.constant(step('close', ({ panel }) => panel.remove())),
  { weight: 2, arbitrary: fc.constant(step('open', ({ panel, box }) => box.append(panel))) },
  fc.constant(step('sign out', ({ api }) => api.signOut())),
  fc.constantFrom(16_000, 61_000).map((ms) => step(`${ms} ms pass`, ({ time }) => time.advance(ms))),
);

/** After every step and every answer. */
function watch(world: World): void {
  const { api, time, panel } = world;
  checkServers(api);
  const wanted = panel.isConnected ? `${world.source} ${String(world.module)} ${world.place}` : '';
  for (const { kind, source, asked } of api.calls.slice(world.seen)) {
    const query = new URLSearchParams(asked);
    const call = `${source} ${String(query.get('module'))} ${String(query.get('iata'))}`;
    const isWanted = [wanted, world.wanted].some((wish) => (kind === 'token' ? wish.startsWith(`${source} `) : wish === call));
    if (!isWanted) throw new Error(`F-52: ${kind} ${call} is asked for, and ${wanted || 'nothing'} is wanted`);
  }
  [world.seen, world.wanted] = [api.calls.length, wanted];
  if (wanted) return checkList(world);
  if (api.open.length + time.pending > 0) throw new Error(`I-9: closed, with ${api.open.length} requests and ${time.pending} timers`);
}

/** All venues are of the place and module asked for last, fetched for this traveller, each once. */
function checkList(world: World): void {
  const venues = [...root(world).querySelectorAll<HTMLElement>('.venue')];
  const ids = venues.map(({ dataset }) => dataset.id);
  const expected = venues.map((_, i) => `${world.place}-${world.module}-${i + 1}`);
  if (ids.join() !== expected.join()) throw new Error(`F-52: ${ids.join()} are listed, and not ${expected.join()}`);
  const names = new Set(venues.map((venue) => venue.querySelector('.name')?.textContent.trim()));
  if (names.size > 0 && [...names].join() !== `Traveller ${world.api.life}`) throw new Error(`T-15: listed for ${[...names].join()}`);
}

/** An open panel has come to an end: venues or a message, and nobody is kept waiting. */
async function end(world: World): Promise<void> {
  const { api, time, panel } = world;
  checkTokens(api);
  if (panel.isConnected) {
    const shown = root(world).querySelectorAll('.venue, [part~=message]').length;
    const busy = root(world).querySelectorAll('[aria-busy=true]').length;
    if (shown === 0 || busy > 0) throw new Error(`the panel ends with ${shown} venues and messages, ${busy} busy`);
  }
  panel.remove();
  await turn();
  if (api.open.length + time.pending > 0) throw new Error('I-9: something is left of a panel that was removed');
}

/** A search panel whose traveller changes place and module while answers are on their way. */
export const PANELS: RaceKind<World> = { begin, steps: STEPS, watch, end, dispose: ({ box }) => box.remove() };
