/** A timer that somebody has set. */
export interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** Timers shorter than this come when the race has them come; longer ones only when time is moved on. */
const SHORT = 5000;

/**
 * The page's timers and its monotonic clock in the hands of a race. Nothing takes time: a short timer
 * is one more thing that happens in any order, a long one fires when {@link advance} passes it.
 */
export class VirtualTime {
  readonly #timers = new Map<number, Timer>();
  readonly #onShort: (fire: () => void) => void;
  readonly #undo: (() => void)[] = [];
  #now = 1000;
  #last = 0;

  /** @param onShort is given each short timer, to be fired some time. */
  constructor(onShort: (fire: () => void) => void) {
    this.#onShort = onShort;
    this.#replace(performance, 'now', () => this.#now);
    this.#replace(globalThis, 'setTimeout', ((run: () => void, ms = 0) => this.#set(run, ms)) as typeof setTimeout);
    this.#replace(globalThis, 'clearTimeout', ((id: number) => void this.#timers.delete(id)) as typeof clearTimeout);
    this.#replace(Math, 'random', () => 0.5);
  }

  get now(): number {
    return this.#now;
  }

  /** How many timers are set. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Moves the clock on; timers that are due by then fire in their order. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const due = [...this.#timers].filter(([, timer]) => timer.due <= end).sort(([, a], [, b]) => a.due - b.due)[0];
      if (!due) break;
      this.#fire(due[0]);
    }
    this.#now = Math.max(this.#now, end);
  }

  /** Gives the page its own timers back. */
  restore(): void {
    while (this.#undo.length > 0) this.#undo.pop()?.();
  }

  #set(run: () => void, ms: number): number {
    const id = (this.#last += 1);
    this.#timers.set(id, { due: this.#now + ms, run });
    if (ms < SHORT) this.#onShort(() => this.#fire(id));
    return id;
  }

  #fire(id: number): void {
    const timer = this.#timers.get(id);
    if (!timer) return; // cleared
    this.#timers.delete(id);
    this.#now = Math.max(this.#now, timer.due);
    timer.run();
  }

  #replace<T extends object, K extends keyof T>(object: T, key: K, value: T[K]): void {
    const before = Object.getOwnPropertyDescriptor(object, key);
    Object.defineProperty(object, key, { value, configurable: true, writable: true });
    this.#undo.push(() => {
      if (before) Object.defineProperty(object, key, before);
      else Reflect.deleteProperty(object, key);
    });
  }
}
