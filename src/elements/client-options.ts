import { createEpassClient, type ClientOptions, type EpassClient } from '../api/client.js';
import { sameFacts } from './same-facts.js';

/** The client options among the properties of an element; they are accessors, which a spread would miss. */
export function clientOptionsOf({ tokenEndpoint, tokenProvider, apiBase, programId }: ClientOptions): ClientOptions {
  return { tokenEndpoint, tokenProvider, apiBase, programId };
}

/** What tells one element's way to the API from another's. */
export const clientFacts = (element: ClientOptions): unknown[] => Object.values(clientOptionsOf(element));

let last: { readonly options: ClientOptions; readonly client: EpassClient } | undefined;

/** A client with the settings that an element has now. The cards of a page mostly have the same, and so one client. */
export function clientOf(element: ClientOptions): EpassClient {
  const options = clientOptionsOf(element);
  const same = last && sameFacts(clientFacts(options), clientFacts(last.options));
  if (!last || !same) last = { options, client: createEpassClient(options) };
  return last.client;
}

/** Whether an element names any way to the API. */
export function reachesApi({ tokenEndpoint, tokenProvider, apiBase }: ClientOptions): boolean {
  return Boolean(tokenEndpoint || tokenProvider || apiBase);
}
