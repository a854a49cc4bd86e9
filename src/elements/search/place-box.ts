import type { AirportDirectory } from '../../airports/directory.js';
import type { SearchWhere } from './place.js';

const MOST = 8;
const CODE = /^[a-z]{3}$/i;

/** One suggestion: what it stands for, and what it says. */
export interface Suggestion {
  readonly where: SearchWhere;
  readonly label: string;
  readonly note: string;
}

/** What the box needs of its panel. */
export interface PlaceBoxHost {
  requestUpdate(): void;
  /** Names a country in the language of the panel. */
  countryName(code: string): string;
  /** Called when the traveller chose a place. */
  chosen(suggestion: Suggestion): void;
}

/**
 * The combobox for a place, after the pattern of the ARIA Authoring Practices: the focus stays in
 * the text, arrows move through the suggestions, Enter takes one, Escape closes them.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class PlaceBox {
  text = '';
  suggestions: readonly Suggestion[] = [];
  /** Index of the suggestion that Enter takes, -1 for none. */
  active = -1;
  open = false;
  readonly #host: PlaceBoxHost;
  #directory: Promise<AirportDirectory | null> | undefined;
  #loaded: AirportDirectory | null = null;

  constructor(host: PlaceBoxHost) {
    this.#host = host;
  }

  /** The directory of airports, once it has been needed; it is no part of the first load. */
  get directory(): AirportDirectory | null {
    return this.#loaded;
  }

  /** Loads the directory. Without it, three letters still are an airport. */
  async load(): Promise<void> {
    this.#directory ??= openAirports();
    this.#loaded = await this.#directory;
    if (this.#loaded === null) this.#directory = undefined;
    this.#host.requestUpdate();
  }

  readonly input = async (event: Event): Promise<void> => {
    this.text = (event.target as HTMLInputElement).value;
    this.#suggest();
    if (this.#loaded) return;
    await this.load();
    this.#suggest();
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

  /** Takes a suggestion, the first one when the traveller just submits what was typed. */
  readonly take = (suggestion: Suggestion | undefined = this.suggestions[0]): void => {
    if (!suggestion) return;
    this.text = suggestion.label;
    this.close();
    this.#host.chosen(suggestion);
  };

  readonly close = (): void => {
    this.open = false;
    this.active = -1;
    this.#host.requestUpdate();
  };

  #move(step: number): void {
    const { length } = this.suggestions;
    this.open = true;
    this.active = this.active < 0 && step < 0 ? length - 1 : (this.active + step + length) % length;
    this.#host.requestUpdate();
  }

  #suggest(): void {
    const text = this.text.trim();
    this.suggestions = text === '' ? [] : this.#suggestionsFor(text);
    this.active = -1;
    this.open = this.suggestions.length > 0;
    this.#host.requestUpdate();
  }

  #suggestionsFor(text: string): readonly Suggestion[] {
    const countryName = (code: string): string => this.#host.countryName(code);
    const airports = this.#loaded?.find(text, { limit: MOST, countryName }) ?? [];
    if (airports.length === 0 && CODE.test(text)) {
      const iata = text.toUpperCase();
      return [{ where: { kind: 'airport', iata }, label: iata, note: '' }];
    }
    const countries = [...new Set(airports.map(({ country }) => country))]
      .filter((code) => text.length >= 3 && fold(countryName(code)).startsWith(fold(text)))
      .map((code): Suggestion => ({ where: { kind: 'country', code }, label: countryName(code), note: '' }));
    const named = airports.map(({ iata, name, city, country }): Suggestion => ({
      where: { kind: 'airport', iata },
      label: `${city || name} (${iata})`,
      note: [name, countryName(country)].filter((part) => part && part !== city).join(', '),
    }));
    return [...countries, ...named].slice(0, MOST);
  }
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

async function openAirports(): Promise<AirportDirectory | null> {
  try {
    const { openDirectory } = await import('../../airports/directory.js');
    return await openDirectory();
  } catch {
    return null; // the file is not where it should be, or the network is gone: codes still work
  }
}
