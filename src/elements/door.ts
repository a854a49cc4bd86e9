import type { LitElement, ReactiveController } from 'lit';
import { isForTheDoor } from '../pass/status.js';
import { cardStyles } from './card.view.js';
import { addStyles } from './document-styles.js';
import { doorStyles } from './door.styles.js';
import { doorView } from './door.view.js';
import { visibilityOf, type VisibilityListener } from './page-lifecycle.js';
import type { PassWatch } from './pass-watch.js';
import type { SharedListeners } from './shared-listeners.js';

type Lock = { release(): Promise<void> };

/**
 * Opens the view for the door. It needs no network; the screen stays awake while it is open, where the browser can.
 */
export class Door implements ReactiveController, VisibilityListener {
  readonly #host: LitElement;
  readonly #watch: PassWatch;
  #view: typeof doorView | null = null;
  #lock: Promise<Lock | null> | null = null;
  #page: SharedListeners<VisibilityListener> | null = null;
  #sight: IntersectionObserver | null = null;

  constructor(host: LitElement, watch: PassWatch) {
    this.#host = host;
    this.#watch = watch;
  }

  /** The view, while it is open. */
  get view(): typeof doorView | null {
    return this.#view;
  }

  hostUpdate(): void {
    const { pass, status } = this.#watch.facts;
    if (!pass || !status || !isForTheDoor(pass, status)) this.close();
  }

  hostUpdated(): void {
    if (this.#view === null) return;
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    this.#keepInSight(dialog);
  }

  hostDisconnected(): void {
    this.close();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  /** Shows the pass, if its card is still in a document. */
  open(): void {
    if (!this.#host.isConnected || this.#view !== null) return;
    addStyles(this.#host, doorStyles, cardStyles);
    this.#view = doorView;
    this.#host.addController(this);
    this.#page = visibilityOf(this.#host.ownerDocument);
    this.#page.join(this);
    this.#stayAwake();
    this.#host.requestUpdate();
  }

  /** Gives the focus back, and lets the screen sleep. */
  close(): void {
    if (this.#view === null) return;
    this.#sight?.disconnect();
    this.#dialog?.close();
    this.#view = null;
    this.#page?.leave(this);
    this.#host.removeController(this);
    this.#letSleep();
    this.#host.requestUpdate();
  }

  /** A dialog that a page hides with its card would keep all clicks of the page, and not be seen. */
  #keepInSight(dialog: HTMLDialogElement): void {
    try {
      this.#sight = new IntersectionObserver(() => {
        if (dialog.getClientRects().length === 0) this.close();
      });
      this.#sight.observe(dialog);
    } catch {
      // not the browser's own
    }
  }

  /** Hiding the page lets the screen go. */
  pageVisibilityChanged(): void {
    this.#stayAwake();
  }

  #stayAwake(): void {
    this.#letSleep(); // a page that is shown, as each is at the end of its load, may have a lock
    const { wakeLock } = navigator as { wakeLock?: { request(kind: 'screen'): Promise<Lock> } };
    try {
      this.#lock = wakeLock ? wakeLock.request('screen').catch(() => null) : null;
    } catch {
      // not the browser's own
    }
  }

  #letSleep(): void {
    void this.#lock?.then((lock) => lock?.release());
    this.#lock = null;
  }
}
