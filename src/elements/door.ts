import type { ReactiveControllerHost } from 'lit';
import type { Pass } from '../pass/pass.js';
import type { PassStatus } from '../pass/status.js';
import type { doorView } from './door-room.js';
import type { Circle } from './circle.js';
import { returnsOf, type Returner } from './page-return.js';
import type { PassWatch } from './pass-watch.js';
import type { Voice } from './voice.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
type Lock = { release(): Promise<void> };

/** What the card shows and calls of the view for the door. */
export interface DoorControls {
  /** The view, while it is open. */
  readonly door: typeof doorView | null;
  readonly showDoor: () => void;
  readonly closeDoor: () => void;
}

/** Whether a pass may be shown at a door: one that is good now or will be, and has a number. */
export function isForTheDoor(pass: Pass, status: PassStatus): boolean {
  return (status === 'active' || status === 'upcoming') && (pass.ePassId ?? '').trim() !== '';
}

/**
 * Opens the view for the door, whose code is loaded on first use; it needs no network after that. The
 * screen stays awake while it is open, where the browser can.
 */
export class Door implements Returner {
  readonly #host: Host;
  readonly #watch: PassWatch;
  readonly #voice: Voice;
  #view: typeof doorView | null = null;
  #lock: Promise<Lock | null> | null = null;
  #page: Circle<Returner> | null = null;

  constructor(host: Host, watch: PassWatch, voice: Voice) {
    this.#host = host;
    this.#watch = watch;
    this.#voice = voice;
  }

  get model(): DoorControls {
    return { door: this.#view, showDoor: () => void this.#open(), closeDoor: () => this.#close() };
  }

  hostUpdate(): void {
    const { pass, status } = this.#watch.facts;
    if (!pass || !status || !isForTheDoor(pass, status)) this.#close();
  }

  hostUpdated(): void {
    if (this.#view === null) return;
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
  }

  hostDisconnected(): void {
    this.#close();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  async #open(): Promise<void> {
    const room = await this.#voice.reach(() => import('./door-room.js'));
    if (!room || !this.#host.isConnected || this.#view !== null) return;
    this.#view = room.doorView;
    this.#host.addController(this);
    this.#page = returnsOf(this.#host.ownerDocument);
    this.#page.join(this);
    this.#stayAwake();
    this.#host.requestUpdate();
  }

  #close(): void {
    if (this.#view === null) return;
    this.#dialog?.close(); // gives the focus back
    this.#view = null;
    this.#page?.leave(this);
    this.#host.removeController(this);
    void this.#lock?.then((lock) => lock?.release());
    this.#lock = null;
    this.#host.requestUpdate();
  }

  /** Hiding the page lets the screen go. */
  pageReturned(): void {
    this.#stayAwake();
  }

  #stayAwake(): void {
    const { wakeLock } = navigator as { wakeLock?: { request(kind: 'screen'): Promise<Lock> } };
    this.#lock = wakeLock ? wakeLock.request('screen').catch(() => null) : null;
  }
}
