import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { initialState, Task, TaskStatus } from '@lit/task';
import { isEpassError, type EpassError } from '../../api/failure.js';
import { finderFor, PAGE_SIZE, type Finder, type Found, type Search } from './finder.js';

/** Where a search is. What was found before stays while more is asked for, and when that fails. */
export type SearchState =
  /** Nothing was asked yet; `searching` follows. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching'; readonly found: Found }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'failed'; readonly found: Found; readonly error: EpassError };

/** Runs the searches of one panel. A newer search ends the one before; late answers never win. */
export class SearchRun implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #task: Task<[], Found>;
  #finder: Finder | undefined;
  #wanted = PAGE_SIZE;
  #error: EpassError | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
    this.#task = new Task(host, { autoRun: false, task: (_, { signal }) => this.#ask(signal) });
  }

  get state(): SearchState {
    const found = this.#finder?.found;
    if (!found) return { kind: 'idle' };
    if (this.#task.status === TaskStatus.PENDING) return { kind: 'searching', found };
    return this.#error ? { kind: 'failed', found, error: this.#error } : { kind: 'found', found };
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Starts anew. Settles with the answer; a failure shows in the state. */
  start(search: Search): Promise<void> {
    this.#finder = finderFor(search);
    this.#wanted = PAGE_SIZE;
    return this.#run();
  }

  /** Asks for another page. */
  more(): Promise<void> {
    this.#wanted = (this.#finder?.found.resources.length ?? 0) + PAGE_SIZE;
    return this.#run();
  }

  /** Asks again for what failed. */
  retry(): Promise<void> {
    return this.#run();
  }

  /** Forgets everything and ends the request under way. */
  clear(): void {
    this.#finder = undefined;
    this.#task.abort();
    this.#host.requestUpdate();
  }

  #run(): Promise<void> {
    this.#error = null;
    return this.#task.run();
  }

  async #ask(signal: AbortSignal): Promise<Found | typeof initialState> {
    try {
      return (await this.#finder?.upTo(this.#wanted, signal)) ?? initialState;
    } catch (error) {
      if (!signal.aborted && isEpassError(error)) this.#error = error;
      return initialState;
    }
  }
}
