import type { PassStatus } from '../pass/status.js';
import { en } from './en.js';

/**
 * Every word that the card says. A language is one object of this shape; a partner may replace any
 * of them for one card (`strings`) or for the page (`configureEpass`).
 * Keys are named by place; functions get values that are formatted already, unless they are counts.
 */
export interface Strings {
  /** The heading of a pass for one module. */
  passTitle: (module: number) => string;
  /** The heading of a cross-module pass, and of a pass of no readable module. */
  passTitleAny: string;
  /** The status, as the badge says it. */
  status: Record<PassStatus, string>;
  /** The name of a module, standing alone. */
  moduleName: (module: number) => string;
  /** The control that starts the search in a module. */
  searchModule: (module: number) => string;
  /** Said of a field that the API did not give or that cannot be read. */
  notAvailable: string;
  /** The holder's name, where there is none. */
  holderMissing: string;
  /** What a screen reader says for the masked id. */
  passIdMasked: (lastDigits: string) => string;
  /** What a screen reader says before the full id. */
  passIdLabel: string;
  revealShow: string;
  revealHide: string;
  /** How many usages remain, e.g. "2 visits left". */
  visitsLeft: (count: number, text: string) => string;
  /** The same for a counter that several modules share. */
  visitsLeftShared: (count: number, text: string, modules: readonly number[]) => string;
  /** How much is spent, e.g. "1 of 3 used". */
  usagesSpent: (used: string, total: string) => string;
  usagesMissing: string;
  /** Above the dates. */
  validity: string;
  validFrom: (date: string) => string;
  /** The first date of a pass that names no activation date. */
  validFromIssue: string;
  /** Instead of an activation date that cannot be read. */
  validFromMissing: string;
  validUntil: (date: string) => string;
  expiredOn: (date: string) => string;
  cancelledOn: (date: string) => string;
  cancelledSometime: string;
  validityMissing: string;
  /** Above the place of an unrestricted pass. */
  restrictionAnywhere: string;
  /** The place of an unrestricted pass. */
  restrictionAnywherePlace: string;
  restrictionAirports: string;
  restrictionCountries: string;
  restrictionResources: string;
  restrictionUnclear: string;
  airportYes: (iata: string) => string;
  /** The pass covers the airport, but is not active yet. */
  airportLater: (iata: string) => string;
  airportNo: (iata: string) => string;
  airportUnknown: (iata: string) => string;
  /** Above the search controls. */
  searchLabel: string;
  /** Above the search controls while they are off. */
  searchOff: Record<'used-up' | 'expired' | 'cancelled', string>;
  searchNone: string;
  /** A search control with the number of venues at the airport of the trip. */
  searchModuleCount: (search: string, count: string) => string;
  /** The control that lists more, e.g. "Show more (20 of 134)"; without numbers where the total is not known. */
  showMore: (shown?: string, total?: string) => string;
  /** Above the place control of a pass for some airports, for some countries, and for anywhere. */
  placeAirport: string;
  placeCountry: string;
  placeAnywhere: string;
  /** Inside the empty place field. */
  placeExample: string;
  /** Said when what was typed is no place. */
  placeHint: string;
  /** How many suggestions the place control has. */
  placeSuggestions: (count: number, text: string) => string;
  nearMe: string;
  /** A place that is no airport and no country. */
  nearYou: string;
  namedPlaces: string;
  nearMeRefused: string;
  nearMeUnknown: string;
  searchSubmit: string;
  searchClose: string;
  searchBack: string;
  searching: string;
  /** How many venues were found, and where. */
  searchFound: (count: number, text: string, place: string) => string;
  /** Nothing was found; the other modules of the pass follow as controls. */
  searchNothing: (module: number, place: string) => string;
  terminal: (text: string) => string;
  gate: (text: string) => string;
  localTime: (time: string) => string;
  /** When the shown facts were fetched. */
  checkedAt: (time: string) => string;
  loading: string;
  empty: string;
  retry: string;
  /** A refresh failed; the pass of before is still shown. */
  stale: (age: string) => string;
  /** Announced after the traveller asked to try again. */
  loaded: (status: string) => string;
  /** One plain sentence for each failure. */
  failure: Record<FailureWord, string>;
}

/** The failures that have a sentence of their own: the closed list of the contract. */
export type FailureWord =
  | 'config'
  | 'auth-required'
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'network'
  | 'timeout'
  | 'unavailable'
  | 'redirected'
  | 'invalid-response'
  | 'rejected'
  | 'unsupported';

/**
 * The words for a card: English, with the given replacements on top, the last one winning.
 */
export function stringsFor(...overrides: readonly (Partial<Strings> | undefined)[]): Strings {
  return Object.assign({}, en, ...overrides) as Strings;
}
