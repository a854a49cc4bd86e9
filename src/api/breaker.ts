/** So many failures in a row, and an API gets no retries until it has answered once. */
const FAILURES = 5;

/** Failures in a row, by base. */
const streaks = new Map<string, number>();

/** Notes whether an API answered, or failed in a way that would be tried again. */
export function noteTry(base: URL, failed: boolean): void {
  if (failed) streaks.set(base.href, (streaks.get(base.href) ?? 0) + 1);
  else streaks.delete(base.href);
}

/**
 * Whether an API may be asked again by itself. What people ask of one that keeps failing still goes out, once, but no
 * retries of it, which would only keep a server in trouble where it is.
 */
export function mayRetry(base: URL): boolean {
  return (streaks.get(base.href) ?? 0) < FAILURES;
}
