import type { Resource } from '../pass/resource.js';
import { callApi, type ApiCall } from './api-call.js';
import { EpassError } from './failure.js';
import type { TimeLimit } from './flight.js';
import { languageIn, type PageRequest } from './resource-query.js';
import type { Route } from './route.js';
import type { TokenKeeper } from './token-keeper.js';
import { parseAskedResource, parseResourcePage, type ResourcePage } from './wire-resource.js';

/** A checked request for the details of one venue. */
export interface DetailsRequest {
  readonly resourceId: string;
  readonly path: string;
}

/** One segment of a path, and no dots that a URL would resolve; `%` could be decoded twice on the way. */
const SEGMENT = /^(?!\.{1,2}$)[^\p{C}\s/\\?#%;]{1,64}$/u;

/**
 * Checks the id of a venue and writes the request for its details. Without a translation the API
 * is to answer in English, since a venue that is left out looks like one that is not there.
 *
 * @throws EpassError `config` when it is no text or empty; `not-found` when no venue can have that
 * id, for ids also come from the API's own restrictions.
 */
export function detailsRequest(resourceId: string, options: unknown): DetailsRequest {
  if (typeof resourceId !== 'string' || resourceId === '') {
    throw new EpassError('config', 'Say which venue by its resourceId.');
  }
  if (!SEGMENT.test(resourceId)) throw new EpassError('not-found', 'No venue can have such a resourceId.');
  const search = new URLSearchParams([
    ['language', languageIn(options)],
    ['fallbackAllowed', 'true'],
  ]);
  return { resourceId, path: `resources/${encodeURIComponent(resourceId)}?${search.toString()}` };
}

/** Fetches one page of venues. */
export function searchResources(
  { asked, path }: PageRequest,
  route: Route,
  tokens: TokenKeeper | null,
  limit: TimeLimit,
): Promise<ResourcePage> {
  const read = (body: unknown): ResourcePage => parseResourcePage(body, asked);
  return callApi(get('list of venues', path, read), route, tokens, limit);
}

/** Fetches the details of one venue. */
export function fetchResource(
  { resourceId, path }: DetailsRequest,
  route: Route,
  tokens: TokenKeeper | null,
  limit: TimeLimit,
): Promise<Resource> {
  const read = (body: unknown): Resource => parseAskedResource(body, resourceId);
  return callApi(get('venue', path, read), route, tokens, limit);
}

const get = <T>(subject: string, path: string, read: (body: unknown) => T): ApiCall<T> => ({
  method: 'GET',
  path,
  body: undefined,
  subject,
  read,
});
