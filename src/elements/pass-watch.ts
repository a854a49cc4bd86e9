import type { LitElement, ReactiveController } from 'lit';
import type { EpassError } from '../api/failure.js';
import type { Pass } from '../pass/pass.js';
import { nextBoundary, statusOf, type PassStatus } from '../pass/status.js';
import { AutoReload } from './auto-reload.js';
import { CardEvents } from './card-events.js';
import { CardStates, type CardState } from './card-states.js';
import { Debug } from './debug.js';
import type { Patient } from './doctor/doctor.js';
import { visibilityOf, type VisibilityListener } from './page-lifecycle.js';
import { PassLoader } from './pass-loader.js';
import type { PassSource } from './pass-source.js';
import type { SharedListeners } from './shared-listeners.js';
import { A_MINUTE, nextMinuteOf, StatusClock } from './status-clock.js';

/** A first load that takes longer is spoken of. */
const LATE = 10_000;

/** What is known of a card's pass at one rendering. */
export interface PassFacts {
  readonly state: CardState;
  /** The pass to show, possibly from before a failed refresh. */
  readonly pass: Pass | null;
  /** Its status at `now`. */
  readonly status: PassStatus | null;
  /** Why the last load failed, or `null`. */
  readonly error: EpassError | null;
  /** Whether the pass is from before a refresh that failed. */
  readonly stale: boolean;
  /** Whether a request is under way. */
  readonly pending: boolean;
  /** Whether a first load takes so long that a traveller may wonder. */
  readonly late: boolean;
  /** For how long the server wants to be left alone, milliseconds; 0 for not at all. */
  readonly wait: number;
  /** Milliseconds since the epoch, by the server's clock where it is known. */
  readonly now: number;
  /** When the pass was fetched; `null` for a pass that the host gave. */
  readonly checkedAt: number | null;
}

const NOTHING: PassFacts = {
  state: 'idle', pass: null, status: null, error: null, stale: false, pending: false, late: false, wait: 0,
  now: NaN, checkedAt: null,
};

/** What a card shows while the words of its language are on their way. */
export const WITHOUT_WORDS: PassFacts = { ...NOTHING, state: 'loading', pending: true };

/**
 * Follows the pass of one card: loads it, judges it before each rendering, wakes the card when time
 * changes the verdict, and tells the world after the rendering.
 */
export class PassWatch implements ReactiveController, VisibilityListener {
  readonly #host: LitElement & Patient;
  readonly #loader: PassLoader;
  readonly #reload: AutoReload;
  readonly #states: CardStates;
  readonly #events: CardEvents;
  readonly #clock: StatusClock;
  #debugged = false;
  #page: SharedListeners<VisibilityListener> | null = null;
  #facts = NOTHING;

  /** @param forgotten called when the traveller of before is forgotten. */
  constructor(host: LitElement & Patient, source: () => PassSource, forgotten: () => void) {
    this.#host = host;
    this.#loader = new PassLoader(host, source, () => {
      this.#events.forget();
      forgotten();
    });
    this.#reload = new AutoReload(host, this.#loader);
    this.#states = new CardStates(host);
    this.#events = new CardEvents(host);
    this.#clock = new StatusClock(host);
    host.addController(this);
  }

  /** What is known as of the last rendering. */
  get facts(): PassFacts {
    return this.#facts;
  }

  /** Whether a pass was asked for: one that the page gives costs no request. */
  get hasBegun(): boolean {
    const { state, pass, checkedAt } = this.#facts;
    return state !== 'idle' && (pass === null || checkedAt !== null);
  }

  /** The first outcome: resolves with the pass, or rejects with an `EpassError`. */
  get ready(): Promise<Pass> {
    return this.#events.ready;
  }

  /** Loads again, past every cache, with these changes; settles when that is done, also when it failed. */
  refresh(changes?: Promise<unknown>): Promise<void> {
    return this.#loader.refresh(changes);
  }

  hostConnected(): void {
    this.#page = visibilityOf(this.#host.ownerDocument);
    this.#page.join(this);
  }

  hostDisconnected(): void {
    this.#page?.leave(this);
    this.#clock.set(null);
  }

  /** Timers stand still in a sleeping tab. */
  pageVisibilityChanged(): void {
    this.#reload.look();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { pending, began, record } = this.#loader;
    const { pass, error, checkedAt } = record;
    const now = this.#loader.now();
    this.#facts = {
      state: pass ? 'ready' : pending ? 'loading' : error ? 'error' : 'idle',
      pass,
      status: pass && statusOf(pass, now),
      error,
      stale: pass !== null && error !== null,
      pending,
      late: !pass && began !== null && performance.now() - began >= LATE,
      wait: this.#reload.wait,
      now,
      checkedAt,
    };
  }

  hostUpdated(): void {
    const { state, pass, status, stale } = this.#facts;
    this.#states.show(state, status, stale);
    this.#events.tell(this.#loader.record.takeOutcome(), pass, status);
    this.#clock.set(this.#host.isConnected ? this.#wait() : null); // a listener may have removed it just now
    if (this.#host.debug && !this.#debugged) new Debug(this.#host, this);
    this.#debugged ||= this.#host.debug;
  }

  /**
   * Until the pass's next boundary, the end of a hold, or when a load is late. While it is stale its age is written
   * anew each minute, and so is how long a hold still takes.
   */
  #wait(): number | null {
    const { pass, now, stale, late, wait: hold } = this.#facts;
    const boundary = pass && nextBoundary(pass, now);
    const { began } = this.#loader;
    const wait = Math.min(
      boundary === null ? Infinity : boundary - now,
      stale ? A_MINUTE : Infinity,
      nextMinuteOf(hold) ?? Infinity, // as it is shown, or a wait that ends just now would never be taken back
      began === null || late ? Infinity : began + LATE - performance.now(),
    );
    return wait === Infinity ? null : wait;
  }
}
