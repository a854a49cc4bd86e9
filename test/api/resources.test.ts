import { expect } from '@open-wc/testing';
import { createEpassClient, type ResourceQuery } from '../../src/api/client.js';
import { aResource, aWirePage, aWireResource } from '../support/resource.js';
import { failureOf, scene } from './support.js';

const AT_MAN: ResourceQuery = { module: 1, place: { iata: 'MAN' } };
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the search for venues', () => {
  it('is the GET of the contract, without body and type', async () => {
    const { server, client } = await scene({ resources: [{ json: aWirePage() }] }, { programId: '18769' });
    const page = await client.resources(AT_MAN);
    expect(page).to.deep.equal({ resources: [aResource()], total: 1, pageNumber: 1, listed: 1 });
    const [request] = await server.log('resources');
    expect(request).to.include({
      method: 'GET', path: 'resources', body: '', query: '?module=1&pageSize=20&pageNumber=1&language=en-US&iata=MAN',
    });
    expect(request?.headers).to.include({ authorization: 'Bearer token-1', 'x-program-id': '18769' });
    expect(request?.headers['x-request-id']).to.match(UUID);
    expect(request?.headers).not.to.have.any.keys('content-type', 'content-length', 'referer', 'cookie', 'x-requested-with');
  });

  const queries: [query: ResourceQuery, sent: string][] = [
    [{ module: 3, place: { countryOrRegion: 'GB' } }, 'module=3&pageSize=20&pageNumber=1&language=en-US&countryOrRegion=GB'],
    [{ module: 1, place: { iata: ' man ' } }, 'module=1&pageSize=20&pageNumber=1&language=en-US&iata=MAN'],
    [{ module: 4, place: { iata: 'HKG' }, pageNumber: 7, pageSize: 50, language: 'zh-TW' },
      'module=4&pageSize=50&pageNumber=7&language=zh-HK&iata=HKG'],
    [{ module: 1, place: { latitude: 53.467, longitude: -2.233, radius: 15 } },
      'module=1&pageSize=20&pageNumber=1&language=en-US&latitude=53.467&longitude=-2.233&radius=15'],
    [{ module: 1, place: { latitude: 53.46712345, longitude: -0.00000001, radius: 2.55 } },
      'module=1&pageSize=20&pageNumber=1&language=en-US&latitude=53.4671&longitude=0&radius=2.5'],
    [{ module: 1, place: { latitude: -90, longitude: 180, radius: 20_000 } },
      'module=1&pageSize=20&pageNumber=1&language=en-US&latitude=-90&longitude=180&radius=20000'],
    [{ module: 2 ** 53 - 1, place: { iata: 'MAN', countryOrRegion: undefined }, language: 'x y' },
      'module=9007199254740991&pageSize=20&pageNumber=1&language=en-US&iata=MAN'],
  ];
  for (const [query, sent] of queries) {
    it(`asks ${sent}`, async () => {
      const { server, client } = await scene({ resources: [{ json: aWirePage([]) }] });
      await client.resources(query);
      expect((await server.log('resources')).map((request) => request.query)).to.deep.equal([`?${sent}`]);
    });
  }

  it('costs no request when the API cannot be asked that (F-78, F-79)', async () => {
    const { server, client } = await scene({ resources: [{ json: aWirePage() }] });
    const place = { iata: 'MAN' };
    const point = { latitude: 1, longitude: 1, radius: 1 };
    const rows: unknown[] = [
      undefined, null, {}, { place }, { module: 1 },
      ...[0, -0, -1, 1.5, NaN, Infinity, 2 ** 53, '1', [1], [1, 3], null, {}].map((module) => ({ module, place })),
      ...[0, -1, 1.5, '2', 1_000_000, NaN].map((pageNumber) => ({ ...AT_MAN, pageNumber })),
      ...[0, -1, 1.5, '20', 101, Infinity].map((pageSize) => ({ ...AT_MAN, pageSize })),
      ...['', 'MA', 'MANX', 'M4N', 'MÄN', 'MAN,HKG', 'MAN&module=3', 7, ['MAN'], {}].map((iata) => ({ module: 1, place: { iata } })),
      ...['', 'G', 'GBR', 'G1', 'GB,HK', 7, ['GB']].map((countryOrRegion) => ({ module: 1, place: { countryOrRegion } })),
      ...[null, {}, [], 'MAN', { transportHubId: 'A00001' }, { resourceIds: ['N00001'] }].map((odd) => ({ module: 1, place: odd })),
      ...[NaN, Infinity, 90.0001, -91, '1', null, undefined].map((latitude) => ({ module: 1, place: { ...point, latitude } })),
      ...[NaN, -Infinity, 180.5, '1', undefined].map((longitude) => ({ module: 1, place: { ...point, longitude } })),
      ...[NaN, 0, -1, 0.01, 20_001, Infinity, '15', undefined].map((radius) => ({ module: 1, place: { ...point, radius } })),
      { module: 1, place: { iata: 'MAN', countryOrRegion: 'GB' } },
      { module: 1, place: { iata: 'MAN', ...point } },
      { module: 1, place: { countryOrRegion: 'GB', latitude: 1 } },
      { module: 1, place: Object.create(place) as object },
    ];
    for (const query of rows) {
      const failure = await failureOf(client.resources(query as ResourceQuery));
      expect(failure.code, JSON.stringify(query)).to.equal('config');
    }
    expect(await server.log()).to.deep.equal([]);
  });

  it('answers frozen pages of exactly the asked module, each venue once', async () => {
    const { client } = await scene({
      resources: [{
        json: aWirePage([
          aWireResource(), aWireResource({ resourceId: 'R1', module: 3 }), aWireResource(), { module: 1 },
          aWireResource({ resourceId: 'N2' }),
        ], 134),
      }],
    });
    const page = await client.resources({ ...AT_MAN, pageNumber: 2 });
    expect(page.resources.map(({ resourceId }) => resourceId)).to.deep.equal(['N00001', 'N2']);
    expect(page).to.include({ total: 131, pageNumber: 2 });
    expect([page, page.resources, ...page.resources].every(Object.isFrozen)).to.equal(true);
  });
});

