import type { ReactiveControllerHost } from 'lit';
import { createEpassClient, type ClientOptions, type EpassClient } from '../../api/client.js';
import type { Pass } from '../../pass/pass.js';
import { clientOptionsOf } from '../client-options.js';
import type { Place } from '../events.js';

/** What the desk needs of its element. */
export type DeskHost = HTMLElement & ReactiveControllerHost & ClientOptions & {
  readonly pass: Pass | null;
  readonly place: Place | undefined;
  readonly airport: string;
  readonly headingLevel: number;
  readonly images: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  module: number;
};

/** What an element asks for, as a text: equal ones are the same search, however often they are set. */
export function askedBy(host: DeskHost): string {
  const { pass, module, place, airport, tokenEndpoint, tokenProvider, apiBase, programId } = host;
  const source = [tokenEndpoint, Boolean(tokenProvider), apiBase, programId];
  return JSON.stringify([pass?.restriction, module, place?.iata, place?.countryOrRegion, airport, ...source]);
}

/** A client with the settings that an element has now; clients of one token source share what they fetched. */
export function clientOf(host: DeskHost): EpassClient {
  return createEpassClient(clientOptionsOf(host));
}
