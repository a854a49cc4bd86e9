import { createEpassClient, type ClientOptions, type EpassClient } from '../api/client.js';

/** The client options among the properties of an element; they are accessors, which a spread would miss. */
export function clientOptionsOf({ tokenEndpoint, tokenProvider, apiBase, programId }: ClientOptions): ClientOptions {
  return { tokenEndpoint, tokenProvider, apiBase, programId };
}

let last: { readonly options: ClientOptions; readonly client: EpassClient } | undefined;

/** A client with the settings that an element has now. The cards of a page mostly have the same, and so one client. */
export function clientOf(element: ClientOptions): EpassClient {
  const options = clientOptionsOf(element);
  const before = Object.values(last?.options ?? {});
  const same = last && Object.values(options).every((value, at) => value === before[at]);
  if (!last || !same) last = { options, client: createEpassClient(options) };
  return last.client;
}

/** Whether an element names any way to the API. */
export function reachesApi({ tokenEndpoint, tokenProvider, apiBase }: ClientOptions): boolean {
  return Boolean(tokenEndpoint || tokenProvider || apiBase);
}
