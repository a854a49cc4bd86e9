import type { Pass } from '../pass/pass.js';
import type { Resource } from '../pass/resource.js';
import type { Usage } from '../pass/usage.js';
import { endAllFlights } from './flight.js';
import { noteOnline } from './hold-back.js';
import type { TokenSource } from './route.js';
import { SharedReads } from './shared-reads.js';
import { TokenKeeper } from './token-keeper.js';
import { endpointRequest, providerRequest } from './token-request.js';
import type { ResourcePage } from './wire-resource.js';

/** All that the page holds for one token source: nothing of it can reach another source's cards. */
export interface Session {
  /** `null` when the host's cookie stands for the token. */
  readonly tokens: TokenKeeper | null;
  readonly passes: SharedReads<Pass>;
  readonly usages: SharedReads<readonly Usage[]>;
  readonly pages: SharedReads<ResourcePage>;
  readonly resources: SharedReads<Resource>;
}

let byAddress = new Map<string, Session>();
let byProvider = new WeakMap<object, Session>();
let watched = false;
const listeners = new Set<() => void>();

/** The session of a token source; all clients of the page share it. */
export function sessionOf(source: TokenSource): Session {
  const known =
    source.kind === 'provider' ? byProvider.get(source.provider) : byAddress.get(addressOf(source));
  if (known) return known;
  watchReturn();
  const session: Session = {
    tokens: keeperOf(source),
    passes: new SharedReads(1000),
    usages: new SharedReads(200),
    pages: new SharedReads(200),
    resources: new SharedReads(1000),
  };
  if (source.kind === 'provider') byProvider.set(source.provider, session);
  else byAddress.set(addressOf(source), session);
  return session;
}

/**
 * Whoever comes back to a page that was kept in the back/forward cache may be another traveller. Listened for as
 * long as the page lives, since a token is held on to when the last card is gone, too; and before all others. So is
 * the way back of the network, for whom a failing token request is held back.
 */
function watchReturn(): void {
  if (watched || typeof addEventListener !== 'function') return;
  watched = true;
  addEventListener('pageshow', ({ persisted }) => persisted && signOut(), { capture: true });
  addEventListener('online', noteOnline, { capture: true });
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
 * Forgets whoever was signed in: every token, every pass and venue, and every call under way, whose waiters
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
