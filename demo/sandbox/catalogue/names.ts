import type { Random } from './random.js';
import type { VenueModule } from './venue.js';

const FIRST = [
  'Amber', 'Birch', 'Cedar', 'Cobalt', 'Copper', 'Coral', 'Ember', 'Fern', 'Flint', 'Garnet', 'Hazel', 'Heron',
  'Indigo', 'Ivory', 'Juniper', 'Kestrel', 'Lantern', 'Larch', 'Lapis', 'Linden', 'Marble', 'Marlin', 'Meadow',
  'Mistral', 'Moss', 'Nimbus', 'Ochre', 'Olive', 'Opal', 'Pearl', 'Pebble', 'Quartz', 'Quill', 'Rowan',
  'Saffron', 'Sable', 'Slate', 'Sorrel', 'Swift', 'Teal', 'Thistle', 'Topaz', 'Umber', 'Velvet', 'Willow',
  'Zephyr',
] as const;

const LOUNGE = ['Lounge', 'Airside Lounge', 'Terrace Lounge', 'Club Room', 'Quiet Rooms', 'Departure Lounge'] as const;

const RESTAURANT = [
  'Kitchen', 'Canteen', 'Noodle Bar', 'Bakery', 'Grill', 'Brasserie', 'Tea House', 'Table', 'Dining Room', 'Larder',
  'Soup House', 'Coffee Bar', 'Taproom', 'Deli',
] as const;

const AIRSIDE = [
  'Airside - After security check and passport control',
  'Airside - After security check, turn left towards the gates',
  'Airside - After security check, one level up',
  'Airside - International departures, past the shops',
] as const;

const LANDSIDE = ['Landside - Departures hall, before security check', 'Landside - Arrivals hall'] as const;

/** An invented name of a venue of this module. */
export function venueName(random: Random, module: VenueModule): string {
  return `${random.pick(FIRST)} ${random.pick(FIRST)} ${random.pick(module === 1 ? LOUNGE : RESTAURANT)}`;
}

/** Where a venue is inside its airport; lounges are always airside. */
export function venueLocation(random: Random, module: VenueModule): string {
  return module === 1 || random.chance(0.7) ? random.pick(AIRSIDE) : random.pick(LANDSIDE);
}
