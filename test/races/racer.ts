import { defineEpassCard } from '../../src/elements/define.js';
import type { EpassCardElement } from '../../src/elements/epass-card.js';
import { anOrder } from '../support/pass.js';
import type { RacingApi } from './racing-api.js';
import { optionsOf, type Source } from './servers.js';

defineEpassCard();

/** Where a card takes its pass from; `data` is an order that the page has. */
export type Origin = Source | 'data';

/** A card of a race, with what its page last said to it and what it told the page. */
export class Racer {
  readonly card: EpassCardElement = document.createElement('epass-card');
  /** What it told, oldest first: `load P1` or `error network`. */
  readonly told: string[] = [];
  /** What its first outcome was, once `ready` has settled. */
  ready: string | null = null;
  /** The first thing against the rules that it told. */
  complaint = '';
  id = 'P1';
  origin: Origin;
  readonly #api: RacingApi;

  constructor(api: RacingApi, origin: Origin) {
    this.#api = api;
    this.origin = origin;
    this.card.locale = 'en';
    this.setId('P1');
    this.setOrigin(origin);
    this.card.addEventListener('epass-load', ({ detail }) => this.#tell(`load ${detail.pass.orderId}`));
    this.card.addEventListener('epass-error', ({ detail }) => this.#tell(`error ${detail.code}`));
    this.card.ready.then(
      ({ orderId }) => (this.ready = `load ${String(orderId)}`),
      ({ code }: { code: string }) => (this.ready = `error ${code}`),
    );
  }

  /** Which pass it asks for, and of whom. */
  get wish(): string {
    return `${this.origin} ${this.id}`;
  }

  setId(id: string): void {
    this.id = id;
    this.card.setAttribute('order-id', id);
  }

  setOrigin(origin: Origin): void {
    this.origin = origin;
    this.card.data = origin === 'data' ? anOrder({ orderId: 'GIVEN' }, { firstName: 'Given', lastName: 'data' }) : undefined;
    const { tokenEndpoint, tokenProvider } = origin === 'data' ? {} : optionsOf(this.#api, origin);
    this.card.tokenEndpoint = tokenEndpoint ?? '';
    this.card.tokenProvider = tokenProvider;
  }

  /** Throws unless it shows what it was asked for last, of the traveller who is signed in, or nothing. */
  check(): void {
    const { pass, state, dataset, shadowRoot } = this.card;
    const holder = (shadowRoot?.querySelector('[part~=holder]')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const [id, name] = this.origin === 'data' ? ['GIVEN', 'Given data'] : [this.id, `Traveller ${this.#api.life} ${this.origin}`];
    const seen = `${dataset.state ?? ''}: ${pass ? `${String(pass.orderId)} of ${String(pass.firstName)} ${String(pass.lastName)}` : 'nothing'}`;
    const wanted = `${state}: ${pass ? `${id} of ${name}` : 'nothing'}`;
    if (seen !== wanted) throw new Error(`F-52: the card says ${seen}, and was asked for ${wanted}`);
    if (holder !== (pass ? name : '')) throw new Error(`F-52: the card shows "${holder}", and was asked for ${wanted}`);
    if (this.complaint) throw new Error(this.complaint);
  }

  #tell(what: string): void {
    this.told.push(what);
    if (!this.card.isConnected) this.complaint ||= `I-9: a card that was removed tells ${what}`;
    const { pass, error, stale } = this.card;
    const now = error ? `error ${error.code}` : pass ? `load ${String(pass.orderId)}` : 'nothing';
    if (what !== now) this.complaint ||= `the card tells ${what}, and ${now} is so${stale ? ', stale' : ''}`;
  }
}
