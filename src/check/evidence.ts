import { isLoopback } from '../api/address.js';
import { gatherFromApi, type ApiEvidence } from './api-evidence.js';
import { call, type Answer, type Outcome } from './call.js';
import {
  bareHeaders, cardHeaders, FOREIGN_ORIGIN, fromOwnPage, preflightHeaders, withSession, type Headings, type Target,
} from './target.js';
import { readAnswer, type TokenFields } from './token-fields.js';

/** The answers to everything that was asked. `null`: it was not asked. */
export interface Evidence extends ApiEvidence {
  readonly target: Target;
  /** The card's own request, with the session if there is one; several times, for its speed. */
  readonly own: readonly Outcome[];
  /** The same without the session. */
  readonly stranger: Outcome | null;
  readonly get: Outcome | null;
  /** The same without `X-Requested-With`. */
  readonly bare: Outcome | null;
  /** The same from a page of another site, by its `Origin`. */
  readonly foreignOrigin: Outcome | null;
  /** The same from a page of another site, by `Sec-Fetch-Site`. */
  readonly crossSite: Outcome | null;
  /** A foreign page's browser asks whether it may. */
  readonly preflight: Outcome | null;
  /** The browser of the card's own page asks whether it may. */
  readonly ownPreflight: Outcome | null;
}

/** The card reads no more of a token endpoint's answer. */
export const TOKEN_CAP = 64 * 1024;
const TIMES = 5;

/** Whether the endpoint may be called at all: a cookie does not go over the network in plain text. */
export const isSecure = (url: URL): boolean => url.protocol === 'https:' || isLoopback(url.hostname);

/** An answer that came. */
export const arrived = (outcome: Outcome | null | undefined): Answer | null =>
  outcome && !('lost' in outcome) ? outcome : null;

/** The fields of the token answer; `null` when there is no answer of that kind. */
export function tokenFieldsOf({ own }: Pick<Evidence, 'own'>): TokenFields | null {
  const first = arrived(own[0]);
  return first?.status === 200 ? readAnswer(first.body) : null;
}

/** Asks everything, one after the other; nothing more once the card's own request finds nobody there. */
export async function gather(target: Target): Promise<Evidence> {
  const nothing: Evidence = {
    target, own: [], stranger: null, get: null, bare: null, foreignOrigin: null, crossSite: null, preflight: null,
    ownPreflight: null, apiPreflight: null, pass: null,
  };
  if (!isSecure(target.endpoint)) return nothing;
  const session = withSession(target);
  const stranger = { ...cardHeaders, ...fromOwnPage(target) };
  const card = { ...stranger, ...session };
  const ask = (headers: Headings): Promise<Outcome> => send(target, 'POST', headers, '{}');

  const first = await ask(card);
  if ('lost' in first) return { ...nothing, own: [first] };
  const own: Outcome[] = [first];
  while (own.length < TIMES) own.push(await ask(card));
  return {
    target,
    own,
    stranger: target.cookie === undefined ? first : await ask(stranger),
    get: await send(target, 'GET', card),
    bare: await ask({ ...bareHeaders, ...fromOwnPage(target), ...session }),
    foreignOrigin: await ask({ ...cardHeaders, ...session, Origin: FOREIGN_ORIGIN }),
    crossSite: await ask({ ...cardHeaders, ...session, 'Sec-Fetch-Site': 'cross-site' }),
    preflight: await preflight(target, FOREIGN_ORIGIN),
    ownPreflight: target.page === target.endpoint.origin ? null : await preflight(target, target.page),
    ...await gatherFromApi(target, tokenFieldsOf({ own })),
  };
}

const send = (
  { endpoint, limit }: Target,
  method: string,
  headers: Headings,
  body?: string,
): Promise<Outcome> =>
  call({ method, url: endpoint, headers, cap: TOKEN_CAP, limit, ...(body !== undefined && { body }) });

const preflight = (target: Target, origin: string): Promise<Outcome> =>
  send(target, 'OPTIONS', preflightHeaders(origin, ['content-type', 'x-requested-with']));
