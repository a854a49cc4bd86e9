import { fetchOrder, type Order } from './pass-data.js';

/** A custom element without a library that fetches an order and leaves it to its heirs to show it. */
export abstract class FetchingCard extends HTMLElement {
  static readonly observedAttributes = ['order-id', 'token-endpoint', 'theme'];
  #abort: AbortController | undefined;
  #order: Order | undefined;
  #queued = false;

  connectedCallback(): void {
    this.#queue();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  attributeChangedCallback(name: string): void {
    if (name === 'theme') this.showTheme(this.getAttribute('theme') ?? 'auto');
    else this.#queue();
  }

  /** An order as the API answers it: none is fetched then. */
  set data(order: Order) {
    this.#abort?.abort();
    this.#show(order);
  }

  protected abstract showSkeleton(): void;
  protected abstract showOrder(order: Order): void;
  protected abstract showFailure(): void;
  protected abstract showTheme(theme: string): void;

  /** What is set in one task counts together. */
  #queue(): void {
    if (this.#queued || !this.isConnected) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (this.isConnected) void this.#load();
    });
  }

  async #load(): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    if (!this.#order) this.showSkeleton();
    try {
      const order = await fetchOrder(this.getAttribute('order-id') ?? '', this.getAttribute('token-endpoint') ?? '', signal);
      if (!signal.aborted) this.#show(order);
    } catch {
      if (signal.aborted) return;
      this.showFailure();
      this.dataset.state = 'error';
    }
  }

  #show(order: Order): void {
    this.#order = order;
    this.showOrder(order);
    this.dataset.state = 'ready';
  }
}
