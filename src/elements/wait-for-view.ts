import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells whether its host has ever come near the viewport, and renders it anew when it does. */
export class WaitForView implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #wanted: () => boolean;
  readonly #margin: string;
  #observer: IntersectionObserver | undefined;
  #seen = false;

  /**
   * @param wanted whether the host waits at all.
   * @param margin how near is near, as a CSS margin round the viewport.
   */
  constructor(host: ReactiveControllerHost & Element, wanted: () => boolean, margin = '200px') {
    this.#host = host;
    this.#wanted = wanted;
    this.#margin = margin;
    host.addController(this);
  }

  /** Whether the host may start. */
  get over(): boolean {
    return this.#seen || !this.#wanted();
  }

  hostUpdated(): void {
    if (this.over) return this.#stop();
    if (this.#observer || !this.#host.isConnected) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#seen = true;
        this.#host.requestUpdate();
      },
      { rootMargin: this.#margin },
    );
    this.#observer.observe(this.#host);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
