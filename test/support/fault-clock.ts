/**
 * The timers and page-wide listeners of the code under test: counted at any time, and run by a clock of
 * the test's own where waiting would take minutes. Import this file before `src`.
 *
 * ```ts
 * const clock = holdClock();
 * …                            // retries come at once; `clock.waits` says how long they would have waited
 * clock.expire();              // the next deadline (10 or 15 seconds) is over
 * clock.pass(60_000);          // a minute goes by, also for what the card waits for by itself
 * clock.release();
 * ```
 *
 * What belongs to the code under test is told by the stack: its files are below `/src/`.
 */
interface Timer {
  readonly run: () => void;
  readonly due: number;
  readonly milliseconds: number;
  readonly isDeadline: boolean;
}

const real = {
  setTimeout: globalThis.setTimeout.bind(globalThis),
  clearTimeout: globalThis.clearTimeout.bind(globalThis),
  now: performance.now.bind(performance),
  date: Date.now,
  random: Math.random,
};

/** Milliseconds of the page's own clock, whatever is held. */
export const realNow = real.now;

const timers = new Map<number, Timer>();
const listeners = new Map<string, number>();
let nextId = 1_000_000_000;
let held: { ahead: number; readonly waits: number[] } | null = null;

const isOurs = (): boolean => /\/src\/(api|elements|pass|locale|airports)\//.test(new Error().stack ?? '');

const fire = (id: number): void => {
  const timer = timers.get(id);
  timers.delete(id);
  timer?.run();
};

/** The contract's two deadlines. */
const isDeadline = (milliseconds: number): boolean => (milliseconds === 10_000 || milliseconds === 15_000) && isOfCall();
/** What a call waits before it tries again, unlike what a card waits for. */
const isRetry = (milliseconds: number): boolean => !isDeadline(milliseconds) && isOfCall();
const isOfCall = (): boolean => (new Error().stack ?? '').includes('/src/api/');

function wait(run: () => void, milliseconds = 0, ...args: unknown[]): number {
  if (!isOurs()) return real.setTimeout(run, milliseconds, ...args);
  const id = (nextId += 1);
  timers.set(id, { run, milliseconds, isDeadline: isDeadline(milliseconds), due: performance.now() + milliseconds });
  if (held === null) real.setTimeout(fire, milliseconds, id);
  else if (isRetry(milliseconds)) {
    held.waits.push(milliseconds);
    real.setTimeout(() => {
      const timer = timers.get(id);
      if (timer && held) advance(timer.due);
    });
  }
  return id;
}

/** Sets the held clock, and ends the waits that are over by then, the earliest first. */
function advance(to: number): void {
  if (held) held.ahead += Math.max(0, to - performance.now());
  const due = [...timers].filter(([, timer]) => timer.due <= to).sort(([, a], [, b]) => a.due - b.due);
  for (const [id] of due) fire(id);
}

globalThis.setTimeout = wait as unknown as typeof setTimeout;
globalThis.clearTimeout = ((id: number): void => {
  if (!timers.delete(id)) real.clearTimeout(id);
}) as typeof clearTimeout;

const listen = EventTarget.prototype.addEventListener;
const unlisten = EventTarget.prototype.removeEventListener;
const isPageWide = (target: unknown): boolean =>
  target === undefined || target === window || target instanceof Document || target === document.body || target instanceof MediaQueryList;
const note = (target: unknown, type: string, by: number): void => {
  if (isPageWide(target) && isOurs()) listeners.set(type, (listeners.get(type) ?? 0) + by);
};
EventTarget.prototype.addEventListener = function (this: unknown, ...args: Parameters<typeof listen>): void {
  note(this, args[0], 1);
  listen.apply(this as EventTarget, args);
};
EventTarget.prototype.removeEventListener = function (this: unknown, ...args: Parameters<typeof unlisten>): void {
  note(this, args[0], -1);
  unlisten.apply(this as EventTarget, args);
};

/** What may stay for as long as the page: the listeners that forget the traveller on the way back, and hear of the network. */
const STAYS = new Map([['pageshow', 1], ['online', 1]]);

/** What the code under test has alive: each timer, and the listeners that it put on the page. */
export function alive(): string[] {
  return [
    ...[...timers.values()].map(({ milliseconds }) => `a timer of ${milliseconds} ms`),
    ...[...listeners].filter(([type, count]) => count !== 0 && count !== STAYS.get(type)).map(([type, count]) => `${count} listeners for ${type}`),
  ];
}

export interface HeldClock {
  /** How long each retry would have waited, milliseconds. */
  readonly waits: readonly number[];
  /** Ends the next deadline; throws where none is running. */
  expire(): void;
  /** Lets so many milliseconds go by. */
  pass(milliseconds: number): void;
  release(): void;
}

/** Holds the clock: our retries wait no longer, and our deadlines wait for `expire()`. Jitter is next to nothing. */
export function holdClock(): HeldClock {
  const state = { ahead: 0, waits: [] as number[] };
  held = state;
  performance.now = () => real.now() + state.ahead;
  Date.now = () => real.date.call(Date) + state.ahead;
  Math.random = () => 0.004;
  return {
    waits: state.waits,
    expire: () => {
      const deadlines = [...timers.values()].filter(({ isDeadline }) => isDeadline);
      if (deadlines.length === 0) throw new Error('no deadline is running');
      advance(Math.min(...deadlines.map(({ due }) => due)));
    },
    pass: (milliseconds) => advance(performance.now() + milliseconds),
    release: () => {
      held = null;
      performance.now = real.now;
      Date.now = real.date;
      Math.random = real.random;
    },
  };
}
