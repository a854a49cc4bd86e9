import { writeLocal, writeUtc } from './dates.js';
import type { UsageRecord } from './order-book.js';

/** Order status of a walk-in: 2 used, 3 cancelled; it has no other. */
function usageStatus(usage: UsageRecord): 2 | 3 {
  return usage.cancelledAt === null ? 2 : 3;
}

/** A usage order in the list. Its module is "the actual module of the redeemed resource", never 0. */
export function usageOrder(usage: UsageRecord): object {
  const { venue } = usage;
  return {
    orderId: usage.orderId,
    status: usageStatus(usage),
    usedUsages: usage.usages,
    module: venue.module,
    category: 1,
    orderCreatedDate: writeUtc(usage.createdAt),
    resourceId: venue.resourceId,
    resourceName: venue.resourceName,
    image: venue.image,
    extra: {
      optionId: null,
      optionName: null,
      transportHubId: venue.hub.transportHubId,
      transportHubName: venue.hub.transportHubName,
      city: venue.hub.city,
      countryOrRegion: venue.hub.countryOrRegion,
    },
  };
}

/** One usage order in full: the list's fields, and those of the documented walk-in event. */
export function usageOrderDetails(usage: UsageRecord): object {
  return {
    ...usageOrder(usage),
    ePassId: usage.pass.ePassId,
    orderCancelledDate: usage.cancelledAt === null ? null : writeUtc(usage.cancelledAt),
    usageDate: writeLocal(usage.createdAt, usage.venue.hub.timezone),
    passengers: { cardholder: 1, guests: usage.usages - 1 },
  };
}
