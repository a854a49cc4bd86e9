import type { ReactiveController, ReactiveControllerHost } from 'lit';

const VISITED = 'prerenderingchange';

/** Not yet among TypeScript's members of `Document`; on a server there is none. */
const isPrerendered = ({ ownerDocument }: Element): boolean =>
  (ownerDocument as (Document & { readonly prerendering?: boolean }) | undefined)?.prerendering === true;

/**
 * Tells whether its host has ever come near the viewport, and renders it anew when it does. On a page that the browser
 * renders on the chance that it is visited, everything waits.
 */
export class WaitForView implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #wanted: () => boolean;
  readonly #margin: string;
  #observer: IntersectionObserver | undefined;
  #seen = false;
  #stopWaiting: (() => void) | undefined;

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
    return (this.#seen || !this.#wanted()) && !isPrerendered(this.#host);
  }

  /** Lets the host start without having been near. */
  end(): void {
    if (this.over) return;
    this.#seen = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.over) return this.#stop();
    if (this.#observer || !this.#host.isConnected) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.end();
      },
      { rootMargin: this.#margin },
    );
    this.#observer.observe(this.#host);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
    if (!isPrerendered(this.#host)) return;
    const { ownerDocument } = this.#host;
    const look = (): void => this.#host.requestUpdate();
    ownerDocument.addEventListener(VISITED, look);
    this.#stopWaiting = () => ownerDocument.removeEventListener(VISITED, look);
  }

  hostDisconnected(): void {
    this.#stop();
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
