import type { PassStatus } from '../pass/status.js';

/** Where a card is: nothing asked, under way, a pass to show, or a failure instead of one. */
export type CardState = 'idle' | 'loading' | 'ready' | 'error';

/** Shows the state of a card to style sheets: as `data-state` and as `:state()`s. */
export class CardStates {
  readonly #host: HTMLElement;
  readonly #states: CustomStateSet | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    // Engines before Chromium 125 and Safari 17.4 have no :state(); data-state serves there.
    this.#states = host.attachInternals().states;
  }

  show(state: CardState, status: PassStatus | null, stale: boolean): void {
    if (this.#host.dataset.state !== state) this.#host.dataset.state = state;
    const wanted = new Set<string>([state, status ?? '', stale ? 'stale' : ''].filter(Boolean));
    for (const old of [...(this.#states ?? [])]) if (!wanted.has(old)) this.#states?.delete(old);
    for (const name of wanted) this.#states?.add(name);
  }
}
