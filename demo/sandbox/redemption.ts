import type { Catalogue } from './catalogue/catalogue.js';
import type { Venue } from './catalogue/venue.js';
import type { Fields } from './fields.js';
import { refuse, simulationVenues, usagesOf } from './invented.js';
import { crossModule, moduleOf } from './module-word.js';
import type { OrderBook, PassRecord, UsageRecord } from './order-book.js';
import { covers } from './restriction.js';

/** What a redemption happens in. */
export interface Scene {
  readonly programmeId: string;
  readonly book: OrderBook;
  readonly catalogue: Catalogue;
  readonly now: number;
}

/** A walk-in at a venue: `POST /v2/simulations/{word}/redemptions`. Refused as a whole, or entered as a whole. */
export function redeem(word: string, body: Fields, scene: Scene): UsageRecord {
  const module = walkInModule(word);
  const pass = scene.book.passByEPassId(scene.programmeId, body.text('dpId')) ?? refuse('order-not-found');
  const usages = usagesOf(body.integer('adultCount', 0), body.integer('childCount', 0));
  if (usages === 0) refuse('field-invalid', 'adultCount');
  const venue = venueOf(module, body, scene.catalogue);
  requireInForce(pass, scene.now);
  requireOpens(pass, venue);
  if (pass.availableUsages < usages) refuse('pass-used-up');
  return scene.book.addUsage(pass, venue, usages, scene.now);
}

/** The venue takes a visit back, and "the entitlement is fully refunded": `POST …/{word}/cancellation`. */
export function cancelVisit(word: string, body: Fields, scene: Scene): UsageRecord {
  const module = walkInModule(word);
  const pass = scene.book.passByEPassId(scene.programmeId, body.text('dpId')) ?? refuse('order-not-found');
  const transactionId = body.text('transactionId');
  const usage = scene.book.usagesOf(pass).find((visit) => visit.transactionId === transactionId);
  if (usage?.venue.module !== module) refuse('transaction-not-found');
  if (usage.cancelledAt !== null) refuse('already-cancelled');
  scene.book.refund(usage, scene.now);
  return usage;
}

/** The answer to a simulated redemption or cancellation, as documented. */
export function simulationAnswer(usage: UsageRecord, message: 'Order Created' | 'Order Cancelled'): object {
  return { dpId: usage.pass.ePassId, transactionId: usage.transactionId, message };
}

function walkInModule(word: string): number {
  const module = moduleOf(word);
  return module === undefined || module === crossModule ? refuse('path-unknown') : module;
}

function venueOf(module: number, body: Fields, catalogue: Catalogue): Venue {
  const id = body.has('resourceId') ? body.text('resourceId') : (simulationVenues.get(module) ?? '');
  const venue = catalogue.venue(id) ?? refuse('resource-not-found');
  return venue.module === module ? venue : refuse('module-mismatch');
}

/** The pass is neither cancelled, nor used "beforehand", nor expired. */
function requireInForce(pass: PassRecord, now: number): void {
  if (pass.cancelledAt !== null) refuse('pass-cancelled');
  if (now < pass.activatesAt) refuse('pass-not-active');
  if (now >= pass.expiresAt) refuse('pass-expired');
}

/** The pass covers the service and the place. */
function requireOpens(pass: PassRecord, venue: Venue): void {
  if (!pass.allowedModules.includes(venue.module)) refuse('module-not-allowed');
  const place = { resourceId: venue.resourceId, iata: venue.hub.iata, countryOrRegion: venue.hub.countryOrRegion };
  if (!covers(pass.allowedResources, place)) refuse('outside-restriction');
}
