import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createEpassClient } from '../../src/api/client.js';
import { isEpassError, type EpassError } from '../../src/api/failure.js';
import type { Pass } from '../../src/pass/pass.js';
import { codesOf } from './racing-answers.js';
import { checkServers, checkTokens, optionsOf, SOURCES, type Source } from './servers.js';
import { Step, type Race, type RaceKind } from './race.js';

type Outcome = { kind: 'pass'; pass: Pass } | { kind: 'error'; error: unknown };

/** One call of a client, and what came of it. */
interface Asked {
  readonly source: Source;
  readonly id: string;
  readonly life: number;
  readonly controller: AbortController;
  outcome: Outcome | null;
  /** Whether it was aborted, or the traveller signed out, before anything came of it. */
  ended: boolean;
}

interface World extends Race {
  readonly asked: Asked[];
}

function ask(world: World, source: Source, id: string, fresh: boolean): void {
  const controller = new AbortController();
  const asked: Asked = { source, id, life: world.api.life, controller, outcome: null, ended: false };
  world.asked.push(asked);
  createEpassClient(optionsOf(world.api, source)).pass({ orderId: id }, { signal: controller.signal, fresh }).then(
    (pass) => (asked.outcome = { kind: 'pass', pass }),
    (error: unknown) => (asked.outcome = { kind: 'error', error }),
  );
}

function end(asked: Asked): void {
  if (!asked.outcome) asked.ended = true;
}

const source = fc.constantFrom(...SOURCES);
const wish = fc.record({ source, id: fc.constantFrom('P1', 'P2', 'P3'), fresh: fc.boolean() });
const step = (name: string, run: (world: World) => void): Step<World> => new Step(name, run);
const STEPS: fc.Arbitrary<Step<World>> = fc.oneof(
  { weight: 8, arbitrary: wish.map(({ source, id, fresh }) =>
    step(`${fresh ? 'fresh ' : ''}${id} of ${source}`, (world) => ask(world, source, id, fresh))) },
  { weight: 3, arbitrary: fc.nat(9).map((at) => step(`abort ${at}`, ({ asked }) => abort(asked[at]))) },
  fc.constant(step('sign out', ({ api, asked }) => {
    asked.forEach(end);
    api.signOut();
  })),
  source.map((name) => step(`revoke ${name}`, ({ api }) => api.revoke(name))),
  fc.constantFrom(11_000, 61_000, 290_000).map((ms) => step(`${ms} ms pass`, ({ time }) => time.advance(ms))),
);

function abort(asked: Asked | undefined): void {
  if (!asked) return;
  end(asked);
  asked.controller.abort();
}

/** What must hold at any time. */
function watch({ api }: World): void {
  checkServers(api);
}

function judge({ api, time, asked }: World): void {
  checkTokens(api);
  expect(api.open, 'requests still open').to.deep.equal([]);
  expect(time.pending, 'timers still set').to.equal(0);
  for (const call of asked) judgeOne(call, api);
}

function judgeOne({ source, id, life, outcome, ended }: Asked, api: Race['api']): void {
  if (!outcome) throw new Error('a call never settled');
  const said = outcome.kind === 'pass' ? 'pass' : isEpassError(outcome.error) ? outcome.error.code : (outcome.error as Error).name;
  if (ended) {
    expect(['AbortError', 'timeout'], 'the outcome of a call that was ended').to.include(said);
  } else if (outcome.kind === 'pass') {
    const { orderId, firstName, lastName } = outcome.pass;
    expect([orderId, firstName, lastName]).to.deep.equal([id, `Traveller ${life}`, source]);
  } else {
    const codes = api.calls.filter((call) => call.source === source && call.life === life).flatMap(codesOf);
    expect(['timeout', 'auth-required', ...codes], 'a code that an answer explains').to.include(said);
  }
}

/** Clients of three token sources that ask, give up, and sign out. */
export const CLIENTS: RaceKind<World> = { begin: (race) => ({ ...race, asked: [] }), steps: STEPS, watch, end: judge };

/**
 * A crowd that asks for five passes at once, of an API that refuses the first so many tokens.
 *
 * @param tokens how many token requests that costs, however the answers come.
 */
export function crowd(refused: number, tokens: number, outcome: 'pass' | 'auth-required'): RaceKind<World> {
  const begin = (race: Race): World => {
    const world: World = { ...race, asked: [] };
    race.api.refusedAtFirst = refused;
    for (let i = 0; i < 12; i += 1) ask(world, 'a', `P${i % 5}`, i % 2 === 0);
    return world;
  };
  const finish = (world: World): void => {
    judge(world);
    expect(world.api.calls.filter(({ kind }) => kind === 'token')).to.have.length(tokens);
    for (const { outcome: got } of world.asked) expect(got?.kind === 'error' ? (got.error as EpassError).code : got?.kind).to.equal(outcome);
  };
  return { begin, steps: fc.constant(step('wait', () => undefined)), replies: fc.constantFrom('ok', 'deaf'), watch, end: finish };
}
