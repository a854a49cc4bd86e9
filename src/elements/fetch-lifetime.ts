import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onSignOut, signOuts } from '../api/client.js';
import { SharedListeners } from './shared-listeners.js';

/** Whose fetching may come to be of no use any more. */
export interface Fetching {
  /** Its element is gone and was not just moved. */
  left(): void;
  /** The traveller signed out, perhaps while the element was away. */
  signedOut(): void;
}

type Host = ReactiveControllerHost & { readonly isConnected: boolean };

const present: SharedListeners<FetchLifetime> = new SharedListeners<FetchLifetime>(() => (
  onSignOut(() => present.tell((one) => one.signedOut()))
));

/**
 * Tells when what an element is fetching is of no use any more: it left the page, or the traveller
 * signed out, be it while the element was away. Each return brings an update.
 */
export class FetchLifetime implements ReactiveController {
  readonly #host: Host;
  readonly #fetching: Fetching;
  /** The count of sign-outs that were told. */
  #told = signOuts();

  constructor(host: Host, fetching: Fetching) {
    this.#host = host;
    this.#fetching = fetching;
    host.addController(this);
  }

  hostConnected(): void {
    present.join(this);
    if (this.#told !== signOuts()) this.signedOut();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    present.leave(this);
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#fetching.left();
    });
  }

  signedOut(): void {
    this.#told = signOuts();
    this.#fetching.signedOut();
  }
}
