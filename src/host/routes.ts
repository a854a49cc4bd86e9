/** What a path asks for. */
export type Route =
  | { readonly kind: 'token'; readonly method: 'POST' }
  | { readonly kind: 'pass'; readonly method: 'POST' }
  | { readonly kind: 'history'; readonly method: 'POST' }
  | { readonly kind: 'resources'; readonly method: 'GET' }
  | { readonly kind: 'resource'; readonly method: 'GET'; readonly resourceId: string };

const RESOURCE = /\/resources\/([A-Za-z0-9_-]{1,64})$/;

/**
 * The route of a path, judged by its end only, so that the host can be mounted anywhere.
 * A resource id is one plain segment; anything that would need decoding is no route at all.
 */
export function routeOf(pathname: string): Route | null {
  if (pathname.endsWith('/token')) return { kind: 'token', method: 'POST' };
  if (pathname.endsWith('/orders/ePasses/search')) return { kind: 'pass', method: 'POST' };
  if (pathname.endsWith('/orders/ePasses')) return { kind: 'history', method: 'POST' };
  if (pathname.endsWith('/resources')) return { kind: 'resources', method: 'GET' };
  const resourceId = RESOURCE.exec(pathname)?.[1];
  return resourceId === undefined ? null : { kind: 'resource', method: 'GET', resourceId };
}
