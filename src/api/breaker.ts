/** So many failures in a row, and an API gets no retries for a while. */
const FAILURES = 5;
const PAUSE = 30_000;

/** By base, since an API answered last: its failures in a row, and when the fifth came, by `performance.now()`. */
const streaks = new Map<string, { failures: number; brokenAt: number }>();

/** Notes whether an API answered, or failed in a way that would be tried again. */
export function noteTry(base: URL, failed: boolean): void {
  if (!failed) return void streaks.delete(base.href);
  if (!mayRetry(base)) return; // a pause is not made longer
  const failures = (streaks.get(base.href)?.failures ?? 0) + 1;
  const isBroken = failures === FAILURES;
  streaks.set(base.href, { failures: isBroken ? 0 : failures, brokenAt: isBroken ? performance.now() : -Infinity });
}

/**
 * Whether an API may be asked again by itself: not in the 30 seconds after it has failed five times in a row, unless
 * it answers meanwhile. What people ask of it still goes out, once, but no retries of it, which would only keep a
 * server in trouble where it is.
 */
export function mayRetry(base: URL): boolean {
  const brokenAt = streaks.get(base.href)?.brokenAt ?? -Infinity;
  return performance.now() >= brokenAt + PAUSE;
}
