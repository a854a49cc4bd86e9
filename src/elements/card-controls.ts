import type { LitElement, ReactiveController } from 'lit';
import type { ClientOptions } from '../api/client.js';
import type { Announcer } from './announcer.js';
import { CardSearch } from './card-search.js';
import type { CardModel } from './card.view.js';
import type { Door } from './door.js';
import type { Place } from './events.js';
import { failureText } from './failure-text.js';
import type { Language } from './language.js';
import { PassExtras } from './pass-extras.js';
import type { PassWatch } from './pass-watch.js';
import { PrintMode } from './print-mode.js';
import { PLACES_AT_FIRST } from './restriction.view.js';
import { VISITS_A_PAGE } from './usage-log-state.js';

/** What the controls need of their card. */
type Host = LitElement & ClientOptions & {
  readonly airport: string;
  readonly searchHref: string;
  readonly history: boolean;
  refresh(): Promise<void>;
};

/** What of the card's model the controls decide. */
type Shown =
  | 'airport' | 'announcement' | 'outOfReach' | 'revealed' | 'placesShown' | 'visitsShown' | 'panel' | 'counts' | 'log'
  | 'history' | 'door';
type Called =
  | 'toggleReveal' | 'showPlaces' | 'showVisits' | 'hrefOf' | 'search' | 'closePanel' | 'followPanel' | 'showDoor'
  | 'closeDoor' | 'retry';
type ControlModel = Pick<CardModel, Shown | Called>;

/** What a traveller can do with a card: see the id, list more places, search, show it at the door, and try again. */
export class CardControls implements ReactiveController {
  readonly #host: Host;
  readonly #watch: PassWatch;
  readonly #language: Language;
  readonly #announcer: Announcer;
  readonly #search: CardSearch;
  readonly #extras: PassExtras;
  readonly #print: PrintMode;
  #placesShown = PLACES_AT_FIRST;
  #visitsShown = VISITS_A_PAGE;
  /** Whether the traveller asked to see the id. */
  #revealed = false;
  #door: Door | null = null;
  /** The pass that all of this was done with, by its ids. */
  #shownFor = '';

  constructor(host: Host, watch: PassWatch, language: Language, announcer: Announcer) {
    this.#host = host;
    this.#watch = watch;
    this.#language = language;
    this.#announcer = announcer;
    this.#search = new CardSearch(host, watch, language, announcer);
    this.#extras = new PassExtras(host, watch, language);
    this.#print = new PrintMode(host);
    host.addController(this);
  }

  /** What of the view is being loaded just now. */
  get arriving(): Promise<unknown> | null {
    return this.#extras.arriving;
  }

  /** What the views show and call. */
  get model(): ControlModel {
    const { pass } = this.#watch.facts;
    const ePassId = pass?.ePassId ?? null;
    const { printing } = this.#print;
    const revealed = ePassId !== null && (this.#revealed || printing);
    return {
      ...this.#extras.model,
      ...this.#search.model,
      announcement: this.#announcer.announcement,
      outOfReach: this.#announcer.outOfReach,
      revealed,
      toggleReveal: () => this.#set(() => (this.#revealed = !revealed)),
      placesShown: printing ? Infinity : this.#placesShown,
      showPlaces: (count) => this.#set(() => (this.#placesShown = count)),
      visitsShown: printing ? Infinity : this.#visitsShown,
      showVisits: (count) => this.#set(() => (this.#visitsShown = count)),
      door: this.#door?.view ?? null,
      showDoor: () => void this.#openDoor(),
      closeDoor: () => this.#door?.close(),
      retry: () => void this.#retry(),
    };
  }

  /** Asks for a search by script. */
  search(module: number, place?: Place): void {
    this.#search.start(module, place);
  }

  /** What was opened for one pass is closed for another. */
  hostUpdate(): void {
    const { pass } = this.#watch.facts;
    if (!pass) return;
    const shown = JSON.stringify([pass.orderId, pass.ePassId]);
    if (shown === this.#shownFor) return;
    this.#shownFor = shown;
    this.#close();
  }

  /** Forgets what one traveller did here. */
  forget(): void {
    this.#announcer.say('');
    this.#close();
  }

  #close(): void {
    this.#placesShown = PLACES_AT_FIRST;
    this.#visitsShown = VISITS_A_PAGE;
    this.#revealed = false;
    this.#search.forget();
    this.#door?.close();
    this.#announcer.turnAway();
  }

  /** The view for the door is loaded on its first use. */
  async #openDoor(): Promise<void> {
    const chunk = await this.#announcer.reach(() => import('./door.js'), this.#language.strings.doorShow);
    if (!chunk) return;
    this.#door ??= new chunk.Door(this.#host, this.#watch);
    this.#door.open();
  }

  async #retry(): Promise<void> {
    if (this.#watch.facts.pending || this.#watch.facts.wait > 0) return;
    const { strings } = this.#language;
    const refreshed = this.#host.refresh();
    this.#announcer.say(strings.loading);
    await refreshed;
    if (this.#announcer.announcement === '') return; // it is another traveller's card by now
    const { error, status } = this.#watch.facts;
    this.#announcer.say(error ? failureText(error, strings) : strings.loaded(strings.status[status ?? 'unknown']));
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}
