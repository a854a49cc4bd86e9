import type { AirportDirectory } from '../../airports/directory.js';
import type { SearchPlace } from '../../api/client.js';
import { iataIn } from '../../pass/code.js';
import type { Restriction } from '../../pass/restriction.js';
import type { Place } from '../events.js';
import { countryIn } from './countries.js';

/** Where a search looks. `named` are the venues that the pass itself names. */
export type SearchWhere =
  | { readonly kind: 'airport'; readonly iata: string }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'near'; readonly latitude: number; readonly longitude: number }
  | { readonly kind: 'named' };

/** How far "near me" reaches, in kilometres. */
const NEAR = 50;

/** How the traveller chooses a place: not at all, from the places of the pass, or freely. */
export type PlaceControl =
  | { readonly kind: 'none' }
  | { readonly kind: 'choice'; readonly places: readonly SearchWhere[] }
  | { readonly kind: 'free' };

/** The place control that follows from a restriction, if there is one. Of an unclear one, the narrowest list counts. */
export function placeControlOf(restriction: Restriction | undefined): PlaceControl {
  switch (restriction?.kind) {
    case undefined:
      return { kind: 'none' };
    case 'anywhere':
      return { kind: 'free' };
    case 'resources':
      return { kind: 'none' };
    case 'airports':
      return choiceOf(restriction.iata.map((iata) => ({ kind: 'airport', iata })));
    case 'countries':
      return choiceOf(restriction.codes.map((code) => ({ kind: 'country', code })));
    case 'unclear': {
      const { ids, iata, codes } = restriction;
      if (ids.length > 0) return { kind: 'none' };
      if (iata.length > 0) return placeControlOf({ kind: 'airports', iata });
      return codes.length > 0 ? placeControlOf({ kind: 'countries', codes }) : { kind: 'free' };
    }
  }
}

/** Only what can be asked for is a choice; the API may have named something else. */
function choiceOf(all: readonly SearchWhere[]): PlaceControl {
  const places = all.filter((where) => (where.kind === 'airport' ? iataIn(where.iata) : isCountry(where)));
  return places.length > 0 ? { kind: 'choice', places } : { kind: 'free' };
}

const isCountry = (where: SearchWhere): boolean => where.kind === 'country' && countryIn(where.code) !== '';

/** Where the page wants a search to start: a place, else the airport of the trip. */
export interface StartWish {
  readonly place: Place | undefined;
  readonly airport: string;
}

/** Whether only the country of an airport tells where a search starts: where the pass names several countries. */
export function needsCountry(control: PlaceControl, { place, airport }: StartWish): boolean {
  const isOfCountries = control.kind === 'choice' && control.places.length > 1 && control.places.some(isCountry);
  return isOfCountries && (iataIn(place?.iata) || iataIn(airport)) !== '';
}

/**
 * The named place where the pass allows it, else the airport of the trip, else the first of its places.
 *
 * @param directory knows the country of an airport; `null` where it is not here.
 */
export function firstPlaceOf(
  control: PlaceControl,
  { place, airport }: StartWish,
  directory: Pick<AirportDirectory, 'get'> | null = null,
): SearchWhere | null {
  if (control.kind === 'none') return { kind: 'named' };
  const airportAt = (value: unknown): readonly SearchWhere[] => {
    const iata = iataIn(value);
    return iata ? [{ kind: 'airport', iata }, ...countryAt(directory?.get(iata)?.country)] : [];
  };
  const wanted = [...airportAt(place?.iata), ...countryAt(place?.countryOrRegion), ...airportAt(airport)];
  if (control.kind === 'free') return wanted[0] ?? null;
  const allowed = new Set(control.places.map(keyOf));
  return wanted.find((where) => allowed.has(keyOf(where))) ?? control.places[0] ?? null;
}

function countryAt(value: unknown): readonly SearchWhere[] {
  const code = countryIn(value);
  return code ? [{ kind: 'country', code }] : [];
}

/** A text that tells places apart. */
export function keyOf(where: SearchWhere): string {
  switch (where.kind) {
    case 'airport':
      return `airport ${where.iata}`;
    case 'country':
      return `country ${where.code}`;
    case 'near':
      return `near ${where.latitude} ${where.longitude}`;
    case 'named':
      return 'named';
  }
}

/** The place as the client wants it. */
export function searchPlaceOf(where: Exclude<SearchWhere, { kind: 'named' }>): SearchPlace {
  switch (where.kind) {
    case 'airport':
      return { iata: where.iata };
    case 'country':
      return { countryOrRegion: where.code };
    case 'near':
      return { latitude: where.latitude, longitude: where.longitude, radius: NEAR };
  }
}
