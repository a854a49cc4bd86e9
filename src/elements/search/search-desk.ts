import type { ReactiveControllerHost } from 'lit';
import { createEpassClient, type ClientOptions, type EpassClient } from '../../api/client.js';
import { apiLanguage } from '../../api/language.js';
import { modulesOf } from '../../pass/module.js';
import type { Pass } from '../../pass/pass.js';
import type { Resource } from '../../pass/resource.js';
import { epassEvent, type Place } from '../events.js';
import type { Language } from '../language.js';
import { locate } from './near-me.js';
import type { PanelModel } from './panel.view.js';
import { PlaceBox, type PlaceBoxHost, type Suggestion } from './place-box.js';
import { keyOf, placeControlOf, type PlaceControl, type SearchWhere } from './place.js';
import { SearchRun } from './search-run.js';

/** What the desk needs of its element. */
type Host = HTMLElement & ReactiveControllerHost & ClientOptions & {
  readonly pass: Pass | null;
  readonly place: Place | undefined;
  readonly airport: string;
  readonly headingLevel: number;
  readonly images: boolean;
  readonly renderRoot: ParentNode;
  module: number;
};

/** What a traveller does with the panel: choose a place, search, look at a venue, go on, close. */
export class SearchDesk {
  readonly #host: Host;
  readonly #language: Language;
  readonly #run: SearchRun;
  readonly #box: PlaceBox;
  #client: EpassClient | undefined;
  #where: SearchWhere | null = null;
  /** Where another module is searched next: at the same place. */
  #resume: SearchWhere | null = null;
  #opened: Resource | null = null;
  #problem = '';

  constructor(host: Host, language: Language) {
    this.#host = host;
    this.#language = language;
    this.#run = new SearchRun(host);
    this.#box = new PlaceBox(this.#boxHost());
  }

  /** Starts over with what the element says now, at the place that it names. */
  begin(): void {
    const { tokenEndpoint, tokenProvider, apiBase, programId } = this.#host;
    this.#client = createEpassClient({ tokenEndpoint, tokenProvider, apiBase, programId });
    this.#opened = null;
    this.#problem = '';
    this.#where = this.#resume ?? this.#firstPlace();
    this.#resume = null;
    this.#box.text = this.#where?.kind === 'airport' ? this.#where.iata : '';
    if (this.#where) void this.#search();
    else this.#run.clear();
    if (this.#control.kind === 'choice' && this.#where?.kind === 'airport') void this.#box.load(); // for the names
  }

  /** What the views show and call. */
  get model(): PanelModel {
    const { strings, format, lang, direction } = this.#language;
    const { pass, module, headingLevel, images } = this.#host;
    const level = headingLevel >= 1 && headingLevel <= 6 ? Math.round(headingLevel) : 4;
    return {
      ...{ strings, format, lang, direction, level, module, images },
      ...{ control: this.#control, where: this.#where, box: this.#box, problem: this.#problem },
      ...{ state: this.#run.state, opened: this.#opened, now: this.#client?.now() ?? Date.now() },
      others: pass ? modulesOf(pass).filter((other) => other !== module) : [],
      nameOf: (where) => this.#nameOf(where),
      pick: (where) => (this.#where = where),
      submit: () => this.#submit(),
      nearMe: () => void this.#nearMe(),
      select: (resource) => void this.#select(resource),
      back: () => void this.#back(),
      more: () => void this.#more(),
      retry: () => void this.#run.retry(),
      other: (next) => this.#other(next),
      close: () => this.#host.dispatchEvent(new Event('close')),
      keydown: (event) => this.#keydown(event),
    };
  }

  get #control(): PlaceControl {
    const { pass } = this.#host;
    return pass ? placeControlOf(pass.restriction) : { kind: 'free' };
  }

  /** The named place where the pass allows it, else the airport of the trip, else the first of its places. */
  #firstPlace(): SearchWhere | null {
    const control = this.#control;
    if (control.kind === 'none') return { kind: 'named' };
    const { place, airport } = this.#host;
    const wanted = [
      ...(place?.iata ? [{ kind: 'airport', iata: place.iata.trim().toUpperCase() } as const] : []),
      ...(place?.countryOrRegion ? [{ kind: 'country', code: place.countryOrRegion.trim().toUpperCase() } as const] : []),
      ...(/^[A-Za-z]{3}$/.test(airport.trim()) ? [{ kind: 'airport', iata: airport.trim().toUpperCase() } as const] : []),
    ];
    if (control.kind === 'free') return wanted[0] ?? null;
    const allowed = new Set(control.places.map(keyOf));
    return wanted.find((where) => allowed.has(keyOf(where))) ?? control.places[0] ?? null;
  }

  #submit(): void {
    if (this.#control.kind === 'free' && this.#box.open) this.#box.take();
    else if (this.#where) void this.#search();
  }

  async #search(): Promise<void> {
    const { pass, module } = this.#host;
    if (!pass || !this.#client || !this.#where) return;
    this.#problem = '';
    this.#opened = null;
    const language = apiLanguage(this.#language.format.locale);
    await this.#run.start({ client: this.#client, restriction: pass.restriction, module, where: this.#where, language });
  }

  async #more(): Promise<void> {
    if (this.#run.state.kind !== 'searching') await this.#run.more();
  }

  async #nearMe(): Promise<void> {
    const position = await locate();
    const { strings } = this.#language;
    this.#problem = { refused: strings.nearMeRefused, unknown: strings.nearMeUnknown, here: '' }[position.kind];
    if (position.kind === 'here') {
      const { latitude, longitude } = position;
      this.#where = { kind: 'near', latitude, longitude };
      await this.#search();
    }
    this.#host.requestUpdate();
  }

  async #select(resource: Resource): Promise<void> {
    if (!this.#host.dispatchEvent(epassEvent('epass-select', { resource }))) return;
    this.#opened = resource;
    await this.#show('#venue');
  }

  async #back(): Promise<void> {
    const id = this.#opened?.resourceId ?? '';
    this.#opened = null;
    await this.#show(`.venue[data-id="${CSS.escape(id)}"]`);
  }

  #other(module: number): void {
    const { pass } = this.#host;
    if (!pass) return;
    const airport = this.#where?.kind === 'airport' ? { airport: this.#where.iata } : {};
    const event = epassEvent('epass-search', { module, restriction: pass.restriction, ...airport });
    if (!this.#host.dispatchEvent(event)) return;
    this.#resume = this.#where;
    this.#host.module = module;
    void this.#show('#heading');
  }

  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (this.#opened) void this.#back();
    else this.#host.dispatchEvent(new Event('close'));
  }

  async #show(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #nameOf(where: SearchWhere): string {
    const { strings, format } = this.#language;
    switch (where.kind) {
      case 'airport': {
        const airport = this.#box.directory?.get(where.iata);
        return airport ? `${airport.city || airport.name} (${where.iata})` : where.iata;
      }
      case 'country':
        return format.country(where.code);
      case 'near':
        return strings.nearYou;
      case 'named':
        return strings.namedPlaces;
    }
  }

  #boxHost(): PlaceBoxHost {
    return {
      requestUpdate: () => this.#host.requestUpdate(),
      countryName: (code) => this.#language.format.country(code),
      chosen: ({ where }: Suggestion) => {
        this.#where = where;
        void this.#search();
      },
    };
  }
}
