import type { EpassClient, ResourcePage } from '../../api/client.js';
import { isEpassError } from '../../api/failure.js';
import { isWithin, type Resource } from '../../pass/resource.js';
import type { Restriction } from '../../pass/restriction.js';
import { searchPlaceOf, type SearchWhere } from './place.js';

/** How many venues are shown at first, and added by each "Show more". */
export const PAGE_SIZE = 20;
/** An API that answers only venues outside the pass is not asked for ever. */
const PAGES_AT_ONCE = 10;
const VENUES_AT_ONCE = 4;
/** Nor is one asked at a press for each of hundreds of named venues that do not fit. */
const STRAYS_AT_ONCE = 40;

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

/** How it is asked for. */
export interface Asking {
  readonly signal: AbortSignal;
  /** Whether to go past what was answered, or failed, a moment ago. */
  readonly fresh: boolean;
}

/**
 * Finds venues of one module inside a restriction, a page at a time. What was found stays when a
 * later page fails; asking again goes on where it stopped.
 */
export interface Finder {
  /** Asks until at least `count` venues are found or there are no more. @throws EpassError */
  upTo(count: number, asking: Asking): Promise<Found>;
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
  /** The ids of all that came, whether or not they fit. */
  readonly #ids = new Set<string>();
  #asked = 0;
  /** How many the API has listed, whether or not they fit, on the first page and on all. */
  #first = 0;
  #seen = 0;
  /** How many it lists in all, as far as that is known. */
  #all = Infinity;

  constructor(search: Search, where: Exclude<SearchWhere, { kind: 'named' }>) {
    this.#search = search;
    this.#where = where;
  }

  get found(): Found {
    const resources = [...this.#resources.values()];
    const unseen = Math.max(0, this.#all - this.#seen);
    const total = Number.isFinite(unseen) ? resources.length + unseen : null;
    return { resources, total, more: unseen > 0 };
  }

  async upTo(count: number, asking: Asking): Promise<Found> {
    for (let pages = 0; pages < PAGES_AT_ONCE && this.#resources.size < count; pages += 1) {
      if (this.#seen >= this.#all) break;
      const page = await this.#page(this.#asked + 1, asking);
      this.#asked += 1;
      this.#seen += page.listed;
      if (this.#asked === 1) this.#first = page.listed;
      this.#all = this.#isLast(page) ? this.#seen : allOf(page);
      for (const resource of page.resources) this.#take(resource);
    }
    return this.found;
  }

  /** An API may have a limit of its own for a page, know no pages at all, or not say how many there are. */
  #isLast({ listed, total, resources }: ResourcePage): boolean {
    if (listed === 0) return true;
    const isAgain = resources.length > 0 && resources.every(({ resourceId }) => this.#ids.has(resourceId));
    return total === null && (listed < this.#first || isAgain);
  }

  #page(pageNumber: number, asking: Asking): Promise<ResourcePage> {
    const { client, module, language } = this.#search;
    const place = searchPlaceOf(this.#where);
    return client.resources({ module, place, pageNumber, pageSize: PAGE_SIZE, language }, asking);
  }

  /** The API knows nothing of the pass: what it answers is checked against the restriction here. */
  #take(resource: Resource): void {
    this.#ids.add(resource.resourceId);
    const { restriction, module } = this.#search;
    const fits = resource.module === module && isWithin(restriction, resource);
    if (fits && !this.#resources.has(resource.resourceId)) this.#resources.set(resource.resourceId, resource);
  }
}

/** How many the API lists in all: the total of a page leaves out what that page lost. */
const allOf = ({ total, listed, resources }: ResourcePage): number =>
  total === null ? Infinity : total + listed - resources.length;

class NamedFinder implements Finder {
  readonly #search: Search;
  readonly #ids: readonly string[];
  readonly #resources: Resource[] = [];
  /** What was answered for an id: a batch that failed is not asked anew as a whole. */
  readonly #answers = new Map<string, Resource | null>();
  #next = 0;

  constructor(search: Search, ids: readonly string[]) {
    this.#search = search;
    this.#ids = [...new Set(ids)];
  }

  get found(): Found {
    const more = this.#next < this.#ids.length;
    return { resources: [...this.#resources], total: more ? null : this.#resources.length, more };
  }

  async upTo(count: number, asking: Asking): Promise<Found> {
    const { restriction, module } = this.#search;
    let strays = 0;
    while (this.#next < this.#ids.length && this.#resources.length < count && strays < STRAYS_AT_ONCE) {
      const ids = this.#ids.slice(this.#next, this.#next + VENUES_AT_ONCE);
      const venues = await Promise.all(ids.map((id) => this.#venue(id, asking)));
      this.#next += ids.length;
      for (const venue of venues) {
        if (venue?.module === module && isWithin(restriction, venue)) this.#resources.push(venue);
        else strays += 1;
      }
    }
    return this.found;
  }

  async #venue(id: string, asking: Asking): Promise<Resource | null> {
    const answer = this.#answers.get(id);
    if (answer !== undefined) return answer;
    const venue = await this.#ask(id, asking);
    this.#answers.set(id, venue);
    return venue;
  }

  /** A named venue that is not there any more does not hide the others. */
  async #ask(id: string, asking: Asking): Promise<Resource | null> {
    try {
      return await this.#search.client.resource(id, { language: this.#search.language, ...asking });
    } catch (error) {
      if (isEpassError(error) && error.code === 'not-found') return null;
      throw error;
    }
  }
}
