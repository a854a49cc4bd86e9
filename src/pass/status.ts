import { parseInstant } from './instant.js';
import type { Pass } from './pass.js';

/**
 * What a pass is worth at one moment.
 *
 * - `active`: can be used now
 * - `upcoming`: its activation date lies ahead
 * - `used-up`: no usage is left
 * - `expired`: its expiration date has passed
 * - `cancelled`: its order was cancelled; final
 * - `unknown`: the facts do not say that it is active, so nobody should rely on it
 */
export type PassStatus = 'active' | 'upcoming' | 'used-up' | 'expired' | 'cancelled' | 'unknown';

/** The `status` of an order, of a pass or of a usage, that was cancelled. */
export const CANCELLED = 3;
const ISSUED_OR_USED: readonly (number | null)[] = [1, 2];
const IN_FORCE = 1;

/**
 * The part of the status that no clock can change: `sound` means that only the dates decide.
 */
export function standingOf(pass: Pass): 'cancelled' | 'used-up' | 'sound' | 'unclear' {
  const { unreadable } = pass;
  if (
    pass.orderStatus === CANCELLED ||
    pass.orderCancelledDate !== null ||
    unreadable.includes('orderCancelledDate')
  ) {
    return 'cancelled';
  }
  if (pass.availableUsages === 0) return 'used-up';
  const sound =
    pass.availableUsages !== null &&
    pass.availableUsages >= 1 &&
    ISSUED_OR_USED.includes(pass.orderStatus) &&
    pass.ePassStatus === IN_FORCE &&
    parseInstant(pass.expirationDate) !== null &&
    !unreadable.includes('activationDate') &&
    (pass.activationDate === null || parseInstant(pass.activationDate) !== null);
  return sound ? 'sound' : 'unclear';
}

/** Whether a pass may be shown at a door: one that is good now or will be, and has a number. */
export function isForTheDoor({ ePassId }: Pass, status: PassStatus): boolean {
  return (status === 'active' || status === 'upcoming') && (ePassId ?? '').trim() !== '';
}

/**
 * The status of a pass at the time `now`: one truth from all facts, first match wins.
 *
 * A pass without a readable expiration date is never active: it may have expired.
 *
 * @param now milliseconds since the epoch, in server time where it is known.
 */
export function statusOf(pass: Pass, now: number): PassStatus {
  const standing = standingOf(pass);
  if (standing === 'cancelled' || standing === 'used-up') return standing;

  const expires = parseInstant(pass.expirationDate);
  if (expires !== null && now >= expires) return 'expired';
  const activates = parseInstant(pass.activationDate);
  if (activates !== null && now < activates) return 'upcoming';
  return standing === 'sound' && Number.isFinite(now) ? 'active' : 'unknown';
}

/**
 * The next moment after `now` at which {@link statusOf} gives another answer.
 *
 * @returns milliseconds since the epoch, or `null` when the status stays as it is.
 */
export function nextBoundary(pass: Pass, now: number): number | null {
  const current = statusOf(pass, now);
  const ahead = [pass.activationDate, pass.expirationDate]
    .map(parseInstant)
    .filter((at): at is number => at !== null && at > now && statusOf(pass, at) !== current);
  return ahead.length > 0 ? Math.min(...ahead) : null;
}

/** Whether a pass of this status can never be used again, so that there is nothing to search for. */
export function isOver(status: PassStatus): status is 'used-up' | 'expired' | 'cancelled' {
  return status === 'used-up' || status === 'expired' || status === 'cancelled';
}
