import type { ReactiveController } from 'lit';
import { modulesOf } from '../../pass/module.js';
import type { Resource } from '../../pass/resource.js';
import { clientOf } from '../client-options.js';
import { epassEvent } from '../events.js';
import { FetchLifetime } from '../fetch-lifetime.js';
import type { Language } from '../language.js';
import { sameFacts } from '../same-facts.js';
import { NearMe } from './near-me.js';
import { PanelFocus } from './panel-focus.js';
import type { PanelModel } from './panel.view.js';
import { firstPlaceOf, needsCountry, placeControlOf, type PlaceControl, type SearchWhere } from './place.js';
import { PlaceCombobox } from './place-combobox.js';
import { placeName } from './place-name.js';
import { searchFactsOf, type SearchHost } from './search-host.js';
import { SearchRun } from './search-run.js';

/** What a traveller does with the panel: choose a place, search, look at a venue, go on, close. */
export class SearchController implements ReactiveController {
  readonly #host: SearchHost;
  readonly #language: Language;
  readonly #focus: PanelFocus;
  readonly #run: SearchRun;
  readonly #box: PlaceCombobox;
  readonly #nearMe = new NearMe();
  /** What the element asked for last. */
  #asked: readonly unknown[] = [];
  /** The language that venues were asked for in. */
  #spoken = '';
  /** The place that is searched. */
  #where: SearchWhere | null = null;
  /** The place that is chosen in the form. */
  #picked: SearchWhere | null = null;
  /** Where another module is searched next: at the same place. */
  #resume: SearchWhere | null = null;
  #opened: Resource | null = null;
  #problem = '';
  #isDue = false; // whether the next update searches again, for the same

  constructor(host: SearchHost, language: Language) {
    this.#host = host;
    this.#language = language;
    host.addController(this);
    new FetchLifetime(host, { left: () => this.#drop(), signedOut: () => this.#drop() });
    this.#focus = new PanelFocus(host);
    this.#run = new SearchRun(host);
    this.#box = new PlaceCombobox({
      format: () => language.format,
      requestUpdate: () => host.requestUpdate(),
      typing: () => this.#nearMe.forget(),
      moved: () => void this.#focus.reveal('[role=option][aria-selected=true]'),
      chosen: (where) => void this.#searchAt(where),
    });
  }

