import type { Resource } from '../pass/resource.js';
import { callApi, type ApiCall } from './api-call.js';
import type { TimeLimit } from './flight.js';
import type { DetailsRequest, PageRequest } from './resource-query.js';
import type { Route } from './route.js';
import type { TokenKeeper } from './token-keeper.js';
import { parseAskedResource, parseResourcePage, type ResourcePage } from './wire-resource.js';

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
