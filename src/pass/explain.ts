import { inCapitals } from './code.js';
import { parseInstant } from './instant.js';
import { isCrossModule, modulesOf } from './module.js';
import type { Pass } from './pass.js';
import { isWithin } from './resource.js';
import type { Restriction } from './restriction.js';
import { standingOf, statusOf } from './status.js';

/** What is asked about a pass. Only the facts that are given are judged, and what cannot be read is `unknown`. */
export interface ExplainQuery {
  /** A module number, such as 1 for lounges. */
  readonly module?: number;
  /** The IATA code of an airport. */
  readonly iata?: string;
  /** The ISO 3166-1 code of a country or region. */
  readonly countryOrRegion?: string;
  /** The id of a venue. */
  readonly resourceId?: string;
  /** The time of use: milliseconds since the epoch, a `Date`, or RFC 3339 text. */
  readonly at?: number | Date | string;
}

/** How sure an answer is. */
export type Usable = 'yes' | 'no' | 'unknown';

/** One judged fact. */
export interface Reason {
  /** What was judged: the pass itself, or the part of the question. */
  readonly about: 'pass' | 'time' | 'module' | 'place';
  readonly usable: Usable;
  readonly code:
    | 'cancelled'
    | 'used-up'
    | 'status-unclear'
    | 'active'
    | 'expired'
    | 'upcoming'
    | 'time-unreadable'
    | 'module-allowed'
    | 'module-not-allowed'
    | 'module-unclear'
    | 'place-anywhere'
    | 'place-allowed'
    | 'place-not-allowed'
    | 'place-unclear'
    | 'nothing-asked'
    | 'no-pass';
}

/** The answer to {@link explain}: as good as its worst reason. */
export interface Explanation {
  readonly usable: Usable;
  readonly reasons: readonly Reason[];
}

/** The answer while there is no pass to judge. */
export const UNEXPLAINED: Explanation = Object.freeze({
  usable: 'unknown',
  reasons: Object.freeze([reason('pass', 'unknown', 'no-pass')]),
});

/**
 * Can this pass be used here? Judged from the pass alone, with no clock and no directory.
 *
 * `yes` only when every given fact is covered by what the pass says. A country restriction cannot
 * answer for an airport code, nor an airport restriction for a country: that is `unknown`, also beside
 * a fact that is covered, since nothing here knows whether the two belong together.
 */
export function explain(pass: Pass, query: ExplainQuery): Explanation {
  const asked = (query as ExplainQuery | null | undefined) ?? {}; // pages ask without types, too
  const reasons = [
    ...aboutPass(pass),
    ...aboutTime(pass, asked),
    ...aboutModule(pass, asked),
    ...aboutPlace(pass, asked),
  ];
  if (reasons.length === 0) reasons.push(reason('pass', 'unknown', 'nothing-asked'));
  const worst = (['no', 'unknown'] as const).find((usable) => reasons.some((one) => one.usable === usable));
  return Object.freeze({ usable: worst ?? 'yes', reasons: Object.freeze(reasons) });
}

/** The moment of a `Date`, also of another document; NaN for anything else. */
const dateIn = (value: Partial<Date> | null): number => value?.getTime?.() ?? NaN;
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

function reason(about: Reason['about'], usable: Usable, code: Reason['code']): Reason {
  return Object.freeze({ about, usable, code });
}

function aboutPass(pass: Pass): Reason[] {
  const standing = standingOf(pass);
  switch (standing) {
    case 'cancelled':
    case 'used-up':
      return [reason('pass', 'no', standing)];
    case 'unclear':
      return [reason('pass', 'unknown', 'status-unclear')];
    case 'sound':
      return [];
  }
}

function aboutTime(pass: Pass, { at }: ExplainQuery): Reason[] {
  if (at === undefined) return [];
  const time = typeof at === 'string' ? parseInstant(at) : typeof at === 'number' ? at : dateIn(at);
  if (time === null || !Number.isFinite(time)) return [reason('time', 'unknown', 'time-unreadable')];
  const status = statusOf(pass, time);
  switch (status) {
    case 'active':
      return [reason('time', 'yes', status)];
    case 'expired':
    case 'upcoming':
      return [reason('time', 'no', status)];
    case 'cancelled':
    case 'used-up':
    case 'unknown':
      return []; // said by aboutPass already
  }
}

function aboutModule(pass: Pass, { module }: ExplainQuery): Reason[] {
  if (module === undefined) return [];
  if (modulesOf(pass).includes(module)) return [reason('module', 'yes', 'module-allowed')];
  const listUnclear =
    pass.module === null ||
    (isCrossModule(pass) && (pass.allowedModules === null || pass.unreadable.includes('allowedModules')));
  return [listUnclear ? reason('module', 'unknown', 'module-unclear') : reason('module', 'no', 'module-not-allowed')];
}

function aboutPlace({ restriction }: Pass, { iata, countryOrRegion, resourceId }: ExplainQuery): Reason[] {
  const asked: [kind: Restriction['kind'], place: unknown, code: string][] = [
    ['resources', resourceId, textIn(resourceId).trim()],
    ['airports', iata, inCapitals(textIn(iata))],
    ['countries', countryOrRegion, inCapitals(textIn(countryOrRegion))],
  ];
  return asked.flatMap(([kind, place, code]) => (place === undefined ? [] : [placeReason(restriction, kind, code)]));
}

/** What one given place is worth, under a restriction that may speak of another kind of place. */
function placeReason(restriction: Restriction, kind: Restriction['kind'], code: string): Reason {
  if (code && restriction.kind === 'anywhere') return reason('place', 'yes', 'place-anywhere');
  if (!code || restriction.kind !== kind) return reason('place', 'unknown', 'place-unclear');
  return isWithin(restriction, { resourceId: code, iata: code, countryOrRegion: code }) // only one of them is asked for
    ? reason('place', 'yes', 'place-allowed')
    : reason('place', 'no', 'place-not-allowed');
}
