import type { Airport } from './airport.js';
import { findableAirports, type Findable } from './findable.js';
import { fold } from './fold.js';
import { fits, foldCountryNames, parseQuery, ranked, type CountryNames, type Query } from './query.js';
import { unpackAirports } from './unpack.js';

/** What may be found, and how many. */
export interface FindOptions {
  /** At most so many; 8 when it is not given. */
  readonly limit?: number;
  /** Only these airports, by code in capitals. */
  readonly iata?: ReadonlySet<string>;
  /** Only airports in these countries, by ISO code in capitals. */
  readonly countries?: ReadonlySet<string>;
  /** Names a country, so that one that is typed finds its airports. Hand over the same function each time. */
  readonly countryName?: (code: string) => string;
}

/** The world's passenger airports. Never part of the first load: `await import()` it, then open it. */
export interface AirportDirectory {
  /**
   * The airports for a typed text, best first. An exact code wins, then a metropolitan code, the start of a code, the
   * city, its start, starts of words, the country, and parts of words. Where equal, bigger airports come before
   * smaller ones.
   *
   * Any text will do. One of white space alone finds the biggest of `iata` and `countries`, and nothing without them.
   */
  find(text: string, options?: FindOptions): readonly Airport[];
  /** The airport with this code, in capitals or small letters. */
  get(iata: string): Airport | undefined;
}

const LONGEST = 100; // characters; more than the words of any airport that one would type
const SHORT_TASK = 5; // milliseconds: less than a third of a frame

let opening: Promise<AirportDirectory> | undefined;

/** Reads and folds the data once, in short tasks, so that the page stays quick meanwhile. */
export function openDirectory(): Promise<AirportDirectory> {
  return opening ??= readDirectory();
}

async function readDirectory(): Promise<AirportDirectory> {
  const pause = pauseAfter(SHORT_TASK);
  const findable = findableAirports();
  await pause();
  const all: Findable[] = [];
  for (const airports of unpackAirports()) {
    all.push(...findable(airports));
    await pause();
  }
  all.sort((a, b) => a.place - b.place);
  await pause();
  return new Directory(all);
}

/** A function to be called often: it lets the page do something else when so many milliseconds have gone by. */
function pauseAfter(milliseconds: number): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < milliseconds) return;
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  };
}

class Directory implements AirportDirectory {
  readonly #all: readonly Findable[];
  readonly #byCode: ReadonlyMap<string, Airport>;
  readonly #countries: ReadonlySet<string>;
  #countryNames: { countryName: FindOptions['countryName']; names: CountryNames } | undefined;
  #last: { query: Query; names: CountryNames; found: readonly Findable[] } | undefined;

  /** @param all the biggest first */
  constructor(all: readonly Findable[]) {
    this.#all = all;
    this.#byCode = new Map(all.map(({ airport }) => [airport.iata, airport]));
    this.#countries = new Set(all.map(({ airport }) => airport.country));
  }

  get(iata: string): Airport | undefined {
    return this.#byCode.get(iata.toUpperCase());
  }

  find(text: string, { limit = 8, iata, countries, countryName }: FindOptions = {}): readonly Airport[] {
    const typed = text.trim();
    if (typed.length > LONGEST) return [];
    const isBlank = typed === '';
    if (isBlank && !iata && !countries) return [];
    const found = isBlank ? this.#all : this.#search(fold(typed), this.#namesBy(countryName));
    return found
      .filter(({ airport }) => (iata?.has(airport.iata) ?? true) && (countries?.has(airport.country) ?? true))
      .slice(0, Math.max(0, limit))
      .map(({ airport }) => airport);
  }

  #search(text: string, names: CountryNames): readonly Findable[] {
    const query = parseQuery(text, names);
    if (query.text === '') return [];
    const last = this.#last;
    const among = last?.names === names && text.startsWith(last.query.text) ? last.found : this.#all;
    const found = among.filter((it) => fits(it, query));
    this.#last = { query, names, found };
    if (found.length > 0) return ranked(found, query);
    const bare = parseQuery(text.replace(/([aou])e/g, '$1'), names); // "Duesseldorf" from a keyboard without ü
    return bare.text === text ? [] : ranked(this.#all.filter((it) => fits(it, bare)), bare);
  }

  #namesBy(countryName: FindOptions['countryName']): CountryNames {
    if (this.#countryNames?.countryName !== countryName || !this.#countryNames) {
      const names = countryName ? foldCountryNames(this.#countries, countryName) : new Map<string, string>();
      this.#countryNames = { countryName, names };
    }
    return this.#countryNames.names;
  }
}
