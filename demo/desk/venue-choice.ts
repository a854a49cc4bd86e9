import type { EpassEventMap } from '../../src/index.js';
import { byId } from '../element.js';
import type { DeskApi } from './api.js';
import { MODULES, venuesAt, type Venue } from './order.js';

/** A venue as the card hands it over. */
type Found = EpassEventMap['epass-select']['detail']['resource'];

/** Where a pass is to be used: module, airport, and a venue there, chosen here or found on the card. */
export class VenueChoice {
  readonly #api: DeskApi;
  readonly #word = byId('visit-module', HTMLSelectElement);
  readonly #airport = byId('airport', HTMLInputElement);
  readonly #venue = byId('venue', HTMLSelectElement);
  #asked = 0;

  constructor(api: DeskApi) {
    this.#api = api;
    for (const field of [this.#word, this.#airport]) field.addEventListener('change', () => void this.#offer());
    void this.#offer();
  }

  /** Takes over a venue that was found on the card; false for a module that the desk cannot redeem. */
  take(found: Found): boolean {
    const word = [...MODULES].find(([, module]) => module === found.module)?.[0];
    if (word === undefined || word === 'crossModule') return false;
    this.#word.value = word;
    this.#airport.value = found.iata ?? '';
    // Chosen at once: whoever presses Redeem before the list is there means this one.
    this.#venue.replaceChildren(optionOf(found));
    void this.#offer(found);
    return true;
  }

  /** Offers the venues of the chosen module at the chosen airport, the one that was found already chosen. */
  async #offer(found: Found | null = null): Promise<void> {
    const module = MODULES.get(this.#word.value) ?? 1;
    const iata = this.#airport.value.trim().toUpperCase();
    const asked = (this.#asked += 1);
    const venues = await venuesAt(this.#api, module, iata).catch(() => []);
    if (asked !== this.#asked) return; // another choice was made meanwhile
    const options = venues.map(optionFor);
    if (found && !venues.some(({ resourceId }) => resourceId === found.resourceId)) options.unshift(optionOf(found));
    const known = options.length > 0 ? 'None named' : `No venue found at ${iata || 'this airport'}`;
    this.#venue.replaceChildren(...options, new Option(`${known}: the sandbox takes one in Hong Kong`, ''));
    if (found) this.#venue.value = found.resourceId;
  }
}

function optionFor({ resourceId, resourceName, locationInfo }: Venue): HTMLOptionElement {
  return new Option(`${resourceName}, ${locationInfo.location} (${resourceId})`, resourceId);
}

function optionOf({ resourceId, name, location }: Found): HTMLOptionElement {
  return new Option(`${[name, location].filter(Boolean).join(', ')} (${resourceId})`, resourceId);
}
