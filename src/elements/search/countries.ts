import type { AirportDirectory } from '../../airports/directory.js';
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

/**
 * The country that a whole text is another name of, or its ISO 3166-1 code; `null` for none.
 *
 * @returns a code in capitals, of a country that has an airport.
 */
export function countryCalled(text: string, directory: AirportDirectory | null): string | null {
  const code = ALSO_CALLED.get(text.toLowerCase()) ?? countryIn(text);
  if (code === '' || code === LOS_ANGELES) return null;
  return directory?.find(' ', { countries: new Set([code]), limit: 1 }).length ? code : null;
}
