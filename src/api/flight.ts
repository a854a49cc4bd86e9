import { abortErrorOf, until } from './abort.js';
import { EpassError } from './failure.js';

/** How long a piece of work may take. */
export interface TimeLimit {
  /** Aborted at the end of the time, and when nobody waits any more; its reason is what to throw. */
  readonly signal: AbortSignal;
  /** By `performance.now()`, milliseconds. */
  readonly endsAt: number;
}

/** Work to share: how to do it, and how long it may take. */
export interface SharedWork<T> {
  readonly run: (limit: TimeLimit) => Promise<T>;
  readonly milliseconds: number;
  /** The developer's sentence when the time is over. */
  readonly tooLong: string;
}

/** One piece of work with several callers waiting. It lives while anyone waits. */
class Flight<T> {
  readonly #controller = new AbortController();
  readonly #outcome: Promise<T>;
  #waiting = 0;
  #over = false;

  constructor({ run, milliseconds, tooLong }: SharedWork<T>, landed: () => void) {
    const { signal } = this.#controller;
    const timer = setTimeout(() => this.end(new EpassError('timeout', tooLong)), milliseconds);
    this.#outcome = until(run({ signal, endsAt: performance.now() + milliseconds }), signal).finally(() => {
      this.#over = true;
      inTheAir.delete(this);
      clearTimeout(timer);
      landed();
    });
    // Nobody may be waiting any more; and what is left of failed work is not worth a connection.
    this.#outcome.catch(() => this.#controller.abort());
    inTheAir.add(this);
  }

  get over(): boolean {
    return this.#over;
  }

  async join(signal?: AbortSignal): Promise<T> {
    this.#waiting += 1;
    try {
      return await (signal ? until(this.#outcome, signal) : this.#outcome);
    } catch (error) {
      throw signal?.aborted ? abortErrorOf(signal) : error;
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.end(new DOMException('Nobody waits for it.', 'AbortError'));
    }
  }

  end(reason: unknown): void {
    if (this.#over) return;
    this.#over = true;
    this.#controller.abort(reason);
  }
}

const inTheAir = new Set<Flight<unknown>>();
let endings = 0;
const signedOut = (): DOMException => new DOMException('Signed out.', 'AbortError');

/** Ends all shared work of the page: those who wait get an `AbortError`. */
export function endAllFlights(): void {
  endings += 1;
  for (const flight of [...inTheAir]) flight.end(signedOut());
}

/** How often that was, by a sign-out: tells who was away meanwhile that another traveller may be there. */
export function signOuts(): number {
  return endings;
}

/** What is at hand, for a caller who still wants it once its own code has come to an end; else an `AbortError`. */
export async function atHand<T>(answer: T, signal?: AbortSignal): Promise<T> {
  const before = endings;
  await Promise.resolve();
  if (signal?.aborted) throw abortErrorOf(signal);
  if (endings !== before) throw signedOut();
  return answer;
}

/** Work under way, by key: who asks for what is being done joins in. */
export class Flights<T> {
  readonly #byKey = new Map<string, Flight<T>>();

  /** Joins the work under way for this key, or starts it. Rejects as it does, or with an `AbortError`. */
  join(key: string, work: SharedWork<T>, signal?: AbortSignal): Promise<T> {
    const flying = this.#byKey.get(key);
    return (flying && !flying.over ? flying : this.#start(key, work)).join(signal);
  }

  #start(key: string, work: SharedWork<T>): Flight<T> {
    const flight = new Flight(work, () => {
      if (this.#byKey.get(key) === flight) this.#byKey.delete(key);
    });
    this.#byKey.set(key, flight);
    return flight;
  }
}
