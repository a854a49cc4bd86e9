import { nothing, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { parsePass } from '../api/wire.js';
import type { Formatter } from '../locale/format.js';
import type { Words } from '../locale/words.js';
import type { CardState } from './card-states.js';
import { passView } from './epass-card.views.js';
import { PLACES_AT_FIRST } from './restriction.view.js';

type Host = ReactiveControllerHost & Pick<Node, 'isConnected'> & { readonly state: CardState };

/** How a pass is written. */
interface Writing {
  readonly strings: Words;
  readonly format: Formatter;
  /** Whether the words are still on their way. */
  readonly pending: boolean;
}

/** Whether a card of the page has done it, or is about to. */
let warmedUp = false;

/**
 * Draws a pass for nobody while the first one of the page is on its way, so that nothing has to be done for the first
 * time once that has come: a page's first dates alone take some 30 ms.
 */
export class WarmUp implements ReactiveController {
  readonly #host: Host;
  readonly #writing: Writing;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, writing: Writing) {
    this.#host = host;
    this.#writing = writing;
    if (!warmedUp) host.addController(this);
  }

  /** The first request is on its way now. */
  hostUpdated(): void {
    if (warmedUp && this.#timer === undefined) return this.#host.removeController(this);
    if (warmedUp || this.#writing.pending || this.#host.state !== 'loading' || !this.#host.isConnected) return;
    warmedUp = true;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      render(sampleView(this.#writing), document.createDocumentFragment());
    });
  }

  /** A card that comes later does it then. */
  hostDisconnected(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    warmedUp = false;
  }
}

const DAY = '2000-01-01T00:00:00Z';
const AT = 946_684_800_000;
const SAMPLE = {
  orderId: '0',
  module: 0,
  extra: { ePassId: '00000000', activationDate: DAY, expirationDate: DAY, availableUsages: 1, allowedModules: [1, 3] },
};

function sampleView({ strings, format }: Writing): unknown {
  const words = { strings, format, headingLevel: 3, airport: '', revealed: false, counts: new Map<number, number>() };
  const state = { now: AT, checkedAt: AT, error: null, pending: false, wait: 0, panel: null };
  const calls = { toggleReveal: idle, showDoor: idle, showPlaces: idle, search: idle, retry: idle, hrefOf: () => null };
  const pass = parsePass(SAMPLE);
  return passView({ ...words, ...state, ...calls, pass, status: 'active', placesShown: PLACES_AT_FIRST }, nothing);
}

const idle = (): void => undefined;
