import type { LitElement } from 'lit';
import type { ClientOptions } from '../api/client.js';
import { isEpassError } from '../api/failure.js';
import type { Pass } from '../pass/pass.js';
import { cardStyles } from './card.view.js';
import { clientOf, reachesApi } from './client-options.js';
import { addStyles } from './document-styles.js';
import { FetchLifetime, type Fetching } from './fetch-lifetime.js';
import { historyStyles } from './history.styles.js';
import { whenOnline } from './page-online.js';
import { NO_LOG, type UsageLogState } from './usage-log-state.js';

type Host = LitElement & ClientOptions & { readonly history: boolean };

/**
 * Lists the usages of the shown pass, anew with each new answer about it. A list that cannot be had is said
 * to be missing, and the card stays whole; one that was there stays when its renewal fails.
 */
export class UsageLog implements Fetching {
  state: UsageLogState = NO_LOG;
  readonly #host: Host;
  readonly #pass: () => Pass | null;
  /** The answer that the list belongs to; a refreshed pass is a new object. */
  #listed: Pass | null = null;
  #abort: AbortController | null = null;

  constructor(host: Host, pass: () => Pass | null) {
    this.#host = host;
    this.#pass = pass;
    addStyles(host, historyStyles, cardStyles);
    host.addController(this);
    new FetchLifetime(host, this);
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return; // it asks when it is back
    const pass = this.#host.history ? this.#pass() : null;
    if (pass === this.#listed) return;
    const same = pass !== null && pass.ePassId === this.#listed?.ePassId;
    if (!same) this.#forget();
    this.#listed = pass;
    if (pass) void this.#load(pass, same);
  }

  left(): void {
    this.#forget();
  }

  signedOut(): void {
    this.#forget();
  }

  async #load({ ePassId }: Pass, again: boolean): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    if (!again) this.#show({ kind: 'loading' });
    try {
      if (ePassId === null || !reachesApi(this.#host)) throw new TypeError('There is nobody to ask.');
      const client = clientOf(this.#host);
      const usages = await client.usages(ePassId, { signal, fresh: again });
      if (!signal.aborted) this.#show({ kind: 'listed', usages });
    } catch (error) {
      if (signal.aborted || this.state.kind === 'listed') return;
      this.#show({ kind: 'missing' });
      if (isEpassError(error) && error.code === 'network') this.#awaitNetwork(signal);
    }
  }

  /** No control asks for the list alone: it comes by itself when the browser is online again. */
  #awaitNetwork(signal: AbortSignal): void {
    const stop = whenOnline(() => {
      if (this.#listed) void this.#load(this.#listed, false);
    });
    signal.addEventListener('abort', stop, { once: true });
  }

  #forget(): void {
    this.#abort?.abort();
    this.#listed = null;
    if (this.state.kind !== 'off') this.#show(NO_LOG);
  }

  #show(state: UsageLogState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
