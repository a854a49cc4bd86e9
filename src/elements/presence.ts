import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onSignOut, signOuts } from '../api/client.js';

/**
 * Tells when what an element is fetching is of no use any more: it left the page, or the traveller
 * signed out, be it while the element was away. Each return brings an update.
 */
export class Presence implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };
  readonly #left: () => void;
  readonly #signedOut: () => void;
  /** The count of sign-outs that were told. */
  #told = signOuts();
  #stopListening: (() => void) | undefined;

  /**
   * @param left called when the host is gone and not just moved.
   * @param signedOut called after each sign-out, or at the next return.
   */
  constructor(
    host: ReactiveControllerHost & { readonly isConnected: boolean },
    left: () => void,
    signedOut: () => void,
  ) {
    this.#host = host;
    this.#left = left;
    this.#signedOut = signedOut;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopListening = onSignOut(() => this.#tell());
    if (this.#told !== signOuts()) this.#tell();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#left();
    });
  }

  #tell(): void {
    this.#told = signOuts();
    this.#signedOut();
  }
}
