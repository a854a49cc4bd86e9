/** An airport of the directory. Names come from OpenTravelData, mostly in English or in the place's own language. */
export interface Airport {
  /** IATA code, three capitals. */
  readonly iata: string;
  readonly name: string;
  /** The city that it serves, which may be some way off. */
  readonly city: string;
  /** ISO 3166-1 alpha-2 code, in capitals; `XK` for Kosovo. */
  readonly country: string;
}