describe('the details of a venue', () => {
  it('are the GET of the contract', async () => {
    const { server, client } = await scene({ resources: [{ json: { code: 0, data: aWireResource() } }] });
    expect(await client.resource('N00001', { language: 'de-AT' })).to.deep.equal(aResource());
    const [request] = await server.log('resources');
    expect(request).to.include({
      method: 'GET', path: 'resources/N00001', body: '', query: '?language=de-DE&fallbackAllowed=true',
    });
    expect(request?.headers).not.to.have.any.keys('content-type', 'cookie', 'referer');
  });

  it('may be bare, or one level deeper', async () => {
    for (const json of [aWireResource(), { code: 0, data: { resource: aWireResource() } }, { resource: aWireResource() }]) {
      const { client } = await scene({ resources: [{ json }] });
      expect(await client.resource('N00001')).to.deep.equal(aResource());
    }
  });

  it('may be of any module, also of none', async () => {
    for (const module of [3, 0, null, 'x']) {
      const { client } = await scene({ resources: [{ json: { code: 0, data: aWireResource({ module }) } }] });
      expect((await client.resource('N00001')).module).to.equal(typeof module === 'number' ? module : null);
    }
  });

  it('are those of the asked venue, or not shown (T-32)', async () => {
    for (const data of [aWireResource({ resourceId: 'N00002' }), aWireResource({ resourceId: 'n00001' }), {}, null, [aWireResource()]]) {
      const { client } = await scene({ resources: [{ json: { code: 0, data } }] });
      expect(await failureOf(client.resource('N00001'))).to.include({ code: 'invalid-response', status: 200 });
    }
  });

  it('are not found where the API has none', async () => {
    const { client } = await scene({ resources: [{ status: 404 }] });
    expect(await failureOf(client.resource('N00001'))).to.include({ code: 'not-found', status: 404 });
  });

  it('cost no request when nothing can have that id, and never leave the path (T-02)', async () => {
    const { server, client } = await scene({ resources: [{ json: aWirePage() }] });
    const noVenue = [
      '.', '..', '../x', 'a/b', '/', '//evil.test', 'a\\b', 'N1?x', 'N1#x', '%2e%2e', '%2f', 'a;b', ' ', 'N 1', 'N1\n', 'N\u202e1',
      '\ud800', '\0', 'x'.repeat(65), 'x'.repeat(300),
    ];
    for (const id of noVenue) expect((await failureOf(client.resource(id))).code, JSON.stringify(id)).to.equal('not-found');
    for (const id of ['', undefined, null, 7, {}, ['N1']]) {
      expect((await failureOf(client.resource(id as string))).code).to.equal('config');
    }
    expect(await server.log()).to.deep.equal([]);
  });

  it('are asked with the id as one segment of the path, whatever it is', async () => {
    const { server, client } = await scene({ resources: [{ status: 404 }] });
    const ids = ['...', '..x', 'N1.2', 'a:b', '@evil.test', 'a&b=c', '日本', 'x'.repeat(64), '__proto__'];
    for (const id of ids) await failureOf(client.resource(id));
    expect((await server.log('resources')).map(({ path }) => path))
      .to.deep.equal(ids.map((id) => `resources/${encodeURIComponent(id)}`));
  });
});

describe('a client', () => {
  it('searches, shows and knows passes with one token', async () => {
    const { server, client, ask } = await scene({
      resources: [{ json: aWirePage() }], 'resources/N00001': [{ json: { code: 0, data: aWireResource() } }],
    });
    await Promise.all([ask(), client.resources(AT_MAN), client.resource('N00001')]);
    expect(await server.log('token')).to.have.length(1);
    expect(await server.log()).to.have.length(4);
  });

  it('searches by the cookie where the page has no token source', async () => {
    const { server } = await scene({ resources: [{ json: aWirePage() }] });
    const client = createEpassClient({ apiBase: server.apiBase });
    await client.resources(AT_MAN);
    const [request] = await server.log();
    expect(request?.headers).to.include({ 'x-requested-with': 'epass-card' });
    expect(request?.headers).not.to.have.any.keys('authorization', 'content-type');
  });
});
