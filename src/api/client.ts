import type { Pass } from '../pass/pass.js';
import { abortErrorOf } from './abort.js';
import { EpassError, isEpassError } from './failure.js';
import { searchPass, type AskedPass } from './pass-search.js';
import { routeOf, type ClientOptions, type Route } from './route.js';
import { serverNow } from './server-clock.js';
import { sessionOf } from './session.js';

export type { ClientOptions } from './route.js';
export { onSignOut, signOut } from './session.js';

/** Which pass: one of the two; the order id wins. */
export interface PassId {
  orderId?: string;
  ePassId?: string;
}

/** Reads E-passes. Clients with the same token source share tokens, calls under way and recent answers. */
export interface EpassClient {
  /**
   * The pass with this id. A pass that any client fetched in the last 60 seconds is not fetched
   * again, unless `fresh` is set.
   *
   * @throws EpassError; or an `AbortError` when the signal is aborted, or at `signOut()`.
   */
  pass(id: PassId, options?: { signal?: AbortSignal; fresh?: boolean }): Promise<Pass>;
  /** Now, milliseconds since the epoch: by the API's clock where its `Date` header can be read, else the device's. */
  now(): number;
}

const WHOLE_OPERATION = 15_000;

/** Makes a client. It never throws: what is wrong with the options is what `pass()` rejects with. */
export function createEpassClient(options: ClientOptions): EpassClient {
  const settings: ClientOptions = { ...options };
  return Object.freeze<EpassClient>({
    pass: (id, options) => fetchPass(settings, id, options?.fresh ?? false, options?.signal),
    now: () => serverNow(originOf(settings)),
  });
}

async function fetchPass(
  settings: ClientOptions,
  id: PassId,
  fresh: boolean,
  signal: AbortSignal | undefined,
): Promise<Pass> {
  if (signal?.aborted) throw abortErrorOf(signal);
  const route = routeOf(settings);
  const asked = askedPass(id);
  const { flights, passes, tokens } = sessionOf(route.source);
  const key = keyOf(route, asked);
  const recent = fresh ? null : passes.get(key);
  if (recent) return recent;
  return flights.join(
    key,
    {
      milliseconds: WHOLE_OPERATION,
      tooLong: 'No pass came within 15 seconds.',
      run: async (limit) => {
        const pass = await searchPass(asked, route, tokens, limit).catch((error: unknown) => {
          throw ownError(error, limit.signal);
        });
        passes.keep(key, pass);
        return pass;
      },
    },
    signal,
  );
}

/** Pages replace functions that we build on; what comes of that is not ours to pass on. */
function ownError(error: unknown, { aborted, reason }: AbortSignal): unknown {
  if (aborted) return reason;
  return isEpassError(error) ? error : new EpassError('unsupported', 'Something on this page broke the call.');
}

/** Programmes and bases never mix. Where the token answer names the base, the session stands for it. */
const keyOf = ({ base, programId }: Route, { key, id }: AskedPass): string =>
  [base?.href, programId, key, id].join('\n');

const isId = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Without types, a caller can leave the id out altogether. */
function askedPass(id: PassId | undefined): AskedPass {
  if (isId(id?.orderId)) return { key: 'orderId', id: id.orderId };
  if (isId(id?.ePassId)) return { key: 'ePassId', id: id.ePassId };
  throw new EpassError('config', 'Set order-id or epass-id.');
}

function originOf(settings: ClientOptions): string | null {
  try {
    const { base, source } = routeOf(settings);
    return (base ?? sessionOf(source).tokens?.apiBase)?.origin ?? null;
  } catch {
    return null; // badly configured, which pass() says
  }
}
