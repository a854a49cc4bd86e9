import { expect } from '@open-wc/testing';
import { EpassError } from '../../../src/api/failure.js';
import type { EpassClient, ResourcePage, ResourceQuery } from '../../../src/api/client.js';
import { finderFor, type Finder } from '../../../src/elements/search/finder.js';
import type { SearchWhere } from '../../../src/elements/search/place.js';
import type { Resource } from '../../../src/pass/resource.js';
import type { Restriction } from '../../../src/pass/restriction.js';
import { aResource } from '../../support/resource.js';

const HKG: SearchWhere = { kind: 'airport', iata: 'HKG' };
const at = (iata: string, count: number, from = 1, over: Partial<Resource> = {}): Resource[] =>
  Array.from({ length: count }, (_, i) => aResource({ resourceId: `${iata}${from + i}`, iata, ...over }));

interface Setup {
  /** The raw list behind the API, across modules. */
  list?: readonly Resource[];
  restriction?: Restriction;
  where?: SearchWhere;
  /** Answers for named venues; `null` is not there. */
  named?: (id: string) => Promise<Resource>;
  /** The most that the API puts on a page. */
  limit?: number;
  /** Whether the API says how many there are. */
  says?: boolean;
}

/** A client over a raw list that reads pages as the real one does: other modules and repeats in a page are left out. */
function setUp({ list = [], restriction = { kind: 'anywhere' }, where = HKG, named, limit = 20, says = true }: Setup) {
  const pages: ResourceQuery[] = [];
  const ids: string[] = [];
  let atOnce = 0;
  let most = 0;
  const client: EpassClient = {
    usages: () => Promise.resolve([]),
    pass: () => Promise.reject(new Error('unused')),
    now: () => 0,
    resources: (query) => {
      pages.push(query);
      const { pageNumber = 1 } = query;
      const pageSize = Math.min(query.pageSize ?? 20, limit);
      const listed = list.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
      const resources = [...new Map(listed.filter((it) => it.module === query.module).map((it) => [it.resourceId, it])).values()];
      const all = Math.max(resources.length, list.length - (listed.length - resources.length));
      const total = says ? all : pageNumber === 1 && listed.length < pageSize ? resources.length : null;
      return Promise.resolve<ResourcePage>({ resources, total, pageNumber, listed: listed.length });
    },
    resource: async (id) => {
      ids.push(id);
      atOnce += 1;
      most = Math.max(most, atOnce);
      await Promise.resolve();
      try {
        return await (named?.(id) ?? Promise.reject(new EpassError('not-found', '')));
      } finally {
        atOnce -= 1;
      }
    },
  };
  const finder = finderFor({ client, restriction, module: 1, where, language: 'en-US' });
  return { finder, pages, ids, most: () => most };
}

const ask = (finder: Finder, count: number) => finder.upTo(count, { signal: new AbortController().signal, fresh: false });
const idsIn = (resources: readonly Resource[]): string[] => resources.map(({ resourceId }) => resourceId);

