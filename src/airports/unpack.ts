import type { Airport } from './airport.js';
import * as data from './data.js';

const STARTS = '\nABC';
const FIRST_MARK = 'D'.charCodeAt(0);
const SLICE = 200;

/**
 * All airports of the data in the order of their codes, some hundreds at a time, so that whoever reads them can pause.
 * tools/airports-pack.js tells the form.
 */
export function* unpackAirports(): Generator<readonly Airport[], void> {
  const codes = unpackCodes();
  const countries = unpackNumbers(data.COUNTRIES).map((at) => data.COUNTRY_LIST.slice(at * 2, at * 2 + 2));
  yield []; // the columns have taken their time
  const kinds = data.KINDS.split('\n');
  const rows = data.ROWS.match(/[\nABC][^\nABC]*/g) ?? [];
  for (let from = 0; from < rows.length; from += SLICE) {
    const own = codes.slice(from, from + SLICE);
    const parts = rows.slice(from, from + SLICE).map((row, i) => splitRow(row, own[i] ?? ''));
    const cities = cased(parts.map(({ city }) => city));
    const words = cased(parts.map((it) => it.words));
    yield own.map((iata, i) => {
      const city = cities[i] ?? '';
      const name = joinName(kinds, parts[i]?.mark ?? '', words[i] ?? '', city);
      return { iata, name, city, country: countries[from + i] ?? '' };
    });
  }
}

/** The city and the words of the name are still in small letters. */
interface Row {
  readonly city: string;
  readonly mark: string;
  readonly words: string;
}

function splitRow(row: string, iata: string): Row {
  const end = row.search(/[D-U]/);
  const cityEnd = end < 0 ? row.length : end;
  const city = iata.slice(0, STARTS.indexOf(row.charAt(0))).toLowerCase() + row.slice(1, cityEnd);
  return { city, mark: row.charAt(cityEnd), words: row.slice(cityEnd + 1) };
}

function joinName(kinds: readonly string[], mark: string, words: string, city: string): string {
  const place = mark ? mark.charCodeAt(0) - FIRST_MARK : kinds.length;
  const kind = kinds[place % kinds.length] ?? '';
  const start = place < kinds.length ? words.replace('~', city) : city + words;
  return kind ? `${start} ${kind}` : start;
}

/** Capitals after a space or a sign, unless `^` says otherwise. One long text takes a third of the time of many. */
function cased(texts: readonly string[]): readonly string[] {
  return texts.join('\n').replace(/(^|[\n ~"(,./–-])(\^?)([^\n ~"(,./–^-])|\^(.)/g, (
    _all, before: string | undefined, mark: string | undefined, first: string | undefined, inner: string | undefined,
  ) => (first ? (before ?? '') + (mark ? first : first.toUpperCase()) : (inner ?? '').toUpperCase())).split('\n');
}

function unpackCodes(): readonly string[] {
  let at = -1;
  return unpackNumbers(data.CODES).map((distance) => {
    at += distance + 1;
    return String.fromCharCode(65 + Math.floor(at / 676), 65 + (Math.floor(at / 26) % 26), 65 + (at % 26));
  });
}

function unpackNumbers(digits: string): readonly number[] {
  const numbers: number[] = [];
  let fifties = 0;
  for (let i = 0; i < digits.length; i += 1) {
    if (digits[i] === '~') {
      fifties += 1;
      continue;
    }
    numbers.push(fifties * 50 + digits.charCodeAt(i) - 40);
    fifties = 0;
  }
  return numbers;
}
