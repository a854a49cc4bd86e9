/** Changes to the fields of an order; undefined leaves a field out. */
export type Changes = Readonly<Record<string, unknown>>;

/** An order as the E-pass API answers it, active until the end of 2034; the changes replace fields. */
export function order(changes: Changes = {}, extra: Changes = {}): object {
  return {
    status: 1,
    module: 1,
    category: 1,
    clientUserId: '3EF5D065-76F8-4D3E-801A-B329D15F461A',
    orderId: 'DP00000000000042',
    orderCreatedDate: '2025-01-31T09:30:00+00:00',
    orderCancelledDate: null,
    ...changes,
    extra: {
      ePassId: '1788000066661234',
      ePassStatus: 1,
      firstName: 'Mei-Ling',
      lastName: 'Ashworth',
      activationDate: '2025-01-31T09:30:00+00:00',
      expirationDate: '2034-12-31T23:59:59+00:00',
      availableUsages: 2,
      usedUsages: 1,
      allowedResources: { resourceIds: [] },
      ...extra,
    },
  };
}

/** The same for a cross-module pass, for lounge, set meal and coupon. */
export function crossOrder(changes: Changes = {}, extra: Changes = {}): object {
  return order({ module: 0, ...changes }, { allowedModules: [1, 3, 4], ...extra });
}
