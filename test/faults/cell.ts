/** What all cells of the fault matrix share: the clock, the servers, the secrets, and what is counted. */
import { holdClock, realNow, type HeldClock } from '../support/fault-clock.js';
import { expect } from '@open-wc/testing';
import { trustOrigins } from '../../src/api/address.js';
import { signOut } from '../../src/pure.js';
import { faultServer, type FaultAnswer, type FaultRequest, type FaultScenario, type FaultServer } from '../support/fault-server.js';
import { tried } from '../support/tried.js';
import { begin } from '../support/oracle.js';
import { takeIntrinsics } from '../support/oracle-intrinsics.js';
import type { Expected, FaultRow, Good } from './row.js';

const isChromium = /Chrome/.test(navigator.userAgent);

/** All of a corpus in Chromium, every eighth elsewhere. */
export const inTurn = <T>(list: readonly T[]): T[] => list.filter((_, i) => isChromium || i % 8 === 0);

/** The longest that a server may ask for, and a little more: milliseconds. */
export const OVER_AN_HOUR = 3_605_000;

/** A text that is like no other. */
export const mint = (): string => `canary${crypto.getRandomValues(new Uint32Array(3)).join('')}`;

let clock: HeldClock | undefined;
let away: FaultServer | undefined;
const servers: FaultServer[] = [];
let cells = 0;

/** Sets a suite of cells up: one held clock a cell, and nobody ever follows a redirect to the origin that is elsewhere. */
export function cellSuite({ elsewhere }: { elsewhere: 'cross' }): void {
  before(async () => {
    takeIntrinsics();
    away = await faultServer({}, { origin: elsewhere });
  });
  beforeEach(() => {
    begin();
    clock = holdClock();
  });
  afterEach(async () => {
    clock?.release();
    signOut();
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });
  after(async () => {
    expect(await away?.log()).to.deep.equal([]);
    await away?.close();
    if (cells > 0) await tried('fault cells', cells);
    cells = 0; // other files of the page count their own
  });
}

/** Counts a cell that has held. */
export const cellHeld = (): void => void (cells += 1);

/** The clock of the cell. */
export function heldClock(): HeldClock {
  if (!clock) throw new Error('cellSuite() is missing');
  return clock;
}

/** A server for one cell. */
export async function cellServer([, , , , more]: FaultRow, scenario: FaultScenario): Promise<FaultServer> {
  const server = await faultServer(scenario, { origin: more?.origin ?? 'same', maxAge: 0 });
  if (more?.origin) trustOrigins([server.origin]);
  servers.push(server);
  return server;
}

/** The answer of a row, made from a sound one. */
export function faultOf([, fault]: FaultRow, json: object, secret: string): FaultAnswer {
  const good: Good = { json, text: JSON.stringify(json), secret, away: away?.apiBase ?? '' };
  return typeof fault === 'function' ? fault(good) : fault;
}

/** Lets the deadline of a row end, once the server has the request. */
export async function letTimePass([, fault, , , more]: FaultRow, server: FaultServer, route: string): Promise<void> {
  if (!more?.deadline) return;
  const never = typeof fault === 'object' && (fault.fault === 'hang' || fault.raw !== undefined);
  await server.until((log) => log.some((it) => it.route === route && it.ended === 'open' && (never || it.sent > 0)));
  heldClock().expire();
}

/** Waits for what a rendering brings, by the page's own clock. */
export async function eventually(holds: () => boolean, what: string): Promise<void> {
  for (const end = realNow() + 8000; !holds();) {
    if (realNow() > end) throw new Error(`${what} never came`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Our own tries among requests: a browser repeats some by itself, with the same id. */
export function triesIn(requests: readonly FaultRequest[]): number {
  const ids = requests.map(({ headers, order }) => headers['x-request-id'] ?? String(order));
  return new Set(ids).size;
}

/** Judges what the server saw of a fault. */
export function judgeRequests([id, , , , more]: FaultRow, { least, most }: Expected, requests: readonly FaultRequest[]): void {
  expect(triesIn(requests), 'requests of the route').to.be.within(least, most);
  for (const { wait } of [more ?? {}]) {
    if (wait !== undefined) for (const waited of heldClock().waits) expect(waited).to.be.within(wait, wait + 250);
  }
  const sent = Math.max(0, ...requests.map((request) => request.sent));
  if (id.includes('50 MiB') && isChromium) expect(sent, 'bytes that left').to.be.below(24 << 20);
}

/**
 * The cells of rows. In Chromium each row meets the first phase, and every sixth row one of the others in turn;
 * elsewhere every sixth row meets one phase, and with the offsets of the three routes each kind of fault comes up.
 */
export function cellsOf<P>(rows: readonly FaultRow[], [first, ...others]: readonly [P, ...P[]], offset: number): { row: FaultRow; phase: P }[] {
  const phases = [first, ...others];
  return rows.flatMap((row, i) => {
    const turn = others[Math.floor(i / 6) % others.length];
    if (isChromium) return [{ row, phase: first }, ...(turn && i % 6 === 0 ? [{ row, phase: turn }] : [])];
    const phase = phases[Math.floor(i / 6) % phases.length] ?? first;
    return (i + offset) % 6 === 0 ? [{ row, phase }] : [];
  });
}
