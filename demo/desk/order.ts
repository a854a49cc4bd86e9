import type { DeskApi } from './api.js';

/** What the desk reads of an order. */
export interface Order {
  readonly orderId: string;
  readonly clientUserId: string;
  readonly module: number;
  readonly extra: { readonly ePassId: string; readonly firstName: string; readonly lastName: string };
}

/** What the desk reads of a usage order; its module is that of the venue. */
export interface UsageOrder {
  readonly orderId: string;
  /** 2 used, 3 taken back. */
  readonly status: number;
  readonly module: number;
  readonly usedUsages: number;
  readonly orderCreatedDate: string;
  readonly resourceId: string;
  readonly resourceName: string;
  readonly extra: { readonly transportHubName: string; readonly city: string; readonly countryOrRegion: string };
}

/** A venue, as far as a choice needs it. */
export interface Venue {
  readonly resourceId: string;
  readonly resourceName: string;
  readonly locationInfo: { readonly iata: string; readonly location: string };
}

/** The order with this id. @throws RefusedError */
export async function retrieve(api: DeskApi, orderId: string): Promise<Order> {
  return (await api.call('POST', 'orders/ePasses/search', { orderId })) as Order;
}

/** The visits that were made with a pass, newest first. @throws RefusedError */
export async function usagesOf(api: DeskApi, ePassId: string): Promise<readonly UsageOrder[]> {
  return ((await api.call('POST', 'orders/ePasses', { ePassId })) as { orders: UsageOrder[] }).orders;
}

/** The venues of a module at an airport, the first hundred. @throws RefusedError */
export async function venuesAt(api: DeskApi, module: number, iata: string): Promise<readonly Venue[]> {
  const place = `module=${module}&iata=${encodeURIComponent(iata)}`;
  const data = (await api.call('GET', `resources?${place}&pageSize=100&pageNumber=1&language=en-US`)) as {
    resources: { transportHubResources: Venue[] };
  };
  return data.resources.transportHubResources;
}

/** The order request that a form describes, field by field as documented. */
export function orderRequest(form: FormData): { path: string; body: object } {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const word = text('module');
  const restriction = text('restriction');
  const places = text('places').split(/[\s,;]+/).filter(Boolean);
  const extra = {
    firstName: text('firstName'),
    lastName: text('lastName'),
    ...(text('activationDate') === '' ? {} : { activationDate: instantOf(text('activationDate')) }),
    expirationDate: instantOf(text('expirationDate')),
    availableUsages: Number(text('availableUsages')),
    allowedResources: restriction === '' ? { resourceIds: [] } : { [restriction]: places },
  };
  const module = MODULES.get(word) ?? 0;
  return { path: `orders/${word}/ePasses`, body: { module, clientUserId: text('clientUserId'), extra } };
}

/** Module numbers by the words of the API's paths. */
export const MODULES: ReadonlyMap<string, number> = new Map([
  ['crossModule', 0],
  ['lounges', 1],
  ['setMeals', 3],
  ['coupons', 4],
]);

/** A local date and time of a form as the API writes it; text that is none stays as it is, for the API to refuse. */
function instantOf(local: string): string {
  const at = new Date(local);
  return Number.isNaN(at.getTime()) ? local : `${at.toISOString().slice(0, 19)}+00:00`;
}
