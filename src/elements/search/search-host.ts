import type { ReactiveControllerHost } from 'lit';
import type { ClientOptions } from '../../api/client.js';
import { modulesOf } from '../../pass/module.js';
import type { Pass } from '../../pass/pass.js';
import { clientFacts } from '../client-options.js';
import type { Place } from '../events.js';

/** What the controller needs of its element. */
export type SearchHost = HTMLElement & ReactiveControllerHost & ClientOptions & {
  readonly pass: Pass | null;
  readonly place: Place | undefined;
  readonly airport: string;
  readonly headingLevel: number;
  readonly images: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  module: number;
};

/** Makes the module a number: templates may set a text as the property. */
export function readModule(host: { module: unknown }): void {
  host.module = Number(host.module);
}

/** What an element asks for: while all of it is the same, it is the same search, however often it is set. */
export function searchFactsOf(host: SearchHost): readonly unknown[] {
  const { pass, module, place, airport } = host;
  const modules = pass && modulesOf(pass);
  const wish = JSON.stringify([pass?.restriction, modules, module, place?.iata, place?.countryOrRegion, airport]);
  return [wish, ...clientFacts(host)];
}
