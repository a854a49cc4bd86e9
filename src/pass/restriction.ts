/**
 * Where a pass may be used. The API restricts a pass in one dimension only.
 *
 * - `anywhere`: no restriction beyond what the programme was set up with
 * - `resources`: only these venues, by resource id
 * - `airports`: only at these airports, by IATA code in capitals
 * - `countries`: only in these countries or regions, by ISO 3166-1 code in capitals
 * - `unclear`: more than one dimension was filled, or one that is not known;
 *   everything readable is listed and nothing is promised
 */
export type Restriction =
  | { readonly kind: 'anywhere' }
  | { readonly kind: 'resources'; readonly ids: readonly string[] }
  | { readonly kind: 'airports'; readonly iata: readonly string[] }
  | { readonly kind: 'countries'; readonly codes: readonly string[] }
  | {
      readonly kind: 'unclear';
      readonly ids: readonly string[];
      readonly iata: readonly string[];
      readonly codes: readonly string[];
    };
