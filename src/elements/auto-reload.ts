import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EpassError } from '../api/failure.js';
import { heldUntil } from '../api/hold-back.js';
import { configuring, type Configured } from './configure.js';
import { whenOnline } from './page-online.js';
import type { PassLoader } from './pass-loader.js';

/** A pass of this age is asked for again when its page is seen again. */
const OLD = 60_000;
/** A longer wait that a server asks for is for the traveller to end. */
const SOON = 60_000;
const SPREAD = 1000;

/** Whether a failure may be over by now, with nobody having pressed anything. */
const mayBeOver = ({ retryable, code }: EpassError): boolean => retryable || code === 'auth-required';

/**
 * Loads a pass again where nobody has to ask for it: once when the browser is online again, once at the end of a
 * wait that the server asked for or that others brought about, and when the page is seen again after a while.
 */
export class AutoReload implements ReactiveController, Configured {
  readonly #host: ReactiveControllerHost & Element;
  readonly #loader: PassLoader;
  #error: EpassError | null = null;
  /** When the server may be asked again, by `performance.now()`; `null` for now. */
  #due: number | null = null;
  #soon = false;
  /** Whether the one try by itself has been made, since the last good answer. */
  #tried = false;
  #stopOnline: (() => void) | undefined;
  #heldBack: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element, loader: PassLoader) {
    this.#host = host;
    this.#loader = loader;
    host.addController(this);
  }

  /** For how long the server wants to be left alone, milliseconds; 0 for not at all. */
  get wait(): number {
    return this.#due === null ? 0 : Math.max(0, this.#due - performance.now());
  }

  hostConnected(): void {
    configuring.join(this);
  }

  /** Its origin may be trusted by now. */
  pageConfigured(): void {
    if (this.#loader.record.error?.code === 'config') this.#loader.again();
  }

  hostUpdate(): void {
    const { error } = this.#loader.record;
    if (error === this.#error || !this.#host.isConnected) return;
    this.#stop();
    this.#stopOnline = error?.code === 'network' ? whenOnline(() => this.#comeBack()) : undefined;
    this.#error = error;
    this.#tried &&= error !== null;
    const wait = (error?.retryAt ?? 0) - performance.now();
    this.#soon = wait <= SOON;
    this.#due = error?.retryAt !== undefined && wait > 0 ? error.retryAt + Math.random() * SPREAD : null;
    const hold = heldUntil(error) - performance.now();
    if (hold > 0 && this.#due === null) this.#heldBack = setTimeout(() => this.#tryOnce(), hold + 1); // all in one call
  }

  hostUpdated(): void {
    if (this.#due === null || this.wait > 0) return;
    this.#due = null;
    if (this.#soon) queueMicrotask(() => this.#tryOnce()); // this update comes to its end first
  }

  #tryOnce(): void {
    if (this.#tried || !this.#isSeen) return;
    this.#tried = true;
    this.#loader.again();
  }

  hostDisconnected(): void {
    configuring.leave(this);
    this.#stop();
    this.#error = null; // it waits anew when it is back
  }

  #stop(): void {
    this.#stopOnline?.();
    clearTimeout(this.#heldBack);
  }

  /** Tries once more; if that comes to the same failure, the next time that the network is back counts again. */
  #comeBack(): void {
    this.#error = null;
    this.#loader.again();
  }

  get #isSeen(): boolean {
    return this.#host.ownerDocument.visibilityState === 'visible';
  }

  /** The page was shown, hidden or brought back. */
  look(): void {
    const { pass, error, age } = this.#loader.record;
    if (!this.#isSeen || this.wait > 0 || age < OLD) return;
    if (error ? mayBeOver(error) : pass) void this.#loader.refresh();
  }
}
