import { parseInstant } from '../pass/instant.js';
import { CANCELLED } from '../pass/status.js';
import type { Usage } from '../pass/usage.js';
import { dataIn } from './envelope.js';
import { EpassError } from './failure.js';
import { codeIn, count, dateTime, id, own, readAs, textIn } from './wire-value.js';

const MAX_USAGES = 10_000;

/**
 * Reads the usage orders of a pass, in their envelope or bare: a list, or an object whose `orders` is
 * one. Only an example of the list is known, so every field may be missing.
 *
 * @returns the newest first, those without a readable date last
 * @throws EpassError `rejected` when the envelope's code is not 0; `invalid-response` when there is no
 * list, or when an order in it is of another pass.
 */
export function parseUsages(body: unknown, ePassId: string): readonly Usage[] {
  const data = dataIn(body);
  const orders = Array.isArray(data) ? data : own(data, 'orders');
  if (!Array.isArray(orders)) throw new EpassError('invalid-response', 'The answer holds no list of usages.');
  const listed = (orders as readonly unknown[]).slice(0, MAX_USAGES);
  if (listed.some((order) => isOfAnother(order, ePassId))) {
    throw new EpassError('invalid-response', 'The API answered usages of another pass than the one asked for.');
  }
  const usages = listed.map(parseUsage).filter((usage) => usage !== null);
  return Object.freeze(usages.sort((a, b) => timeOf(b) - timeOf(a)));
}

function isOfAnother(order: unknown, ePassId: string): boolean {
  const named = [own(order, 'ePassId'), own(own(order, 'extra'), 'ePassId')];
  return named.some((name) => name !== undefined && name !== null && readAs(id, name) !== ePassId);
}

function parseUsage(order: unknown): Usage | null {
  const orderId = readAs(id, own(order, 'orderId'));
  if (orderId === null) return null;
  const extra = own(order, 'extra');
  const cancelledDate = own(order, 'orderCancelledDate');
  return Object.freeze<Usage>({
    orderId,
    module: readAs(count, own(order, 'module')) || null,
    resourceId: readAs(id, own(order, 'resourceId')) ?? readAs(id, own(extra, 'resourceId')),
    name: textIn(order, 'resourceName') ?? textIn(extra, 'resourceName'),
    transportHubName: textIn(extra, 'transportHubName'),
    city: textIn(extra, 'city'),
    countryOrRegion: codeIn(extra, 'countryOrRegion'),
    orderCreatedDate: readAs(dateTime, own(order, 'orderCreatedDate')),
    cancelled: own(order, 'status') === CANCELLED || Boolean(cancelledDate),
    usedUsages: readAs(count, own(order, 'usedUsages')),
  });
}

/** An order without a readable date sorts as the oldest. */
const timeOf = ({ orderCreatedDate }: Usage): number => parseInstant(orderCreatedDate) ?? -8.64e15;
