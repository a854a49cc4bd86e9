import { jwtVerify, SignJWT } from 'jose';

/** How long a traveller's token is good for, in seconds. */
export const TOKEN_LIFE = 300;

const ISSUER = 'epass-card/host';
const AUDIENCE = 'epass-card';
const ALGORITHM = 'HS256';
const TYPE = 'epass-traveller+jwt'; // so that no other token signed with the same secret is one of ours

/** Signs and checks the short-lived tokens that bind a browser to one traveller. */
export class TravellerTokens {
  #key: Uint8Array | null;

  /** @param secret without one, a random key is made; then only this object knows its own tokens. */
  constructor(secret: string | undefined) {
    this.#key = secret === undefined ? null : new TextEncoder().encode(secret);
  }

  /** A token for this traveller, good for `TOKEN_LIFE`. */
  async issue(clientUserId: string): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT()
      .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setSubject(clientUserId)
      .setIssuedAt(now)
      .setExpirationTime(now + TOKEN_LIFE)
      .sign(this.#signingKey());
  }

  /** The traveller that a token was issued to; `null` for a token that is not ours, not whole or too old. */
  async travellerOf(token: string): Promise<string | null> {
    try {
      const { payload } = await jwtVerify(token, this.#signingKey(), {
        algorithms: [ALGORITHM],
        typ: TYPE,
        issuer: ISSUER,
        audience: AUDIENCE,
        requiredClaims: ['sub', 'exp'],
      });
      return typeof payload.sub === 'string' && payload.sub !== '' ? payload.sub : null;
    } catch {
      return null;
    }
  }

  /** Made on first use: some workers allow no random numbers while a module is loading. */
  #signingKey(): Uint8Array {
    return (this.#key ??= crypto.getRandomValues(new Uint8Array(32)));
  }
}
