import { pause } from './abort.js';
import type { EpassError, FailureFacts } from './failure.js';
import type { TimeLimit } from './flight.js';
import { parseHttpDate } from './http-date.js';

/** One try: it is done, or it may be made again – not before `after` milliseconds, if the server said so. */
export type Attempt<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'again'; readonly failure: EpassError; readonly after: number | null };

/** How many more tries an operation has. It outlives one round, so that a renewed token brings no new ones. */
export interface RetryBudget {
  readonly limit: TimeLimit;
  /** Whether a retry is welcome at all just now. */
  readonly open: () => boolean;
  left: number;
  tries: number;
}

/** A budget of so many retries inside a time limit. */
export function retryBudget(left: number, limit: TimeLimit, open = (): boolean => true): RetryBudget {
  return { limit, open, left, tries: 0 };
}

/** A longer wait that a server asks for is not spent inside an operation. */
const LONGEST_WAIT = 10_000;
/** No server keeps a traveller from trying for longer than this. */
const LONGEST_HOLD = 3_600_000;

/** Spread over the whole span, so that a hundred pages do not come back at the same moment. */
const backoff = (tries: number): number => Math.random() * 500 * 2 ** tries;

/**
 * Makes tries until one is done, the budget is spent, or the wait would outlast the time limit.
 * ky's own retry is not used: it leaves out POST and bodies that are cut, and waits without limit.
 *
 * @throws EpassError of the last try; the limit's reason when that is aborted.
 */
export async function retrying<T>(attempt: () => Promise<Attempt<T>>, budget: RetryBudget): Promise<T> {
  for (;;) {
    const result = await attempt();
    if (result.kind === 'done') return result.value;
    // Never earlier than told, and then not all at once.
    const wait = result.after === null ? backoff(budget.tries) : result.after + Math.random() * 1000;
    const tooLong = (result.after ?? 0) > LONGEST_WAIT || performance.now() + wait >= budget.limit.endsAt;
    if (budget.left === 0 || tooLong || !budget.open()) throw result.failure;
    budget.left -= 1;
    budget.tries += 1;
    await pause(wait, budget.limit.signal);
  }
}

/** How long the server asks to wait (`Retry-After`, seconds or a date): milliseconds, `null` when it does not say. */
export function retryAfter(response: Response): number | null {
  const text = response.headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = parseHttpDate(text);
  if (date === null) return null;
  const serverNow = parseHttpDate(response.headers.get('date') ?? '') ?? Date.now();
  return Math.max(0, date - serverNow);
}

/** The moment that a wait of so many milliseconds leads to, as a fact about a failure. */
export function retryFacts(after: number | null): Pick<FailureFacts, 'retryAt'> {
  return after === null ? {} : { retryAt: performance.now() + Math.min(after, LONGEST_HOLD) };
}
