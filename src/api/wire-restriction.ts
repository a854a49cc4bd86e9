import { inCapitals } from '../pass/code.js';
import type { Restriction } from '../pass/restriction.js';
import { isObject } from './wire-value.js';

/** What `allowedResources` says, and whether all of it was understood. */
export interface ReadRestriction {
  readonly restriction: Restriction;
  readonly readable: boolean;
}

type Dimension = 'resourceIds' | 'iata' | 'countryOrRegion';
type Entries = Record<Dimension, readonly string[]>;

const DIMENSIONS: readonly Dimension[] = ['resourceIds', 'iata', 'countryOrRegion'];
const MAX_ENTRIES = 10_000;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/**
 * Reads `allowedResources`, of which the API fills exactly one list; all empty means no restriction
 * beyond the programme's. Whatever else is filled (two lists, an unknown key, an odd entry, more than
 * is read) gives `unclear`: a pass must never look wider than it is, nor narrower.
 */
export function readRestriction(value: unknown): ReadRestriction {
  if (value === undefined || value === null) return { restriction: { kind: 'anywhere' }, readable: true };
  const wire = isObject(value) ? value : {};
  const filled = Object.keys(wire).filter((key) => !isEmpty(wire[key]));
  if (filled.length === 0 && isObject(value)) return { restriction: { kind: 'anywhere' }, readable: true };

  const entries: Entries = { resourceIds: [], iata: [], countryOrRegion: [] };
  let clear = filled.length === 1;
  for (const key of filled) {
    const dimension = DIMENSIONS.find((known) => known === key);
    const list: unknown = wire[key];
    if (!dimension || !Array.isArray(list)) {
      clear = false;
      continue;
    }
    entries[dimension] = readableEntries(list, dimension);
    clear &&= list.length <= MAX_ENTRIES;
    clear &&= list.every((entry) => typeof entry === 'string' && entry.trim() !== '');
  }
  return { restriction: clear ? oneDimension(entries) : unclear(entries), readable: clear };
}

/** The texts of a list, once each; codes in capitals. */
const readableEntries = (list: readonly unknown[], dimension: Dimension): string[] => {
  const texts = list.filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '');
  const written = dimension === 'resourceIds' ? texts : texts.map(inCapitals);
  return [...new Set(written)].slice(0, MAX_ENTRIES);
};

const oneDimension = ({ resourceIds, iata, countryOrRegion }: Entries): Restriction => {
  if (resourceIds.length > 0) return { kind: 'resources', ids: resourceIds };
  if (iata.length > 0) return { kind: 'airports', iata };
  return { kind: 'countries', codes: countryOrRegion };
};

const unclear = ({ resourceIds, iata, countryOrRegion }: Entries): Restriction => ({
  kind: 'unclear',
  ids: resourceIds,
  iata,
  codes: countryOrRegion,
});
