import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type RefusalKind } from '../../demo/sandbox/invented.js';
import { languages } from '../../demo/sandbox/languages.js';
import { Desk, refused, succeeded, type Data } from './desk.js';

const desk = new Desk({ venues: 6000 });

async function items(query: string): Promise<readonly Data[]> {
  return (await desk.resources(`pageSize=100&${query}`)).resources?.transportHubResources ?? assert.fail('no list');
}

async function details(id: string, query = ''): Promise<Data> {
  return succeeded(await desk.send('GET', `resources/${id}?${query}`)).data;
}

describe('an answer to a resource search', () => {
  it('has the documented fields', async () => {
    const data = await desk.resources('module=1&iata=HKG&pageSize=1');
    assert.deepEqual(Object.keys(data), ['pagination', 'language', 'resources']);
    assert.deepEqual(Object.keys(data.pagination ?? {}), ['pageSize', 'pageNumber', 'totalNumber']);
    const [lounge] = data.resources?.transportHubResources ?? [];
    const fields = ['module', 'resourceId', 'resourceName', 'locationInfo', 'image', 'extra'];
    assert.deepEqual(Object.keys(lounge ?? {}), fields);
    assert.deepEqual(Object.keys(lounge?.locationInfo ?? {}), [
      'city', 'countryOrRegion', 'continent', 'transportHubId', 'transportHubName', 'iata', 'location', 'timezone',
      'coordinates',
    ]);
    const info = ['area', 'routeTypes', 'terminal', 'nearestGate', 'tier'];
    assert.deepEqual(Object.keys(lounge?.extra?.loungeInfo ?? {}), info);
  });

  it('holds real places', async () => {
    const { locationInfo } = await details('N00012');
    const { city, countryOrRegion, continent, iata, timezone } = locationInfo ?? {};
    const expected = ['Hong Kong', 'HK', 'Asia', 'HKG', 'Asia/Hong_Kong'];
    assert.deepEqual([city, countryOrRegion, continent, iata, timezone], expected);
    const [latitude = NaN, longitude = NaN] = (locationInfo?.coordinates ?? '').split(',').map(Number);
    assert.ok(Math.abs(latitude - 22.3146) < 0.01 && Math.abs(longitude - 113.9324) < 0.01);
  });
});

describe('the module of a search', () => {
  // "To find lounges → search with module = 1", "To find set meals → search with module = 3"
  for (const module of [1, 3, 4]) {
    // "does not automatically return resources from all modules"
    it(`${module} finds resources of module ${module} and no other`, async () => {
      const found = await items(`module=${module}&iata=HKG`);
      assert.ok(found.length > 0);
      assert.deepEqual(new Set(found.map((venue) => venue.module)), new Set([module]));
    });
  }

  const rows: [query: string, verdict: readonly number[] | RefusalKind][] = [
    ['', 'parameter-invalid'], // "You still need to specify the target module when searching for resources"
    ['module=', 'parameter-invalid'],
    ['module=0', 'parameter-invalid'],
    ['module=0,1', 'parameter-invalid'],
    ['module=1&module=0', 'parameter-invalid'],
    ['module=lounges', 'parameter-invalid'],
    ['module=-1', 'parameter-invalid'],
    ['module=1.5', 'parameter-invalid'],
    ['module=1,3&iata=HKG', [1, 3]],
    ['module=3&module=4&iata=HKG', [3, 4]],
    ['module=2&iata=HKG', []],
    ['module=1&transportHubId=A00001', [1]],
    ['module=1,3&transportHubId=A00001', 'parameter-invalid'], // one value only together with a hub
    ['module=1&module=3&transportHubId=A00001', 'parameter-invalid'],
  ];

  for (const [query, verdict] of rows) {
    it(`"${query}" gives ${JSON.stringify(verdict)}`, async () => {
      if (typeof verdict === 'string') refused(await desk.send('GET', `resources?${query}`), verdict);
      else assert.deepEqual([...new Set((await items(query)).map((venue) => venue.module))].sort(), verdict);
    });
  }
});