describe('finderFor a place', () => {
  it('asks 20 a page, one page after the other, and each only once', async () => {
    const { finder, pages } = setUp({ list: at('HKG', 134) });
    expect(finder.found).to.deep.equal({ resources: [], total: null, more: true });
    for (const [count, total] of [[20, 134], [40, 134], [140, 134]] as const) {
      const found = await ask(finder, count);
      expect(found.total).to.equal(total);
      expect(found.resources).to.have.length(Math.min(count, 134));
    }
    expect(finder.found.more).to.equal(false);
    expect(pages.map(({ pageNumber }) => pageNumber)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
    expect(pages[0]).to.deep.equal({ module: 1, place: { iata: 'HKG' }, pageNumber: 1, pageSize: 20, language: 'en-US' });
    await ask(finder, 500);
    expect(pages, 'nothing is left to ask').to.have.length(7);
  });

  const places: [where: SearchWhere, place: unknown][] = [
    [HKG, { iata: 'HKG' }],
    [{ kind: 'country', code: 'GB' }, { countryOrRegion: 'GB' }],
    [{ kind: 'near', latitude: 1.5, longitude: -2.5 }, { latitude: 1.5, longitude: -2.5, radius: 50 }],
  ];
  for (const [where, place] of places) {
    it(`asks for a place by ${where.kind}`, async () => {
      const { finder, pages } = setUp({ where });
      expect(await ask(finder, 20)).to.deep.equal({ resources: [], total: 0, more: false });
      expect(pages.map((query) => query.place)).to.deep.equal([place]);
    });
  }

  it('drops what is outside the restriction or of another module, and corrects the total', async () => {
    const strays = at('LHR', 15);
    const meals = at('HKG', 10, 900, { module: 3 });
    const { finder, pages } = setUp({ list: [...strays, ...at('HKG', 30), ...meals, ...at('HKG', 5, 31)], restriction: { kind: 'airports', iata: ['HKG'] } });
    const first = await ask(finder, 20);
    expect(idsIn(first.resources)).to.deep.equal(idsIn(at('HKG', 25)));
    expect([first.total, first.more]).to.deep.equal([45, true]); // 20 listed ones are still unasked
    const all = await ask(finder, 40);
    expect(idsIn(all.resources)).to.deep.equal(idsIn(at('HKG', 35)));
    expect([all.total, all.more]).to.deep.equal([35, false]);
    expect(pages).to.have.length(3);
  });

  it('asks on until a page is not full, where the API does not say how many there are', async () => {
    const { finder, pages } = setUp({ list: at('HKG', 45), says: false });
    const first = await ask(finder, 20);
    expect([first.resources.length, first.total, first.more]).to.deep.equal([20, null, true]);
    const all = await ask(finder, 60);
    expect([all.resources.length, all.total, all.more]).to.deep.equal([45, 45, false]);
    expect(pages).to.have.length(3);
  });

  for (const says of [true, false]) {
    it(`finds all where the API puts fewer on a page than asked for, and ${says ? 'says' : 'does not say'} how many there are`, async () => {
      const { finder, pages } = setUp({ list: at('HKG', 25), limit: 10, says });
      const first = await ask(finder, 20);
      expect([first.resources.length, first.total, first.more]).to.deep.equal([20, says ? 25 : null, true]);
      const all = await ask(finder, 40);
      expect(idsIn(all.resources)).to.deep.equal(idsIn(at('HKG', 25)));
      expect([all.total, all.more, pages.length]).to.deep.equal([25, false, 3]);
    });
  }

  it('ends with an API that knows no pages and does not say how many there are', async () => {
    const list = at('HKG', 25);
    const pages: number[] = [];
    const client = {
      resources: ({ pageNumber = 1 }) => {
        pages.push(pageNumber);
        return Promise.resolve<ResourcePage>({ resources: list, total: null, pageNumber, listed: 25 });
      },
    } as unknown as EpassClient;
    const finder = finderFor({ client, restriction: { kind: 'anywhere' }, module: 1, where: HKG, language: 'en-US' });
    expect((await ask(finder, 20)).more).to.equal(true);
    const all = await ask(finder, 40);
    expect([all.resources.length, all.total, all.more, pages]).to.deep.equal([25, 25, false, [1, 2]]);
  });

  it('asks on behind a page of strays, where the API does not say how many there are', async () => {
    const list = [...at('HKG', 1), ...at('LHR', 39), ...at('HKG', 2, 50)];
    const { finder } = setUp({ list, says: false, restriction: { kind: 'airports', iata: ['HKG'] } });
    const found = await ask(finder, 20);
    expect([idsIn(found.resources), found.more]).to.deep.equal([['HKG1', 'HKG50', 'HKG51'], false]);
  });

  it('hides none where the API has a limit for a page that it does not tell', async () => {
    const list = at('HKG', 25);
    const client = {
      resources: ({ pageNumber = 1 }) => {
        const resources = list.slice((pageNumber - 1) * 10, pageNumber * 10);
        return Promise.resolve<ResourcePage>({ resources, total: 25, pageNumber, listed: resources.length });
      },
    } as unknown as EpassClient;
    const finder = finderFor({ client, restriction: { kind: 'anywhere' }, module: 1, where: HKG, language: 'en-US' });
    const all = await ask(finder, 40);
    expect([all.resources.length, all.total, all.more]).to.deep.equal([25, 25, false]);
  });

  it('finds what is behind pages of other modules', async () => {
    const { finder } = setUp({ list: [...at('HKG', 20, 1, { module: 3 }), ...at('HKG', 20, 50, { module: 4 }), ...at('HKG', 1, 99)] });
    const found = await ask(finder, 20);
    expect(idsIn(found.resources)).to.deep.equal(['HKG99']);
    expect([found.total, found.more]).to.deep.equal([1, false]);
  });

  it('shows a venue once, however often it is listed (F-78)', async () => {
    const { finder } = setUp({ list: [...at('HKG', 20), ...at('HKG', 20), ...at('HKG', 5, 18)] });
    const found = await ask(finder, 100);
    expect(idsIn(found.resources)).to.deep.equal(idsIn(at('HKG', 22)));
    expect(found.total).to.equal(22);
  });

  it('stops after 10 pages of strays, says that there may be more, and goes on when told (F-78)', async () => {
    const { finder, pages } = setUp({ list: [...at('LHR', 250), ...at('HKG', 1)], restriction: { kind: 'airports', iata: ['HKG'] } });
    const found = await ask(finder, 20);
    expect(pages).to.have.length(10);
    expect(found).to.deep.equal({ resources: [], total: 51, more: true });
    expect(idsIn((await ask(finder, 20)).resources)).to.deep.equal(['HKG1']);
    expect(pages).to.have.length(13);
  });

  it('goes through 10,000 venues', async () => {
    const { finder, pages } = setUp({ list: at('HKG', 10_000) });
    for (let count = 20; finder.found.more; count += 200) await ask(finder, count);
    expect(finder.found.resources).to.have.length(10_000);
    expect(pages).to.have.length(500);
  });
});

describe('finderFor named venues', () => {
  const names = Array.from({ length: 200 }, (_, i) => `N${i}`);
  const restriction: Restriction = { kind: 'resources', ids: names };
  const where: SearchWhere = { kind: 'named' };
  const venue = (resourceId: string): Resource => aResource({ resourceId });

  it('asks for 200 of them, at most 4 at a time and none twice', async () => {
    const { finder, ids, most } = setUp({ restriction, where, named: (id) => Promise.resolve(venue(id)) });
    const first = await ask(finder, 20);
    expect(first).to.deep.equal({ resources: names.slice(0, 20).map(venue), total: null, more: true });
    expect(ids).to.have.length(20);
    const all = await ask(finder, 1000);
    expect(idsIn(all.resources)).to.deep.equal(names);
    expect([all.total, all.more]).to.deep.equal([200, false]);
    expect(ids).to.deep.equal(names);
    expect(most()).to.equal(4);
  });

  it('stops after 40 that do not fit, says that there may be more, and goes on when told (F-78)', async () => {
    const { finder, ids } = setUp({ restriction, where, named: (id) => Promise.resolve(aResource({ resourceId: id, module: id === 'N50' ? 1 : 3 })) });
    expect(await ask(finder, 20)).to.deep.equal({ resources: [], total: null, more: true });
    expect(ids).to.have.length(40);
    expect(idsIn((await ask(finder, 20)).resources)).to.deep.equal(['N50']);
    expect(ids).to.have.length(84);
  });

  it('leaves out what is not there, is of another module, or is outside an unclear restriction', async () => {
    const unclear: Restriction = { kind: 'unclear', ids: ['N1', 'N2', 'N3', 'N4', 'N1'], iata: ['HKG'], codes: [] };
    const { finder, ids } = setUp({
      restriction: unclear, where,
      named: (id) => id === 'N1'
        ? Promise.reject(new EpassError('not-found', ''))
        : Promise.resolve(aResource({ resourceId: id, module: id === 'N2' ? 3 : 1, iata: id === 'N3' ? 'LHR' : 'HKG' })),
    });
    expect(await ask(finder, 20)).to.deep.equal({ resources: [aResource({ resourceId: 'N4', iata: 'HKG' })], total: 1, more: false });
    expect(ids).to.deep.equal(['N1', 'N2', 'N3', 'N4']);
  });

  it('keeps what it has when one fails, and goes on there without asking the others twice', async () => {
    let failing = true;
    const { finder, ids } = setUp({
      restriction, where,
      named: (id) => {
        if (id === 'N8') return Promise.reject(new EpassError('not-found', ''));
        return id === 'N9' && failing ? Promise.reject(new EpassError('unavailable', '')) : Promise.resolve(venue(id));
      },
    });
    const failure = await ask(finder, 20).then(() => null, (error: unknown) => error);
    expect((failure as EpassError).code).to.equal('unavailable');
    expect(idsIn(finder.found.resources)).to.deep.equal(names.slice(0, 8));
    expect(finder.found.more).to.equal(true);
    failing = false;
    const all = await ask(finder, 1000);
    expect(idsIn(all.resources)).to.deep.equal(names.filter((id) => id !== 'N8'));
    expect(ids.filter((id) => id === 'N9')).to.have.length(2);
    expect(ids).to.have.length(201);
  });

  it('knows none where the restriction names none', async () => {
    const { finder, ids } = setUp({ where });
    expect(await ask(finder, 20)).to.deep.equal({ resources: [], total: 0, more: false });
    expect(ids).to.deep.equal([]);
  });
});
