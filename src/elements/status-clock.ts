import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onReturn } from './page-return.js';

const LONGEST_WAIT = 3_600_000;

/**
 * Re-renders its host when a moment comes. It waits in steps of at most an hour, because a timer
 * longer than 2³¹−1 ms fires at once, and looks again when the page comes back, because timers
 * stand still in a sleeping tab.
 */
export class StatusClock implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #wait: () => number | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopListening: (() => void) | undefined;

  /** @param wait milliseconds until the host has to be rendered anew, `null` for never. */
  constructor(host: ReactiveControllerHost & Element, wait: () => number | null) {
    this.#host = host;
    this.#wait = wait;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopListening = onReturn(this.#host, this.#look);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    const wait = this.#host.isConnected ? this.#wait() : null; // a listener may have removed it just now
    if (wait !== null) this.#timer = setTimeout(this.#look, Math.min(Math.max(wait, 0), LONGEST_WAIT));
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#stopListening?.();
  }

  readonly #look = (): void => this.#host.requestUpdate();
}
