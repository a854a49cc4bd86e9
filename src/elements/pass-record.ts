import { moment, since, type Moment } from '../api/age.js';
import { EpassError, isEpassError } from '../api/failure.js';
import type { Pass } from '../pass/pass.js';
import type { Outcome } from './card-events.js';
import type { Fetched } from './fetched.js';

/** Stands in for a defect of ours: nothing of its text may reach the page. */
const UNFORESEEN = new EpassError('invalid-response', 'The pass could not be read; please report this.');

/** What came of the loads from one source: the last good pass stays when a refresh fails. */
export class PassRecord {
  #pass: Pass | null = null;
  #error: EpassError | null = null;
  #fetched: Fetched | null = null;
  #settledAt: Moment | null = null;
  #outcome: Outcome | null = null;

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

  /** Milliseconds since the last load failed, or since the pass that it brought was fetched. */
  get age(): number {
    return this.#settledAt ? since(this.#settledAt) : 0;
  }

  /** Hands out the outcome of the last load once, to be told to the world. */
  takeOutcome(): Outcome | null {
    const outcome = this.#outcome;
    this.#outcome = null;
    return outcome;
  }

  fetched(pass: Pass, fetched: Fetched): void {
    this.#fetched = fetched;
    this.#loaded(pass, fetched.at);
  }

  /** The page gave it. @param read may throw. */
  given(read: () => Pass): void {
    try {
      this.#loaded(read(), moment());
    } catch (error) {
      this.failed(error);
    }
  }

  failed(error: unknown): void {
    this.#settledAt = moment();
    this.#error = isEpassError(error) ? error : UNFORESEEN;
    this.#outcome = { kind: 'failed', error: this.#error };
  }

  #loaded(pass: Pass, at: Moment): void {
    this.#settledAt = at;
    this.#pass = pass;
    this.#error = null;
    this.#outcome = { kind: 'loaded', pass };
  }

  /** Another source, or another traveller. */
  clear(): void {
    this.#pass = null;
    this.#error = null;
    this.#fetched = null;
    this.#outcome = null;
  }
}
