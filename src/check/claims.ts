import { objectOf } from './token-fields.js';

/** What a token says of itself, unverified: it is looked at to give advice, never to decide who somebody is. */
export type Claims = Readonly<Record<string, unknown>>;

/** The claims of a JWT; `null` for an opaque or an encrypted token. */
export function claimsOf(token: string): Claims | null {
  const parts = token.split('.');
  if (parts.length !== 3) return null;
  const [header, claims] = parts.slice(0, 2).map((part) => objectOf(Buffer.from(part, 'base64url').toString('utf8')));
  return header && claims && typeof header.alg === 'string' ? claims : null;
}

/** When a token ends, in seconds since the epoch. */
export const endOf = ({ exp }: Claims): number | null =>
  typeof exp === 'number' && Number.isFinite(exp) ? exp : null;

/** Whom a token names: a traveller (`number`: not as text), nobody for sure, the programme, or it cannot be told. */
export type Holder = 'someone' | 'number' | 'nobody' | 'programme' | 'unclear';

/** Claims about the token itself. A token with no other ones cannot name a traveller. */
const ABOUT_ITSELF = new Set(['iss', 'aud', 'exp', 'iat', 'nbf']);

/** Judges who holds a token. RFC 9068: a token that a client got for itself has that client as its subject. */
export function holderOf(claims: Claims): Holder {
  const { sub } = claims;
  const isNumber = typeof sub === 'number';
  if (isNumber || (typeof sub === 'string' && sub !== '')) {
    const self = [claims.iss, claims.client_id, claims.azp, claims.cid].includes(sub);
    if (self || claims.gty === 'client-credentials') return 'programme';
    return isNumber ? 'number' : 'someone';
  }
  return Object.keys(claims).every((name) => ABOUT_ITSELF.has(name) || name === 'sub') ? 'nobody' : 'unclear';
}
