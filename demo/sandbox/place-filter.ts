import type { Hub, Venue } from './catalogue/venue.js';
import { radiusUnitInKilometres, refuse } from './invented.js';

/** The one place that a resource search looks at. */
export type PlaceFilter =
  | { readonly kind: 'everywhere' }
  | { readonly kind: 'hub'; readonly matches: (hub: Hub) => boolean }
  | { readonly kind: 'around'; readonly latitude: number; readonly longitude: number; readonly kilometres: number };

const GEOLOCATION = ['latitude', 'longitude', 'radius'] as const;

const HUB_FILTERS = {
  transportHubId: { form: /^\w{1,64}$/, of: (hub: Hub) => hub.transportHubId },
  iata: { form: /^[A-Z]{3}$/, of: (hub: Hub) => hub.iata },
  cityId: { form: /^\w{1,64}$/, of: (hub: Hub) => hub.cityId },
  countryOrRegion: { form: /^[A-Z]{2}$/, of: (hub: Hub) => hub.countryOrRegion },
} as const;

const HUB_FILTER_NAMES = ['transportHubId', 'iata', 'cityId', 'countryOrRegion'] as const;

/** Reads the place of a search: geolocation or one location parameter, never two kinds at once. */
export function readPlace(query: URLSearchParams): PlaceFilter {
  const names = HUB_FILTER_NAMES.filter((name) => query.has(name));
  const around = GEOLOCATION.some((name) => query.has(name));
  if (names.length + (around ? 1 : 0) > 1) refuse('place-filters');
  if (around) return readAround(query);
  const [name] = names;
  if (name === undefined) return { kind: 'everywhere' };
  const values = query.getAll(name);
  const [value] = values;
  const filter = HUB_FILTERS[name];
  if (values.length > 1 || value === undefined || !filter.form.test(value)) refuse('parameter-invalid', name);
  return { kind: 'hub', matches: (hub) => filter.of(hub) === value };
}

/** The venues at a place; around a point, the nearest first. */
export function venuesAt(place: PlaceFilter, venues: readonly Venue[]): readonly Venue[] {
  switch (place.kind) {
    case 'everywhere':
      return venues;
    case 'hub':
      return venues.filter((venue) => place.matches(venue.hub));
    case 'around':
      return venues
        .map((venue) => ({ venue, kilometres: distance(place, venue) }))
        .filter(({ kilometres }) => kilometres <= place.kilometres)
        .sort((one, other) => one.kilometres - other.kilometres)
        .map(({ venue }) => venue);
  }
}

function readAround(query: URLSearchParams): PlaceFilter {
  const latitude = readNumber(query, 'latitude', -90, 90);
  const longitude = readNumber(query, 'longitude', -180, 180);
  const radius = readNumber(query, 'radius', 0, 20_040);
  return { kind: 'around', latitude, longitude, kilometres: radius * radiusUnitInKilometres };
}

function readNumber(query: URLSearchParams, name: string, least: number, most: number): number {
  const given = query.get(name) ?? '';
  const value = /^-?\d{1,9}(\.\d{1,18})?$/.test(given) ? Number(given) : NaN;
  return value >= least && value <= most ? value : refuse('parameter-invalid', name);
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Great-circle distance in kilometres (haversine). */
function distance(from: Point, to: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const halfHeight = Math.sin(radians(to.latitude - from.latitude) / 2);
  const halfWidth = Math.sin(radians(to.longitude - from.longitude) / 2);
  const chord =
    halfHeight ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * halfWidth ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)));
}
