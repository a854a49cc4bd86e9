import { signOut } from '../../src/index.js';
import { signIn } from '../bank/session.js';
import { byId } from '../element.js';
import { DeskApi } from './api.js';
import { retrieve, usagesOf, type Order } from './order.js';
import { usageItem } from './views.js';

/** A visit that was made from this page, which can be taken back. */
interface Transaction {
  readonly word: string;
  readonly transactionId: string;
}

/** The pass that lies on the desk: what the API says of it, its visits, and the traveller's card. */
export class Desk {
  readonly api = new DeskApi();
  readonly #card = byId('card', HTMLElement as unknown as new () => HTMLElementTagNameMap['epass-card']);
  readonly #takeBack: (transaction: Transaction) => void;
  /** By the id of the usage order, which the answer to a redemption does not name. */
  readonly #transactions = new Map<string, Transaction>();
  #order: Order | null = null;
  #signedIn: string | null = null;

  /** @param takeBack called when a visit is to be taken back */
  constructor(takeBack: (transaction: Transaction) => void) {
    this.#takeBack = takeBack;
  }

  /** The pass on the desk, or `null`. */
  get order(): Order | null {
    return this.#order;
  }

  /** Puts a pass on the desk, and signs its traveller in at the bank, so that the card can show it. */
  async open(order: Order): Promise<void> {
    const { clientUserId, orderId } = order;
    if (this.#signedIn !== clientUserId) {
      this.#card.removeAttribute('order-id');
      signOut();
      this.#sayWho('Signing in at the bank …');
      await signIn(clientUserId);
      this.#signedIn = clientUserId;
      this.#sayWho(`Signed in at the bank for this card: ${order.extra.firstName} ${order.extra.lastName}.`);
    }
    this.#order = order;
    this.#card.setAttribute('token-endpoint', '/epass/token');
    this.#card.setAttribute('order-id', orderId);
    await this.#show();
  }

  /** Reads the pass anew, here and on the card. */
  async follow(): Promise<void> {
    if (this.#order) await Promise.all([this.#show(), this.#card.refresh()]);
  }

  /** Notes the transaction of the newest visit. */
  async note(transaction: Transaction): Promise<void> {
    if (!this.#order) return;
    const [newest] = await usagesOf(this.api, this.#order.extra.ePassId);
    if (newest) this.#transactions.set(newest.orderId, transaction);
  }

  /** Takes everything off the desk. */
  clear(): void {
    this.#order = null;
    this.#signedIn = null;
    this.#transactions.clear();
    this.#card.removeAttribute('order-id');
    signOut();
    this.#sayWho('No pass is open.');
    byId('order', HTMLElement).textContent = 'No pass is open.';
    byId('usages', HTMLUListElement).replaceChildren();
    byId('no-usages', HTMLParagraphElement).hidden = false;
    this.#enable(false);
  }

  async #show(): Promise<void> {
    if (!this.#order) return;
    const { orderId, extra } = this.#order;
    const [order, usages] = await Promise.all([retrieve(this.api, orderId), usagesOf(this.api, extra.ePassId)]);
    byId('order', HTMLElement).textContent = JSON.stringify(order, null, 2);
    byId('no-usages', HTMLParagraphElement).hidden = usages.length > 0;
    byId('usages', HTMLUListElement).replaceChildren(
      ...usages.map((usage) => {
        const transaction = this.#transactions.get(usage.orderId);
        return usageItem(usage, transaction ? () => this.#takeBack(transaction) : null);
      }),
    );
    this.#enable(true);
  }

  #sayWho(text: string): void {
    byId('signed-in', HTMLParagraphElement).textContent = text;
  }

  #enable(on: boolean): void {
    byId('cancel', HTMLButtonElement).disabled = !on;
    const redeem = byId('redeem', HTMLFormElement).querySelector('button');
    if (redeem) redeem.disabled = !on;
  }
}
