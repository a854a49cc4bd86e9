import { answeredBase, baseBeside, isLoopback, parsed, under } from '../api/address.js';
import { call, type Outcome } from './call.js';
import { preflightHeaders, type Headings, type Target } from './target.js';
import type { TokenFields } from './token-fields.js';

/** What was asked for with the token. */
export interface PassEvidence {
  /** Where they were asked for. */
  readonly url: URL;
  /** The traveller's own pass. */
  readonly own: Outcome;
  /** An order id that nobody has. */
  readonly invented: Outcome;
  /** The pass of somebody else, if one was named. */
  readonly others: Outcome | null;
  /** The traveller's own pass, asked for with a token that the endpoint has not given: one sign of it is another. */
  readonly forged: Outcome;
  /** The same without any token. */
  readonly tokenless: Outcome;
}

/** The answers of the API. `null`: it was not asked. */
export interface ApiEvidence {
  /** The browser of the card's page asks whether it may; asked for where that page is on another origin. */
  readonly apiPreflight: Outcome | null;
  readonly pass: PassEvidence | null;
}

const PASS_CAP = 4 * 1024 * 1024;
const PREFLIGHT_CAP = 64 * 1024;

/** As the card does: with the token and without the session. `null` is no token at all. */
const apiHeaders = ({ programId }: Target, token: string | null): Headings => ({
  Accept: 'application/json',
  'Content-Type': 'application/json',
  ...(token !== null && { Authorization: `Bearer ${token}` }),
  'X-Request-ID': crypto.randomUUID(),
  ...(programId !== undefined && { 'X-Program-ID': programId }),
});

/** What the card sends there besides what any page may send, in lower case. */
export const apiHeaderNames = (target: Target): string[] =>
  Object.keys(apiHeaders(target, '')).map((name) => name.toLowerCase()).filter((name) => name !== 'accept');

/** Asks the API what the card would ask of it with a token like this; nothing where the card would not go. */
export async function gatherFromApi(target: Target, fields: TokenFields | null): Promise<ApiEvidence> {
  const base = fields && baseFor(target, fields);
  if (!base || fields.token === null) return { apiPreflight: null, pass: null };
  const url = under(base, 'orders/ePasses/search');
  return {
    apiPreflight: url.origin === target.page ? null : await askLeave(target, url),
    pass: await askForPasses(target, url, fields.token),
  };
}

/** The base that came with the token, else the directory of its endpoint. */
function baseFor(target: Target, fields: TokenFields): URL | null {
  const base = baseIn(fields, target) ?? baseBeside(target.endpoint);
  return base === 'odd' ? null : base;
}

/** The base in an answer, as the card's page reads it; `null` when there is none, `odd` when the card stays away. */
export function baseIn({ apiBase }: TokenFields, { endpoint, page }: Target): URL | 'odd' | null {
  if (apiBase === undefined || apiBase === null) return null;
  const from = page === endpoint.origin ? endpoint : new URL(page);
  const url = typeof apiBase === 'string' && apiBase !== '' ? parsed(apiBase, from.href) : null;
  const base = url && answeredBase(url.href); // here without a page, whose rules follow
  return base && (base.protocol === 'https:' || isLoopback(from.hostname)) ? base : 'odd';
}

const askLeave = (target: Target, url: URL): Promise<Outcome> => call({
  method: 'OPTIONS',
  url,
  headers: preflightHeaders(target.page, apiHeaderNames(target)),
  cap: PREFLIGHT_CAP,
  limit: target.limit,
});

async function askForPasses(target: Target, url: URL, token: string): Promise<PassEvidence | null> {
  const { orderId, otherOrderId, page, limit } = target;
  if (orderId === undefined) return null;
  const search = (id: string, as: string | null = token): Promise<Outcome> => {
    const headers = { ...apiHeaders(target, as), Origin: page };
    return call({ method: 'POST', url, headers, body: JSON.stringify({ orderId: id }), cap: PASS_CAP, limit });
  };
  return {
    url,
    own: await search(orderId),
    invented: await search(inventedId()),
    others: otherOrderId === undefined ? null : await search(otherOrderId),
    forged: await search(orderId, forgedFrom(token)),
    tokenless: await search(orderId, null),
  };
}

/** Another token of the same form. Of a JWT the signature is changed: in its middle, where each sign counts. */
function forgedFrom(token: string): string {
  const bare = token.replace(/=+$/, '');
  const at = Math.floor((bare.lastIndexOf('.') + 1 + bare.length) / 2);
  return `${bare.slice(0, at)}${bare[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
}

/** In the form of an order id, and so long that it is nobody's. */
const inventedId = (): string => {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => byte % 10);
  return `DP${digits.join('')}`;
};
