import { decodeJwt, importPKCS8, SignJWT } from 'jose';
import { within } from './deadline.js';
import type { ProgrammeCredentials } from './options.js';

/** How long a programme token that we sign ourselves is good for, in seconds. */
const LIFE = 600;
/** A token without a readable `exp` is kept this long, in milliseconds. */
const OPAQUE_LIFE = 300_000;
const LONGEST_MARGIN = 60_000;
const B64_TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/; // RFC 6750 §2.1

interface Held {
  readonly token: string;
  readonly until: number;
}

/** The programme's own token for the E-pass API: made when needed, shared by all calls, renewed before its end. */
export class ProgrammeToken {
  readonly #mint: () => Promise<string>;
  readonly #timeout: number;
  #held: Held | null = null;
  #pending: Promise<string> | null = null;

  /** @param timeout milliseconds that making one token may take */
  constructor(credentials: ProgrammeCredentials, timeout: number) {
    this.#mint = typeof credentials === 'function' ? credentials : signerOf(credentials);
    this.#timeout = timeout;
  }

  /**
   * The token to use now. Callers that come while one is being made wait for the same one.
   *
   * @throws whatever the credentials throw; a failure is not kept
   */
  async current(): Promise<string> {
    if (this.#held && Date.now() < this.#held.until) return this.#held.token;
    this.#pending ??= this.#renew().finally(() => {
      this.#pending = null;
    });
    return this.#pending;
  }

  /** Forgets a token that the API refused, unless another one has already taken its place. */
  drop(refused: string): void {
    if (this.#held?.token === refused) this.#held = null;
  }

  async #renew(): Promise<string> {
    const token = await within(Promise.resolve().then(this.#mint), AbortSignal.timeout(this.#timeout));
    if (typeof token !== 'string' || !B64_TOKEN.test(token)) throw new TypeError('not a bearer token');
    this.#held = { token, until: keepUntil(token, Date.now()) };
    return token;
  }
}

function signerOf(credentials: Exclude<ProgrammeCredentials, () => Promise<string>>): () => Promise<string> {
  const sign = (alg: string, key: CryptoKey | Uint8Array): Promise<string> =>
    new SignJWT()
      .setProtectedHeader({ alg, typ: 'JWT' })
      .setIssuer(credentials.issuer)
      .setExpirationTime(Math.floor(Date.now() / 1000) + LIFE)
      .sign(key);
  if ('secret' in credentials) return () => sign('HS256', new TextEncoder().encode(credentials.secret));
  return async () => sign('RS256', await importPKCS8(credentials.privateKey, 'RS256'));
}

/** Shortly before the token's end: a minute, or a fifth of a short life. */
function keepUntil(token: string, now: number): number {
  const end = expiryOf(token) ?? now + OPAQUE_LIFE;
  return end - Math.min(LONGEST_MARGIN, (end - now) / 5);
}

function expiryOf(token: string): number | null {
  try {
    const { exp } = decodeJwt(token);
    return typeof exp === 'number' ? exp * 1000 : null;
  } catch {
    return null; // opaque tokens are allowed
  }
}
