const NAMES = ['Cobalt Rowan', 'Thistle Opal', 'Lantern Pearl', 'Amber Quill', 'Saffron Heron', 'Juniper Slate'];
const KINDS = new Map([['1', 'Lounge'], ['3', 'Dining Room'], ['4', 'Noodle Bar']]);
const HUBS = new Map([
  [
    'HKG',
    { city: 'Hong Kong', countryOrRegion: 'HK', timezone: 'Asia/Hong_Kong', name: 'Hong Kong International Airport' },
  ],
  ['MAN', { city: 'Manchester', countryOrRegion: 'GB', timezone: 'Europe/London', name: 'Manchester Airport' }],
]);

/** A page of so many venues of the module and airport that are asked for, as the E-pass API answers it. */
export function venuePage(query: URLSearchParams, totalNumber: number): object {
  const [pageNumber, pageSize] = [Number(query.get('pageNumber') ?? 1), Number(query.get('pageSize') ?? 20)];
  const start = (pageNumber - 1) * pageSize;
  const length = Math.max(0, Math.min(pageSize, totalNumber - start));
  const venues = Array.from({ length }, (_, index) => (
    venue(start + index, query.get('module') ?? '1', query.get('iata') ?? 'HKG')
  ));
  return { pagination: { pageSize, pageNumber, totalNumber }, resources: { transportHubResources: venues } };
}

/** One venue as the E-pass API describes it; its number is in its id. */
export function venue(index: number, module: string, iata: string): object {
  const hub = HUBS.get(iata) ?? { city: iata, countryOrRegion: 'XZ', timezone: 'UTC', name: `${iata} Airport` };
  const { name: transportHubName, ...place } = hub;
  const terminal = index % 3 + 1;
  const extra = { loungeInfo: { terminal: `Terminal ${terminal}`, nearestGate: `B${index % 40 + 1}` } };
  return {
    module: Number(module),
    resourceId: `${module === '1' ? 'N' : 'R'}${String(index + 1).padStart(5, '0')}`,
    resourceName: `${NAMES[index % NAMES.length] ?? ''} ${KINDS.get(module) ?? 'Place'}`,
    locationInfo: {
      ...place, iata, transportHubName, location: `Airside, level ${terminal}, past the duty-free shops on the left`,
    },
    extra: module === '1' ? extra : {},
  };
}
