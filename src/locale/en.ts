import type { Strings } from './strings.js';

const MODULES = new Map([
  [1, 'Lounge'],
  [2, 'Fast Track'],
  [3, 'Set Meal'],
  [4, 'Coupon'],
  [7, 'Fitness'],
  [8, 'eSIM'],
]);

const SEARCHES = new Map([
  [1, 'Find a lounge'],
  [2, 'Find fast track'],
  [3, 'Find a set meal'],
  [4, 'Find a coupon'],
  [7, 'Find fitness'],
  [8, 'Find an eSIM'],
]);

const moduleName = (module: number) => MODULES.get(module) ?? `Module ${module}`;

/** A module inside a sentence: small letters, except where a name keeps its own. */
const moduleWord = (module: number) => (module === 8 ? 'eSIM' : moduleName(module).toLowerCase());

const either = (words: readonly string[]) =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' or ');

const visitsLeft = (count: number, text: string) => (count === 1 ? '1 visit left' : `${text} visits left`);

/** English, the language that is always there. */
export const en: Strings = {
  passTitle: (module) => `${moduleName(module)} pass`,
  passTitleAny: 'Airport pass',
  status: {
    active: 'Active',
    upcoming: 'Upcoming',
    'used-up': 'Used up',
    expired: 'Expired',
    cancelled: 'Cancelled',
    unknown: 'Status unavailable',
  },
  moduleName,
  searchModule: (module) => SEARCHES.get(module) ?? `Find ${moduleName(module)}`,
  notAvailable: 'Not available',
  holderMissing: 'Name not available',
  passIdMasked: (lastDigits) => `Pass number ending in ${lastDigits}`,
  passIdLabel: 'Pass number',
  revealShow: 'Show number',
  revealHide: 'Hide number',
  visitsLeft,
  visitsLeftShared: (count, text, modules) =>
    `${visitsLeft(count, text)} – ${either(modules.map(moduleWord))}`,
  usagesSpent: (used, total) => `${used} of ${total} used`,
  usagesMissing: 'Number of visits not available',
  validity: 'Valid',
  validFrom: (date) => `From ${date}`,
  validFromIssue: 'From the day it was issued',
  validFromMissing: 'Start date not available',
  validUntil: (date) => `Until ${date}`,
  expiredOn: (date) => `Expired ${date}`,
  cancelledOn: (date) => `Cancelled ${date}`,
  cancelledSometime: 'Cancelled for good',
  validityMissing: 'Expiry date not available',
  restrictionAnywhere: 'Accepted at',
  restrictionAnywherePlace: 'Any participating place',
  restrictionAirports: 'Only at these airports',
  restrictionCountries: 'Only in these countries',
  restrictionResources: 'Only at these places',
  restrictionUnclear: 'Places not clear – ask before you travel',
  airportYes: (iata) => `Accepted at ${iata}`,
  airportLater: (iata) => `Accepted at ${iata} once the pass is active`,
  airportNo: (iata) => `Not accepted at ${iata}`,
  airportUnknown: (iata) => `We cannot tell whether it is accepted at ${iata}`,
  searchLabel: 'Where to use it',
  searchOff: {
    'used-up': 'No search: all visits used',
    expired: 'No search: pass expired',
    cancelled: 'No search: pass cancelled',
  },
  searchNone: 'No service is named on this pass',
  searchModuleCount: (search, count) => `${search} (${count})`,
  showMore: (shown, total) => (shown && total ? `Show more (${shown} of ${total})` : 'Show more'),
  placeAirport: 'Airport',
  placeCountry: 'Country or region',
  placeAnywhere: 'Airport, city or country',
  placeExample: 'HKG, London, Japan',
  placeHint: 'For example HKG, London or Japan',
  placeSuggestions: (count, text) => (count === 1 ? '1 suggestion' : `${text} suggestions`),
  nearMe: 'Near me',
  nearYou: 'near you',
  namedPlaces: 'on this pass',
  nearMeRefused: 'Your browser does not share your position with this page. Type a place instead.',
  nearMeUnknown: 'Your position is not known right now. Type a place instead.',
  searchSubmit: 'Search',
  searchClose: 'Close the search',
  searchBack: 'Back to the results',
  searching: 'Searching…',
  searchFound: (count, text, place) => (count === 1 ? `1 place – ${place}` : `${text} places – ${place}`),
  searchNothing: (module, place) => `No ${moduleWord(module)} – ${place}`,
  terminal: (text) => (/^terminal\b/i.test(text) ? text : `Terminal ${text}`),
  gate: (text) => `Near gate ${text}`,
  localTime: (time) => `Local time ${time}`,
  checkedAt: (time) => `Checked ${time}`,
  loading: 'Loading your pass',
  empty: 'No pass to show',
  retry: 'Try again',
  stale: (age) => `Could not refresh. As of ${age}`,
  loaded: (status) => `Pass loaded: ${status}`,
  failure: {
    config: 'This pass cannot be shown because the page is not set up correctly.',
    'auth-required': 'Please sign in again to see this pass.',
    forbidden: 'You do not have access to this pass.',
    'not-found': 'We could not find this pass.',
    'rate-limited': 'Too many requests. Please wait a moment and try again.',
    network: 'The pass could not be loaded. Check your connection and try again.',
    timeout: 'Loading took too long. Please try again.',
    unavailable: 'The service is not available right now. Please try again later.',
    redirected: 'This pass cannot be shown right now.',
    'invalid-response': 'The answer about this pass could not be read.',
    rejected: 'The service refused this request.',
    unsupported: 'This browser cannot show the pass. Please update it.',
  },
};
