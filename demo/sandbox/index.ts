import { Gate } from './auth.js';
import { Catalogue } from './catalogue/catalogue.js';
import { demoClient, demoIssuer, demoProgrammes } from './defaults.js';
import { preflight, refusal, success, withCommonHeaders } from './http.js';
import { Refusal } from './invented.js';
import { OrderBook } from './order-book.js';
import { Programmes } from './programme.js';
import { route, type World } from './router.js';

export { demoClient, demoIssuer, demoProgrammes } from './defaults.js';

/** How a sandbox is set up; everything has a default. */
export interface SandboxOptions {
  /** The clock, in milliseconds since the epoch. Default: `Date.now`. */
  now?: () => number;
  /** Who may sign tokens, by `iss`: an SPKI PEM key for RS256, or a shared secret for HS256. Default: `demoIssuer`. */
  issuers?: Record<string, { publicKey: string } | { secret: string }>;
  /** Who may ask for a token at `POST /v2/auth/token`, by `clientId`. Default: `demoClient`. */
  clients?: Record<string, { secret: string }>;
  /** The programmes, by `X-Program-ID`. Default: `demoProgrammes`. */
  programmes?: Record<string, { allowedModules: number[] }>;
  /** How many venues to invent. Default: 6000. */
  venues?: number;
  /** The seed of the invention; the same seed gives the same venues. */
  seed?: number;
}

/** An E-pass API in memory. */
export interface Sandbox {
  /** Answers a request; looks at its path from the last `/v2/` on, so it can be mounted anywhere. Never rejects. */
  handle(request: Request): Promise<Response>;
  /** Forgets all orders and names. Venues, programmes and tokens stay. */
  reset(): void;
}

/**
 * An E-pass API in memory that keeps the documented rules. Throws a RangeError when `programmes` or `venues`
 * are set up in a way that the documents do not allow.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const now = options.now ?? Date.now;
  const issuers = options.issuers ?? { [demoIssuer.iss]: { secret: demoIssuer.secret } };
  const clients = options.clients ?? { [demoClient.clientId]: { secret: demoClient.secret } };
  const world: World = {
    gate: new Gate(issuers, clients, now),
    programmes: new Programmes(options.programmes ?? demoProgrammes),
    book: new OrderBook(),
    catalogue: new Catalogue(options.venues ?? 6000, options.seed ?? 1),
    now,
  };
  return {
    handle: async (request) => withCommonHeaders(await respond(request, world), request, now()),
    reset: () => world.book.clear(),
  };
}

async function respond(request: Request, world: World): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight();
  try {
    return success(await route(request, world));
  } catch (error) {
    if (error instanceof Refusal) return refusal(error);
    console.error('The sandbox failed:', error);
    return refusal(new Refusal('fault'));
  }
}
