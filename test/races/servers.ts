import type { ClientOptions } from '../../src/api/client.js';
import { loadUsageList, loadVenues } from '../../src/api/chunk.js';
import type { RacingApi } from './racing-api.js';

// What a client loads on first use is here before any race, or it would come in a time of its own.
await Promise.all([loadVenues(), loadUsageList()]);

/** The token sources of a race: two providers and an endpoint. */
export const SOURCES = ['a', 'b', 'endpoint'] as const;
export type Source = (typeof SOURCES)[number];

/** How a page names one of them. */
export function optionsOf(api: RacingApi, source: Source): ClientOptions {
  return source === 'endpoint' ? { tokenEndpoint: `/race/${source}/token` } : { tokenProvider: api.provider(source) };
}

/** At any time: one token request of a source at once, and no token of another source or traveller on the wire. */
export function checkServers({ calls, open }: RacingApi): void {
  const tokens = open.filter(({ kind }) => kind === 'token').map(({ source }) => source);
  if (new Set(tokens).size < tokens.length) throw new Error(`T-15: token requests under way at once, of ${tokens.join(', ')}`);
  for (const { kind, source, token, life } of calls) {
    const own = token.startsWith(`${source}.${life}.`);
    if (kind !== 'token' && !own) throw new Error(`T-15: the token ${token} goes to ${source} in life ${life}`);
  }
}

/**
 * In the end: a source was asked for its first token, and for another only when one was refused or
 * nearly over, or when an answer did not come, was none, or came when nobody waited any more.
 */
export function checkTokens({ calls, spoilt, worn }: RacingApi): void {
  const keys = new Set(calls.map(({ source, life }) => `${source}.${life}.`));
  for (const key of keys) {
    const asked = calls.filter(({ kind, source, life }) => kind === 'token' && `${source}.${life}.` === key);
    const fruitless = asked.filter(({ answered, reply, signal }) => !answered || signal.aborted || (reply !== 'ok' && reply !== 'deaf'));
    const lost = new Set([...spoilt, ...worn]);
    const most = 1 + fruitless.length + [...lost].filter((token) => token.startsWith(key)).length;
    if (asked.length > most) throw new Error(`T-15: ${asked.length} token requests for ${key}, and ${most} would do`);
  }
}
