import type { AllowedResources } from './restriction.js';
import type { Venue } from './catalogue/venue.js';

/** An issued E-pass. Instants are milliseconds since the epoch. */
export interface PassRecord {
  readonly orderId: string;
  readonly ePassId: string;
  readonly programmeId: string;
  readonly module: number;
  readonly clientUserId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly createdAt: number;
  readonly activatesAt: number;
  readonly expiresAt: number;
  readonly allowedResources: AllowedResources;
  /** The modules that the pass opens: the programme's for a cross-module pass, else its own alone. */
  readonly allowedModules: readonly number[];
  cancelledAt: number | null;
  availableUsages: number;
  usedUsages: number;
}

/** One visit at a venue, made with a pass. */
export interface UsageRecord {
  readonly orderId: string;
  readonly transactionId: string;
  readonly pass: PassRecord;
  readonly venue: Venue;
  /** How many usages the visit took. */
  readonly usages: number;
  readonly createdAt: number;
  cancelledAt: number | null;
}

/** A new pass before it has its numbers. */
export type NewPass = Omit<PassRecord, 'orderId' | 'ePassId' | 'cancelledAt' | 'usedUsages'>;

/** The numbers of the first pass are those of the documents' examples. */
const FIRST_EPASS_ID = 1_788_000_066_668_888;

/** All orders of the sandbox, in memory: the passes, the visits made with them, and who is called what. */
export class OrderBook {
  #orders = 0;
  readonly #passes = new Map<string, PassRecord>();
  readonly #orderIdByEPassId = new Map<string, string>();
  readonly #usages = new Map<string, UsageRecord>();
  readonly #names = new Map<string, string>();

  /** Forgets everything and starts numbering anew. */
  clear(): void {
    this.#orders = 0;
    for (const map of [this.#passes, this.#orderIdByEPassId, this.#usages, this.#names]) map.clear();
  }

  /** Whether the user may be called so: "each clientUserId to be bound to a unique name". */
  allowsName(clientUserId: string, firstName: string, lastName: string): boolean {
    const bound = this.#names.get(clientUserId);
    return bound === undefined || bound === nameKey(firstName, lastName);
  }

  /** Enters a pass and binds the name of its user. */
  addPass(pass: NewPass): PassRecord {
    const ePassId = String(FIRST_EPASS_ID + this.#passes.size);
    const record = { ...pass, orderId: this.#nextOrderId(), ePassId, cancelledAt: null, usedUsages: 0 };
    this.#passes.set(record.orderId, record);
    this.#orderIdByEPassId.set(ePassId, record.orderId);
    this.#names.set(pass.clientUserId, nameKey(pass.firstName, pass.lastName));
    return record;
  }

  /** The pass with this order id, if the programme has it. */
  passByOrderId(programmeId: string, orderId: string): PassRecord | undefined {
    const pass = this.#passes.get(orderId);
    return pass?.programmeId === programmeId ? pass : undefined;
  }

  /** The pass with this E-pass id, if the programme has it. */
  passByEPassId(programmeId: string, ePassId: string): PassRecord | undefined {
    return this.passByOrderId(programmeId, this.#orderIdByEPassId.get(ePassId) ?? '');
  }

  /** Enters a visit and takes its usages from the pass. */
  addUsage(pass: PassRecord, venue: Venue, usages: number, now: number): UsageRecord {
    const transactionId = `DPSL${String(this.#usages.size + 1).padStart(5, '0')}`;
    const orderId = this.#nextOrderId();
    const usage = { orderId, transactionId, pass, venue, usages, createdAt: now, cancelledAt: null };
    this.#usages.set(orderId, usage);
    pass.availableUsages -= usages;
    pass.usedUsages += usages;
    return usage;
  }

  /** Cancels a visit and gives its usages back to the pass. */
  refund(usage: UsageRecord, now: number): void {
    usage.cancelledAt = now;
    usage.pass.availableUsages += usage.usages;
    usage.pass.usedUsages -= usage.usages;
  }

  /** The visits made with a pass, newest first. */
  usagesOf(pass: PassRecord): UsageRecord[] {
    return [...this.#usages.values()].filter((usage) => usage.pass === pass).reverse();
  }

  /** The visit with this order id, if the programme has it. */
  usageByOrderId(programmeId: string, orderId: string): UsageRecord | undefined {
    const usage = this.#usages.get(orderId);
    return usage?.pass.programmeId === programmeId ? usage : undefined;
  }

  #nextOrderId(): string {
    this.#orders += 1;
    return `DP${String(this.#orders).padStart(14, '0')}`;
  }
}

function nameKey(firstName: string, lastName: string): string {
  return JSON.stringify([firstName, lastName]);
}
