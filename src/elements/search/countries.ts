import type { AirportDirectory } from '../../airports/directory.js';
import type { Formatter } from '../../locale/format.js';
import { lettersIn } from '../../pass/code.js';

/** A code of a country or region, as `lettersIn` reads it. */
export const countryIn = (value: unknown): string => lettersIn(value, 2);

/** What people call a country in English, where `Intl` names it otherwise; in small letters. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map([
  ['uk', 'GB'], ['britain', 'GB'], ['great britain', 'GB'], ['england', 'GB'], ['scotland', 'GB'], ['wales', 'GB'],
  ['northern ireland', 'GB'], ['usa', 'US'], ['america', 'US'], ['uae', 'AE'], ['emirates', 'AE'], ['turkey', 'TR'],
  ['holland', 'NL'], ['ivory coast', 'CI'], ['hong kong sar', 'HK'], ['czech republic', 'CZ'], ['swaziland', 'SZ'],
  ['east timor', 'TL'], ['cabo verde', 'CV'],
]);
/** The one city that goes by the code of a country. */
const LOS_ANGELES = 'LA';

/** What `Intl` names that is no country: unions, codes for tests, and old codes, most of what has a new one. */
const NO_COUNTRY = /^(?:AN|BU|C[ST]|D[DY]|E[UZ]|F[QX]|HV|JT|MI|N[HQT]|P[CUZ]|Q[OU]|RH|SU|TP|U[KN]|VD|WK|X[AB]|Y[DU]|Z[RZ])$/;
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Whether `Intl` knows a country or region by this code. */
const isNamed = (code: string, format: Formatter): boolean => !NO_COUNTRY.test(code) && format.country(code) !== code;

/** The codes of all countries and regions that have a name, for want of a directory of airports. */
export const namedCountries = (format: Formatter): readonly string[] =>
  LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter((code) => isNamed(code, format));

/**
 * The country that a whole text is another name of, or its ISO 3166-1 code; `null` for none.
 *
 * @returns a code in capitals, of a country that has an airport, as far as that is known.
 */
export function countryCalled(text: string, directory: AirportDirectory | null, format: Formatter): string | null {
  const code = ALSO_CALLED.get(text.toLowerCase()) ?? countryIn(text);
  if (code === '' || code === LOS_ANGELES) return null;
  const airports = directory?.find(' ', { countries: new Set([code]), limit: 1 });
  return (airports ? airports.length > 0 : isNamed(code, format)) ? code : null;
}
