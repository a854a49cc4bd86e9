import { fewestVenues, generateVenues } from './generate.js';
import { allHubs } from './hub-list.js';
import type { Hub, Venue } from './venue.js';

/** The hubs and venues that the sandbox knows. They never change, so they are made once, when first asked for. */
export class Catalogue {
  readonly #count: number;
  readonly #seed: number;
  #made: Made | undefined;

  /** Throws a RangeError when `count` is too small to hold the venues that the documents name. */
  constructor(count: number, seed: number) {
    if (!Number.isSafeInteger(count) || count < fewestVenues || count > 90_000) {
      throw new RangeError(`venues must be a whole number from ${fewestVenues} to 90000`);
    }
    this.#count = count;
    this.#seed = seed;
  }

  /** All airports, Manchester first, then by IATA code. */
  get hubs(): readonly Hub[] {
    return this.#make().hubs;
  }

  /** All venues. */
  get venues(): readonly Venue[] {
    return this.#make().venues;
  }

  /** The hub with this id. */
  hub(id: string): Hub | undefined {
    return this.#make().hubsById.get(id);
  }

  /** The venue with this id. */
  venue(id: string): Venue | undefined {
    return this.#make().venuesById.get(id);
  }

  #make(): Made {
    if (this.#made) return this.#made;
    const hubs = allHubs();
    const venues = generateVenues(hubs, this.#count, this.#seed);
    const hubsById = new Map(hubs.map((hub) => [hub.transportHubId, hub]));
    const venuesById = new Map(venues.map((venue) => [venue.resourceId, venue]));
    this.#made = { hubs, venues, hubsById, venuesById };
    return this.#made;
  }
}

interface Made {
  readonly hubs: readonly Hub[];
  readonly venues: readonly Venue[];
  readonly hubsById: ReadonlyMap<string, Hub>;
  readonly venuesById: ReadonlyMap<string, Venue>;
}
