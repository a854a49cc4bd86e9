/** One request as the API received it. */
export interface Seen {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
  readonly redirect: RequestRedirect;
}

type Script = (seen: Seen) => Response | Promise<Response>;

export const ALICE = '3EF5D065-76F8-4D3E-801A-B329D15F461A';
export const BOB = '9A0C2B31-1111-4E55-9D7B-0A1B2C3D4E5F';

export const alicesPass = { orderId: 'DP00000000000001', ePassId: '1788000066668888' };
export const bobsPass = { orderId: 'DP00000000000002', ePassId: '1788000066669999' };

/** An order in the shape of the documented retrieve answer. */
export function orderOf(clientUserId: string, { orderId, ePassId } = alicesPass) {
  return {
    status: 1,
    module: 0,
    category: 1,
    clientUserId,
    orderId,
    orderCreatedDate: '2024-12-31T00:00:00+00:00',
    orderCancelledDate: null,
    extra: { ePassId, ePassStatus: 1, firstName: 'Alice', lastName: 'Secretname', availableUsages: 1, usedUsages: 0 },
  };
}

export function enveloped(data: unknown): Response {
  return Response.json({ code: 0, data });
}

/** The API, reduced to what a test says, with a record of what reached it. */
export class ScriptedUpstream {
  readonly seen: Seen[] = [];
  #script: Script;

  constructor(script: Script = passBook) {
    this.#script = script;
  }

  /** From now on answers like this. */
  answers(script: Script): void {
    this.#script = script;
  }

  /** The last request received. */
  get last(): Seen {
    const seen = this.seen.at(-1);
    if (!seen) throw new Error('nothing reached the API');
    return seen;
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { method, headers, redirect } = request;
    const seen = { method, url: new URL(request.url), headers, redirect, body: await request.text() };
    this.seen.push(seen);
    return this.#script(seen);
  };
}

/** Two travellers with a pass each, one usage, and whatever resource is asked for. */
export function passBook({ url, body }: Seen): Response {
  if (url.pathname.includes('/resources')) return enveloped({ resources: { transportHubResources: [] } });
  const asked = JSON.parse(body) as { orderId?: string; ePassId?: string };
  if (url.pathname.endsWith('/orders/ePasses')) return enveloped({ orders: [{ orderId: 'DPU1', module: 1 }] });
  const found = [orderOf(ALICE), orderOf(BOB, bobsPass)].find(
    (order) => order.orderId === asked.orderId || order.extra.ePassId === asked.ePassId,
  );
  return found ? enveloped(found) : Response.json({ code: 40400, message: 'no such order DP-CANARY' }, { status: 404 });
}
