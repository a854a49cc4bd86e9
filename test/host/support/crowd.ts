import { enveloped, orderOf, type Seen } from './scripted-upstream.js';

/** One of many, with a pass of their own. */
export interface Traveller {
  readonly clientUserId: string;
  readonly orderId: string;
  readonly ePassId: string;
}

/** The traveller with this number. */
export const traveller = (at: number): Traveller => (
  { clientUserId: `traveller-${at}`, orderId: `DP${String(at).padStart(14, '0')}`, ePassId: String(2e15 + at) }
);

/** Answers nobody before as many have come as are waited for: only then are they really at once. */
export class Barrier {
  waitFor = 0;
  #waiting: (() => void)[] = [];

  async arrive(): Promise<void> {
    if (this.waitFor === 0) return;
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length === this.waitFor) for (const go of this.#waiting.splice(0)) go();
    });
  }
}

/** The API of the crowd: the pass of whoever is asked for, and what it was used for. */
export function passOffice({ body, url }: Seen): Response {
  const { orderId = '', ePassId = '' } = JSON.parse(body) as Partial<Traveller>;
  const owner = traveller(Number(orderId.slice(2) || Number(ePassId) - 2e15));
  if (url.pathname.endsWith('/search')) return enveloped(orderOf(owner.clientUserId, owner));
  return enveloped({ orders: [{ orderId: 'U1', ePassId: owner.ePassId }] });
}
