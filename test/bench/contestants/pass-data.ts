/** The data half of the contestants beside the card: what a careful page would write without a library. */

/** An order as the API answers it, as far as the contestants show it. */
export interface Order {
  readonly status: number;
  readonly orderId: string;
  readonly extra: {
    readonly ePassId: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly activationDate: string;
    readonly expirationDate: string;
    readonly availableUsages: number;
    readonly usedUsages: number;
    readonly allowedModules: readonly number[];
  };
}

interface Token {
  readonly token: string;
  readonly apiBase?: string;
}

const tokens = new Map<string, Promise<Token>>();

async function fetchToken(endpoint: string): Promise<Token> {
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'epass-card' };
  const response = await fetch(endpoint, { method: 'POST', headers, body: '{}', cache: 'no-store' });
  if (!response.ok) throw new Error(`token: ${String(response.status)}`);
  return response.json() as Promise<Token>;
}

/** Fetches an order; all of a page share one token. */
export async function fetchOrder(orderId: string, endpoint: string, signal: AbortSignal): Promise<Order> {
  const shared = tokens.get(endpoint) ?? fetchToken(endpoint);
  tokens.set(endpoint, shared);
  const { token, apiBase } = await shared;
  const base = apiBase ?? new URL('.', new URL(endpoint, location.href)).href;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const init = { method: 'POST', headers, body: JSON.stringify({ orderId }), cache: 'no-store', signal } as const;
  const response = await fetch(new URL('orders/ePasses/search', base), init);
  if (!response.ok) throw new Error(`order: ${String(response.status)}`);
  const { code, data } = (await response.json()) as { code: number; data: Order };
  if (code !== 0) throw new Error(`order: code ${String(code)}`);
  return data;
}

/** What there is to read on a card, in words. */
export interface Sentences {
  readonly status: 'active' | 'used-up' | 'expired';
  readonly statusText: string;
  readonly left: string;
  readonly spent: string;
  readonly holder: string;
  readonly saidId: string;
  readonly maskedId: string;
  readonly from: string;
  readonly until: string;
  readonly checked: string;
  readonly modules: readonly { readonly module: number; readonly label: string }[];
}

const MODULES = new Map([[1, ['lounge', 'Find a lounge']], [3, ['set meal', 'Find a set meal']], [4, ['coupon', 'Find a coupon']]]);
const STATUS = { active: 'Active', 'used-up': 'Used up', expired: 'Expired' } as const;
const CLOCK = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
let dates: Intl.DateTimeFormat | undefined;
let times: Intl.DateTimeFormat | undefined;
let lists: Intl.ListFormat | undefined;

/** The sentences of an order, in English: those of `<epass-card>`. */
export function sentencesOf({ extra }: Order): Sentences {
  dates ??= new Intl.DateTimeFormat('en', { year: 'numeric', month: 'short', day: 'numeric', ...CLOCK });
  times ??= new Intl.DateTimeFormat('en', CLOCK);
  lists ??= new Intl.ListFormat('en-GB', { type: 'disjunction' });
  const { availableUsages: left, usedUsages: used, allowedModules } = extra;
  const expired = Date.now() > new Date(extra.expirationDate).getTime();
  const status = expired ? 'expired' : left === 0 ? 'used-up' : 'active';
  const digits = extra.ePassId.slice(-4);
  const shared = lists.format(allowedModules.map((module) => MODULES.get(module)?.[0] ?? `module ${String(module)}`));
  return {
    status,
    statusText: STATUS[status],
    left: `${String(left)} ${left === 1 ? 'visit' : 'visits'} left – ${shared}`,
    spent: `${String(used)} of ${String(left + used)} used`,
    holder: `${extra.firstName} ${extra.lastName}`,
    saidId: `Pass number ending in ${digits}`,
    maskedId: `•••• ${digits}`,
    from: `From ${dates.format(new Date(extra.activationDate))}`,
    until: `Until ${dates.format(new Date(extra.expirationDate))}`,
    checked: `Checked ${times.format(new Date())}`,
    modules: allowedModules.map((module) => ({ module, label: MODULES.get(module)?.[1] ?? `Find module ${String(module)}` })),
  };
}
