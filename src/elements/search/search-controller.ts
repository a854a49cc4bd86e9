import type { ReactiveController } from 'lit';
import { modulesOf } from '../../pass/module.js';
import type { Resource } from '../../pass/resource.js';
import { clientOf } from '../client-options.js';
import { epassEvent } from '../events.js';
import { FetchLifetime } from '../fetch-lifetime.js';
import type { Language } from '../language.js';
import { sameFacts } from '../same-facts.js';
import { floatSuggestions } from './float.js';
import { PanelFocus } from './panel-focus.js';
import type { PanelModel } from './panel.view.js';
import { PlaceChoice } from './place-choice.js';
import { readModule, searchFactsOf, type SearchHost } from './search-host.js';
import { SearchRun } from './search-run.js';

/** What a traveller does with the panel once a place is chosen: search, look at a venue, go on, close. */
export class SearchController implements ReactiveController {
  readonly #host: SearchHost;
  readonly #language: Language;
  readonly #focus: PanelFocus;
  readonly #run: SearchRun;
  readonly #place: PlaceChoice;
  /** What the element asked for last. */
  #asked: readonly unknown[] = [];
  /** The language that venues were asked for in. */
  #spoken = '';
  #opened: Resource | null = null;
  #problem = '';
  #isDue = false; // whether the next update searches again, for the same

  constructor(host: SearchHost, language: Language) {
    this.#host = host;
    this.#language = language;
    host.addController(this);
    new FetchLifetime(host, { left: () => this.#drop(), signedOut: () => this.#drop() });
    this.#focus = new PanelFocus(host);
    this.#run = new SearchRun(host, () => this.#retry());
    this.#place = new PlaceChoice(host, language, this.#focus, {
      chosen: () => this.#begin(),
      problem: (text) => this.#say(text),
    });
  }

  /** Starts over where the element says, if it asks for something else; its language is known by now. */
  hostUpdate(): void {
    if (!this.#host.isConnected) return; // what changes there counts when it is back
    readModule(this.#host);
    const asked = searchFactsOf(this.#host);
    if (sameFacts(asked, this.#asked)) {
      if (this.#isDue) void this.#place.again();
      else if (this.#spoken !== this.#language.ofVenues) void this.#focus.after(this.#start(), '#heading');
      return;
    }
    this.#asked = asked;
    this.#place.start();
  }

  hostUpdated(): void {
    floatSuggestions(this.#host, this.#place.box.open);
  }

  /** Not every browser says that the field loses the focus with its document. */
  hostDisconnected(): void {
    this.#place.box.close();
  }

  /** Forgets what was found; the next update, when all that is being set just now is known, searches anew. */
  #drop(): void {
    this.#isDue = true;
    this.#place.forgetPosition();
    this.#run.clear();
  }

  /** What the views show and call. */
  get model(): PanelModel {
    const { strings, format, lang, direction } = this.#language;
    const { pass, module, headingLevel, images } = this.#host;
    const { box, control, where, picked, locating, nameOf } = this.#place;
    const level = headingLevel >= 1 && headingLevel <= 6 ? Math.round(headingLevel) : 4;
    return {
      ...{ strings, format, lang, direction, module, images, level, box, control, where, picked, locating, nameOf },
      ...{ state: this.#run.state, wait: this.#run.wait, opened: this.#opened, now: clientOf(this.#host).now() },
      problem: pass ? (box.unknown ? strings.placeHint : this.#problem) : strings.empty,
      others: pass ? modulesOf(pass).filter((other) => other !== module) : [],
      pick: (place) => (this.#place.picked = place),
      submit: () => void this.#place.submit(),
      nearMe: () => void this.#place.searchNear(),
      select: (resource) => void this.#select(resource),
      back: () => void this.#back(),
      more: () => void this.#more(),
      retry: () => this.#retry(),
      other: (next) => this.#other(next),
      close: () => this.#host.dispatchEvent(new Event('close')),
      keydown: (event) => this.#keydown(event),
    };
  }

  async #begin(): Promise<void> {
    this.#isDue = false;
    this.#opened = null;
    await this.#start();
  }

  async #start(): Promise<void> {
    const { pass, module, isConnected } = this.#host;
    const { where } = this.#place;
    this.#spoken = this.#language.ofVenues;
    const allowed = pass !== null && modulesOf(pass).includes(module);
    this.#say(pass && !allowed ? this.#language.strings.failure.config : '');
    const { restriction } = pass ?? {};
    if (!allowed || !restriction || !where || !isConnected) this.#run.clear();
    else await this.#run.start({ client: clientOf(this.#host), restriction, module, where, language: this.#spoken });
  }

  #retry(): void {
    void this.#focus.after(this.#run.retry(), '#heading');
  }

  /** More is added below; where nothing is left to add, the first of the new venues takes the focus. */
  async #more(): Promise<void> {
    const { state } = this.#run;
    const before = state.kind === 'idle' ? 0 : state.found.resources.length;
    await this.#focus.after(this.#run.more(), before === 0 ? '.venue, [part=more], [part=other]' : '.venue', before);
  }

  #say(problem: string): void {
    this.#problem = problem;
    this.#host.requestUpdate();
  }

  async #select(resource: Resource): Promise<void> {
    if (!this.#host.dispatchEvent(epassEvent('epass-select', { resource }))) return;
    this.#place.forgetPosition();
    this.#opened = resource;
    await this.#focus.on('#venue');
  }

  async #back(): Promise<void> {
    const id = this.#opened?.resourceId ?? '';
    this.#opened = null;
    await this.#focus.on(`.venue[data-id="${CSS.escape(id)}"]`);
  }

  #other(module: number): void {
    const { pass } = this.#host;
    if (!pass) return;
    const { where } = this.#place;
    const airport = where?.kind === 'airport' ? { airport: where.iata } : {};
    const event = epassEvent('epass-search', { module, restriction: pass.restriction, ...airport });
    if (!this.#host.dispatchEvent(event)) return;
    this.#place.stay();
    this.#host.module = module;
    void this.#focus.on('#heading');
  }

  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault(); // a dialog round the card stays
    event.stopPropagation();
    if (this.#opened) void this.#back();
    else this.#host.dispatchEvent(new Event('close'));
  }
}
