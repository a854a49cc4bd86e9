import type { AirportDirectory } from '../../airports/directory.js';
import type { Formatter } from '../../locale/format.js';
import type { Words } from '../../locale/words.js';
import type { SearchWhere } from './place.js';

/** What names are made of. */
export interface PlaceWords {
  readonly strings: Words;
  readonly format: Formatter;
  /** `null` while it is not needed. */
  readonly directory: AirportDirectory | null;
}

/** The name of a place, for people. */
export function placeName(where: SearchWhere, { strings, format, directory }: PlaceWords): string {
  switch (where.kind) {
    case 'airport': {
      const airport = directory?.get(where.iata);
      return airport ? `${airport.city || airport.name} (${where.iata})` : where.iata;
    }
    case 'country':
      return format.country(where.code);
    case 'near':
      return strings.nearYou;
    case 'named':
      return strings.namedPlaces;
  }
}
