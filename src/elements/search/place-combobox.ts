import type { AirportDirectory } from '../../airports/directory.js';
import type { Formatter } from '../../locale/format.js';
import type { SearchWhere } from './place.js';
import { suggestionsFor, type Suggestion } from './suggestions.js';

/** What the box needs of its panel. */
export interface PlaceComboboxHost {
  /** Names countries in the language of the panel. */
  readonly format: () => Formatter;
  requestUpdate(): void;
  /** Called with each key that changes the text. */
  typing(): void;
  /** Called when the arrows moved to another suggestion. */
  moved(): void;
  /** Called when the traveller chose a place. */
  chosen(where: SearchWhere): void;
}

/**
 * The combobox for a place, after the pattern of the ARIA Authoring Practices: the focus stays in
 * the text, arrows move through the suggestions, Enter takes one, Escape closes them.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class PlaceCombobox {
  text = '';
  suggestions: readonly Suggestion[] = [];
  /** Index of the suggestion that Enter takes, -1 for none. */
  active = -1;
  open = false;
  /** Whether something was typed since a place was taken. */
  typed = false;
  /** Whether what is typed was to be taken, and is no place. */
  unknown = false;
  readonly #host: PlaceComboboxHost;
  #directory: Promise<AirportDirectory | null> | undefined;
  #loaded: AirportDirectory | null = null;
  /** Grows whenever what the traveller wants may be another; a late directory opens nothing then. */
  #turn = 0;

  constructor(host: PlaceComboboxHost) {
    this.#host = host;
  }

  /** The directory of airports, once it has been needed; it is no part of the first load. */
  get directory(): AirportDirectory | null {
    return this.#loaded;
  }

  /** Whether what is typed leads nowhere. */
  get fruitless(): boolean {
    return this.typed && this.#loaded !== null && this.text.trim() !== '' && this.suggestions.length === 0;
  }

  /** Loads the directory, once: a file that is out of reach is not asked for again with each key. */
  async load(): Promise<void> {
    this.#directory ??= openAirports();
    this.#loaded = await this.#directory;
    this.#host.requestUpdate();
  }

  /** Shows the name of a place that was not typed. */
  show(text: string): void {
    this.text = text;
    this.typed = false;
    this.unknown = false;
    this.suggestions = [];
    this.close();
  }

  readonly input = async (event: Event): Promise<void> => {
    this.text = (event.target as HTMLInputElement).value;
    this.typed = true;
    this.unknown = false;
    this.#turn += 1;
    this.#host.typing();
    this.#suggest();
    if (this.#loaded) return;
    const [turn, text] = [this.#turn, this.text];
    await this.load();
    if (text === this.text) this.#comeLate(turn === this.#turn); // each key before waits here, too
  };

  readonly keydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && this.suggestions.length > 0) this.#move(move);
    else if (event.key === 'Enter' && this.open) this.take(this.suggestions[Math.max(this.active, 0)]);
    else if (event.key === 'Escape' && this.open) this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Takes what was typed, as Enter does in the open list; tells whether that is a place. */
  async takeTyped(): Promise<boolean> {
    if (this.suggestions.length === 0 && this.#loaded === null) {
      const turn = this.#turn;
      this.#directory = undefined; // who presses asks again for one that was out of reach
      await this.load();
      if (turn !== this.#turn) return true; // the traveller went on typing
      this.#suggest();
    }
    const [first] = this.suggestions;
    if (first) this.take(first);
    this.unknown = first === undefined;
    return !this.unknown;
  }

  readonly take = (suggestion: Suggestion | undefined): void => {
    if (!suggestion) return;
    this.text = suggestion.label;
    this.typed = false;
    this.close();
    this.#host.chosen(suggestion.where);
  };

  readonly close = (): void => {
    this.#turn += 1;
    this.open = false;
    this.active = -1;
    this.#host.requestUpdate();
  };

  #move(step: number): void {
    const { length } = this.suggestions;
    this.open = true;
    this.active = this.active < 0 && step < 0 ? length - 1 : (this.active + step + length) % length;
    this.#host.moved();
  }

  /** Looks up what is still typed; for a traveller who has moved on, a closed list stays closed. */
  #comeLate(awaited: boolean): void {
    if (this.typed) this.#suggest(awaited || this.open);
  }

  /** @param open whether to open the list, if there is anything in it. */
  #suggest(open = true): void {
    this.suggestions = suggestionsFor(this.text.trim(), this.#loaded, this.#host.format());
    this.active = -1;
    this.open = open && this.suggestions.length > 0;
    this.#host.requestUpdate();
  }
}

async function openAirports(): Promise<AirportDirectory | null> {
  try {
    const { openDirectory } = await import('../../airports/directory.js');
    return await openDirectory();
  } catch {
    return null; // the file is not where it should be, or the network is gone: codes still work
  }
}