  /** Starts over where the element says, if it asks for something else; its language is known by now. */
  hostUpdate(): void {
    if (!this.#host.isConnected) return; // what changes there counts when it is back
    const asked = searchFactsOf(this.#host);
    if (sameFacts(asked, this.#asked)) {
      if (this.#isDue) void this.#searchAt(this.#where);
      else if (this.#spoken !== this.#language.ofVenues) void this.#focus.after(this.#start(), '#heading');
      return;
    }
    this.#asked = asked;
    const control = placeControlOf(this.#host.pass?.restriction);
    const waits = !this.#resume && !this.#box.directory && needsCountry(control, this.#host);
    this.#where = this.#resume ?? firstPlaceOf(control, this.#host, this.#box.directory);
    this.#resume = null;
    this.#box.show(this.#where ? this.#nameOf(this.#where) : '');
    void (waits ? this.#searchInCountry(asked, control) : this.#searchAt(this.#where));
    if (control.kind === 'choice' && this.#where?.kind === 'airport') void this.#box.load(); // for the names
  }

  /** Only the directory knows the country of the trip. Who has chosen a place before it is here, has chosen. */
  async #searchInCountry(asked: readonly unknown[], control: PlaceControl): Promise<void> {
    void this.#searchAt(null);
    await this.#box.load();
    if (asked !== this.#asked || this.#picked || this.#where) return;
    await this.#searchAt(firstPlaceOf(control, this.#host, this.#box.directory));
  }

  /** Forgets what was found; the next update, when all that is being set just now is known, searches anew. */
  #drop(): void {
    this.#isDue = true;
    this.#nearMe.forget();
    this.#run.clear();
  }

  /** What the views show and call. */
  get model(): PanelModel {
    const { strings, format, lang, direction } = this.#language;
    const { pass, module, headingLevel, images } = this.#host;
    const level = headingLevel >= 1 && headingLevel <= 6 ? Math.round(headingLevel) : 4;
    return {
      ...{ strings, format, lang, direction, module, box: this.#box, control: placeControlOf(pass?.restriction) },
      ...{ where: this.#where, picked: this.#picked, locating: this.#nearMe.asking, images, level },
      ...{ state: this.#run.state, wait: this.#run.wait, opened: this.#opened, now: clientOf(this.#host).now() },
      problem: pass ? (this.#box.unknown ? strings.placeHint : this.#problem) : strings.empty,
      others: pass ? modulesOf(pass).filter((other) => other !== module) : [],
      nameOf: this.#nameOf,
      pick: (where) => (this.#picked = where),
      submit: () => void this.#submit(),
      nearMe: () => void this.#searchNear(),
      select: (resource) => void this.#select(resource),
      back: () => void this.#back(),
      more: () => void this.#more(),
      retry: () => void this.#focus.after(this.#run.retry(), '#heading'),
      other: (next) => this.#other(next),
      close: () => this.#host.dispatchEvent(new Event('close')),
      keydown: (event) => this.#keydown(event),
    };
  }

  readonly #nameOf = (at: SearchWhere): string =>
    placeName(at, { strings: this.#language.strings, format: this.#language.format, directory: this.#box.directory });

  async #submit(): Promise<void> {
    const typed = placeControlOf(this.#host.pass?.restriction).kind === 'free' && (this.#box.typed || !this.#where);
    if (!typed) await this.#searchAt(this.#picked);
    else if (this.#box.text.trim() === '') await this.#focus.on('#place');
    else if (!(await this.#box.takeTyped())) await this.#searchAt(null); // nothing found elsewhere answers this
  }

  async #searchAt(where: SearchWhere | null): Promise<void> {
    this.#isDue = false;
    this.#nearMe.forget();
    this.#where = this.#picked = where;
    this.#opened = null;
    await this.#start();
  }

  async #start(): Promise<void> {
    const { pass, module, isConnected } = this.#host;
    const where = this.#where;
    this.#spoken = this.#language.ofVenues;
    const allowed = pass !== null && modulesOf(pass).includes(module);
    this.#say(pass && !allowed ? this.#language.strings.failure.config : '');
    const { restriction } = pass ?? {};
    if (!allowed || !restriction || !where || !isConnected) this.#run.clear();
    else await this.#run.start({ client: clientOf(this.#host), restriction, module, where, language: this.#spoken });
  }

  /** More is added below; where nothing is left to add, the first of the new venues takes the focus. */
  async #more(): Promise<void> {
    const { state } = this.#run;
    const before = state.kind === 'idle' ? 0 : state.found.resources.length;
    await this.#focus.after(this.#run.more(), before === 0 ? '.venue, [part=more], [part=other]' : '.venue', before);
  }

  async #searchNear(): Promise<void> {
    this.#box.unknown = false;
    this.#say('');
    const position = await this.#nearMe.ask();
    if (!position) return;
    if (position.kind === 'here') {
      this.#box.show('');
      await this.#searchAt({ kind: 'near', latitude: position.latitude, longitude: position.longitude });
    } else {
      this.#say(this.#language.strings[position.kind === 'refused' ? 'nearMeRefused' : 'nearMeUnknown']);
    }
  }

  #say(problem: string): void {
    this.#problem = problem;
    this.#host.requestUpdate();
  }

  async #select(resource: Resource): Promise<void> {
    if (!this.#host.dispatchEvent(epassEvent('epass-select', { resource }))) return;
    this.#nearMe.forget();
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
    const airport = this.#where?.kind === 'airport' ? { airport: this.#where.iata } : {};
    const event = epassEvent('epass-search', { module, restriction: pass.restriction, ...airport });
    if (!this.#host.dispatchEvent(event)) return;
    this.#resume = this.#where;
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
