import type { Pass } from '../../src/pass/pass.js';

/** A moment at which {@link aPass} is active. */
export const NOW = Date.UTC(2026, 5, 15, 12);

/** A sound lounge pass, active at {@link NOW}; `over` replaces fields. */
export function aPass(over: Partial<Pass> = {}): Pass {
  return {
    orderId: 'DP00000000000001',
    ePassId: '1788000066668888',
    orderStatus: 1,
    ePassStatus: 1,
    module: 1,
    allowedModules: null,
    firstName: 'Ada',
    lastName: 'Lovelace',
    activationDate: '2025-10-31T23:59:59+00:00',
    expirationDate: '2028-12-31T23:59:59+00:00',
    orderCreatedDate: '2024-12-31T00:00:00+00:00',
    orderCancelledDate: null,
    availableUsages: 1,
    usedUsages: 0,
    restriction: { kind: 'anywhere' },
    unreadable: [],
    ...over,
  };
}

/** A wire order as the API returns it inside `data`; `over` and `extra` replace fields. */
export function anOrder(over: Record<string, unknown> = {}, extra: Record<string, unknown> = {}) {
  return {
    status: 1,
    module: 1,
    category: 1,
    clientUserId: '3EF5D065-76F8-4D3E-801A-B329D15F461A',
    orderId: 'DP00000000000001',
    orderCreatedDate: '2024-12-31T00:00:00+00:00',
    orderCancelledDate: null,
    ...over,
    extra: {
      ePassId: '1788000066668888',
      ePassStatus: 1,
      firstName: 'Ada',
      lastName: 'Lovelace',
      activationDate: '2025-10-31T23:59:59+00:00',
      expirationDate: '2028-12-31T23:59:59+00:00',
      availableUsages: 1,
      usedUsages: 0,
      allowedResources: { resourceIds: [] },
      ...extra,
    },
  };
}
