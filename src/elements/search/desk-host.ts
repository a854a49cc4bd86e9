import type { ReactiveControllerHost } from 'lit';
import type { ClientOptions } from '../../api/client.js';
import type { Pass } from '../../pass/pass.js';
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
