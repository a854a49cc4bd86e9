import { decodeJwt, errors, importSPKI, jwtVerify, SignJWT, type CryptoKey } from 'jose';
import { refuse } from './invented.js';

/** How the tokens of one issuer are checked: an SPKI PEM key for RS256, or a shared secret for HS256. */
export type Issuer = { readonly publicKey: string } | { readonly secret: string };

/** Lifetime in seconds of a token from `POST /v2/auth/token`: "Token validity: 1 hour". */
export const tokenLifetime = 3600;

const BEARER = /^Bearer +([\w\-.~+/]+=*)$/i;

interface Verifier {
  readonly algorithm: 'RS256' | 'HS256';
  readonly key: () => Promise<CryptoKey | Uint8Array>;
}

/** Checks bearer tokens against the known issuers, and is an issuer of its own for the token endpoint. */
export class Gate {
  readonly #verifiers: ReadonlyMap<string, Verifier>;
  readonly #clients: ReadonlyMap<string, string>;
  readonly #now: () => number;
  readonly #ownIssuer = `sandbox-${crypto.randomUUID()}`;
  readonly #ownSecret = crypto.getRandomValues(new Uint8Array(32));

  constructor(
    issuers: Readonly<Record<string, Issuer>>,
    clients: Readonly<Record<string, { readonly secret: string }>>,
    now: () => number,
  ) {
    const known = Object.entries(issuers).map(([iss, issuer]) => [iss, verifierOf(issuer)] as const);
    const own: Verifier = { algorithm: 'HS256', key: () => Promise.resolve(this.#ownSecret) };
    this.#verifiers = new Map([...known, [this.#ownIssuer, own]]);
    this.#clients = new Map(Object.entries(clients).map(([id, { secret }]) => [id, secret]));
    this.#now = now;
  }

  /** Refuses the request unless it bears a token that a known issuer signed and that has not expired. */
  async check(request: Request): Promise<void> {
    const token = BEARER.exec(request.headers.get('Authorization') ?? '')?.[1] ?? refuse('token-missing');
    const issuer = issuerOf(token);
    const verifier = this.#verifiers.get(issuer) ?? refuse('token-invalid');
    const key = await verifier.key();
    try {
      await jwtVerify(token, key, {
        // Pinned by issuer: otherwise whoever writes the token chooses how it is checked.
        algorithms: [verifier.algorithm],
        issuer,
        requiredClaims: ['exp'],
        currentDate: new Date(this.#now()),
      });
    } catch (error) {
      refuse(error instanceof errors.JWTExpired ? 'token-expired' : 'token-invalid');
    }
  }

  /** A token for a client that knows its secret, good for one hour. */
  async issueToken(clientId: string, secret: string): Promise<string> {
    if (this.#clients.get(clientId) !== secret) refuse('client-unknown');
    return new SignJWT({ sub: clientId })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(this.#ownIssuer)
      .setExpirationTime(Math.floor(this.#now() / 1000) + tokenLifetime)
      .sign(this.#ownSecret);
  }
}

/** The issuer that the token claims to be from, before anything is believed. */
function issuerOf(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    return refuse('token-invalid');
  }
}

function verifierOf(issuer: Issuer): Verifier {
  if ('secret' in issuer) {
    const secret = new TextEncoder().encode(issuer.secret);
    return { algorithm: 'HS256', key: () => Promise.resolve(secret) };
  }
  let key: Promise<CryptoKey> | undefined;
  return { algorithm: 'RS256', key: () => (key ??= importSPKI(issuer.publicKey, 'RS256')) };
}
