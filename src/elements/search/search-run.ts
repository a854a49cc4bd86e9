import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { EpassError, isEpassError } from '../../api/failure.js';
import { whenOnline } from '../page-online.js';
import { nextMinuteOf, StatusClock } from '../status-clock.js';
import { finderFor, PAGE_SIZE, type Finder, type Found, type Search } from './finder.js';

/** Where a search is. What was found before stays while more is asked for, and when that fails. */
export type SearchState =
  /** Nothing is asked: there is no place yet, or nothing to search. */
  | { readonly kind: 'idle' }
  /** `retried` is the failure that is being tried again. */
  | { readonly kind: 'searching'; readonly found: Found; readonly retried: EpassError | null }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'failed'; readonly found: Found; readonly error: EpassError };

/** Runs the searches of one panel. A newer search ends the one before; late answers never win. */
export class SearchRun implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #task: Task<[], Found>;
  readonly #clock: StatusClock;
  readonly #online: () => void;
  #stopOnline: (() => void) | undefined;
  /** The wait of the last rendering. */
  #shown = 0;
  #finder: Finder | undefined;
  #wanted = PAGE_SIZE;
  #error: EpassError | null = null;
  #retried: EpassError | null = null;

  /** @param online called when the browser is online again after a search that did not get through. */
  constructor(host: ReactiveControllerHost, online: () => void) {
    this.#host = host;
    this.#online = online;
    host.addController(this);
    this.#clock = new StatusClock(host);
    this.#task = new Task(host, { autoRun: false, task: (_, { signal }) => this.#ask(signal, this.#retried !== null) });
  }

  /** For how long the server wants to be left alone, milliseconds; 0 for not at all. */
  get wait(): number {
    return Math.max(0, (this.#error?.retryAt ?? 0) - performance.now());
  }

  get state(): SearchState {
    const found = this.#finder && firstOf(this.#finder.found, this.#wanted);
    if (!found) return { kind: 'idle' };
    if (this.#task.status === TaskStatus.PENDING) return { kind: 'searching', found, retried: this.#retried };
    return this.#error ? { kind: 'failed', found, error: this.#error } : { kind: 'found', found };
  }

  hostUpdate(): void {
    this.#shown = this.wait;
  }

  hostUpdated(): void {
    this.#clock.set(nextMinuteOf(this.#shown));
  }

  /** Starts anew. Settles with the answer; a failure shows in the state. */
  start(search: Search): Promise<void> {
    this.#finder = finderFor(search);
    this.#wanted = PAGE_SIZE;
    return this.#run(null);
  }

  /** Asks for another page, unless an answer is still to come, or the server wants to be left alone. */
  async more(): Promise<void> {
    const { state } = this;
    if (state.kind === 'idle' || state.kind === 'searching' || this.wait > 0) return;
    this.#wanted = state.found.resources.length + PAGE_SIZE;
    await this.#run(null);
  }

  /** Asks again for what failed, unless that is under way, or the server wants to be left alone. */
  async retry(): Promise<void> {
    if (this.state.kind === 'failed' && this.wait === 0) await this.#run(this.#error);
  }

  /** Forgets everything and ends the request under way. */
  clear(): void {
    this.#finder = undefined;
    this.#stopOnline?.();
    this.#error = null;
    this.#task.abort();
    this.#host.requestUpdate();
  }

  #run(retried: EpassError | null): Promise<void> {
    this.#stopOnline?.();
    this.#error = null;
    this.#retried = retried;
    return this.#task.run();
  }

  /** @param fresh a person tries again: past what is held back since it failed. */
  async #ask(signal: AbortSignal, fresh: boolean): Promise<Found | typeof initialState> {
    try {
      return (await this.#finder?.upTo(this.#wanted, { signal, fresh })) ?? initialState;
    } catch (error) {
      // No failure may look as if nothing was there.
      const failure = isEpassError(error) ? error : new EpassError('network', 'The search was ended.');
      if (!signal.aborted) this.#fail(failure);
      return initialState;
    }
  }

  #fail(error: EpassError): void {
    this.#error = error;
    if (error.code === 'network') this.#stopOnline = whenOnline(this.#online);
  }
}

/** The first of what was found: the API's pages may bring more than is wanted at once. */
function firstOf({ resources, total, more }: Found, count: number): Found {
  return { resources: resources.slice(0, count), total, more: more || resources.length > count };
}
