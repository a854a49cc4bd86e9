import type { PassStatus } from '../pass/status.js';

/** Where a card is: nothing asked, under way, a pass to show, or a failure instead of one. */
export type CardState = 'idle' | 'loading' | 'ready' | 'error';

/** Shows the state of a card to style sheets: as `data-state` and as `:state()`s. */
export class CardStates {
  readonly #host: HTMLElement;
  readonly #states: CustomStateSet | undefined;
  #shown = '';

  constructor(host: HTMLElement) {
    this.#host = host;
    // Engines before Chromium 125 and Safari 17.4 have no :state(); data-state serves there.
    this.#states = host.attachInternals().states;
  }

  show(state: CardState, status: PassStatus | null, stale: boolean): void {
    if (this.#host.getAttribute('data-state') !== state) this.#host.setAttribute('data-state', state);
    const wanted = `${state} ${status ?? ''} ${stale ? 'stale' : ''}`;
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    this.#states?.clear();
    for (const name of wanted.split(' ').filter(Boolean)) this.#states?.add(name);
  }
}
