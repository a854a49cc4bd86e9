import type { ClientOptions, PassId } from '../api/client.js';
import { clientFacts, clientOptionsOf } from './client-options.js';

/** Where a card takes its pass from. */
export type PassSource =
  /** Nowhere: it has no id, or it waits until it comes into view. */
  | { readonly kind: 'none' }
  /** An order that the host has already. */
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'api'; readonly id: PassId; readonly options: ClientOptions };

/** What a card says about its pass; everything may be empty. */
export interface PassSettings extends ClientOptions, PassId {
  readonly data: unknown;
}

/** The source that a card names: its data first, then an id, once the card may load. */
export function sourceOf(card: PassSettings, mayLoad: boolean): PassSource {
  const { data, orderId, ePassId } = card;
  if (data !== undefined && data !== null) return { kind: 'data', data };
  if (!mayLoad || !(orderId || ePassId)) return { kind: 'none' };
  return { kind: 'api', id: orderId ? { orderId } : { ePassId }, options: clientOptionsOf(card) };
}

/** What tells one source from another: cards that name the same facts load the same. */
export function factsOf(source: PassSource): readonly unknown[] {
  switch (source.kind) {
    case 'none':
      return [source.kind];
    case 'data':
      return [source.kind, source.data];
    case 'api': {
      const { id, options } = source;
      return [source.kind, id.orderId, id.ePassId, ...clientFacts(options)];
    }
  }
}
