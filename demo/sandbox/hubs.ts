import type { Catalogue } from './catalogue/catalogue.js';
import type { Hub } from './catalogue/venue.js';
import { refuse } from './invented.js';
import { answerLanguage, hasText, readFallback, readLanguage } from './languages.js';
import { pageOf } from './paging.js';
import { readPlace } from './place-filter.js';

/** `GET /v2/transportHubs`: the airports, at one place if the request names one. */
export function listHubs(query: URLSearchParams, catalogue: Catalogue): object {
  const language = readLanguage(query);
  const place = readPlace(query);
  if (place.kind === 'around') refuse('place-filters');
  const found = catalogue.hubs.filter(
    (hub) => hasText(hub, language) && (place.kind === 'everywhere' || place.matches(hub)),
  );
  const { pagination, items } = pageOf(found, query);
  return { pagination, language, transportHubs: items.map(transportHub) };
}

/** `GET /v2/transportHubs/{transportHubId}`: the same fields, with the language and the images. */
export function hubDetails(transportHubId: string, query: URLSearchParams, catalogue: Catalogue): object {
  const asked = readLanguage(query);
  const fallback = readFallback(query);
  const hub = catalogue.hub(transportHubId) ?? refuse('hub-not-found');
  const language = answerLanguage(hub, asked, fallback) ?? refuse('hub-not-found');
  return { ...transportHub(hub), language, imagesList: [{ url: hub.image, order: 1 }] };
}

/** Latitude and longitude of a hub are texts in this API. */
function transportHub(hub: Hub): object {
  return {
    transportHubId: hub.transportHubId,
    transportHubName: hub.transportHubName,
    type: 1,
    iata: hub.iata,
    city: hub.city,
    countryOrRegion: hub.countryOrRegion,
    continent: hub.continent,
    latitude: hub.latitude.toFixed(3),
    longitude: hub.longitude.toFixed(3),
  };
}
