import { answeredBase } from './address.js';
import { EpassError } from './failure.js';

/** Why a token is asked for: none yet, the last one is (nearly) over, or the API refused it. */
export type TokenReason = 'first' | 'expired' | 'rejected';

/** What a token endpoint or a token provider answers. The names of RFC 6749 §5.1 are accepted too. */
export interface TokenAnswer {
  /** A bearer token, opaque, at most 8 KiB. */
  token: string;
  /** Seconds; counted as 60 when missing or unusable, and never more than an hour. */
  expiresIn?: number;
  /** Where the API is, when the page does not say. */
  apiBase?: string;
}

/** A function in place of a token endpoint. It has 10 seconds; what it throws is never shown. */
export type TokenProvider = (request: { signal: AbortSignal; reason: TokenReason }) => Promise<TokenAnswer>;

/** A token in memory. It stays in this room. */
export interface HeldToken {
  readonly token: string;
  /** The API base that came with it. */
  readonly apiBase: URL | null;
  /** From this moment on, by `performance.now()`, the next call asks for another. */
  readonly renewAt: number;
}

/** RFC 6750 §2.1; `Headers` alone would let markup and Latin-1 letters through. */
const B64_TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;
const MAX_LENGTH = 8192;
const MAX_SECONDS = 3600;
const DEFAULT_SECONDS = 60;

const own = (answer: object, ...names: string[]): unknown => {
  const name = names.find((candidate) => Object.hasOwn(answer, candidate));
  return name === undefined ? undefined : (answer as Record<string, unknown>)[name];
};

const unusable = (field: string): EpassError =>
  new EpassError('invalid-response', `The token answer has no usable "${field}".`);

/**
 * Reads a token answer. Only what is named here is kept.
 *
 * @param askedAt when it was asked for, by `performance.now()`: the life of a token is counted from then.
 * @throws EpassError `invalid-response`, naming the field and never its value.
 */
export function readTokenAnswer(answer: unknown, askedAt: number): HeldToken {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) throw unusable('token');
  const token = own(answer, 'token', 'access_token');
  if (typeof token !== 'string' || token.length > MAX_LENGTH || !B64_TOKEN.test(token)) throw unusable('token');

  const type = own(answer, 'token_type') ?? 'bearer';
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') throw unusable('token_type');

  const base = own(answer, 'apiBase') ?? null;
  const apiBase = base === null ? null : answeredBase(base);
  if (base !== null && apiBase === null) throw unusable('apiBase');

  const life = lifeOf(own(answer, 'expiresIn', 'expires_in'));
  return { token, apiBase, renewAt: askedAt + life - Math.min(30_000, life * 0.2) };
}

let odd: string | null = null;

/**
 * The `typeof` of the lifetime in the last token answer of the page, where it could not be used, for its developer:
 * that is no failure, but slow.
 */
export const oddLifetime = (): string | null => odd;

/** The life of a token in milliseconds. */
const lifeOf = (seconds: unknown): number => {
  const usable = typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0;
  odd = usable ? null : typeof seconds;
  return (usable ? Math.min(seconds, MAX_SECONDS) : DEFAULT_SECONDS) * 1000;
};
