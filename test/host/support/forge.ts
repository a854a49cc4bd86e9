import { createHmac } from 'node:crypto';
import { TOKEN_SECRET } from './partner.js';
import { ALICE } from './scripted-upstream.js';

/** Seconds since the epoch. */
export const secondsNow = (): number => Math.floor(Date.now() / 1000);
/** The header and the claims of the tokens that the host makes for Alice. */
export const header = { alg: 'HS256', typ: 'epass-traveller+jwt' };
export const claimsAt = (now: number) => ({ iss: 'epass-card/host', aud: 'epass-card', sub: ALICE, iat: now, exp: now + 300 });

const HASHES: Record<string, string> = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' };

/** One part of a token. Text is taken as it is, anything else as JSON. */
export function part(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
}

/** Signs by hand, so that header and claims can be what no library would write. */
export function forge(head: unknown, body: unknown, secret = TOKEN_SECRET, alg = 'HS256'): string {
  const signed = `${part(head)}.${part(body)}`;
  return `${signed}.${createHmac(HASHES[alg] ?? '', secret).update(signed).digest('base64url')}`;
}
