import type { ReactiveControllerHost } from 'lit';
import { loadChunk } from '../api/chunk.js';
import type { ClientOptions } from '../api/client.js';
import { isEpassError } from '../api/failure.js';
import type { Pass } from '../pass/pass.js';
import type { Usage } from '../pass/usage.js';
import { clientOf, reachesApi } from './client-options.js';
import { FetchLifetime, type Fetching } from './fetch-lifetime.js';
import type { historyView } from './history.view.js';
import { whenOnline } from './page-online.js';

/** How many visits are listed at once; the rest comes a page at a time. */
export const VISITS_A_PAGE = 20;

/** The past visits of a pass: not wanted, on their way, there, or not to be had. */
export type UsageLogState =
  | { readonly kind: 'off' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'listed'; readonly usages: readonly Usage[] }
  | { readonly kind: 'missing' };

/** Nobody asked for it. */
export const NO_LOG: UsageLogState = { kind: 'off' };

type Host = ReactiveControllerHost & Pick<Node, 'isConnected'> & ClientOptions & { readonly history: boolean };

/**
 * Lists the usages of the shown pass, anew with each new answer about it. A list that cannot be had is said
 * to be missing, and the card stays whole; one that was there stays when its renewal fails.
 */
export class UsageLog implements Fetching {
  state: UsageLogState = NO_LOG;
  /** How the list is shown: loaded with the first list of the card. */
  view: typeof historyView | null = null;
  readonly #host: Host;
  readonly #pass: () => Pass | null;
  /** The answer that the list belongs to; a refreshed pass is a new object. */
  #listed: Pass | null = null;
  #abort: AbortController | null = null;
  #arriving: Promise<unknown> | null = null;

  constructor(host: Host, pass: () => Pass | null) {
    this.#host = host;
    this.#pass = pass;
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
      this.view ??= await this.#viewHere();
      if (!signal.aborted) this.#show(this.state);
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

  /** The way of its view here, while that takes; `null` before and after. */
  get arriving(): Promise<unknown> | null {
    return this.#arriving;
  }

  async #viewHere(): Promise<typeof historyView> {
    const loading = loadChunk(() => import('./history.view.js'));
    this.#arriving = loading.catch(() => null);
    try {
      return (await loading).historyView;
    } finally {
      this.#arriving = null;
    }
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
