/** The modules that a venue of this sandbox can have: 1 lounge, 3 set meal, 4 coupon. */
export type VenueModule = 1 | 3 | 4;

/** A real airport as a transport hub of the API. */
export interface Hub {
  readonly transportHubId: string;
  readonly transportHubName: string;
  readonly iata: string;
  readonly city: string;
  readonly cityId: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryOrRegion: string;
  readonly continent: string;
  readonly timezone: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly image: string;
  /** The languages in which the hub has no text. */
  readonly untranslated: readonly string[];
}

/** An invented lounge or restaurant at a real airport. */
export interface Venue {
  readonly module: VenueModule;
  readonly resourceId: string;
  readonly resourceName: string;
  readonly hub: Hub;
  /** Where in the airport, in words. */
  readonly location: string;
  readonly terminal: string;
  readonly nearestGate: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly image: string;
  /** The languages in which the venue has no text. */
  readonly untranslated: readonly string[];
}
