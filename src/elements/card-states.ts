import type { PassStatus } from '../pass/status.js';

/** Where a card is: nothing asked, under way, a pass to show, or a failure instead of one. */
export type CardState = 'idle' | 'loading' | 'ready' | 'error';

/** Shows the state of a card to style sheets: as `data-state` and as `:state()`s. */
export class CardStates {
  readonly #host: HTMLElement;
  readonly #states: CustomStateSet | undefined;
  #state: CardState | null = null;
  #status: PassStatus | null = null;
  #stale = false;

  constructor(host: HTMLElement) {
    this.#host = host;
    // Older engines, and those that tests of pages run in, may have none; `data-state` serves there.
    const { attachInternals } = host as Partial<HTMLElement>;
    this.#states = attachInternals?.call(host).states;
  }

  show(state: CardState, status: PassStatus | null, stale: boolean): void {
    if (this.#host.getAttribute('data-state') !== state) this.#host.setAttribute('data-state', state);
    if (state === this.#state && status === this.#status && stale === this.#stale) return;
    [this.#state, this.#status, this.#stale] = [state, status, stale];
    this.#states?.clear();
    for (const name of [state, status, stale ? 'stale' : null]) if (name) this.#states?.add(name);
  }
}
