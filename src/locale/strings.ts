import type { PassStatus } from '../pass/status.js';

/** A sentence whose form goes by a count: in the plural forms of its language, or the same for every count. */
export type Counted = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string });

/** A text for each module that has a name, `{module}` in `other` being the number of any other; or one for all. */
export type ByModule = string | Readonly<Record<1 | 2 | 3 | 4 | 7 | 8 | 'other', string>>;

/**
 * Every word that the card says, as plain texts with named places such as `{date}`. A language is one
 * object of this shape; a partner may replace any of them for one card (`strings`) or for the page
 * (`configureEpass`). What goes into a place is formatted already.
 */
export interface Strings {
  /** The heading of a pass for one module. */
  passTitle: ByModule;
  /** The heading of a cross-module pass, and of a pass of no readable module. */
  passTitleAny: string;
  /** The status, as the badge says it. */
  status: Record<PassStatus, string>;
  /** The name of a module, standing alone. */
  moduleName: ByModule;
  /** The same inside a sentence, "lounge", where a language writes it differently there. */
  moduleWord?: ByModule;
  /** The control that starts the search in a module. */
  searchModule: ByModule;
  /** Said of a field that the API did not give or that cannot be read. */
  notAvailable: string;
  /** The holder's name, where there is none. */
  holderMissing: string;
  /** What a screen reader says for the masked id: `{digits}` are its last four. */
  passIdMasked: string;
  /** What a screen reader says before the full id. */
  passIdLabel: string;
  revealShow: string;
  revealHide: string;
  /** How many usages remain: `{count}`. */
  visitsLeft: Counted;
  /** The same for a counter that several modules share: `{left}` is `visitsLeft`, `{modules}` are joined by "or". */
  visitsLeftShared: string;
  /** How much is spent: `{used}`, `{total}`. */
  usagesSpent: string;
  usagesMissing: string;
  /** Above the dates. */
  validity: string;
  /** `{date}` */
  validFrom: string;
  /** The first date of a pass that names no activation date. */
  validFromIssue: string;
  /** Instead of an activation date that cannot be read. */
  validFromMissing: string;
  /** `{date}` */
  validUntil: string;
  /** `{date}` */
  expiredOn: string;
  /** `{date}` */
  cancelledOn: string;
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
  /** `{iata}` is the code of an airport, here and in the next three. */
  airportYes: string;
  /** The pass covers the airport, but is not active yet. */
  airportLater: string;
  airportNo: string;
  airportUnknown: string;
  /** Above the search controls. */
  searchLabel: string;
  /** Above the search controls while they are off. */
  searchOff: Record<'used-up' | 'expired' | 'cancelled', string>;
  searchNone: string;
  /** A search control, `{search}`, with the number of venues at the airport of the trip, `{count}`. */
  searchModuleCount: string;
  /** The control that lists more: `{shown}` of `{total}`. */
  showMore: string;
  /** The same where the total is not known. */
  showMoreOpen: string;
  /** Above the place control of a pass for some airports, for some countries, and for anywhere. */
  placeAirport: string;
  placeCountry: string;
  placeAnywhere: string;
  /** Inside the empty place field. */
  placeExample: string;
  /** Said when what was typed is no place. */
  placeHint: string;
  /** How many suggestions the place control has: `{count}`. */
  placeSuggestions: Counted;
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
  /** How many venues were found, `{count}`, and where, `{place}`. */
  searchFound: Counted;
  /** Nothing was found: `{module}` is a word of `moduleWord`; the other modules follow as controls. */
  searchNothing: string;
  /** `{text}`, unless that says "Terminal" itself. */
  terminal: string;
  /** `{text}` */
  gate: string;
  /** `{time}` */
  localTime: string;
  /** When the shown facts were fetched: `{time}`. */
  checkedAt: string;
  loading: string;
  /** Said when a first load takes more than ten seconds. */
  stillLoading: string;
  empty: string;
  retry: string;
  /** A refresh failed; the pass of before is still shown: `{age}`, such as "3 minutes ago". */
  stale: string;
  /** Announced after the traveller asked to try again: `{status}`. */
  loaded: string;
  /** Instead of the sentence for `network`, while the browser itself says that there is no connection. */
  offline: string;
  /** The control that shows the pass with its code, for the staff at the door. */
  doorShow: string;
  /** The heading of that view. */
  doorTitle: string;
  doorClose: string;
  /** What a screen reader says for the QR code, from the pass number in groups of four: `{id}`. */
  doorCode: string;
  /** The status with the time at which it was checked: `{status}`, `{time}`. */
  doorChecked: string;
  /** Instead of the QR code, when it cannot be drawn. */
  doorCodeMissing: string;
  /** Above the list of past visits. */
  history: string;
  historyNone: string;
  historyLoading: string;
  /** The API gives no list, or it cannot be read. */
  historyMissing: string;
  /** Beside a visit that was taken back. */
  historyCancelled: string;
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
