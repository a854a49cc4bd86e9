// @ts-check
/** Which entries of the source are airports that a traveller may fly from, and what they are called. */
import { CORRECTIONS } from './airports-names.js';

/** @typedef {import('../src/airports/airport.js').Airport} Airport */

/** What a name says that is no passenger airport. */
const OTHER_PLACES = [
  /\bheliport\b/i,
  /\bsea ?plan?(e|ce)\b|\bwater ?(aero)?drome\b|\bwater (aerodrome|airport)\b|\bSPB\b/i,
  /\bair ?base\b|\bair (force|reserve|national guard|station)\b|\barmy\b|\bnaval\b|\bmarine corps\b|\bcoast guard\b/i,
  /\bmilitary (air|base)|\bjoint base\b|\bspace (base|force)\b|\boperating base\b|\bmissile\b|\bproving ground\b/i,
  /(?<!\p{L})(AAF|AFB|RAF|RAAF|PAF|SLAF|NAS|Ab|Afb|Alf)(?!\p{L})/u,
  /\((historical|abandoned|destroyed|closed)\)/i,
  /\b(railway|train|bus|coach|ferry) (station|terminal)\b/i,
];

/** The metropolitan code of Basel and Mulhouse, listed as if it were a third airport. */
const CITY_ONLY = 'EAP';

/** Airlines fly there all the same: shared fields, fields that became airports, and the busiest seaplane harbours. */
const KEPT = new Set((
  'ASI BUZ CEF DCN DIJ IBR IKO IWK KCO KIK KWA KWJ MSJ PBG PMD SBD SGL SPS THU TTT VLY XNH XPL '
  + 'CXH FBS KEH LKE MTM SPB SSB WFB YWH ZNA'
).split(' '));

/**
 * @param {Record<string, { name: string, city: string, country: string }>} source by IATA code
 * @returns {Airport[]} in the order of their codes
 */
export function passengerAirports(source) {
  return Object.entries(source)
    .filter(([iata, { name }]) => KEPT.has(iata) || (iata !== CITY_ONLY && !OTHER_PLACES.some((it) => it.test(name))))
    .map(([iata, entry]) => {
      const { name, city } = { ...entry, ...CORRECTIONS[iata] };
      return { iata, name: tidy(name), city: tidy(city), country: entry.country };
    })
    .sort((a, b) => (a.iata < b.iata ? -1 : 1));
}

/** @param {string} text */
function tidy(text) {
  return text.normalize('NFC').replace(/ \((historical|CDP)\)$/i, '').replaceAll('`', '’').replace(/\s+/g, ' ').trim();
}
