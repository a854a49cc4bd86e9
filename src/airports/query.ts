import type { Findable } from './findable.js';
import { fold } from './fold.js';

/** A typed text, ready to be compared. */
export interface Query {
  /** Folded; empty when nothing of it can be compared. */
  readonly text: string;
  /** Its words, each once, with the codes of the countries that have a word of their name start so. */
  readonly words: readonly { readonly word: string; readonly countries: ReadonlySet<string> }[];
}

/** Folded names of countries by ISO code, with a space before each word. */
export type CountryNames = ReadonlyMap<string, string>;

/** @param text is already folded */
export function parseQuery(text: string, names: CountryNames): Query {
  const words = text === '' ? [] : [...new Set(text.split(' '))];
  return { text, words: words.map((word) => ({ word, countries: countriesNamed(word, names) })) };
}

/** Names of countries as a query is compared with them. */
export function foldCountryNames(codes: Iterable<string>, countryName: (code: string) => string): CountryNames {
  return new Map(Array.from(codes, (code) => [code, ` ${fold(countryName(code))}`]));
}

/**
 * Whether each word of the query is part of the airport's words, or starts one of its country. An airport that does
 * not fit a query fits no longer one that starts with it.
 */
export function fits({ words, airport }: Findable, query: Query): boolean {
  return query.words.every(({ word, countries }) => words.includes(word) || countries.has(airport.country));
}

/** The airports in the order of the ways they fit, best first. Within one way they keep their order. */
export function ranked(found: readonly Findable[], query: Query): readonly Findable[] {
  const groups: Findable[][] = [...WAYS, undefined].map(() => []);
  for (const it of found) {
    const way = WAYS.findIndex((isWay) => isWay(it, query));
    groups.at(way)?.push(it); // -1, the last: by parts of words
  }
  return groups.flat();
}

/** How an airport may fit, best first. */
const WAYS: readonly ((airport: Findable, query: Query) => boolean)[] = [
  ({ code }, { text }) => code === text,
  ({ groups }, { text }) => groups.includes(` ${text} `),
  ({ code }, { text }) => code.startsWith(text),
  ({ cities }, { text }) => cities.includes(`\n${text}\n`),
  ({ cities }, { text }) => cities.includes(`\n${text}`),
  ({ words }, query) => query.words.every(({ word }) => words.includes(` ${word}`)),
  ({ words, airport }, query) => query.words.every(({ word, countries }) => (
    words.includes(` ${word}`) || countries.has(airport.country)
  )),
];

function countriesNamed(word: string, names: CountryNames): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const [code, name] of names) if (name.includes(` ${word}`)) codes.add(code);
  return codes;
}
