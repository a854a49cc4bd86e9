import type { Language } from '../language.js';
import { NearMe } from './near-me.js';
import type { PanelFocus } from './panel-focus.js';
import { firstPlaceOf, needsCountry, placeControlOf, type PlaceControl, type SearchWhere } from './place.js';
import { PlaceCombobox } from './place-combobox.js';
import { placeName } from './place-name.js';
import type { SearchHost } from './search-host.js';

/** What the panel does about a choice. */
export interface PlaceChoiceListener {
  /** Called when another place is to be searched, or none. */
  chosen(): Promise<void>;
  /** Called with why there is no position, or an empty text. */
  problem(text: string): void;
}

/** Where the traveller searches: where the element says at first, then what is chosen, typed or located. */
export class PlaceChoice {
  readonly box: PlaceCombobox;
  /** The place that is searched. */
  where: SearchWhere | null = null;
  /** The place that is chosen in the form. */
  picked: SearchWhere | null = null;
  readonly #host: SearchHost;
  readonly #language: Language;
  readonly #focus: PanelFocus;
  readonly #listener: PlaceChoiceListener;
  readonly #nearMe = new NearMe();
  /** Where another module is searched next: at the same place. */
  #resume: SearchWhere | null = null;
  /** Whether a search starts as soon as the directory tells where. */
  #waits = false;

  constructor(host: SearchHost, language: Language, focus: PanelFocus, listener: PlaceChoiceListener) {
    this.#host = host;
    this.#language = language;
    this.#focus = focus;
    this.#listener = listener;
    this.box = new PlaceCombobox({
      format: () => language.format,
      requestUpdate: () => host.requestUpdate(),
      typing: () => this.#nearMe.forget(),
      moved: () => void focus.reveal('[role=option][aria-selected=true]'),
      chosen: (where) => void this.#choose(where),
    });
  }

  /** How the pass lets a place be chosen. */
  get control(): PlaceControl {
    return placeControlOf(this.#host.pass?.restriction);
  }

  /** Whether the device, or the directory, is being asked where to search. */
  get locating(): boolean {
    return this.#waits || this.#nearMe.asking;
  }

  readonly nameOf = (at: SearchWhere): string =>
    placeName(at, { strings: this.#language.strings, format: this.#language.format, directory: this.box.directory });

  /** Begins where the element says, or where the search before was. */
  start(): void {
    const { control } = this;
    const where = this.#resume ?? firstPlaceOf(control, this.#host, this.box.directory);
    this.#waits = !this.#resume && !this.box.directory && needsCountry(control, this.#host);
    this.#resume = null;
    this.box.show(where ? this.nameOf(where) : '');
    void (this.#waits ? this.#startInCountry() : this.#choose(where));
    if (control.kind === 'choice' && where?.kind === 'airport') void this.box.load(); // for the names
  }

  /** Only the directory knows the country of the trip. Who has chosen a place before it is here, has chosen. */
  async #startInCountry(): Promise<void> {
    void this.#choose(null);
    await this.box.load();
    if (!this.#waits) return;
    this.#waits = false;
    if (!this.picked) await this.#choose(firstPlaceOf(this.control, this.#host, this.box.directory));
  }

  /** Lets the next start be at the place of now. */
  stay(): void {
    this.#resume = this.where;
  }

  /** Searches at the same place again. */
  again(): Promise<void> {
    return this.#choose(this.where);
  }

  /** Takes what the form says. */
  async submit(): Promise<void> {
    const { control } = this;
    const isTyped = control.kind === 'free' && (this.box.typed || !this.where);
    const [first = null] = control.kind === 'choice' ? control.places : [];
    if (!isTyped) await this.#choose(this.picked ?? first); // the form shows the first where none is chosen
    else if (this.box.text.trim() === '') await this.#focus.on('#place');
    else if (!(await this.box.takeTyped())) await this.#choose(null); // nothing found elsewhere answers this
  }

  /** Searches where the device is, if it tells. */
  async searchNear(): Promise<void> {
    this.box.unknown = false;
    this.#listener.problem('');
    const position = await this.#nearMe.ask();
    if (!position) return;
    if (position.kind === 'here') {
      this.box.show('');
      await this.#choose({ kind: 'near', latitude: position.latitude, longitude: position.longitude });
    } else {
      this.#listener.problem(this.#language.strings[position.kind === 'refused' ? 'nearMeRefused' : 'nearMeUnknown']);
    }
  }

  /** What the device says about its position counts no more. */
  forgetPosition(): void {
    this.#nearMe.forget();
  }

  #choose(where: SearchWhere | null): Promise<void> {
    this.#nearMe.forget();
    if (where) this.#waits = false;
    this.where = this.picked = where;
    return this.#listener.chosen();
  }
}
