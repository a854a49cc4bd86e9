import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { initialState, Task, TaskStatus } from '@lit/task';
import type { EpassClient } from '../api/client.js';
import { parsePass } from '../api/wire.js';
import { clientOf } from './client-options.js';
import { backForwardCache, type CacheListener } from './page-lifecycle.js';
import { PassRecord } from './pass-record.js';
import { factsOf, type PassSource } from './pass-source.js';
import { FetchLifetime, type Fetching } from './fetch-lifetime.js';
import { sameFacts } from './same-facts.js';

type Host = ReactiveControllerHost & Pick<Node, 'isConnected'>;

/**
 * Loads the pass of a card, anew when its source changes. Late answers never win: each run of the `Task` aborts the
 * one before it, and a run that was aborted records nothing.
 */
export class PassLoader implements ReactiveController, Fetching, CacheListener {
  /** What came of it. */
  readonly record = new PassRecord();
  readonly #host: Host;
  readonly #source: () => PassSource;
  readonly #task: Task<[], typeof initialState>;
  readonly #forgotten: () => void;
  #current: readonly unknown[] = [];
  #client: EpassClient | undefined;
  /** Whether the next load goes past every cache: until one that did has come to its end. */
  #fresh = false;
  #interrupted = false;
  /** Whether the page is (on its way to be) kept in the back/forward cache. */
  #kept = false;
  #running: Promise<void> | undefined;

  /** @param forgotten called when the traveller of before is forgotten. */
  constructor(host: Host, source: () => PassSource, forgotten: () => void) {
    this.#host = host;
    this.#source = source;
    this.#forgotten = forgotten;
    host.addController(this);
    new FetchLifetime(host, this);
    this.#task = new Task(host, { autoRun: false, task: (_, { signal }) => this.#load(signal) });
  }

  /** Whether a request is under way. */
  get pending(): boolean {
    return this.#kept || this.#task.status === TaskStatus.PENDING;
  }

  /** Milliseconds since the epoch, by the clock of the server where it is known. */
  now(): number {
    return this.#client?.now() ?? Date.now();
  }

  /**
   * Loads again, past every cache. Settles when the load has; a failure is not thrown.
   *
   * @param changes the update that brings what was set just before, if there is one.
   */
  async refresh(changes?: Promise<unknown>): Promise<void> {
    const asked = performance.now();
    this.#fresh = true; // also for the load that the changes begin
    if (changes) await changes;
    if (this.#source().kind !== 'api') return void (this.#fresh = false);
    if (!this.#host.isConnected) return void (this.#interrupted = true);
    await this.#run();
    await this.#freshSince(asked);
  }

  /** A load that was under way will do, unless it found what another card had fetched before. */
  async #freshSince(asked: number): Promise<void> {
    if (!this.#fresh || !this.#host.isConnected) return;
    if (this.record.isSince(asked)) this.#fresh = false;
    else await this.#run();
  }

  /** Loads again by itself: what was fetched a moment ago will do, and a failing server is left alone. */
  again(): void {
    if (this.#source().kind === 'api' && this.#host.isConnected) void this.#run();
  }

  hostConnected(): void {
    backForwardCache.join(this);
  }

  hostDisconnected(): void {
    backForwardCache.leave(this);
  }

  /** Outside a document nothing is loaded: what changes there counts when the card is back. */
  hostUpdate(): void {
    if (!this.#host.isConnected || this.#kept) return;
    const source = this.#source();
    const facts = factsOf(source);
    if (sameFacts(facts, this.#current)) {
      if (this.#interrupted) void this.#run();
      return;
    }
    this.#current = facts;
    this.record.clear();
    this.#client = source.kind === 'api' ? clientOf(source.options) : undefined;
    if (source.kind === 'api') return void this.#run(true);
    this.#task.abort();
    this.#fresh = false;
    if (source.kind === 'data') this.record.settle(() => parsePass(source.data));
  }

  /** What was under way is made good when the card is back. */
  left(): void {
    this.#interrupted ||= this.pending;
    this.#task.abort();
    this.#running = undefined; // who puts the card back at once does not join what was just broken off
  }

  /** Forgets the pass, and loads at the next update, when all that is being set just now is known. */
  signedOut(): void {
    this.#kept = false;
    if (this.#current[0] === 'data') return; // it was the page's to give
    this.#current = [];
    this.#task.abort();
    this.record.clear();
    this.#forgotten();
    this.#host.requestUpdate();
  }

  /** The document may be brought back for somebody else: until then it shows that it loads. */
  pageMayBeCached(): void {
    this.signedOut();
    this.#kept = this.#source().kind === 'api';
  }

  #run(anew = false): Promise<void> {
    this.#interrupted = false;
    if (!anew && this.#running) return this.#running;
    const running = this.#task.run().finally(() => {
      if (this.#running === running) this.#running = undefined;
    });
    return (this.#running = running);
  }

  /** Its result is what is kept here: a `Task` would hold on to a pass that is to be forgotten. */
  async #load(signal: AbortSignal): Promise<typeof initialState> {
    const source = this.#source();
    const client = this.#client;
    if (source.kind !== 'api' || !client) return initialState;
    const fresh = this.#fresh;
    try {
      const pass = await client.pass(source.id, { signal, fresh });
      if (!signal.aborted) this.record.fetched(pass, client.now());
    } catch (error) {
      if (!signal.aborted) this.record.failed(error);
    }
    if (fresh && !signal.aborted) this.#fresh = false;
    return initialState;
  }
}
