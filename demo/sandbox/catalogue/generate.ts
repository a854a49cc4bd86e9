import { languages } from '../languages.js';
import { venueLocation, venueName } from './names.js';
import { planSlots, type Slot } from './plan.js';
import { Random } from './random.js';
import type { Hub, Venue, VenueModule } from './venue.js';

/** Venues that are always there: those that the documents name, and one for each simulated redemption. */
const FIXED: readonly { id: string; name: string; module: VenueModule; iata: string }[] = [
  { id: 'N00001', name: 'Cobalt Rowan Lounge', module: 1, iata: 'MAN' },
  { id: 'N00002', name: 'Thistle Opal Lounge', module: 1, iata: 'LHR' },
  { id: 'N00012', name: 'Lantern Pearl Lounge', module: 1, iata: 'HKG' },
  { id: 'R00001', name: 'Saffron Heron Dining Room', module: 3, iata: 'HKG' },
  { id: 'R00002', name: 'Amber Quill Noodle Bar', module: 4, iata: 'HKG' },
];

/** The fewest venues that there can be. */
export const fewestVenues = FIXED.length;

/** Invents `count` venues at the airports; the same count and seed give the same venues. */
export function generateVenues(hubs: readonly Hub[], count: number, seed: number): readonly Venue[] {
  const random = new Random(seed);
  const byIata = new Map(hubs.map((hub) => [hub.iata, hub]));
  const venues = FIXED.flatMap(({ id, name, module, iata }) => {
    const hub = byIata.get(iata);
    return hub ? [furnish(random, { hub, module }, id, name, [])] : [];
  });
  const used = new Set(venues.flatMap((venue) => [venue.resourceId, nameAt(venue.hub, venue.resourceName)]));
  const nextId = numbering(used);
  for (const slot of planSlots(hubs, random)) {
    if (venues.length >= count) break;
    const name = freeName(random, slot, used);
    venues.push(furnish(random, slot, nextId(slot.module), name, missingLanguages(random)));
  }
  return venues;
}

function furnish(random: Random, slot: Slot, id: string, name: string, untranslated: readonly string[]): Venue {
  const { hub, module } = slot;
  const terminal = random.between(1, 3);
  return {
    module,
    resourceId: id,
    resourceName: name,
    hub,
    location: venueLocation(random, module),
    terminal: `Terminal ${terminal}`,
    nearestGate: `${random.pick(['A', 'B', 'C', 'D'])}${random.between(1, 40)}`,
    // Within a kilometre or so of the airport's own point.
    latitude: hub.latitude + (random.next() - 0.5) / 100,
    longitude: hub.longitude + (random.next() - 0.5) / 100,
    image: `https://images.example/venues/${id}.jpg`,
    untranslated,
  };
}

/** Lounges are numbered N…, restaurants R…, whichever of their two modules they have. */
function numbering(taken: ReadonlySet<string>): (module: VenueModule) => string {
  const last = { N: 0, R: 0 };
  return (module) => {
    const letter = module === 1 ? 'N' : 'R';
    for (;;) {
      last[letter] += 1;
      const id = `${letter}${String(last[letter]).padStart(5, '0')}`;
      if (!taken.has(id)) return id;
    }
  };
}

/** A name that no other venue of the airport has. */
function freeName(random: Random, { hub, module }: Slot, used: Set<string>): string {
  for (;;) {
    const name = venueName(random, module);
    if (used.has(nameAt(hub, name))) continue;
    used.add(nameAt(hub, name));
    return name;
  }
}

function nameAt(hub: Hub, name: string): string {
  return `${hub.iata} ${name}`;
}

/** About one venue in thirty lacks a language; English is always there. */
function missingLanguages(random: Random): readonly string[] {
  const [, ...others] = languages;
  return random.chance(0.03) ? [random.pick(others)] : [];
}
