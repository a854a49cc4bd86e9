import type { FailureCode } from '../api/failure.js';
import type { Pass } from '../pass/pass.js';
import type { Resource } from '../pass/resource.js';
import type { Restriction } from '../pass/restriction.js';
import type { PassStatus } from '../pass/status.js';

/** Real data has arrived and is shown. */
export interface EpassLoadDetail {
  readonly pass: Pass;
  readonly status: PassStatus;
}

/** A load or a refresh failed. The hint is for a developer and holds no data. */
export interface EpassErrorDetail {
  readonly code: FailureCode;
  readonly retryable: boolean;
  /** The HTTP status, where there was an answer. */
  readonly status?: number;
  /** The `X-Request-ID` to quote when asking about the failure. */
  readonly requestId?: string;
  readonly hint: string;
}

/** The status of the shown pass changed, by a refresh or by time alone. */
export interface EpassStatusChangeDetail {
  readonly status: PassStatus;
  readonly previous: PassStatus;
}

/** Where to search: an airport or a country. */
export interface Place {
  /** IATA code of an airport. */
  readonly iata?: string;
  /** ISO 3166-1 code of a country or region. */
  readonly countryOrRegion?: string;
}

/** The traveller asked to search a module. `preventDefault()` hands the search to the host. */
export interface EpassSearchDetail {
  readonly module: number;
  readonly restriction: Restriction;
  /** IATA code of the trip or of the place that was asked for. */
  readonly airport?: string;
  /** Where `search-href` leads, when it is set and allowed. */
  readonly href?: string;
}

/** A venue was chosen from the results. `preventDefault()` leaves it to the host to show it. */
export interface EpassSelectDetail {
  readonly resource: Resource;
}

/** Every event of the card. All bubble, are composed and carry a frozen detail without a token. */
export interface EpassEventMap {
  'epass-load': CustomEvent<EpassLoadDetail>;
  'epass-error': CustomEvent<EpassErrorDetail>;
  'epass-status-change': CustomEvent<EpassStatusChangeDetail>;
  'epass-search': CustomEvent<EpassSearchDetail>;
  'epass-select': CustomEvent<EpassSelectDetail>;
}

type DetailOf<K extends keyof EpassEventMap> = EpassEventMap[K] extends CustomEvent<infer D> ? D : never;

/** Makes an event of the card. Only `epass-search` and `epass-select` can be cancelled. */
export function epassEvent<K extends keyof EpassEventMap>(type: K, detail: DetailOf<K>): CustomEvent<DetailOf<K>> {
  return new CustomEvent<DetailOf<K>>(type, {
    bubbles: true,
    composed: true,
    cancelable: type === 'epass-search' || type === 'epass-select',
    detail: Object.freeze(detail) as DetailOf<K>,
  });
}

declare global {
  interface GlobalEventHandlersEventMap extends EpassEventMap {} // elements, documents, windows
  interface ShadowRootEventMap extends EpassEventMap {}
}
