import { displayText } from '../locale/display.js';
import type { Formatter } from '../locale/format.js';
import type { Words } from '../locale/words.js';
import { parseInstant } from '../pass/instant.js';
import { isCrossModule, modulesOf } from '../pass/module.js';
import type { Pass } from '../pass/pass.js';
import type { PassStatus } from '../pass/status.js';

/** What the sentences about a pass are made of. */
export interface PassFactsInWords {
  readonly pass: Pass;
  readonly status: PassStatus;
  readonly strings: Words;
  readonly format: Formatter;
}

/** What the pass is for. */
export function titleText({ pass, strings }: PassFactsInWords): string {
  return isCrossModule(pass) || !pass.module ? strings.passTitleAny : strings.passTitle(pass.module);
}

/** The name of the holder; empty where there is none to show. */
export function holderText({ firstName, lastName }: Pass): string {
  return displayText([firstName, lastName].filter((part) => part?.trim()).join(' '));
}

/** What is left, with the modules that share it. */
export function leftText({ pass, strings, format }: PassFactsInWords): string {
  const { availableUsages: left } = pass;
  if (left === null) return strings.usagesMissing;
  const modules = modulesOf(pass);
  return isCrossModule(pass) && modules.length > 0
    ? strings.visitsLeftShared(left, format.count(left), modules)
    : strings.visitsLeft(left, format.count(left));
}

/** What is spent of how much; empty where either is not known. */
export function spentText({ pass, strings, format }: PassFactsInWords): string {
  const total = totalOf(pass);
  return total === null ? '' : strings.usagesSpent(format.count(pass.usedUsages ?? 0), format.count(total));
}

/** All usages of a pass, spent or not; `null` where that is not known exactly. */
export function totalOf({ availableUsages: left, usedUsages: used }: Pass): number | null {
  return left !== null && used !== null && Number.isSafeInteger(left + used) ? left + used : null;
}

/** From when the pass is valid. */
export function fromText({ pass, strings, format }: PassFactsInWords): string {
  const from = startOf(pass);
  if (from !== null) return strings.validFrom(format.dateTime(from));
  const fromIssue = pass.activationDate === null && !pass.unreadable.includes('activationDate');
  return fromIssue ? strings.validFromIssue : strings.validFromMissing;
}

/** The moment that `fromText` speaks of, milliseconds since the epoch; `null` where it is not known. */
export const startOf = ({ activationDate }: Pass): number | null => parseInstant(activationDate);

/** The moment that `untilText` speaks of. */
export const endOf = ({ pass, status }: Pick<PassFactsInWords, 'pass' | 'status'>): number | null =>
  parseInstant(status === 'cancelled' ? pass.orderCancelledDate : pass.expirationDate);

/** Until when it is valid, or since when not. */
export function untilText({ pass, status, strings, format }: PassFactsInWords): string {
  const at = endOf({ pass, status });
  const until = at === null ? null : format.dateTime(at);
  switch (status) {
    case 'cancelled':
      return until === null ? strings.cancelledSometime : strings.cancelledOn(until);
    case 'expired':
      return strings.expiredOn(until ?? strings.notAvailable);
    case 'active':
    case 'upcoming':
    case 'used-up':
    case 'unknown':
      return until === null ? strings.validityMissing : strings.validUntil(until);
  }
}
