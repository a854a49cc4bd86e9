/**
 * When a card may say "Active": a second reading of the contract (§3), which shares nothing with `src`.
 * It looks at the raw order, so that nothing that was lost in reading can make a pass look better.
 */
interface WireOrder {
  status?: unknown;
  orderCancelledDate?: unknown;
  extra?: { ePassStatus?: unknown; availableUsages?: unknown; activationDate?: unknown; expirationDate?: unknown };
}

/** The moment of a strict RFC 3339 text that names its zone, from the year 1 on; `NaN` otherwise. */
function instant(value: unknown): number {
  if (typeof value !== 'string' || !/^(?!0000)\d{4}-\d\d-\d\dT([01]\d|2[0-3]):\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(value)) return NaN;
  // Engines roll 30 February over: the date must come back as it was written.
  const [date = ''] = value.split(/T/i);
  const rolled = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(rolled.getTime()) && rolled.toISOString().startsWith(date) ? new Date(value.toUpperCase()).getTime() : NaN;
}

const inForce = (value: unknown, now: number): boolean => {
  const order = ((value as { data?: unknown } | null)?.data ?? value) as WireOrder | null;
  const { extra } = order ?? {};
  const activation = extra?.activationDate ?? null;
  return (
    (order?.status === 1 || order?.status === 2) &&
    ['', null, undefined].includes(order.orderCancelledDate as string) &&
    extra?.ePassStatus === 1 &&
    Number.isSafeInteger(extra.availableUsages) && (extra.availableUsages as number) >= 1 &&
    (activation === null || instant(activation) <= now) &&
    instant(extra.expirationDate) > now
  );
};

/** Whether one of the orders that the card was given lets it say "Active" today. */
export function mayBeActive(served: readonly unknown[], { pass }: { readonly pass: unknown }): boolean {
  return pass !== null && served.some((order) => inForce(order, Date.now()));
}
