import type { Random } from './random.js';
import { greatest, serviceAt, type Service } from './served-airports.js';
import type { Hub, VenueModule } from './venue.js';

/** A venue to be: which service at which airport. */
export interface Slot {
  readonly hub: Hub;
  readonly module: VenueModule;
}

/** How the airports share what is left once each has its first venues. */
const SHARE: Readonly<Record<Service, number>> = { busiest: 14, large: 2, 'meals-only': 2, small: 0 };
const GREATEST_SHARE = 70;

/** Endless slots, the most needed first: a short list serves the busiest airports, a long one the world. */
export function* planSlots(hubs: readonly Hub[], random: Random): Generator<Slot, never> {
  const served = new Map<Service, Hub[]>([['busiest', []], ['large', []], ['meals-only', []], ['small', []]]);
  for (const hub of hubs) served.get(serviceAt({ iata: hub.iata, name: hub.transportHubName }))?.push(hub);
  const at = (service: Service): readonly Hub[] => served.get(service) ?? [];
  for (const module of [1, 3, 4] as const) yield* at('busiest').map((hub) => ({ hub, module }));
  yield* at('meals-only').flatMap((hub) => [{ hub, module: 3 } as const, { hub, module: 4 } as const]);
  yield* at('large').map((hub) => ({ hub, module: 1 }) as const);
  for (const hub of at('large')) if (random.chance(0.8)) yield { hub, module: meal(random) };
  for (const hub of at('small')) if (random.chance(0.02)) yield { hub, module: meal(random) };
  const lottery = (['busiest', 'large', 'meals-only'] as const).flatMap((service) =>
    at(service).flatMap((hub) => Array.from({ length: shareOf(hub, service) }, () => ({ hub, service }))),
  );
  for (;;) yield draw(lottery, random);
}

function shareOf(hub: Hub, service: Service): number {
  return greatest.has(hub.iata) ? GREATEST_SHARE : SHARE[service];
}

function draw(lottery: readonly { hub: Hub; service: Service }[], random: Random): Slot {
  const ticket = lottery[random.between(0, lottery.length - 1)];
  if (!ticket) throw new RangeError('There is no airport to serve');
  const lounge = ticket.service !== 'meals-only' && random.chance(0.45);
  return { hub: ticket.hub, module: lounge ? 1 : meal(random) };
}

function meal(random: Random): 3 | 4 {
  return random.chance(0.55) ? 3 : 4;
}
