import type { Airport } from './airport.js';
import { ALSO_CALLED, BUSY, METROPOLITAN } from './data.js';
import { foldAll } from './fold.js';

/** An airport with the folded texts that a query is looked up in. */
export interface Findable {
  readonly airport: Airport;
  /** The IATA code, in small letters. */
  readonly code: string;
  /** Codes of the cities that it belongs to, in small letters, each with a space before and after. */
  readonly groups: string;
  /** The names of its city, each with a line end before and after. */
  readonly cities: string;
  /** Every word that it is found by, each with a space before and after. */
  readonly words: string;
  /** Its place by size: the busy ones first, then international ones, then the others. */
  readonly place: number;
}

/** Folds airports, with what else the data knows of them. */
export function findableAirports(): (airports: readonly Airport[]) => readonly Findable[] {
  const groups = readGroups();
  const alsoCalled = readOtherNames(groups);
  const groupsOf = invert(groups);
  const busy = new Map(threes(BUSY).map((iata, place) => [iata, place]));

  return (airports) => {
    const cities = foldAll(airports.map(({ city }) => city));
    const names = foldAll(airports.map(({ name }) => name));
    return airports.map((airport, i) => {
      const { iata, name } = airport;
      const code = iata.toLowerCase();
      const places = [...spellings(cities[i] ?? ''), ...alsoCalled.get(iata) ?? []];
      const own = groupsOf.get(iata) ?? '';
      return {
        airport,
        code,
        groups: own,
        cities: `\n${places.join('\n')}\n`,
        words: ` ${code} ${places.join(' ')} ${spellings(names[i] ?? '').join(' ')} ${own.trimStart()}`,
        place: busy.get(iata) ?? busy.size + (name.includes('International') ? 0 : 1),
      };
    });
  };
}

/** "St. Louis" is typed "Saint Louis", too, and "Saint Petersburg" "St Petersburg". */
function spellings(folded: string): readonly string[] {
  if (/\bsaint /.test(folded)) return [folded, folded.replace(/\bsaint /g, 'st ')];
  if (/\bst /.test(folded)) return [folded, folded.replace(/\bst /g, 'saint ')];
  return [folded];
}

function readGroups(): ReadonlyMap<string, readonly string[]> {
  return new Map(METROPOLITAN.split('\n').map((line) => [line.slice(0, 3), threes(line.slice(3))]));
}

function readOtherNames(groups: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const line of foldAll(ALSO_CALLED.split('\n'))) {
    const code = line.slice(0, 3).toUpperCase();
    for (const iata of groups.get(code) ?? [code]) all.set(iata, [...all.get(iata) ?? [], line.slice(4)]);
  }
  return all;
}

function invert(groups: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const [group, members] of groups) {
    for (const iata of members) all.set(iata, `${all.get(iata) ?? ' '}${group.toLowerCase()} `);
  }
  return all;
}

function threes(text: string): readonly string[] {
  return text.match(/.{3}/g) ?? [];
}
