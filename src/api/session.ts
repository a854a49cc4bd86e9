import type { Pass } from '../pass/pass.js';
import { endAllFlights, Flights } from './flight.js';
import type { TokenSource } from './route.js';
import { TokenKeeper } from './token-keeper.js';
import { endpointRequest, providerRequest } from './token-request.js';

const FRESH_FOR = 60_000;

/** Passes that were fetched a moment ago, so that another card does not fetch them again. */
export class RecentPasses {
  readonly #byKey = new Map<string, { pass: Pass; at: number }>();

  get(key: string): Pass | null {
    const kept = this.#byKey.get(key);
    return kept && performance.now() - kept.at < FRESH_FOR ? kept.pass : null;
  }

  keep(key: string, pass: Pass): void {
    const now = performance.now();
    for (const [other, { at }] of this.#byKey) if (now - at >= FRESH_FOR) this.#byKey.delete(other);
    this.#byKey.set(key, { pass, at: now });
  }
}

/** All that the page holds for one token source: nothing of it can reach another source's cards. */
export interface Session {
  /** `null` when the host's cookie stands for the token. */
  readonly tokens: TokenKeeper | null;
  readonly passes: RecentPasses;
  readonly flights: Flights<Pass>;
}

let byAddress = new Map<string, Session>();
let byProvider = new WeakMap<object, Session>();
const listeners = new Set<() => void>();

/** The session of a token source; all clients of the page share it. */
export function sessionOf(source: TokenSource): Session {
  const known =
    source.kind === 'provider' ? byProvider.get(source.provider) : byAddress.get(addressOf(source));
  if (known) return known;
  const session = { tokens: keeperOf(source), passes: new RecentPasses(), flights: new Flights<Pass>() };
  if (source.kind === 'provider') byProvider.set(source.provider, session);
  else byAddress.set(addressOf(source), session);
  return session;
}

const addressOf = (source: Exclude<TokenSource, { kind: 'provider' }>): string =>
  source.kind === 'endpoint' ? source.endpoint.href : 'cookie';

const keeperOf = (source: TokenSource): TokenKeeper | null => {
  switch (source.kind) {
    case 'endpoint':
      return new TokenKeeper(endpointRequest(source.endpoint));
    case 'provider':
      return new TokenKeeper(providerRequest(source.provider));
    case 'cookie':
      return null;
  }
};

/**
 * Forgets whoever was signed in: every token, every pass, and every call under way, whose waiters
 * get an `AbortError`. Sessions are replaced rather than emptied, so an answer that is still
 * coming in can only reach what nobody looks at any more.
 */
export function signOut(): void {
  byAddress = new Map();
  byProvider = new WeakMap();
  endAllFlights();
  for (const listener of [...listeners]) {
    try {
      listener();
    } catch (error) {
      queueMicrotask(() => {
        throw error; // the host's own mistake: reported as such, and the others still hear
      });
    }
  }
}

/** Calls back after each `signOut()`; returns the function that ends that. */
export function onSignOut(listener: () => void): () => void {
  const entry = (): void => listener();
  listeners.add(entry);
  return () => void listeners.delete(entry);
}
