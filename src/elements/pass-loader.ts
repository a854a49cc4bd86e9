import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { initialState, Task, TaskStatus } from '@lit/task';
import type { EpassClient } from '../api/client.js';
import { EpassError, isEpassError } from '../api/failure.js';
import { parsePass } from '../api/wire.js';
import type { Pass } from '../pass/pass.js';
import { moment, since, type Moment } from './age.js';
import { clientOf } from './client-options.js';
import { fetchedAt, type Fetched } from './fetched.js';
import type { Outcome } from './herald.js';
import { keeping, type Kept } from './page-return.js';
import { factsOf, type PassSource } from './pass-source.js';
import { Presence, type Fetching } from './presence.js';

/** Stands in for a defect of ours: nothing of its text may reach the page. */
const UNFORESEEN = new EpassError('invalid-response', 'The pass could not be read; please report this.');

type Host = ReactiveControllerHost & Pick<Node, 'isConnected'>;

/**
 * Loads the pass of a card, anew when its source changes, and keeps the last good one of the same source
 * when a refresh fails. Late answers never win: `Task` lets only its newest run write.
 */
export class PassLoader implements ReactiveController, Fetching, Kept {
  readonly #host: Host;
  readonly #source: () => PassSource;
  readonly #task: Task<[], typeof initialState>;
  readonly #forgotten: () => void;
  #current: readonly unknown[] = [];
  #client: EpassClient | undefined;
  #fresh = false;
  #interrupted = false;
  /** Whether the page is (on its way to be) kept in the back/forward cache. */
  #kept = false;
  #running: Promise<void> | undefined;
  #pass: Pass | null = null;
  #error: EpassError | null = null;
  #fetched: Fetched | null = null;
  #settledAt: Moment | null = null;
  #outcome: Outcome | null = null;

  /** @param forgotten called when the traveller of before is forgotten. */
  constructor(host: Host, source: () => PassSource, forgotten: () => void) {
    this.#host = host;
    this.#source = source;
    this.#forgotten = forgotten;
    host.addController(this);
    new Presence(host, this);
    this.#task = new Task(host, { autoRun: false, task: (_, { signal }) => this.#load(signal) });
  }

  /** The pass to show, possibly from before a failed refresh. */
  get pass(): Pass | null {
    return this.#pass;
  }

  /** Why the last load failed; `null` after a good one. */
  get error(): EpassError | null {
    return this.#error;
  }

  /** When the shown pass was fetched, in server time; `null` for a pass that the host gave. */
  get checkedAt(): number | null {
    return this.#fetched?.checkedAt ?? null;
  }

  /** Whether a request is under way. */
  get pending(): boolean {
    return this.#kept || this.#task.status === TaskStatus.PENDING;
  }

  /** Milliseconds since the last load failed, or since the pass that it brought was fetched. */
  get age(): number {
    return this.#settledAt ? since(this.#settledAt) : 0;
  }

  /** Milliseconds since the epoch, by the clock of the server where it is known. */
  now(): number {
    return this.#client?.now() ?? Date.now();
  }

  /** Hands out the outcome of the last load once, to be told to the world. */
  takeOutcome(): Outcome | null {
    const outcome = this.#outcome;
    this.#outcome = null;
    return outcome;
  }

  /** Loads again, past every cache. Settles when the load has; a failure is not thrown. */
  refresh(): Promise<void> {
    if (this.#source().kind !== 'api') return Promise.resolve();
    this.#fresh = true;
    if (this.#host.isConnected) return this.#run();
    this.#interrupted = true;
    return Promise.resolve();
  }

  /** Loads again by itself: what was fetched a moment ago will do, and a failing server is left alone. */
  again(): void {
    if (this.#source().kind === 'api' && this.#host.isConnected) void this.#run();
  }

  hostConnected(): void {
    keeping.join(this);
  }

  hostDisconnected(): void {
    keeping.leave(this);
  }

  /** Outside a document nothing is loaded: what changes there counts when the card is back. */
  hostUpdate(): void {
    if (!this.#host.isConnected || this.#kept) return;
    const source = this.#source();
    const facts = factsOf(source);
    if (facts.length === this.#current.length && facts.every((fact, i) => Object.is(fact, this.#current[i]))) {
      if (this.#interrupted) void this.#run();
      return;
    }
    this.#current = facts;
    this.#forget();
    this.#client = source.kind === 'api' ? clientOf(source.options) : undefined;
    if (source.kind === 'api') void this.#run(true);
    else this.#task.abort();
    if (source.kind === 'data') this.#settle(() => parsePass(source.data));
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
    this.#forget();
    this.#forgotten();
    this.#host.requestUpdate();
  }

  /** The document may be brought back for somebody else: until then it shows that it loads. */
  pageKept(): void {
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
    this.#fresh = false;
    try {
      const pass = await client.pass(source.id, { signal, fresh });
      if (signal.aborted) return initialState;
      this.#fetched = fetchedAt(pass, client.now());
      this.#settle(() => pass, this.#fetched.at);
    } catch (error) {
      if (signal.aborted) return initialState;
      this.#settle(() => {
        throw error;
      });
    }
    return initialState;
  }

  #settle(take: () => Pass, at = moment()): void {
    this.#settledAt = at;
    try {
      this.#pass = take();
      this.#error = null;
      this.#outcome = { kind: 'loaded', pass: this.#pass };
    } catch (error) {
      this.#error = isEpassError(error) ? error : UNFORESEEN;
      this.#outcome = { kind: 'failed', error: this.#error };
    }
  }

  #forget(): void {
    this.#pass = null;
    this.#error = null;
    this.#fetched = null;
    this.#outcome = null;
  }
}
