import type { Pass } from '../pass/pass.js';
import type { Resource } from '../pass/resource.js';
import type { Usage } from '../pass/usage.js';
import { abortErrorOf } from './abort.js';
import { loadUsageList, loadVenues } from './chunk.js';
import { EpassError } from './failure.js';
import { searchPass, type AskedPass } from './pass-search.js';
import { detailsRequest, pageRequest, type ResourceQuery } from './resource-query.js';
import { routeOf, type ClientOptions, type Route } from './route.js';
import { serverNow } from './server-clock.js';
import { sessionOf, type Session } from './session.js';
import type { ResourcePage } from './wire-resource.js';
import { own } from './wire-value.js';

export type { ResourceQuery, SearchPlace } from './resource-query.js';
export type { ClientOptions } from './route.js';
export { signOuts } from './flight.js';
export { onSignOut, signOut } from './session.js';
export type { ResourcePage } from './wire-resource.js';

/** Which pass: one of the two; the order id wins. */
export interface PassId {
  orderId?: string;
  ePassId?: string;
}

/**
 * Reads E-passes and the venues where they can be used. Clients with the same token source share
 * tokens, calls under way and recent answers.
 */
export interface EpassClient {
  /**
   * The pass with this id. A pass that any client fetched in the last 60 seconds is not fetched
   * again, unless `fresh` is set: that stands for a person who asks, and also goes out when a token endpoint that
   * keeps failing is left alone.
   *
   * @throws EpassError; or an `AbortError` when the signal is aborted, or at `signOut()`.
   */
  pass(id: PassId, options?: { signal?: AbortSignal; fresh?: boolean }): Promise<Pass>;
  /**
   * The usages of a pass, the newest first. They are kept for 60 seconds, as passes are.
   *
   * @throws EpassError, `invalid-response` also where the API has no such list; or an `AbortError` as `pass()`.
   */
  usages(ePassId: string, options?: { signal?: AbortSignal; fresh?: boolean }): Promise<readonly Usage[]>;
  /** Now, milliseconds since the epoch: by the API's clock where its `Date` header can be read, else the device's. */
  now(): number;
  /**
   * One page of the venues of a module at a place. The API knows nothing of the pass: whether a
   * venue is inside its restriction is for `isWithin` to say. A page that any client fetched in the
   * last 60 seconds is not fetched again. A venue without a translation is not listed, so English
   * may find more.
   *
   * @throws EpassError, `config` for what cannot be searched; or an `AbortError` as `pass()`.
   */
  resources(query: ResourceQuery, options?: { signal?: AbortSignal; fresh?: boolean }): Promise<ResourcePage>;
  /**
   * One venue, by its id; in English where it has no translation. One that any client fetched in
   * the last 60 seconds is not fetched again.
   *
   * @param options.language BCP 47, as in `ResourceQuery`.
   * @throws EpassError, `not-found` when there is no such venue; or an `AbortError` as `pass()`.
   */
  resource(
    resourceId: string,
    options?: { language?: string; signal?: AbortSignal; fresh?: boolean },
  ): Promise<Resource>;
}

/** Makes a client. It never throws: what is wrong with the options is what its calls reject with. */
export function createEpassClient(options: ClientOptions): EpassClient {
  const settings: ClientOptions = { ...options };
  const origin = apiOriginOf(settings);
  return Object.freeze<EpassClient>({
    pass: (id, options) => fetchPass(settings, id, askingIn(options)),
    usages: (ePassId, options) => fetchUsages(settings, ePassId, askingIn(options)),
    now: () => serverNow(origin()),
    resources: (query, options) => fetchPage(settings, query, askingIn(options)),
    resource: (resourceId, options) => fetchDetails(settings, resourceId, options, askingIn(options)),
  });
}

/** How something is asked for. */
interface Asking {
  readonly fresh: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Of the options themselves: a stray signal on `Object.prototype` ends nobody's call. */
const askingIn = (options: unknown): Asking => ({
  fresh: own(options, 'fresh') === true,
  signal: own(options, 'signal') as AbortSignal | undefined,
});

/** Where to ask, and the session that holds what was asked there before. */
function openSession(settings: ClientOptions, { fresh, signal }: Asking): { route: Route; session: Session } {
  if (signal?.aborted) throw abortErrorOf(signal);
  const route = routeOf(settings);
  const session = sessionOf(route.source);
  if (fresh) session.tokens?.letThrough();
  return { route, session };
}

async function fetchPass(settings: ClientOptions, id: PassId, asking: Asking): Promise<Pass> {
  const { route, session } = openSession(settings, asking);
  const asked = askedPass(id);
  return session.passes.get({
    key: keyOf(route, asked.key, asked.id),
    run: (limit) => searchPass(asked, route, session.tokens, limit),
    subject: 'pass',
    ...asking,
  });
}

async function fetchUsages(settings: ClientOptions, ePassId: string, asking: Asking): Promise<readonly Usage[]> {
  const { route, session } = openSession(settings, asking);
  if (!isId(ePassId)) throw new EpassError('config', 'Say which pass by its ePassId.');
  return session.usages.get({
    key: keyOf(route, ePassId),
    run: async (limit) => (await loadUsageList()).listUsages(ePassId, route, session.tokens, limit),
    subject: 'list of usages',
    ...asking,
  });
}

async function fetchPage(settings: ClientOptions, query: ResourceQuery, asking: Asking): Promise<ResourcePage> {
  const { route, session } = openSession(settings, asking);
  const request = pageRequest(query);
  return session.pages.get({
    key: keyOf(route, request.path),
    run: async (limit) => (await loadVenues()).searchResources(request, route, session.tokens, limit),
    subject: 'list of venues',
    ...asking,
  });
}

async function fetchDetails(
  settings: ClientOptions,
  resourceId: string,
  options: unknown,
  asking: Asking,
): Promise<Resource> {
  const { route, session } = openSession(settings, asking);
  const request = detailsRequest(resourceId, options);
  return session.resources.get({
    key: keyOf(route, request.path),
    run: async (limit) => (await loadVenues()).fetchResource(request, route, session.tokens, limit),
    subject: 'venue',
    ...asking,
  });
}

/** Programmes and bases never mix. Where the token answer names the base, the session stands for it. */
const keyOf = ({ base, beside, programId }: Route, ...asked: string[]): string =>
  [base?.href, beside?.href, programId, ...asked].join('\n');

const isId = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Without types, a caller can leave the id out altogether. */
function askedPass(id: PassId | undefined): AskedPass {
  if (isId(id?.orderId)) return { key: 'orderId', id: id.orderId };
  if (isId(id?.ePassId)) return { key: 'ePassId', id: id.ePassId };
  throw new EpassError('config', 'Set order-id or epass-id.');
}

/** Where the API is, or `null` as long as that is not known; asked at each rendering, so worked out once. */
function apiOriginOf(settings: ClientOptions): () => string | null {
  let route: Route | undefined;
  return () => {
    try {
      route ??= routeOf(settings);
      const said = sessionOf(route.source).tokens?.apiBase;
      return (route.base ?? (said === undefined ? null : (said ?? route.beside)))?.origin ?? null;
    } catch {
      return null; // badly configured, which pass() says
    }
  };
}
