import { parseHttpDate } from './http-date.js';

const offsets = new Map<string, number>();

/**
 * Takes the time from an answer's `Date` header, where the server lets pages read it.
 *
 * @param sentAt when the request left, by `Date.now()`.
 */
export function readServerClock(response: Response, origin: string, sentAt: number): void {
  const date = parseHttpDate(response.headers.get('date') ?? '');
  // The header has whole seconds and was written some time between request and answer: take the middle.
  if (date !== null) offsets.set(origin, date + 500 - (sentAt + Date.now()) / 2);
}

/** Now, milliseconds since the epoch: by the clock of this API origin if known, else by the device's. */
export function serverNow(origin: string | null): number {
  return Date.now() + ((origin === null ? undefined : offsets.get(origin)) ?? 0);
}
