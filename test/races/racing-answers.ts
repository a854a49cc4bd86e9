import { anOrder } from '../support/pass.js';
import { aWirePage, aWireResource } from '../support/resource.js';
import { SwiftResponse } from './swift-request.js';

/** How one request is answered. `deaf` is sound, but comes although the request was aborted. */
export type Reply =
  | 'ok' | 'deaf' | 'refused' | 'forbidden' | 'missing' | 'busy' | 'limited' | 'lost' | 'cut' | 'odd' | 'other' | 'redirect';

/** One request as the servers saw it. */
export interface Call {
  readonly kind: 'token' | 'pass' | 'venues';
  /** Whose it is: the name of the token source in its address. */
  readonly source: string;
  /** The traveller who was signed in when it came in. */
  readonly life: number;
  /** The token it bears, `''` without one. */
  readonly token: string;
  /** The id or the query that it asks for. */
  readonly asked: string;
  readonly reply: Reply;
  readonly signal: AbortSignal;
  answered: boolean;
}

/** The codes that a failure of this call may be told with. */
export function codesOf({ kind, source, reply }: Call): readonly string[] {
  if (reply === 'ok' || reply === 'deaf') return [];
  if (kind === 'token' && source !== 'endpoint') return ['unavailable']; // a provider threw
  return [kind === 'token' ? (TOKEN_CODES[reply] ?? CODES[reply]) : CODES[reply]];
}

type Fault = Exclude<Reply, 'ok' | 'deaf'>;

const TOKEN_CODES: Readonly<Partial<Record<Fault, string>>> = { missing: 'config', redirect: 'auth-required' };
const CODES: Readonly<Record<Fault, string>> = {
  refused: 'auth-required', forbidden: 'forbidden', missing: 'not-found', busy: 'unavailable', limited: 'rate-limited',
  lost: 'network', cut: 'network', odd: 'invalid-response', other: 'invalid-response', redirect: 'redirected',
};

const JSON_TYPE = { 'content-type': 'application/json' };

/** A value as JSON; `undefined` as what is none. */
export const aJsonAnswer = (value: unknown): SwiftResponse =>
  new SwiftResponse(200, value === undefined ? 'canary' : JSON.stringify(value), JSON_TYPE);

/** An answer whose body breaks off. */
export const aTornAnswer = (): SwiftResponse => new SwiftResponse(200, { cut: true }, JSON_TYPE);

/** Orders by the first letter of their id; any other is active. */
const OVER: Readonly<Record<string, [over: object, extra: object]>> = {
  C: [{ status: 3 }, {}],
  U: [{}, { availableUsages: 0, usedUsages: 1 }],
  X: [{}, { expirationDate: '2025-12-31T23:59:59+00:00' }],
  Q: [{ status: 9 }, {}],
};

/** The order with that id of a traveller, enveloped. */
export function orderFor(orderId: string, firstName: string, lastName: string): unknown {
  const [over, extra] = OVER[orderId.charAt(0)] ?? [{}, {}];
  return { code: 0, data: anOrder({ orderId, ...over }, { firstName, lastName, ...extra }) };
}

/** A place has 45 venues of each module. Each says by its id what was asked, and by its name for whom. */
export function venuesFor(query: URLSearchParams, holder: string): unknown {
  const [module, iata] = [Number(query.get('module')), query.get('iata') ?? ''];
  const [size, page] = [Number(query.get('pageSize')), Number(query.get('pageNumber'))];
  const first = (page - 1) * size;
  const listed = Array.from({ length: Math.max(0, Math.min(size, 45 - first)) }, (_, i) =>
    aWireResource({ module, resourceId: `${iata}-${module}-${first + i + 1}`, resourceName: holder }, { iata }));
  return aWirePage(listed, 45);
}
