import type { Pass } from '../pass/pass.js';
import { callApi } from './api-call.js';
import { EpassError } from './failure.js';
import type { TimeLimit } from './flight.js';
import type { Route } from './route.js';
import type { TokenKeeper } from './token-keeper.js';
import { parsePass } from './wire.js';

/** The id that a pass is asked for by. */
export interface AskedPass {
  readonly key: 'orderId' | 'ePassId';
  readonly id: string;
}

/** Fetches one pass. The id goes in the body, so that no address, log or history holds it. */
export function searchPass(
  { key, id }: AskedPass,
  route: Route,
  tokens: TokenKeeper | null,
  limit: TimeLimit,
): Promise<Pass> {
  const read = (body: unknown): Pass => {
    const pass = parsePass(body);
    if (pass[key] === id) return pass;
    throw new EpassError('invalid-response', `The API answered another pass: its ${key} is not the one asked for.`);
  };
  const body = idBody(key, id);
  const call = { method: 'POST', path: 'orders/ePasses/search', body, subject: 'pass', read } as const;
  return callApi(call, route, tokens, limit);
}

/** Without a prototype: a page may have given all objects a `toJSON`. */
export const idBody = (key: string, id: string): string =>
  JSON.stringify(Object.assign(Object.create(null) as object, { [key]: id }));
