/** The `AbortError` that a caller gets whose signal was aborted, whatever reason the signal carries. */
export function abortErrorOf(signal: AbortSignal): DOMException {
  const reason: unknown = signal.reason;
  return reason instanceof DOMException && reason.name === 'AbortError'
    ? reason
    : new DOMException('The call was aborted.', 'AbortError');
}

/**
 * The outcome of a promise, or the signal's reason as soon as it is aborted. Host code may put its
 * own function in the way of ours (`fetch`, a token provider), and that may ignore the signal.
 */
export function until<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
}

/** Waits, unless the signal is aborted. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return until(elapsed, signal).finally(() => clearTimeout(timer));
}
