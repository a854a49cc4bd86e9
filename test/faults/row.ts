/** How the fault tables are written and read. */
import type { FailureCode } from '../../src/api/failure.js';
import type { FaultAnswer } from '../support/fault-server.js';

/** A sound answer of a route, to be broken. */
export interface Good {
  readonly json: object;
  /** The same as text, in ASCII. */
  readonly text: string;
  /** A text that the page must never hold. */
  readonly secret: string;
  /** The root of another origin, which nobody may call. */
  readonly away: string;
}

/**
 * One fault: what the server does, and what comes of it at the token endpoint and at the API. An outcome is
 * a failure code or `ok`, with the requests that the route gets: `network 2`. Where engines may differ, codes
 * are joined by `|` and a count is a range: `network|ok 1-3`. `-` means that the fault is none there.
 */
export type FaultRow = readonly [
  id: string,
  fault: FaultAnswer | ((good: Good) => FaultAnswer),
  token: string,
  api: string,
  more?: {
    /** It ends by our own deadline. */
    readonly deadline?: true;
    readonly origin?: 'cross';
    /** What the server tells us to wait before each retry, milliseconds. */
    readonly wait?: number;
  },
];

export interface Expected {
  readonly codes: readonly (FailureCode | 'ok')[];
  readonly least: number;
  readonly most: number;
}

/** Reads an outcome; `null` for `-`. */
export function expectedOf(outcome: string): Expected | null {
  if (outcome === '-') return null;
  const [codes = '', count = ''] = outcome.split(' ');
  const [least = NaN, most = least] = count.split('-').map(Number);
  return { codes: codes.split('|') as FailureCode[], least, most };
}

/** An HTTP answer as it goes over the wire. */
export const rawAnswer = (body: string, ...headers: string[]): string =>
  ['HTTP/1.1 200 OK', 'Content-Type: application/json', 'Cache-Control: no-store', ...headers, '', body].join('\r\n');

/** A text that says that it is JSON, packed in a way that it is not. */
export const packed = (encoding: string) => ({ text }: Good): FaultAnswer =>
  ({ body: text, headers: { ...JSON_TYPE, 'content-encoding': encoding } });

const JSON_TYPE = { 'content-type': 'application/json' };

/** A text that says that it is JSON. */
export const asJson = (body: string, more: FaultAnswer = {}): FaultAnswer => ({ body, headers: JSON_TYPE, ...more });

/** Bytes, one a character, that say that they are JSON. */
export const bytes = (characters: string, more: FaultAnswer = {}): FaultAnswer => ({ base64: btoa(characters), headers: JSON_TYPE, ...more });
