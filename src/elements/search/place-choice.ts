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
  /** Grows with each start, so that what a former one waited for is dropped. */
  #starts = 0;

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

  /** Whether the device is being asked where it is. */
  get locating(): boolean {
    return this.#nearMe.asking;
  }

  readonly nameOf = (at: SearchWhere): string =>
    placeName(at, { strings: this.#language.strings, format: this.#language.format, directory: this.box.directory });

  /** Begins where the element says, or where the search before was. */
  start(): void {
    const { control } = this;
    const waits = !this.#resume && !this.box.directory && needsCountry(control, this.#host);
    const where = this.#resume ?? firstPlaceOf(control, this.#host, this.box.directory);
    this.#starts += 1;
    this.#resume = null;
    this.box.show(where ? this.nameOf(where) : '');
    void (waits ? this.#startInCountry(control) : this.#choose(where));
    if (control.kind === 'choice' && where?.kind === 'airport') void this.box.load(); // for the names
  }

  /** Only the directory knows the country of the trip. Who has chosen a place before it is here, has chosen. */
  async #startInCountry(control: PlaceControl): Promise<void> {
    const start = this.#starts;
    void this.#choose(null);
    await this.box.load();
    if (start !== this.#starts || this.picked || this.where) return;
    await this.#choose(firstPlaceOf(control, this.#host, this.box.directory));
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
    const isTyped = this.control.kind === 'free' && (this.box.typed || !this.where);
    if (!isTyped) await this.#choose(this.picked);
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
    this.where = this.picked = where;
    return this.#listener.chosen();
  }
}
