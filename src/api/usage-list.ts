import type { Usage } from '../pass/usage.js';
import { callApi } from './api-call.js';
import type { TimeLimit } from './flight.js';
import { idBody } from './pass-search.js';
import type { Route } from './route.js';
import type { TokenKeeper } from './token-keeper.js';
import { parseUsages } from './wire-usage.js';

/** Lists the usages of one pass. */
export function listUsages(
  ePassId: string,
  route: Route,
  tokens: TokenKeeper | null,
  limit: TimeLimit,
): Promise<readonly Usage[]> {
  const read = (body: unknown): readonly Usage[] => parseUsages(body, ePassId);
  const body = idBody('ePassId', ePassId);
  const call = { method: 'POST', path: 'orders/ePasses', body, subject: 'list of usages', read } as const;
  return callApi(call, route, tokens, limit);
}
