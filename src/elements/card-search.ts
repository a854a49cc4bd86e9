import type { ReactiveControllerHost } from 'lit';
import type { ClientOptions } from '../api/client.js';
import type { Announcer } from './announcer.js';
import type { CardModel } from './card.view.js';
import { reachesApi } from './client-options.js';
import type { EpassSearchDetail, Place } from './events.js';
import type { Language } from './language.js';
import { loadSearchChunk } from './load-search.js';
import type { OpenPanel } from './open-panel.view.js';
import type { PassWatch } from './pass-watch.js';
import { searchEvent, searchHref, type SearchFacts } from './search-control.js';

type Host = ReactiveControllerHost & HTMLElement & ClientOptions & {
  readonly airport: string;
  readonly searchHref: string;
  readonly renderRoot: ParentNode;
};

type SearchModel = Pick<CardModel, 'panel' | 'hrefOf' | 'search' | 'closePanel' | 'followPanel'>;

/** Starts the searches of a card: first the event; unless that is cancelled a link, or the panel in the card. */
export class CardSearch {
  readonly #host: Host;
  readonly #watch: PassWatch;
  readonly #language: Language;
  readonly #announcer: Announcer;
  #panel: OpenPanel | null = null;

  constructor(host: Host, watch: PassWatch, language: Language, announcer: Announcer) {
    this.#host = host;
    this.#watch = watch;
    this.#language = language;
    this.#announcer = announcer;
  }

  /** What the views show and call. */
  get model(): SearchModel {
    return {
      panel: this.#panel,
      hrefOf: (module) => searchHref(this.#facts, module),
      search: (module, press) => this.#press(module, press),
      closePanel: () => void this.#closePanel(),
      followPanel: (asked) => this.#follow(asked),
    };
  }

  /** Another pass is shown, or none. */
  forget(): void {
    this.#panel = null;
  }

  /** Asks for a search by script. */
  start(module: number, place?: Place): void {
    const event = searchEvent(this.#facts, module, place);
    if (!event || !this.#host.dispatchEvent(event)) return;
    const href = searchHref(this.#facts, module, place);
    if (href) (this.#host.ownerDocument.defaultView ?? window).location.assign(href);
    else void this.#openPanel(module, place);
  }

  get #facts(): SearchFacts {
    const { pass, status } = this.#watch.facts;
    const { airport, searchHref } = this.#host;
    return { pass, status, airport, locale: this.#language.format.locale, template: searchHref };
  }

  /** A pressed link is followed by the browser, unless the host of the page handles the search. */
  #press(module: number, press: Event): void {
    if (this.#panel?.module === module) return void this.#closePanel();
    const event = searchEvent(this.#facts, module);
    if (!event) return;
    if (!this.#host.dispatchEvent(event)) press.preventDefault();
    else if (!searchHref(this.#facts, module)) void this.#openPanel(module);
  }

  /** The panel's code is loaded on its first use. A card that has only data has nothing to search with, and says so. */
  async #openPanel(module: number, place?: Place): Promise<void> {
    const what = this.#language.strings.searchModule(module);
    if (!reachesApi(this.#host)) {
      this.#announcer.say(`${what} – ${this.#language.strings.notAvailable}`, true);
      return;
    }
    const chunk = await this.#announcer.reach(loadSearchChunk, what);
    if (!chunk) return;
    chunk.defineEpassSearch(); // a page of `epass-card/pure` may have registered the card alone
    await this.#show({ module, place, view: chunk.openPanelView });
    this.#host.renderRoot.querySelector<HTMLElement>('epass-search')?.focus();
  }

  /** Once no listener has cancelled it, the panel has moved on to another module: so does its control. */
  #follow(asked: CustomEvent<EpassSearchDetail>): void {
    queueMicrotask(() => {
      const panel = this.#panel;
      if (panel && !asked.defaultPrevented) void this.#show({ ...panel, module: asked.detail.module });
    });
  }

  async #closePanel(): Promise<void> {
    const opener = `[part~=module-${String(this.#panel?.module)}] .button`;
    await this.#show(null);
    this.#host.renderRoot.querySelector<HTMLElement>(opener)?.focus();
  }

  async #show(panel: OpenPanel | null): Promise<void> {
    this.#panel = panel;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
