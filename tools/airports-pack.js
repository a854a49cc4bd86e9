// @ts-check
/**
 * The compact form of the airports: columns in the order of the codes, with everything left out that can be told from
 * the rest, because a compressor finds repetitions but no reasons. `src/airports/unpack.ts` reads it; the steps:
 *
 * 1. A code is the distance from the one before it, a country its place in a list by frequency. Numbers are digits
 *    from `(` to `Y`, with a `~` for each fifty more.
 * 2. Words are written small; `^` marks the letters that break the rule "capitals stand at the start and after a space
 *    or a sign, and only there". That frees A–Z to be marks.
 * 3. A row starts with a mark that says how many letters of the code begin the city: none (a new line), A 1, B 2, C 3.
 * 4. A name ends with one of KINDS. D and on: the words of the name without its kind, `~` for the city. M and on: what
 *    follows the city. No mark at all: the city's name and "Airport".
 */

/** @typedef {import('../src/airports/airport.js').Airport} Airport */

/** @type {readonly string[]} What a name may end with, the most frequent first. */
const KINDS = [
  'Airport', 'International Airport', 'Municipal Airport', 'Regional Airport', 'County Airport', 'Field', 'Airfield',
  'Air Base', '',
];

const STARTS = '\nABC';
const OWN_WORDS = 'DEFGHIJKL';
const AFTER_CITY = 'MNOPQRSTU';

/**
 * @typedef {object} Packed
 * @property {readonly string[]} kinds
 * @property {string} codes
 * @property {string} countryList
 * @property {string} countries
 * @property {string} rows
 */

/**
 * @param {readonly Airport[]} airports in the order of their codes
 * @returns {Packed}
 * @throws when a text holds a character that is a mark
 */
export function packAirports(airports) {
  const numbers = airports.map(({ iata }) => [...iata].reduce((sum, it) => sum * 26 + it.charCodeAt(0) - 65, 0));
  const list = byFrequency(airports.map(({ country }) => country));
  return {
    kinds: KINDS,
    codes: numbers.map((it, i) => digits(it - (numbers[i - 1] ?? -1) - 1)).join(''),
    countryList: list.join(''),
    countries: airports.map(({ country }) => digits(list.indexOf(country))).join(''),
    rows: airports.map(packRow).join(''),
  };
}

/** @param {Airport} airport */
function packRow({ iata, name, city }) {
  const small = lowered(city);
  let shared = 0;
  while (shared < 3 && small[shared] === iata[shared]?.toLowerCase()) shared += 1;
  return (STARTS[shared] ?? '') + small.slice(shared) + packName(name, city);
}

/** @param {string} name @param {string} city */
function packName(name, city) {
  const kind = KINDS.findLastIndex((it) => it !== '' && name.endsWith(` ${it}`));
  const index = kind < 0 ? KINDS.indexOf('') : kind;
  const words = kind < 0 ? name : name.slice(0, -1 - (KINDS[kind] ?? '').length);
  const rest = afterCity(words, city);
  if (rest === '' && index === 0) return '';
  if (rest !== undefined) return `${AFTER_CITY[index] ?? ''}${lowered(rest)}`;
  return `${OWN_WORDS[index] ?? ''}${withoutCity(lowered(words), lowered(city))}`;
}

/** The words with a `~` for the city, where it stands by itself. @param {string} words @param {string} city */
function withoutCity(words, city) {
  const at = words.indexOf(city);
  const [before, after] = [words.slice(0, at), words.slice(at + city.length)];
  return at < 0 || /[\p{L}\p{M}^'’]$/u.test(before) || /^[\p{L}\p{M}]/u.test(after) ? words : `${before}~${after}`;
}

/**
 * What follows the city in a name that starts with it. A name without the accents of the city gets them.
 *
 * @param {string} words @param {string} city
 */
function afterCity(words, city) {
  const [start, rest] = [words.slice(0, city.length), words.slice(city.length)];
  const sameStart = start === city || (plain(start) === plain(city) && plain(start) === start.toLowerCase());
  return sameStart && !/^[\p{L}\p{M}]/u.test(rest) ? rest : undefined;
}

/** @param {string} text */
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The text in small letters, with a `^` before each letter whose case is not the one to expect.
 *
 * @param {string} text
 */
function lowered(text) {
  if (/[~^\n$\\`]/.test(text)) throw new Error(`"${text}" holds a mark`);
  const small = text.replace(/(^|[ ~"(,./–-])([^ ~"(,./–-])|\p{L}/gu, (all, before, first) => {
    if (first === undefined) return hasSmall(all) ? `^${all.toLowerCase()}` : all;
    return before + (hasSmall(first) ? first.toLowerCase() : first.toUpperCase() === first ? first : `^${first}`);
  });
  if (/[A-Z]/.test(small)) throw new Error(`"${text}" keeps a capital`);
  return small;
}

/** Whether a capital comes back from its small letter; that of `İ` does not. @param {string} letter */
function hasSmall(letter) {
  const small = letter.toLowerCase();
  return small !== letter && small.length === 1 && small.toUpperCase() === letter;
}

/** @param {number} value */
const digits = (value) => '~'.repeat(Math.floor(value / 50)) + String.fromCharCode(40 + (value % 50));

/** @param {readonly string[]} all */
function byFrequency(all) {
  const counts = new Map();
  for (const it of all) counts.set(it, (counts.get(it) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([it]) => it);
}
