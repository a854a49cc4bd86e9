import type { Resource } from '../../src/pass/resource.js';

/** The lounge that {@link aWireResource} is read as; `over` replaces fields. */
export function aResource(over: Partial<Resource> = {}): Resource {
  return {
    resourceId: 'N00001',
    module: 1,
    name: 'DragonPass Lounge',
    iata: 'MAN',
    transportHubName: 'Manchester Airport',
    city: 'Manchester',
    countryOrRegion: 'GB',
    location: 'Airside - After security check and passport control',
    terminal: 'Terminal 1',
    nearestGate: 'A1',
    timezone: 'Europe/London',
    image: 'https://image.dragonpass.com/uploadFile/images/cover.png',
    ...over,
  };
}

/** A venue as the API lists it, with all fields that are documented; `over` replaces fields. */
export function aWireResource(over: Record<string, unknown> = {}, place: Record<string, unknown> = {}) {
  return {
    module: 1,
    resourceId: 'N00001',
    resourceName: 'DragonPass Lounge',
    image: 'https://image.dragonpass.com/uploadFile/images/cover.png',
    extra: { loungeInfo: { area: 1, routeTypes: [1], terminal: 'Terminal 1', nearestGate: 'A1', tier: 1 } },
    ...over,
    locationInfo: {
      city: 'Manchester',
      countryOrRegion: 'GB',
      continent: 'Europe',
      transportHubId: 'A00001',
      transportHubName: 'Manchester Airport',
      iata: 'MAN',
      location: 'Airside - After security check and passport control',
      timezone: 'Europe/London',
      coordinates: '25.0330,121.5654',
      ...place,
    },
  };
}

/** The answer to a search; the total is what is listed, unless said. */
export function aWirePage(listed: readonly unknown[] = [aWireResource()], totalNumber: unknown = listed.length) {
  return {
    code: 0,
    data: {
      pagination: { pageSize: 20, pageNumber: 1, totalNumber },
      language: 'en-US',
      resources: { transportHubResources: listed },
    },
  };
}
