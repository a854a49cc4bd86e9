import type { Restriction } from './restriction.js';

/**
 * A venue where a pass can be used, as far as the API tells. What it did not tell, or told oddly,
 * is `null`.
 */
export interface Resource {
  /** The id of the venue, such as `N00001`. Its first letter means nothing. */
  readonly resourceId: string;
  /** The module that the venue belongs to: 1 a lounge, 3 a set meal, 4 a coupon. */
  readonly module: number | null;
  readonly name: string | null;
  /** IATA code of the airport, in capitals. */
  readonly iata: string | null;
  /** Name of the airport, or of another transport hub. */
  readonly transportHubName: string | null;
  readonly city: string | null;
  /** ISO 3166-1 code, in capitals. */
  readonly countryOrRegion: string | null;
  /** Where in the airport it is, in words. */
  readonly location: string | null;
  readonly terminal: string | null;
  readonly nearestGate: string | null;
  /** IANA time zone of the venue. */
  readonly timezone: string | null;
  /** Address of a picture: absolute and `https:`. */
  readonly image: string | null;
}

/** What of a venue a restriction may speak of. */
export type PlaceFacts = Pick<Resource, 'resourceId' | 'iata' | 'countryOrRegion'>;

/**
 * Whether a venue is inside a restriction. The API knows nothing of the pass when it searches, so
 * each result is checked. A fact that is missing does not count as inside; of an unclear
 * restriction every dimension that it names must hold.
 */
export function isWithin(restriction: Restriction, place: PlaceFacts): boolean {
  const { resourceId, iata, countryOrRegion } = place;
  switch (restriction.kind) {
    case 'anywhere':
      return true;
    case 'resources':
      return restriction.ids.includes(resourceId);
    case 'airports':
      return holds(restriction.iata, iata);
    case 'countries':
      return holds(restriction.codes, countryOrRegion);
    case 'unclear':
      return [
        [restriction.ids, resourceId] as const,
        [restriction.iata, iata] as const,
        [restriction.codes, countryOrRegion] as const,
      ].every(([listed, fact]) => listed.length === 0 || holds(listed, fact));
  }
}

function holds(listed: readonly string[], fact: string | null): boolean {
  return fact !== null && listed.includes(fact);
}
