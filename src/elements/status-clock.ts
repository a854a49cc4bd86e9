import type { ReactiveControllerHost } from 'lit';

/** Milliseconds. */
export const A_MINUTE = 60_000;
const LONGEST_WAIT = 3_600_000;

/** Until a wait of so many milliseconds is to be written anew, which is in whole minutes; `null` for none. */
export const nextMinuteOf = (wait: number): number | null => (wait > 0 ? wait % A_MINUTE || A_MINUTE : null);

/**
 * Renders its host anew when a moment comes. It waits in steps of at most an hour, because a timer longer than
 * 2³¹−1 ms fires at once; so a rendering may come early, and sets the clock again.
 */
export class StatusClock {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** @param wait milliseconds; `null` for never. Takes the place of what was set before. */
  set(wait: number | null): void {
    clearTimeout(this.#timer);
    if (wait === null) return;
    this.#timer = setTimeout(() => this.#host.requestUpdate(), Math.min(Math.max(wait, 0), LONGEST_WAIT));
  }
}
