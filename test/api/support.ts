/** What the tests of this room share. */
import { trustOrigins } from '../../src/api/address.js';
import { createEpassClient, signOut, type ClientOptions, type EpassClient } from '../../src/api/client.js';
import { isEpassError, type EpassError } from '../../src/api/failure.js';
import { faultServer, type FaultAnswer, type FaultScenario, type FaultServer } from '../support/fault-server.js';
import { anOrder } from '../support/pass.js';

export const ORDER_ID = 'DP00000000000001';

/** A token answer; every test page has its own token. */
export const aToken = (token = 'token-1', more: object = {}): FaultAnswer => ({
  json: { token, expiresIn: 300, ...more },
});

/** The order that was asked for, whichever that is. */
export const anAnswer = (over: FaultAnswer = {}): FaultAnswer => ({
  json: { code: 0, data: anOrder({ orderId: '{{orderId}}' }) },
  ...over,
});

export interface Scene {
  readonly server: FaultServer;
  readonly client: EpassClient;
  /** Asks for the usual pass. */
  readonly ask: (options?: { signal?: AbortSignal; fresh?: boolean }) => ReturnType<EpassClient['pass']>;
}

/** A fault server and a client for it. Tokens and passes of other tests are forgotten first. */
export async function scene(
  scenario: FaultScenario = {},
  options: Partial<ClientOptions> & { origin?: 'same' | 'cross' } = {},
): Promise<Scene> {
  signOut();
  const { origin = 'same', ...settings } = options;
  const server = await faultServer({ token: [aToken()], search: [anAnswer()], ...scenario }, { origin });
  if (origin === 'cross') trustOrigins([server.origin]);
  const client = createEpassClient({ tokenEndpoint: server.tokenEndpoint, ...settings });
  return { server, client, ask: (more) => client.pass({ orderId: ORDER_ID }, more) };
}

/** What a promise rejects with; throws when it does not, or with anything but an EpassError. */
export async function failureOf(promise: Promise<unknown>): Promise<EpassError> {
  const error = await rejectionOf(promise);
  if (isEpassError(error)) return error;
  throw new Error(`rejected with ${String(error)} instead of an EpassError`);
}

/** What a promise rejects with, whatever it is. */
export function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('was expected to reject');
    },
    (error: unknown) => error,
  );
}

/** Different `X-Request-ID`s: our own tries. (Chromium repeats a reset request by itself, with the same id.) */
export const triesIn = (log: readonly { headers: Readonly<Record<string, string | undefined>> }[]): number =>
  new Set(log.map(({ headers }) => headers['x-request-id'])).size;

/** The `Authorization` of each request. */
export const bearersIn = (log: readonly { headers: Readonly<Record<string, string | undefined>> }[]) =>
  log.map(({ headers }) => headers.authorization);

const undo: (() => void)[] = [];

/** Replaces a function of the page until `restore()`. */
export function replace<T extends object, K extends keyof T>(object: T, key: K, value: T[K]): void {
  const before = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { value, configurable: true, writable: true });
  undo.push(() => {
    if (before) Object.defineProperty(object, key, before);
    else Reflect.deleteProperty(object, key);
  });
}

/** Undoes all `replace()`. */
export function restore(): void {
  while (undo.length > 0) undo.pop()?.();
}

/** Backoff without its wait. */
export function retryAtOnce(): void {
  replace(Math, 'random', () => 0);
}

/** Timers of a second and more run this many times as fast; the short ones, and the test runner's, do not notice. */
export function hurry(factor: number): void {
  const slow = globalThis.setTimeout;
  const fast = (run: () => void, ms = 0): unknown => slow(run, ms >= 1000 ? ms / factor : ms);
  replace(globalThis, 'setTimeout', fast as typeof globalThis.setTimeout);
}

/** Notes how long each timer is told to wait from here on, milliseconds. Call it after `hurry()`: that changes them later. */
export function notedWaits(): readonly number[] {
  const waits: number[] = [];
  const slow = globalThis.setTimeout;
  const noting = (run: () => void, ms = 0): unknown => (waits.push(ms), slow(run, ms));
  replace(globalThis, 'setTimeout', noting as typeof globalThis.setTimeout);
  return waits;
}

/** Holds the timers of exactly so many milliseconds that are set from here on, until the function that it returns is called. */
export function holdTimers(milliseconds: number): () => void {
  const timers = new Map<unknown, () => void>();
  const [slow, clear] = [globalThis.setTimeout, globalThis.clearTimeout];
  let last = 0;
  const hold = (run: () => void, ms = 0): unknown => (ms === milliseconds ? (timers.set((last -= 1), run), last) : slow(run, ms));
  replace(globalThis, 'setTimeout', hold as typeof globalThis.setTimeout);
  replace(globalThis, 'clearTimeout', (id) => (timers.delete(id) ? undefined : clear(id)));
  return () => {
    const due = [...timers.values()];
    timers.clear();
    for (const run of due) run();
  };
}

/** Stops the monotonic clock: only `later()` moves it then, however long the machine takes. */
export function stopClock(): void {
  const now = Math.ceil(performance.now()); // whole: sums of it come out exactly
  replace(performance, 'now', () => now);
}

/** The monotonic clock, moved ahead. */
export function later(milliseconds: number): void {
  const now = performance.now.bind(performance);
  replace(performance, 'now', () => now() + milliseconds);
}
