import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { circlesOf, listening, type Circle } from './circle.js';

type Host = ReactiveControllerHost & Element;

/** The cards of one window, which hear when it is printed. */
const printedIn = circlesOf<Window, Paper>((view, tell) => {
  const hear = ({ type }: Event): void => tell((paper) => paper.turn(type === 'beforeprint'));
  return listening(hear, [[view, 'beforeprint'], [view, 'afterprint']]);
});

/** Whether the page is being printed: paper has no controls, so a card on it shows all that they would. */
export class Paper implements ReactiveController {
  readonly #host: Host;
  #circle: Circle<Paper> | null = null;
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
    this.#circle = view && printedIn(view);
    this.#circle?.join(this);
  }

  hostDisconnected(): void {
    this.#circle?.leave(this);
    this.#printing = false;
  }

  /** Begins or ends to be printed. */
  turn(printing: boolean): void {
    this.#printing = printing;
    this.#host.requestUpdate(); // is done before the page is laid out for paper
  }
}
