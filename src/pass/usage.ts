/** One use of a pass at a venue. What the API did not say, or not readably, is `null`. */
export interface Usage {
  readonly orderId: string;
  /** The module of the venue, also for a cross-module pass; never 0. */
  readonly module: number | null;
  readonly resourceId: string | null;
  /** The name of the venue. */
  readonly name: string | null;
  /** The airport or station, by its name. */
  readonly transportHubName: string | null;
  readonly city: string | null;
  /** ISO 3166-1 alpha-2, in capitals. */
  readonly countryOrRegion: string | null;
  /** When it was ordered: RFC 3339. */
  readonly orderCreatedDate: string | null;
  /** Whether the venue took it back: it does not count then. */
  readonly cancelled: boolean;
  /** How many usages it took, one a person. */
  readonly usedUsages: number | null;
}
