import type { Pass } from '../pass/pass.js';
import type { Resource } from '../pass/resource.js';
import { abortErrorOf } from './abort.js';
import { EpassError } from './failure.js';
import { searchPass, type AskedPass } from './pass-search.js';
import { pageRequest, type ResourceQuery } from './resource-query.js';
import { detailsRequest, fetchResource, searchResources } from './resources.js';
import { routeOf, type ClientOptions, type Route } from './route.js';
import { serverNow } from './server-clock.js';
import { sessionOf } from './session.js';
import type { ResourcePage } from './wire-resource.js';
import { own } from './wire-value.js';

export type { ResourceQuery, SearchPlace } from './resource-query.js';
export type { ClientOptions } from './route.js';
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
   * again, unless `fresh` is set.
   *
   * @throws EpassError; or an `AbortError` when the signal is aborted, or at `signOut()`.
   */
  pass(id: PassId, options?: { signal?: AbortSignal; fresh?: boolean }): Promise<Pass>;
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
  resources(query: ResourceQuery, options?: { signal?: AbortSignal }): Promise<ResourcePage>;
  /**
   * One venue, by its id; in English where it has no translation. One that any client fetched in
   * the last 60 seconds is not fetched again.
   *
   * @param options.language BCP 47, as in `ResourceQuery`.
   * @throws EpassError, `not-found` when there is no such venue; or an `AbortError` as `pass()`.
   */
  resource(resourceId: string, options?: { language?: string; signal?: AbortSignal }): Promise<Resource>;
}

/** Makes a client. It never throws: what is wrong with the options is what its calls reject with. */
export function createEpassClient(options: ClientOptions): EpassClient {
  const settings: ClientOptions = { ...options };
  return Object.freeze<EpassClient>({
    pass: (id, options) => fetchPass(settings, id, own(options, 'fresh') === true, signalIn(options)),
    now: () => serverNow(originOf(settings)),
    resources: (query, options) => fetchPage(settings, query, signalIn(options)),
    resource: (resourceId, options) => fetchDetails(settings, resourceId, options, signalIn(options)),
  });
}

type Signal = AbortSignal | undefined;

/** Of the options themselves: a stray signal on `Object.prototype` ends nobody's call. */
const signalIn = (options: unknown): Signal => own(options, 'signal') as Signal;

async function fetchPass(settings: ClientOptions, id: PassId, fresh: boolean, signal: Signal): Promise<Pass> {
  if (signal?.aborted) throw abortErrorOf(signal);
  const route = routeOf(settings);
  const asked = askedPass(id);
  const { passes, tokens } = sessionOf(route.source);
  return passes.get({
    key: keyOf(route, asked.key, asked.id),
    run: (limit) => searchPass(asked, route, tokens, limit),
    subject: 'pass',
    fresh,
    signal,
  });
}

async function fetchPage(settings: ClientOptions, query: ResourceQuery, signal: Signal): Promise<ResourcePage> {
  if (signal?.aborted) throw abortErrorOf(signal);
  const route = routeOf(settings);
  const request = pageRequest(query);
  const { pages, tokens } = sessionOf(route.source);
  return pages.get({
    key: keyOf(route, request.path),
    run: (limit) => searchResources(request, route, tokens, limit),
    subject: 'list of venues',
    fresh: false,
    signal,
  });
}

async function fetchDetails(
  settings: ClientOptions,
  resourceId: string,
  options: unknown,
  signal: Signal,
): Promise<Resource> {
  if (signal?.aborted) throw abortErrorOf(signal);
  const route = routeOf(settings);
  const request = detailsRequest(resourceId, options);
  const { resources, tokens } = sessionOf(route.source);
  return resources.get({
    key: keyOf(route, request.path),
    run: (limit) => fetchResource(request, route, tokens, limit),
    subject: 'venue',
    fresh: false,
    signal,
  });
}

/** Programmes and bases never mix. Where the token answer names the base, the session stands for it. */
const keyOf = ({ base, programId }: Route, ...asked: string[]): string => [base?.href, programId, ...asked].join('\n');

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
