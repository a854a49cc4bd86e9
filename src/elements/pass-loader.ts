import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EpassClient, PassId } from '../api/client.js';
import { heldUntil } from '../api/hold-back.js';
import { parsePass } from '../api/wire.js';
import { clientOf } from './client-options.js';
import { FetchLifetime, type Fetching } from './fetch-lifetime.js';
import { fetchedAt } from './fetched.js';
import { backForwardCache, type CacheListener } from './page-lifecycle.js';
import { PassRecord } from './pass-record.js';
import { factsOf, type PassSource } from './pass-source.js';
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
  /** The source that a new answer is wanted from, until one has come: its loads go past every cache. */
  #wanted: readonly unknown[] | null = null;
  #interrupted = false;
  #began = 0;
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

  /** When the request that is under way began, by `performance.now()`. */
  get began(): number | null {
    return this.#task.status === TaskStatus.PENDING ? this.#began : null;
  }

  /** Milliseconds since the epoch, by the clock of the server where it is known. */
  now(): number {
    return this.#client?.now() ?? Date.now();
  }

  /**
   * Loads again, past every cache. Settles when the load has; a failure of it is not thrown.
   *
   * @param changes the update that brings what was set just before, if there is one.
   */
  async refresh(changes?: Promise<unknown>): Promise<void> {
    this.#wanted = factsOf(this.#source()); // also of the load that the changes begin
    if (changes) await changes;
    if (this.#source().kind !== 'api') this.#wanted = null;
    else if (!this.#host.isConnected) this.#interrupted = true;
    else if (this.#wantsNew()) await this.#run();
  }

  #wantsNew(): boolean {
    return this.#wanted !== null && sameFacts(this.#wanted, factsOf(this.#source()));
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
    if (!this.#wantsNew()) this.#wanted = null; // it was wanted from the source of before
    this.record.clear();
    this.#client = source.kind === 'api' ? clientOf(source.options) : undefined;
    if (source.kind === 'api') return void this.#run(true);
    this.#abort();
    this.#interrupted = false;
    if (source.kind === 'data') this.record.given(() => parsePass(source.data));
  }

  /** What was under way is made good when the card is back. */
  left(): void {
    this.#interrupted ||= this.pending;
    this.#abort();
  }

  /** Who asks next does not join what was just broken off. */
  #abort(): void {
    this.#task.abort();
    this.#running = undefined;
  }

  /** Forgets the pass, and loads at the next update, when all that is being set just now is known. */
  signedOut(): void {
    this.#kept = false;
    if (this.#current[0] === 'data') return; // it was the page's to give
    this.#current = [];
    this.#abort();
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
    if (anew || !this.#running) {
      this.#began = performance.now();
      this.#running = this.#task.run();
    }
    return this.#running;
  }

  /** Its result is what is kept here: a `Task` would hold on to a pass that is to be forgotten. */
  async #load(signal: AbortSignal): Promise<typeof initialState> {
    const source = this.#source();
    const client = this.#client;
    const isKnown = sameFacts(factsOf(source), this.#current); // or else the next update loads, if there is to be one
    if (source.kind === 'api' && client && isKnown) await this.#ask(client, source.id, signal);
    return initialState;
  }

  /** Asks until the answer is as new as is wanted: at most twice, when the first was another card's, or remembered. */
  async #ask(client: EpassClient, id: PassId, signal: AbortSignal): Promise<void> {
    const began = performance.now();
    const fresh = this.#wantsNew();
    try {
      const pass = await client.pass(id, { signal, fresh });
      if (signal.aborted) return;
      const fetched = fetchedAt(pass, client.now());
      const isNew = fresh || fetched.at.elapsed >= began;
      if (!isNew && this.#wantsNew()) {
        await this.#ask(client, id, signal);
        return;
      }
      this.record.fetched(pass, fetched);
    } catch (error) {
      if (signal.aborted) return;
      if (!fresh && heldUntil(error) > 0 && this.#wantsNew()) {
        await this.#ask(client, id, signal);
        return;
      }
      this.record.failed(error);
    }
    this.#wanted = null;
    this.#running = undefined; // who asks from now on, as a listener may, wants another answer
  }
}
