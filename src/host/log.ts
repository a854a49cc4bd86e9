/** Says one line to the partner's log. `topic` groups lines that mean the same. */
export type Log = (topic: string, line: string) => void;

const QUIET_TIME = 60_000;

/**
 * A log that says each topic at most once a minute, so that an outage does not fill the partner's disk.
 * Lines are written by us: no text from the API, from a caller or from an error goes in, since any of
 * these may hold a token or a name.
 */
export function createLog(): Log {
  const saidAt = new Map<string, number>();
  return (topic, line) => {
    const now = Date.now();
    const last = saidAt.get(topic);
    if (last !== undefined && now - last < QUIET_TIME) return;
    saidAt.set(topic, now);
    console.warn(`[epass-card/host] ${line}`);
  };
}

/**
 * Something in the partner's own server is wrong, thrown from anywhere and answered 500. Its message goes to the
 * log: it is a sentence of ours, with nothing in it of a request, a token or somebody else's error.
 */
export class PartnerFault extends Error {}

/** The class of something thrown, which may be logged where its message may not. */
export function kindOf(thrown: unknown): string {
  const name = thrown instanceof Error ? thrown.constructor.name : typeof thrown;
  return /^\w{1,40}$/.test(name) ? name : 'Error';
}
