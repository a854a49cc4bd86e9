import type { ReactiveControllerHost } from 'lit';

type Host = HTMLElement & ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Keeps the focus of a panel where a person expects it. */
export class PanelFocus {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Renders what has changed, then puts the focus on the first element with a selector, or the one at an index. */
  async on(selector: string, index = 0): Promise<void> {
    await this.#rendered();
    this.#find(selector, index)?.focus();
  }

  /** The same after some work, but only when the control that had the focus went away with it; else on the heading. */
  async after(work: Promise<void>, selector: string, index = 0): Promise<void> {
    const had = this.#host.shadowRoot?.activeElement ?? null;
    await work;
    await this.#rendered();
    if (!had || had.isConnected || !this.#isLost) return;
    (this.#find(selector, index) ?? this.#find('#heading', 0))?.focus();
  }

  /** Brings the first element with a selector into view. */
  async reveal(selector: string): Promise<void> {
    await this.#rendered();
    this.#find(selector, 0)?.scrollIntoView({ block: 'nearest' });
  }

  /** Where the focus went is for the element's own tree to say: the card, or the page. */
  get #isLost(): boolean {
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    return activeElement === null || activeElement === this.#host.ownerDocument.body;
  }

  #find(selector: string, index: number): HTMLElement | undefined {
    return this.#host.renderRoot.querySelectorAll<HTMLElement>(selector)[index];
  }

  async #rendered(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
