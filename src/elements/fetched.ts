import { moment, type Moment } from '../api/age.js';
import type { Pass } from '../pass/pass.js';

/** When a pass was fetched: in server time, and by the device's clocks. */
export interface Fetched {
  readonly checkedAt: number;
  readonly at: Moment;
}

const known = new WeakMap<Pass, Fetched>();

/** When a pass was fetched that has just come: now, unless another card was given the same one before. */
export function fetchedAt(pass: Pass, now: number): Fetched {
  const fetched = known.get(pass) ?? { checkedAt: now, at: moment() };
  known.set(pass, fetched);
  return fetched;
}
