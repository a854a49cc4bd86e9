import { isEpassError, type EpassError } from './failure.js';

const SHORTEST = 1000;
const LONGEST = 60_000;

let onlineSince = -Infinity;
const remembered = new WeakMap<object, number>();

/**
 * Until when somebody was held back by this failure, which may be over by now; by `performance.now()`. 0 for a failure
 * that held nobody back.
 */
export const heldUntil = (error: unknown): number => remembered.get(error as object) ?? 0;

/** Notes that the browser is online again: nobody is held back from what failed for want of a network before. */
export function noteOnline(): void {
  onlineSince = performance.now();
}

/**
 * Holds callers back from something that keeps failing: for a second after the first failure, then twice as long
 * each time, up to a minute. So a hundred cards ask a failing token endpoint once, not a hundred times. A refusal holds
 * for a second each time: it is an answer, and another one may come at once, as after a sign-in.
 */
export class HoldBack {
  #failures = 0;
  #failure: EpassError | null = null;
  #begun = 0;
  #until = 0;

  /** @throws EpassError the last failure, while that is held: not once the browser came online after its try began. */
  check(): void {
    const failure = this.#failure;
    if (failure?.code === 'network' && this.#begun <= onlineSince) return;
    if (!failure || performance.now() >= this.#until) return;
    remembered.set(failure, this.#until);
    throw failure;
  }

  /** Notes how a try ended that began then, by `performance.now()`. An abort says nothing. */
  note(error: unknown, begun: number): void {
    if (error === null) this.#failures = 0;
    if (!isEpassError(error)) return void (this.#failure = null);
    if (!error.retryable) this.#failures = 0;
    const wait = Math.min(LONGEST, SHORTEST * 2 ** this.#failures);
    this.#failures += 1;
    this.#failure = error;
    this.#begun = begun;
    this.#until = Math.max(performance.now() + wait, error.retryAt ?? 0);
  }

  /** Lets the next caller through: a person asks. */
  letThrough(): void {
    this.#failure = null;
  }
}
