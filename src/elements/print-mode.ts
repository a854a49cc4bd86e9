import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sharedListenersOf, addListeners, type SharedListeners } from './shared-listeners.js';

type Host = ReactiveControllerHost & Element;

/** The cards of one window, which hear when it is printed. */
const printedIn = sharedListenersOf<Window, PrintMode>((view, tell) => {
  const hear = ({ type }: Event): void => tell((print) => print.turn(type === 'beforeprint'));
  return addListeners(hear, [[view, 'beforeprint'], [view, 'afterprint']]);
});

/** Whether the page is being printed: paper has no controls, so a card on it shows all that they would. */
export class PrintMode implements ReactiveController {
  readonly #host: Host;
  #listeners: SharedListeners<PrintMode> | null = null;
  #printing = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get printing(): boolean {
    return this.#printing;
  }

  hostConnected(): void {
    const view = this.#host.ownerDocument.defaultView;
    this.#listeners = view && printedIn(view);
    this.#listeners?.join(this);
  }

  hostDisconnected(): void {
    this.#listeners?.leave(this);
    this.#printing = false;
  }

  /** Begins or ends to be printed. */
  turn(printing: boolean): void {
    this.#printing = printing;
    this.#host.requestUpdate(); // is done before the page is laid out for paper
  }
}
