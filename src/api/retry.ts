import { pause } from './abort.js';
import type { EpassError } from './failure.js';
import type { TimeLimit } from './flight.js';
import { parseHttpDate } from './http-date.js';

/** One try: it is done, or it may be made again – not before `after` milliseconds, if the server said so. */
export type Attempt<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'again'; readonly failure: EpassError; readonly after: number | null };

/** How many more tries an operation has. It outlives one round, so that a renewed token brings no new ones. */
export interface RetryBudget {
  readonly limit: TimeLimit;
  left: number;
  tries: number;
}

/** A budget of so many retries inside a time limit. */
export function retryBudget(left: number, limit: TimeLimit): RetryBudget {
  return { limit, left, tries: 0 };
}

/** Spread over the whole span, so that a hundred pages do not come back at the same moment. */
const backoff = (tries: number): number => Math.random() * Math.min(8000, 500 * 2 ** tries);

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
    const wait = result.after === null ? backoff(budget.tries) : result.after + Math.random() * 250;
    if (budget.left === 0 || performance.now() + wait >= budget.limit.endsAt) throw result.failure;
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
