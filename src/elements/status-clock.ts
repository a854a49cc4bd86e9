const LONGEST_WAIT = 3_600_000;

/**
 * Calls when a moment comes. It waits in steps of at most an hour, because a timer longer than 2³¹−1 ms fires
 * at once; so a call may come early, and whoever is called looks at the clock and sets it anew.
 */
export class StatusClock {
  readonly #call: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(call: () => void) {
    this.#call = call;
  }

  /** @param wait milliseconds; `null` for never. Takes the place of what was set before. */
  set(wait: number | null): void {
    clearTimeout(this.#timer);
    this.#timer = wait === null ? undefined : setTimeout(this.#call, Math.min(Math.max(wait, 0), LONGEST_WAIT));
  }
}
