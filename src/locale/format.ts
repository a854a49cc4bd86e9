import { directionOf } from './direction.js';
import { lazy } from './lazy.js';

const FALLBACK = 'en';
const AGE_UNITS: readonly [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How a locale writes dates, counts and countries. Instants and ages are finite numbers within the range of `Date`. */
export interface Formatter {
  /** The locale in use, after falling back. */
  readonly locale: string;
  /** The direction in which the locale is written. */
  readonly direction: 'ltr' | 'rtl';
  /** Date, time and zone of an instant in milliseconds. */
  dateTime(at: number): string;
  /** Time and zone of an instant in milliseconds. */
  time(at: number): string;
  /** Time and zone of an instant elsewhere; `null` where the engine does not know that IANA zone. */
  timeIn(at: number, timeZone: string): string | null;
  count(value: number): string;
  /** How long ago something was, from its age in milliseconds: "3 minutes ago". */
  age(ms: number): string;
  /** How long something still takes, from milliseconds, in minutes, one at least: "in 2 minutes". */
  wait(ms: number): string;
  /** The name of a country or region by its ISO 3166-1 code; an unknown code stays as it is. */
  country(code: string): string;
}

const formatters = new Map<string, Formatter>();

/**
 * The formatter for a locale and a time zone. Wrong values fall back, to English and to the zone
 * of the viewer: a date in another style is better than none. Formatters are shared, as building
 * one is what costs.
 */
export function formatterFor(locale: string, timeZone = ''): Formatter {
  const key = `${locale} ${timeZone}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = makeFormatter(validLocale(locale), validZone(timeZone));
  formatters.set(key, made);
  return made;
}

function makeFormatter(locale: string, timeZone: string | undefined): Formatter {
  const clock = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short', timeZone } as const;
  const dateTime = lazy(() => (
    new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', ...clock })
  ));
  const time = lazy(() => new Intl.DateTimeFormat(locale, clock));
  const count = lazy(() => new Intl.NumberFormat(locale));
  const age = lazy(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const regions = lazy(() => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }));
  const direction = directionOf(locale);
  // Inside words of another language a right-to-left date needs an isolate, or its parts change places.
  const isolate = (text: string): string => (direction === 'rtl' ? `\u2068${text}\u2069` : text);
  return {
    locale,
    direction,
    dateTime: (at) => isolate(dateTime().format(at)),
    time: (at) => isolate(time().format(at)),
    timeIn: (at, zone) => (validZone(zone) ? formatterFor(locale, zone).time(at) : null),
    count: (value) => count().format(value),
    age: (ms) => {
      const [unit, size] = AGE_UNITS.find(([, least]) => ms >= least) ?? (['second', 1000] as const);
      return isolate(age().format(-Math.max(0, Math.floor(ms / size)), unit));
    },
    wait: (ms) => isolate(age().format(Math.max(1, Math.round(ms / 60_000)), 'minute')),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (regions().of(code) ?? code) : code),
  };
}

function validLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? FALLBACK;
  } catch {
    return FALLBACK; // a hand-written attribute, or the "C" of a machine without a language
  }
}

function validZone(timeZone: string): string | undefined {
  try {
    return timeZone === '' ? undefined : new Intl.DateTimeFormat(FALLBACK, { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
