import type { ClientOptions } from '../api/client.js';

/** The client options among the properties of an element; they are accessors, which a spread would miss. */
export function clientOptionsOf({ tokenEndpoint, tokenProvider, apiBase, programId }: ClientOptions): ClientOptions {
  return { tokenEndpoint, tokenProvider, apiBase, programId };
}

/** Whether an element names any way to the API. */
export function reachesApi({ tokenEndpoint, tokenProvider, apiBase }: ClientOptions): boolean {
  return Boolean(tokenEndpoint || tokenProvider || apiBase);
}
