/** So many failures in a row, and retries of that API pause. */
const FAILURES = 5;
const PAUSE = 30_000;

interface Streak {
  failures: number;
  pausedUntil: number;
}

const streaks = new Map<string, Streak>();

/** Notes whether an API answered, or failed in a way that would be tried again. */
export function noteTry(base: URL, failed: boolean): void {
  if (!failed) return void streaks.delete(base.href);
  const failures = (streaks.get(base.href)?.failures ?? 0) + 1;
  streaks.set(base.href, { failures, pausedUntil: failures < FAILURES ? 0 : performance.now() + PAUSE });
}

/**
 * Whether an API may be asked again by itself. One that failed five times in a row is left alone for 30 seconds: what
 * people ask for still goes out, once, but no retries of it, which would only keep a server in trouble where it is.
 */
export function mayRetry(base: URL): boolean {
  return performance.now() >= (streaks.get(base.href)?.pausedUntil ?? 0);
}
