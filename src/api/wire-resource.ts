import type { Resource } from '../pass/resource.js';
import { parsed } from './address.js';
import { dataIn } from './envelope.js';
import { EpassError } from './failure.js';
import { codeIn, count, id, isObject, own, readAs, textIn } from './wire-value.js';

/** One page of venues. */
export interface ResourcePage {
  /** Venues of the asked module, each once, in the order of the API. */
  readonly resources: readonly Resource[];
  /**
   * How many match in all, as far as this page tells: what the API says, less what this page lost
   * (repeats, other modules, unreadable ones), and at least what came. A page on which the API lists
   * nothing ends the list: nothing is promised behind it. Where the API does not say, it is what came on
   * a first page that is not full, and `null` else: only the next page would tell.
   */
  readonly total: number | null;
  /** Counted from 1. */
  readonly pageNumber: number;
  /** How many the API listed on this page, with those that are left out here. */
  readonly listed: number;
}

/** What a page was asked for. */
export interface AskedPage {
  readonly module: number;
  readonly pageNumber: number;
  readonly pageSize: number;
}

const MAX_RESOURCES = 10_000;
const MAX_ADDRESS = 2048;

/**
 * Reads one venue as the API lists it. Only what `Resource` names is kept, in a new, frozen object;
 * a field that is missing, odd or blank is `null`. Texts stay as they are.
 *
 * @returns `null` when it is no object or has no readable id.
 */
export function parseResource(value: unknown): Resource | null {
  const resourceId = readAs(id, own(value, 'resourceId'));
  if (resourceId === null) return null;
  const place = own(value, 'locationInfo');
  const lounge = own(own(value, 'extra'), 'loungeInfo');
  return Object.freeze<Resource>({
    resourceId,
    module: readAs(count, own(value, 'module')),
    name: textIn(value, 'resourceName'),
    iata: codeIn(place, 'iata'),
    transportHubName: textIn(place, 'transportHubName'),
    city: textIn(place, 'city'),
    countryOrRegion: codeIn(place, 'countryOrRegion'),
    location: textIn(place, 'location'),
    terminal: textIn(lounge, 'terminal'),
    nearestGate: textIn(lounge, 'nearestGate'),
    timezone: textIn(place, 'timezone'),
    image: imageIn(value),
  });
}

/**
 * Reads a page of a search, in its envelope or bare. The API is not trusted to have filtered: only
 * venues that name exactly the asked module are kept.
 *
 * @throws EpassError `rejected` when the envelope's code is not 0; `invalid-response` when there is
 * no list of venues.
 */
export function parseResourcePage(body: unknown, asked: AskedPage): ResourcePage {
  const data = dataIn(body);
  const listed = listedIn(own(data, 'resources'));
  const byId = new Map<string, Resource>();
  for (const item of listed.slice(0, MAX_RESOURCES)) {
    const resource = parseResource(item);
    if (resource?.module !== asked.module || byId.has(resource.resourceId)) continue;
    byId.set(resource.resourceId, resource);
  }
  const resources = Object.freeze([...byId.values()]);
  const pagination = own(data, 'pagination');
  const said = readAs(count, own(pagination, 'totalNumber'));
  const pageSize = Math.min(readAs(count, own(pagination, 'pageSize')) ?? Infinity, asked.pageSize);
  const total = totalOf(said, { listed: listed.length, kept: resources.length }, { ...asked, pageSize });
  return Object.freeze({ resources, total, pageNumber: asked.pageNumber, listed: listed.length });
}

/**
 * Reads the details of the venue that was asked for, in their envelope or bare. Whether they are
 * the data itself or inside it is not documented.
 *
 * @throws EpassError `rejected`; `invalid-response` when it is no venue, or another one.
 */
export function parseAskedResource(body: unknown, resourceId: string): Resource {
  const data = dataIn(body);
  const resource = parseResource(data) ?? parseResource(own(data, 'resource'));
  if (!resource) throw new EpassError('invalid-response', 'The answer holds no venue with a readable resourceId.');
  if (resource.resourceId === resourceId) return resource;
  throw new EpassError('invalid-response', 'The API answered another venue: its resourceId is not the one asked for.');
}

/** The venues of airports first, then those of cities. */
function listedIn(resources: unknown): readonly unknown[] {
  if (!isObject(resources)) throw noList();
  return ['transportHubResources', 'lifestyleResources'].flatMap((key) => {
    const list = own(resources, key) ?? [];
    if (!Array.isArray(list)) throw noList();
    return list as unknown[];
  });
}

const noList = (): EpassError => new EpassError('invalid-response', 'The answer holds no list of resources.');

function totalOf(
  said: number | null,
  { listed, kept }: { readonly listed: number; readonly kept: number },
  { pageNumber, pageSize }: AskedPage,
): number | null {
  if (said === null) return pageNumber === 1 && listed < pageSize ? kept : null;
  if (listed === 0) return Math.min(said, (pageNumber - 1) * pageSize);
  return Math.max(kept, said - (listed - kept));
}

/** A picture comes over https and from nobody in particular; anything else is left out. */
const imageIn = (source: unknown): string | null => {
  const text = textIn(source, 'image') ?? '';
  if (text.length > MAX_ADDRESS || !/^https:\/\//i.test(text)) return null;
  const url = parsed(text);
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
};
