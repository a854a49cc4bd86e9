import type { Airport } from '../../airports/airport.js';
import type { AirportDirectory } from '../../airports/directory.js';
import type { Formatter } from '../../locale/format.js';
import { countryCalled, namedCountries } from './countries.js';
import type { SearchWhere } from './place.js';

const MOST = 8;
const CODE = /^[a-z]{3}$/i;
/** Two letters start the names of too many countries; two Chinese characters are the name of one. */
const COUNTRY = /^(?:.{3}|.*\p{Script=Han}.*\p{Script=Han})/su;

/** One suggestion: what it stands for, and what it says. */
export interface Suggestion {
  readonly where: SearchWhere;
  readonly label: string;
  readonly note: string;
}

/**
 * What a typed text may mean: the airport or country with that code first, then countries with a word that starts so,
 * then other airports. Without the directory, three letters still are an airport, and countries have their names.
 */
export function suggestionsFor(
  text: string,
  directory: AirportDirectory | null,
  format: Formatter,
): readonly Suggestion[] {
  if (text === '') return [];
  const found = directory?.find(text, { limit: Infinity, countryName: countryNameOf(format) }) ?? [];
  const code = text.toUpperCase();
  const bare: Suggestion[] = CODE.test(text) ? [{ where: { kind: 'airport', iata: code }, label: code, note: '' }] : [];
  const airports = found.length > 0 ? found.slice(0, MOST).map((airport) => suggestionOf(airport, format)) : bare;
  const called = countryCalled(text, directory, format);
  const named = called ? [countryAs(called, format)] : [];
  const codes = (): readonly string[] => (directory ? found.map(({ country }) => country) : namedCountries(format));
  const others = countriesFor(text, codes, format).filter(({ where }) => where.code !== called);
  const exact = named.length === 0 && (airports === bare || found[0]?.iata === code) ? 1 : 0;
  return [...named, ...airports.slice(0, exact), ...others, ...airports.slice(exact)].slice(0, MOST);
}

type CountrySuggestion = Suggestion & { readonly where: { readonly kind: 'country'; readonly code: string } };

function countriesFor(text: string, codes: () => readonly string[], format: Formatter): readonly CountrySuggestion[] {
  if (!COUNTRY.test(text)) return [];
  const wanted = fold(text);
  const countries = [...new Set(codes())].map((code) => {
    const country = countryAs(code, format);
    return { ...country, at: ` ${fold(country.label)}`.indexOf(` ${wanted}`) };
  });
  return countries
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at || one.label.length - other.label.length) // "Niger" before "Nigeria"
    .slice(0, MOST / 2);
}

function countryAs(code: string, format: Formatter): CountrySuggestion {
  return { where: { kind: 'country', code }, label: format.country(code), note: '' };
}

function suggestionOf({ iata, name, city, country }: Airport, format: Formatter): Suggestion {
  return {
    where: { kind: 'airport', iata },
    label: `${city || name} (${iata})`,
    note: [name, format.country(country)].filter((part) => part && part !== city).join(', '),
  };
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** One function a language: the directory folds the names of all countries anew for each that it is given. */
function countryNameOf(format: Formatter): (code: string) => string {
  const known = countryNames.get(format);
  if (known) return known;
  const name = (code: string): string => format.country(code);
  countryNames.set(format, name);
  return name;
}

const countryNames = new WeakMap<Formatter, (code: string) => string>();
