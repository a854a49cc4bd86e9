import type { ReactiveControllerHost } from 'lit';
import type { ClientOptions } from '../api/client.js';
import type { Pass } from '../pass/pass.js';
import { reachesApi } from './client-options.js';
import type { CardModel } from './card.view.js';
import type { Door } from './door.js';
import type { EpassSearchDetail, Place } from './events.js';
import { failureText } from './failure-text.js';
import type { Language } from './language.js';
import type { OpenPanel } from './open-panel.view.js';
import { Paper } from './paper.js';
import { PassExtras } from './pass-extras.js';
import type { PassWatch } from './pass-watch.js';
import { loadSearchRoom } from './load-search.js';
import { PLACES_AT_FIRST } from './restriction.view.js';
import { searchEvent, searchHref, type SearchFacts } from './search-control.js';
import { VISITS_A_PAGE } from './usage-log.js';
import type { Voice } from './voice.js';

/** What the controls need of their card. */
type Host = ReactiveControllerHost &
  HTMLElement &
  ClientOptions & {
    readonly airport: string;
    readonly searchHref: string;
    readonly history: boolean;
    readonly renderRoot: ParentNode;
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

/** What a traveller can do with a card: see the id, list more places, search, and try again. */
export class CardControls {
  readonly #host: Host;
  readonly #watch: PassWatch;
  readonly #language: Language;
  readonly #voice: Voice;
  #placesShown = PLACES_AT_FIRST;
  #visitsShown = VISITS_A_PAGE;
  /** Whether the traveller asked to see the id. */
  #revealed = false;
  #panel: OpenPanel | null = null;
  #door: Door | null = null;
  /** The pass that all of this was done with, by its ids. */
  #shownFor = '';
  readonly #extras: PassExtras;
  readonly #paper: Paper;

  constructor(host: Host, watch: PassWatch, language: Language, voice: Voice) {
    this.#host = host;
    this.#watch = watch;
    this.#language = language;
    this.#voice = voice;
    this.#extras = new PassExtras(host, watch, language);
    this.#paper = new Paper(host);
  }

  /** What of the view is being loaded just now. */
  get arriving(): Promise<unknown> | null {
    return this.#extras.arriving;
  }

  /** What the views show and call. */
  get model(): ControlModel {
    const { pass } = this.#watch.facts;
    if (pass) this.#show(pass);
    const ePassId = pass?.ePassId ?? null;
    const { printing } = this.#paper;
    const revealed = ePassId !== null && (this.#revealed || printing);
    return {
      ...this.#extras.model,
      announcement: this.#voice.announcement,
      outOfReach: this.#voice.outOfReach,
      revealed,
      toggleReveal: () => this.#set(() => (this.#revealed = !revealed)),
      placesShown: printing ? Infinity : this.#placesShown,
      showPlaces: (count) => this.#set(() => (this.#placesShown = count)),
      visitsShown: printing ? Infinity : this.#visitsShown,
      showVisits: (count) => this.#set(() => (this.#visitsShown = count)),
      hrefOf: (module) => searchHref(this.#searchFacts, module),
      search: (module, press) => this.#press(module, press),
      panel: this.#panel,
      closePanel: () => void this.#closePanel(),
      followPanel: (asked) => this.#followPanel(asked),
      door: this.#door?.view ?? null,
      showDoor: () => void this.#openDoor(),
      closeDoor: () => this.#door?.close(),
      retry: () => void this.#retry(),
    };
  }

  /** Forgets what one traveller did here. */
  forget(): void {
    this.#voice.say('');
    this.#close();
  }

  /** What was opened for one pass is closed for another. */
  #show({ orderId, ePassId }: Pass): void {
    const shown = JSON.stringify([orderId, ePassId]);
    if (shown === this.#shownFor) return;
    this.#shownFor = shown;
    this.#close();
    this.#voice.takeBack();
  }

  #close(): void {
    this.#placesShown = PLACES_AT_FIRST;
    this.#visitsShown = VISITS_A_PAGE;
    this.#revealed = false;
    this.#panel = null;
  }

  /** Asks for a search by script: the event, then the link if there is one, else the panel. */
  search(module: number, place?: Place): void {
    const event = searchEvent(this.#searchFacts, module, place);
    if (!event || !this.#host.dispatchEvent(event)) return;
    const href = searchHref(this.#searchFacts, module, place);
    if (href) (this.#host.ownerDocument.defaultView ?? window).location.assign(href);
    else void this.#openPanel(module, place);
  }

  get #searchFacts(): SearchFacts {
    const { pass, status } = this.#watch.facts;
    const locale = this.#language.format.locale;
    return { pass, status, airport: this.#extras.airport, locale, template: this.#host.searchHref };
  }

  /** A pressed link is followed by the browser, unless the host of the page handles the search. */
  #press(module: number, press: Event): void {
    if (this.#panel?.module === module) return void this.#closePanel();
    const event = searchEvent(this.#searchFacts, module);
    if (!event) return;
    if (!this.#host.dispatchEvent(event)) press.preventDefault();
    else if (!searchHref(this.#searchFacts, module)) void this.#openPanel(module);
  }

  /** The panel's code is loaded on its first use. A card that has only data has nothing to search with, and says so. */
  async #openPanel(module: number, place?: Place): Promise<void> {
    if (!reachesApi(this.#host)) {
      const { strings } = this.#language;
      this.#voice.say(`${strings.searchModule(module)} – ${strings.notAvailable}`, true);
      return;
    }
    const room = await this.#voice.reach(loadSearchRoom);
    if (!room) return;
    room.defineEpassSearch(); // a page of `epass-card/pure` may have registered the card alone
    this.#set(() => (this.#panel = { module, place, view: room.openPanelView }));
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('epass-search')?.focus();
  }

  /** Once no listener has cancelled it, the panel has moved on to another module: so does its control. */
  #followPanel(asked: CustomEvent<EpassSearchDetail>): void {
    queueMicrotask(() => {
      const panel = this.#panel;
      if (panel && !asked.defaultPrevented) this.#set(() => (this.#panel = { ...panel, module: asked.detail.module }));
    });
  }

  async #closePanel(): Promise<void> {
    const opener = `[part~=module-${String(this.#panel?.module)}] .button`;
    this.#set(() => (this.#panel = null));
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(opener)?.focus();
  }

  /** The view for the door is loaded on its first use. */
  async #openDoor(): Promise<void> {
    const room = await this.#voice.reach(() => import('./door.js'));
    if (!room) return;
    this.#door ??= new room.Door(this.#host, this.#watch);
    this.#door.open();
  }

  async #retry(): Promise<void> {
    if (this.#watch.facts.pending || this.#watch.facts.held) return;
    const { strings } = this.#language;
    const refreshed = this.#host.refresh();
    this.#voice.say(strings.loading);
    await refreshed;
    if (this.#voice.announcement === '') return; // it is another traveller's card by now
    const { error, status } = this.#watch.facts;
    this.#voice.say(error ? failureText(error, strings) : strings.loaded(strings.status[status ?? 'unknown']));
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}
