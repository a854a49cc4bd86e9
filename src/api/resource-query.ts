import { lettersIn } from '../pass/code.js';
import { EpassError } from './failure.js';
import { apiLanguage } from './language.js';
import type { AskedPage } from './wire-resource.js';
import { own } from './wire-value.js';

/**
 * Where to look: at an airport (IATA code), in a country or region (ISO 3166-1 alpha-2 code), or
 * around a point (degrees; the radius in kilometres). The API takes one kind in a search.
 */
export type SearchPlace =
  | { readonly iata: string }
  | { readonly countryOrRegion: string }
  | { readonly latitude: number; readonly longitude: number; readonly radius: number };

/** A search for venues of one module at one place. */
export interface ResourceQuery {
  /** A module number from 1; a cross-module pass is searched one module at a time. */
  readonly module: number;
  readonly place: SearchPlace;
  /** Counted from 1, which is the default. */
  readonly pageNumber?: number;
  /** 1 to 100; 20 by default. */
  readonly pageSize?: number;
  /** BCP 47; the documented language nearest to it is asked for, `en-US` by default. */
  readonly language?: string;
}

/** A checked search: what was asked, and the path and query that ask it. */
export interface PageRequest {
  readonly asked: AskedPage;
  readonly path: string;
}

const config = (hint: string): EpassError => new EpassError('config', hint);

/**
 * Checks a search and writes it as the API documents it: equal searches have equal paths.
 *
 * @throws EpassError `config` for what the API cannot be asked.
 */
export function pageRequest(query: ResourceQuery): PageRequest {
  const asked: AskedPage = {
    module: whole(query, 'module', undefined, Number.MAX_SAFE_INTEGER),
    pageSize: whole(query, 'pageSize', 20, 100),
    pageNumber: whole(query, 'pageNumber', 1, 999_999),
  };
  const search = new URLSearchParams([
    ['module', String(asked.module)],
    ['pageSize', String(asked.pageSize)],
    ['pageNumber', String(asked.pageNumber)],
    ['language', languageIn(query)],
    ...placeFilter(own(query, 'place')),
  ]);
  return { asked, path: `resources?${search.toString()}` };
}

/** A checked request for the details of one venue. */
export interface DetailsRequest {
  readonly resourceId: string;
  readonly path: string;
}

/** One segment of a path, and no dots that a URL would resolve; `%` could be decoded twice on the way. */
const SEGMENT = /^(?!\.{1,2}$)[^\p{C}\s/\\?#%;]{1,64}$/u;

/**
 * Checks the id of a venue and writes the request for its details. Without a translation the API
 * is to answer in English, since a venue that is left out looks like one that is not there.
 *
 * @throws EpassError `config` when it is no text or empty; `not-found` when no venue can have that
 * id, for ids also come from the API's own restrictions.
 */
export function detailsRequest(resourceId: string, options: unknown): DetailsRequest {
  if (typeof resourceId !== 'string' || resourceId === '') {
    throw config('Say which venue by its resourceId.');
  }
  if (!SEGMENT.test(resourceId)) throw new EpassError('not-found', 'No venue can have such a resourceId.');
  const search = new URLSearchParams([
    ['language', languageIn(options)],
    ['fallbackAllowed', 'true'],
  ]);
  return { resourceId, path: `resources/${encodeURIComponent(resourceId)}?${search.toString()}` };
}

/** The language of a query or of options, as the API names it. */
function languageIn(options: unknown): string {
  const language = own(options, 'language');
  return apiLanguage(typeof language === 'string' ? language : '');
}

/** A whole number from 1; 0 as a module is the mark of a cross-module pass and is never searched. */
function whole(query: unknown, name: string, otherwise: number | undefined, most: number): number {
  const value = own(query, name) ?? otherwise;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= most) return value;
  throw config(`${name} of a search must be a whole number from 1 to ${most}.`);
}

type Filter = [name: string, value: string][];

function placeFilter(place: unknown): Filter {
  const [one, ...more] = [codeFilter(place, 'iata', 3), codeFilter(place, 'countryOrRegion', 2), pointFilter(place)]
    .filter((filter) => filter !== null);
  if (one && more.length === 0) return one;
  throw config('place of a search is one of {iata}, {countryOrRegion} or {latitude, longitude, radius}.');
}

function codeFilter(place: unknown, name: string, letters: number): Filter | null {
  const value = own(place, name);
  if (value === undefined || value === null) return null;
  const code = lettersIn(value, letters);
  if (code) return [[name, code]];
  throw config(`${name} of a search must be a code of ${letters} letters.`);
}

/** Within which values, and to how many decimals: four are some eleven metres, and no more is anyone's business. */
const POINT = [
  { name: 'latitude', least: -90, most: 90, decimals: 4 },
  { name: 'longitude', least: -180, most: 180, decimals: 4 },
  { name: 'radius', least: 0.1, most: 20_000, decimals: 1 },
] as const;

function pointFilter(place: unknown): Filter | null {
  if (POINT.every(({ name }) => (own(place, name) ?? null) === null)) return null;
  return POINT.map(({ name, least, most, decimals }) => {
    const value = own(place, name);
    if (typeof value !== 'number' || !(value >= least && value <= most)) {
      throw config(`${name} of a search must be a number from ${least} to ${most}.`);
    }
    return [name, String(Number(value.toFixed(decimals)))];
  });
}
