import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

/** Whether the page is being printed: paper has no controls, so a card on it shows all that they would. */
export class Paper implements ReactiveController {
  readonly #host: Host;
  #view: Window | null = null;
  #printing = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get printing(): boolean {
    return this.#printing;
  }

  hostConnected(): void {
    this.#view = this.#host.ownerDocument.defaultView;
    this.#view?.addEventListener('beforeprint', this.#turn);
    this.#view?.addEventListener('afterprint', this.#turn);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('beforeprint', this.#turn);
    this.#view?.removeEventListener('afterprint', this.#turn);
    this.#printing = false;
  }

  readonly #turn = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    this.#host.requestUpdate(); // is done before the page is laid out for paper
  };
}
