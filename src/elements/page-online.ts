/** The calls are spread over so many milliseconds, so that a page full of cards does not come back at once. */
const SPREAD = 3000;

const waiting = new Set<() => void>();
const ring = (): void => waiting.forEach((start) => start());

/** Calls back once, soon after the browser says that it is online again. @returns the way to stop waiting. */
export function whenOnline(call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = (): void => {
    if (waiting.delete(start) && waiting.size === 0) removeEventListener('online', ring);
  };
  const start = (): void => {
    leave();
    timer = setTimeout(call, Math.random() * SPREAD);
  };
  if (waiting.size === 0) addEventListener('online', ring); // one for the whole page
  waiting.add(start);
  return () => {
    clearTimeout(timer);
    leave();
  };
}
