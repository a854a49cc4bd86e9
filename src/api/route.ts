import { baseBeside, isCrossOrigin, namedAddress, namedBase } from './address.js';
import { EpassError } from './failure.js';
import type { TokenProvider } from './token.js';

/** How a page names its token source and its API. */
export interface ClientOptions {
  /** URL of the host's token endpoint: same-origin, or of a trusted origin. */
  tokenEndpoint?: string;
  /** A function in place of the endpoint; wins over it. */
  tokenProvider?: TokenProvider;
  /** Where the E-pass API is: same-origin, or of a trusted origin. By default the token answer or its address says. */
  apiBase?: string;
  /** Sent as `X-Program-ID`. */
  programId?: string;
}

/** Where tokens come from. */
export type TokenSource =
  | { readonly kind: 'endpoint'; readonly endpoint: URL }
  | { readonly kind: 'provider'; readonly provider: TokenProvider }
  | { readonly kind: 'cookie' };

/** The options, checked: where to get a token, and where to go with it. */
export interface Route {
  readonly source: TokenSource;
  /** `null` when the token answer decides. */
  readonly base: URL | null;
  /** Where the API is when nothing says it: beside the token endpoint. */
  readonly beside: URL | null;
  readonly programId: string | null;
}

const isSet = (value: unknown): boolean =>
  value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');

/**
 * Checks the options against the rules of the page.
 *
 * @throws EpassError `config`, with a hint for the developer.
 */
export function routeOf({ tokenEndpoint, tokenProvider, apiBase, programId }: ClientOptions): Route {
  const base = isSet(apiBase) ? namedBase(apiBase) : null;
  const source = sourceOf(tokenEndpoint, tokenProvider, base);
  return { source, base, beside: besideOf(source, tokenEndpoint), programId: programOf(programId) };
}

const sourceOf = (endpoint: unknown, provider: unknown, base: URL | null): TokenSource => {
  if (isSet(provider)) {
    if (typeof provider !== 'function') throw new EpassError('config', 'tokenProvider is not a function.');
    return { kind: 'provider', provider: provider as TokenProvider };
  }
  if (isSet(endpoint)) return { kind: 'endpoint', endpoint: namedEndpoint(endpoint) };
  if (base && !isCrossOrigin(base)) return { kind: 'cookie' };
  throw new EpassError('config', 'Set token-endpoint (or tokenProvider), or a same-origin api-base to use cookies.');
};

const namedEndpoint = (endpoint: unknown): URL => namedAddress(endpoint, 'token-endpoint');

/** An endpoint that a provider wins over may be one that cannot be called. */
const besideOf = (source: TokenSource, endpoint: unknown): URL | null => {
  if (source.kind === 'endpoint') return baseBeside(source.endpoint);
  try {
    return isSet(endpoint) ? baseBeside(namedEndpoint(endpoint)) : null;
  } catch {
    return null;
  }
};

/** It becomes a header: anything but printable ASCII would make the request fail as if by the network. */
const programOf = (programId: unknown): string | null => {
  if (!isSet(programId)) return null;
  if (typeof programId === 'string' && /^[\x21-\x7e]{1,256}$/.test(programId)) return programId;
  throw new EpassError('config', 'program-id must be text without spaces.');
};
