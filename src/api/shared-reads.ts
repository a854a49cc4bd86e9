import { abortErrorOf } from './abort.js';
import { EpassError, isEpassError } from './failure.js';
import { atHand, Flights, type TimeLimit } from './flight.js';

const WHOLE_OPERATION = 15_000;
const FRESH_FOR = 60_000;

/** One read, and how it is shared. */
export interface Read<T> {
  /** Reads with equal keys are the same read. */
  readonly key: string;
  readonly run: (limit: TimeLimit) => Promise<T>;
  /** What is read, for the developer's sentence when it takes too long. */
  readonly subject: string;
  /** Do not take an answer that was fetched a moment ago. */
  readonly fresh: boolean;
  readonly signal: AbortSignal | undefined;
}

/**
 * Reads of one kind, for the whole page: equal ones under way are one, and what was fetched less
 * than 60 seconds ago is not fetched again.
 */
export class SharedReads<T> {
  readonly #flights = new Flights<T>();
  readonly #recent: RecentAnswers<T>;

  /** @param capacity how many answers are kept; past that the oldest goes. */
  constructor(capacity: number) {
    this.#recent = new RecentAnswers(capacity);
  }

  /**
   * The answer to a read.
   *
   * @throws EpassError; or an `AbortError` when the signal is aborted, or at `signOut()`.
   */
  async get({ key, run, subject, fresh, signal }: Read<T>): Promise<T> {
    if (signal?.aborted) throw abortErrorOf(signal);
    if (fresh) this.#recent.forget(key); // should this call fail, the answer of before is not taken for a new one
    const recent = this.#recent.get(key);
    if (recent) return atHand(recent.answer, signal);
    const work = {
      milliseconds: WHOLE_OPERATION,
      tooLong: `No ${subject} came within 15 seconds.`,
      run: async (limit: TimeLimit) => {
        const answer = await run(limit).catch((error: unknown) => {
          throw ownError(error, limit.signal);
        });
        this.#recent.keep(key, answer);
        return answer;
      },
    };
    return this.#flights.join(key, work, signal);
  }
}

/** Pages replace functions that we build on; what comes of that is not ours to pass on. */
function ownError(error: unknown, { aborted, reason }: AbortSignal): unknown {
  if (aborted) return reason;
  return isEpassError(error) ? error : new EpassError('unsupported', 'Something on this page broke the call.');
}

interface KeptAnswer<T> {
  readonly answer: T;
  /** When it came, by `performance.now()`. */
  readonly at: number;
}

const isFresh = ({ at }: KeptAnswer<unknown>): boolean => performance.now() - at < FRESH_FOR;

/** Answers that came a moment ago, oldest first. */
class RecentAnswers<T> {
  readonly #byKey = new Map<string, KeptAnswer<T>>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): KeptAnswer<T> | undefined {
    const kept = this.#byKey.get(key);
    return kept && isFresh(kept) ? kept : undefined;
  }

  forget(key: string): void {
    this.#byKey.delete(key);
  }

  keep(key: string, answer: T): void {
    this.forget(key); // it goes to the end of the line
    this.#byKey.set(key, { answer, at: performance.now() });
    for (const [other, kept] of this.#byKey) {
      if (isFresh(kept) && this.#byKey.size <= this.#capacity) break;
      this.#byKey.delete(other);
    }
  }
}