describe('the place of a search', () => {
  const places: [query: string, field: string, value: string][] = [
    ['iata=MAN', 'iata', 'MAN'],
    ['transportHubId=A00001', 'iata', 'MAN'],
    ['countryOrRegion=GB', 'countryOrRegion', 'GB'],
    ['cityId=E01', 'city', 'Manchester'],
  ];

  for (const [query, field, value] of places) {
    it(`${query} finds ${value} only`, async () => {
      const found = await items(`module=1&${query}`);
      assert.deepEqual(new Set(found.map(({ locationInfo }) => locationInfo?.[field])), new Set([value]));
    });
  }

  it('around a point finds what is near, the nearest first, and more with a larger radius', async () => {
    const at = (kilometres: number): Promise<readonly Data[]> =>
      items(`module=1&latitude=51.4775&longitude=-0.4614&radius=${kilometres}`);
    const [near, wide] = [await at(5), await at(60)];
    assert.deepEqual(new Set(near.map(({ locationInfo }) => locationInfo?.iata)), new Set(['LHR']));
    const codes = wide.map(({ locationInfo }) => locationInfo?.iata);
    assert.deepEqual(codes.slice(0, near.length), near.map(() => 'LHR'));
    assert.ok(codes.includes('LGW') && !codes.includes('MAN'));
  });

  it('around a point works across the date line', async () => {
    const east = await items('module=1&latitude=-17.75&longitude=179.9&radius=400');
    const west = await items('module=1&latitude=-17.75&longitude=-179.9&radius=400');
    assert.ok(east.some(({ locationInfo }) => locationInfo?.iata === 'NAN'));
    assert.deepEqual(new Set(east.map((venue) => venue.resourceId)), new Set(west.map((venue) => venue.resourceId)));
  });

  const around = 'latitude=53.467&longitude=-2.233&radius=15';
  const rows: [query: string, kind: RefusalKind][] = [
    // geolocation together with a single-location filter is "not supported"
    [`${around}&iata=MAN`, 'place-filters'],
    [`${around}&countryOrRegion=GB`, 'place-filters'],
    [`${around}&cityId=E01`, 'place-filters'],
    [`${around}&transportHubId=A00001`, 'place-filters'],
    ['iata=MAN&countryOrRegion=GB', 'place-filters'],
    ['cityId=E01&countryOrRegion=GB', 'place-filters'],
    ['latitude=53.467&iata=MAN', 'place-filters'],
    ['latitude=53.467&longitude=-2.233', 'parameter-invalid'],
    ['radius=15', 'parameter-invalid'],
    ['latitude=91&longitude=0&radius=1', 'parameter-invalid'],
    ['latitude=0&longitude=-181&radius=1', 'parameter-invalid'],
    ['latitude=0&longitude=0&radius=-1', 'parameter-invalid'],
    ['latitude=x&longitude=0&radius=1', 'parameter-invalid'],
    ['latitude=&longitude=&radius=', 'parameter-invalid'],
    ['iata=man', 'parameter-invalid'],
    ['iata=', 'parameter-invalid'],
    ['iata=HKG,MAN', 'parameter-invalid'],
    ['iata=HKG&iata=MAN', 'parameter-invalid'],
    ['countryOrRegion=GBR', 'parameter-invalid'],
  ];

  for (const [query, kind] of rows) {
    it(`may not be "${query}" (${kind})`, async () => {
      refused(await desk.send('GET', `resources?module=1&${query}`), kind);
    });
  }

  for (const query of ['iata=QQQ', 'countryOrRegion=QQ', 'transportHubId=A99999', 'cityId=E99999']) {
    it(`finds nothing at ${query}, and that is no failure`, async () => {
      assert.equal((await desk.resources(`module=1&${query}`)).pagination?.totalNumber, 0);
    });
  }
});

describe('pages', () => {
  it('follow each other without gap or repetition, and count the items', async () => {
    const all = await items('module=1&iata=HKG');
    const seen: Data[] = [];
    for (let pageNumber = 1; seen.length < all.length; pageNumber += 1) {
      const page = await desk.resources(`module=1&iata=HKG&pageSize=7&pageNumber=${pageNumber}`);
      assert.deepEqual(page.pagination, { pageSize: 7, pageNumber, totalNumber: all.length });
      const venues = page.resources?.transportHubResources ?? [];
      assert.ok(venues.length > 0);
      seen.push(...venues);
    }
    assert.ok(all.length > 7);
    assert.deepEqual(seen, all);
  });

  it('are empty after the last one', async () => {
    const page = await desk.resources('module=1&iata=HKG&pageNumber=1000');
    assert.deepEqual(page.resources?.transportHubResources, []);
    assert.ok((page.pagination?.totalNumber ?? 0) > 0);
  });

  it('have 10 items when nothing else is asked for', async () => {
    const page = await desk.resources('module=1');
    assert.deepEqual([page.pagination?.pageSize, page.resources?.transportHubResources?.length], [10, 10]);
  });

  const sizes = ['pageSize=0', 'pageSize=101', 'pageSize=x', 'pageSize='];
  const wrong = [...sizes, 'pageNumber=0', 'pageNumber=-1', 'pageNumber=1.5'];
  for (const query of wrong) {
    it(`may not be ${query}`, async () => {
      refused(await desk.send('GET', `resources?module=1&${query}`), 'parameter-invalid');
    });
  }
});

