import type { EpassClient } from '../../api/client.js';
import { isEpassError } from '../../api/failure.js';
import { isWithin, type Resource } from '../../pass/resource.js';
import type { Restriction } from '../../pass/restriction.js';
import { searchPlaceOf, type SearchWhere } from './place.js';

/** How many venues are shown at first, and added by each "Show more". */
export const PAGE_SIZE = 20;
/** An API that answers only venues outside the pass is not asked for ever. */
const PAGES_AT_ONCE = 10;
const VENUES_AT_ONCE = 4;

/** What a search has found so far. */
export interface Found {
  readonly resources: readonly Resource[];
  /** How many there are in all; `null` while only asking on would tell. */
  readonly total: number | null;
  /** Whether there are more to ask for. */
  readonly more: boolean;
}

/** What is searched. */
export interface Search {
  readonly client: EpassClient;
  readonly restriction: Restriction;
  readonly module: number;
  readonly where: SearchWhere;
  /** A documented language code of the API. */
  readonly language: string;
}

/**
 * Finds venues of one module inside a restriction, a page at a time. What was found stays when a
 * later page fails; asking again goes on where it stopped.
 */
export interface Finder {
  /** Asks until at least `count` venues are found or there are no more. @throws EpassError */
  upTo(count: number, signal: AbortSignal): Promise<Found>;
  /** What was found so far. */
  readonly found: Found;
}

/** The finder for a search: by place, or the named venues one by one. */
export function finderFor(search: Search): Finder {
  const { restriction, where } = search;
  if (where.kind !== 'named') return new PlaceFinder(search, where);
  const ids = restriction.kind === 'resources' || restriction.kind === 'unclear' ? restriction.ids : [];
  return new NamedFinder(search, ids);
}

class PlaceFinder implements Finder {
  readonly #search: Search;
  readonly #where: Exclude<SearchWhere, { kind: 'named' }>;
  readonly #resources = new Map<string, Resource>();
  #asked = 0;
  #dropped = 0;
  #apiTotal = Infinity;

  constructor(search: Search, where: Exclude<SearchWhere, { kind: 'named' }>) {
    this.#search = search;
    this.#where = where;
  }

  get found(): Found {
    const resources = [...this.#resources.values()];
    const more = this.#asked * PAGE_SIZE < this.#apiTotal;
    const total = more ? Math.max(this.#apiTotal - this.#dropped, resources.length) : resources.length;
    return { resources, total: Number.isFinite(total) ? total : null, more };
  }

  async upTo(count: number, signal: AbortSignal): Promise<Found> {
    for (let pages = 0; pages < PAGES_AT_ONCE && this.found.more && this.#resources.size < count; pages += 1) {
      const page = await this.#page(this.#asked + 1, signal);
      this.#asked += 1;
      this.#apiTotal = page.total;
      for (const resource of page.resources) this.#take(resource);
      if (page.resources.length === 0) break;
    }
    return this.found;
  }

  #page(pageNumber: number, signal: AbortSignal): ReturnType<EpassClient['resources']> {
    const { client, module, language } = this.#search;
    const place = searchPlaceOf(this.#where);
    return client.resources({ module, place, pageNumber, pageSize: PAGE_SIZE, language }, { signal });
  }

  /** The API knows nothing of the pass: what it answers is checked against the restriction here. */
  #take(resource: Resource): void {
    const { restriction, module } = this.#search;
    const fits = resource.module === module && isWithin(restriction, resource);
    if (fits && !this.#resources.has(resource.resourceId)) this.#resources.set(resource.resourceId, resource);
    else this.#dropped += 1;
  }
}

class NamedFinder implements Finder {
  readonly #search: Search;
  readonly #ids: readonly string[];
  readonly #resources: Resource[] = [];
  #next = 0;

  constructor(search: Search, ids: readonly string[]) {
    this.#search = search;
    this.#ids = ids;
  }

  get found(): Found {
    const more = this.#next < this.#ids.length;
    return { resources: [...this.#resources], total: more ? null : this.#resources.length, more };
  }

  async upTo(count: number, signal: AbortSignal): Promise<Found> {
    while (this.#next < this.#ids.length && this.#resources.length < count) {
      const ids = this.#ids.slice(this.#next, this.#next + VENUES_AT_ONCE);
      const venues = await Promise.all(ids.map((id) => this.#venue(id, signal)));
      this.#next += ids.length;
      const { restriction, module } = this.#search;
      for (const venue of venues) {
        if (venue?.module === module && isWithin(restriction, venue)) this.#resources.push(venue);
      }
    }
    return this.found;
  }

  /** A named venue that is not there any more does not hide the others. */
  async #venue(id: string, signal: AbortSignal): Promise<Resource | null> {
    try {
      return await this.#search.client.resource(id, { language: this.#search.language, signal });
    } catch (error) {
      if (isEpassError(error) && error.code === 'not-found') return null;
      throw error;
    }
  }
}
