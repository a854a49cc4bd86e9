import type { Fields } from './fields.js';
import { refuse } from './invented.js';

/** `allowedResources` on the wire: one key at most has a list with something in it. */
export type AllowedResources =
  | { readonly resourceIds: readonly string[] }
  | { readonly iata: readonly string[] }
  | { readonly countryOrRegion: readonly string[] };

/** What a restriction asks about a venue. */
export interface PlaceOfVenue {
  readonly resourceId: string;
  readonly iata: string;
  readonly countryOrRegion: string;
}

const KEYS: readonly string[] = ['resourceIds', 'iata', 'countryOrRegion'];

/**
 * Reads `allowedResources`: "exactly one of resourceIds, iata, or countryOrRegion can be configured."
 * Without any of them the pass is restricted by its programme only.
 */
export function readAllowedResources(extra: Fields): AllowedResources {
  if (!extra.has('allowedResources')) return { resourceIds: [] };
  const given = extra.object('allowedResources');
  const unknown = given.names().find((name) => !KEYS.includes(name));
  if (unknown !== undefined) refuse('field-invalid', `extra.allowedResources.${unknown}`);
  if (given.names().length > 1) refuse('one-restriction');
  if (given.has('iata')) return { iata: given.texts('iata', /^[A-Z]{3}$/) };
  if (given.has('countryOrRegion')) return { countryOrRegion: given.texts('countryOrRegion', /^[A-Z]{2}$/) };
  return { resourceIds: given.has('resourceIds') ? given.texts('resourceIds', /^\w{1,64}$/) : [] };
}

/** Whether a pass with this restriction may be used at the venue; an empty list restricts nothing. */
export function covers(allowed: AllowedResources, venue: PlaceOfVenue): boolean {
  if ('iata' in allowed) return allowsOne(allowed.iata, venue.iata);
  if ('countryOrRegion' in allowed) return allowsOne(allowed.countryOrRegion, venue.countryOrRegion);
  return allowsOne(allowed.resourceIds, venue.resourceId);
}

function allowsOne(list: readonly string[], value: string): boolean {
  return list.length === 0 || list.includes(value);
}