describe('the language of resources', () => {
  for (const language of languages) {
    it(`may be ${language}, and the answer says so`, async () => {
      assert.equal((await desk.resources(`module=1&language=${language}`)).language, language);
      assert.equal((await details('N00001', `language=${language}`)).language, language);
    });
  }

  for (const language of ['nl-NL', 'en', 'en-us', 'en-GB', '', 'constructor']) {
    it(`may not be "${language}": ask for en-US then`, async () => {
      refused(await desk.send('GET', `resources?module=1&language=${language}`), 'language-unsupported');
      refused(await desk.send('GET', `resources/N00001?language=${language}`), 'language-unsupported');
    });
  }

  it('hides a few venues from a list that they have no text for', async () => {
    const totals = await Promise.all(['en-US', 'de-DE'].map(async (language) => {
      const { pagination } = await desk.resources(`module=1&language=${language}`);
      return pagination?.totalNumber ?? 0;
    }));
    const [english = 0, german = 0] = totals;
    assert.ok(german < english && german > english * 0.98, `${german} of ${english}`);
  });

  it('decides whether a venue without that text "is not returned" or comes in English', async () => {
    const { id, language } = await untranslated();
    refused(await desk.send('GET', `resources/${id}?language=${language}`), 'resource-not-found');
    refused(await desk.send('GET', `resources/${id}?language=${language}&fallbackAllowed=false`), 'resource-not-found');
    assert.equal((await details(id, `language=${language}&fallbackAllowed=true`)).language, 'en-US');
    assert.equal((await details(id)).language, 'en-US');
  });

  for (const value of ['yes', '1', 'TRUE', '']) {
    it(`knows no fallbackAllowed=${value}`, async () => {
      refused(await desk.send('GET', `resources/N00001?fallbackAllowed=${value}`), 'parameter-invalid');
    });
  }

  /** A venue that the English list has and the German one has not. */
  async function untranslated(): Promise<{ id: string; language: string }> {
    for (let page = 1; ; page += 1) {
      const english = await items(`module=1&language=en-US&pageNumber=${page}`);
      if (english.length === 0) return assert.fail('every venue has a German text');
      const translated = await items(`module=1&language=de-DE&pageNumber=${page}`);
      const german = new Set(translated.map((venue) => venue.resourceId));
      const missing = english.find((venue) => !german.has(venue.resourceId));
      if (missing?.resourceId !== undefined) return { id: missing.resourceId, language: 'de-DE' };
    }
  }
});

describe('one resource', () => {
  it('has the fields of the list', async () => {
    const [first] = await items('module=1&iata=MAN');
    const { language, ...venue } = await details(first?.resourceId ?? '');
    assert.deepEqual([venue, language], [first, 'en-US']);
  });

  for (const id of ['N99999', 'n00001', 'toString']) {
    it(`is not found as ${id}`, async () => refused(await desk.send('GET', `resources/${id}`), 'resource-not-found'));
  }
});

describe('transport hubs', () => {
  const hub = async (id: string, query = ''): Promise<Data> =>
    succeeded(await desk.send('GET', `transportHubs/${id}?${query}`)).data;
  const list = async (query: string): Promise<Data> => succeeded(await desk.send('GET', `transportHubs?${query}`)).data;

  it('have the documented fields, with the place as text', async () => {
    const { transportHubs, language, pagination } = await list('iata=MAN');
    assert.deepEqual([language, pagination], ['en-US', { pageSize: 10, pageNumber: 1, totalNumber: 1 }]);
    assert.deepEqual(transportHubs, [{
      transportHubId: 'A00001', transportHubName: 'Manchester Airport', type: 1, iata: 'MAN', city: 'Manchester',
      countryOrRegion: 'GB', continent: 'Europe', latitude: '53.354', longitude: '-2.275',
    }]);
  });

  it('have in detail the same fields "directly in data", a language and images', async () => {
    const [listed] = (await list('iata=HKG')).transportHubs ?? [];
    const { language, imagesList, ...same } = await hub(String(listed?.transportHubId));
    assert.deepEqual(same, listed);
    assert.equal(language, 'en-US');
    assert.deepEqual(Object.keys(imagesList?.[0] ?? {}), ['url', 'order']);
  });

  it('are all the airports, and those of a country', async () => {
    assert.ok(((await list('')).pagination?.totalNumber ?? 0) > 8000);
    const { transportHubs = [] } = await list('countryOrRegion=HK&pageSize=100');
    assert.ok(transportHubs.some(({ iata }) => iata === 'HKG'));
    assert.deepEqual(new Set(transportHubs.map(({ countryOrRegion }) => countryOrRegion)), new Set(['HK']));
  });

  it('keep the fallback rule', async () => {
    const id = 'A00008';
    refused(await desk.send('GET', `transportHubs/${id}?language=vi-VN`), 'hub-not-found');
    assert.equal((await hub(id, 'language=vi-VN&fallbackAllowed=true')).language, 'en-US');
    assert.equal((await hub(id, 'language=de-DE')).language, 'de-DE');
    const [all, vietnamese] = [await list(''), await list('language=vi-VN')];
    assert.ok((vietnamese.pagination?.totalNumber ?? 0) < (all.pagination?.totalNumber ?? 0));
    refused(await desk.send('GET', 'transportHubs?language=xx-XX'), 'language-unsupported');
  });

  it('are not found by another id, nor around a point', async () => {
    refused(await desk.send('GET', 'transportHubs/A99999'), 'hub-not-found');
    refused(await desk.send('GET', 'transportHubs?latitude=1&longitude=1&radius=1'), 'place-filters');
  });
});
