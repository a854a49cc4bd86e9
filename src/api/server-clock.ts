import { moment, since, type Moment } from './age.js';
import { parseHttpDate } from './http-date.js';

/** What the clock of a server said, ms since the epoch, and when. */
interface Reading {
  readonly time: number;
  readonly at: Moment;
}

/** By API origin. */
const readings = new Map<string | null, Reading>();

/**
 * Takes the time from an answer's `Date` header, where the server lets pages read it.
 *
 * @param sent when the request left.
 */
export function readServerClock(response: Response, origin: string, sent: Moment): void {
  const date = parseHttpDate(response.headers.get('date') ?? '');
  // The header has whole seconds and was written some time between request and answer: take the middle.
  if (date !== null) readings.set(origin, { time: date + 500 + since(sent) / 2, at: moment() });
}

/**
 * Now, milliseconds since the epoch: by the clock of this API origin if known, else by the device's. That somebody sets
 * the device's clock back changes nothing then: a pass that has ended stays so.
 */
export function serverNow(origin: string | null): number {
  const reading = readings.get(origin);
  return reading ? reading.time + since(reading.at) : Date.now();
}
