import type { Catalogue } from './catalogue/catalogue.js';
import type { Venue } from './catalogue/venue.js';
import { refuse } from './invented.js';
import { answerLanguage, hasText, readFallback, readLanguage } from './languages.js';
import { pageOf } from './paging.js';
import { readPlace, venuesAt } from './place-filter.js';

/** `GET /v2/resources`: venues of the modules asked for, at one place, page by page. */
export function searchResources(query: URLSearchParams, catalogue: Catalogue): object {
  const modules = readModules(query);
  const language = readLanguage(query);
  const found = venuesAt(readPlace(query), catalogue.venues)
    .filter((venue) => modules.includes(venue.module) && hasText(venue, language));
  const { pagination, items } = pageOf(found, query);
  return { pagination, language, resources: { transportHubResources: items.map(resource) } };
}

/** `GET /v2/resources/{resourceId}`. */
export function resourceDetails(resourceId: string, query: URLSearchParams, catalogue: Catalogue): object {
  const asked = readLanguage(query);
  const fallback = readFallback(query);
  const venue = catalogue.venue(resourceId) ?? refuse('resource-not-found');
  const language = answerLanguage(venue, asked, fallback) ?? refuse('resource-not-found');
  return { ...resource(venue), language };
}

/** "You still need to specify the target module when searching for resources", and 0 is none. */
function readModules(query: URLSearchParams): readonly number[] {
  const given = query.getAll('module').flatMap((value) => value.split(','));
  const wellFormed = given.every((value) => /^[1-9]\d{0,2}$/.test(value));
  if (given.length === 0 || !wellFormed) refuse('parameter-invalid', 'module');
  if (given.length > 1 && query.has('transportHubId')) refuse('parameter-invalid', 'module');
  return given.map(Number);
}

function resource(venue: Venue): object {
  const { hub } = venue;
  return {
    module: venue.module,
    resourceId: venue.resourceId,
    resourceName: venue.resourceName,
    locationInfo: {
      city: hub.city,
      countryOrRegion: hub.countryOrRegion,
      continent: hub.continent,
      transportHubId: hub.transportHubId,
      transportHubName: hub.transportHubName,
      iata: hub.iata,
      location: venue.location,
      timezone: hub.timezone,
      coordinates: `${venue.latitude.toFixed(4)},${venue.longitude.toFixed(4)}`,
    },
    image: venue.image,
    extra: venue.module === 1 ? { loungeInfo: loungeInfo(venue) } : {},
  };
}

function loungeInfo({ terminal, nearestGate }: Venue): object {
  return { area: 1, routeTypes: [1], terminal, nearestGate, tier: 1 };
}
