import type { Restriction } from './restriction.js';

/**
 * An E-pass as the card knows it: the order of the API, field by field, with nothing guessed.
 *
 * The names are those of the API, except `orderStatus` (the wire's `status`) and `restriction`
 * (the wire's `allowedResources`). A field that was missing is `null`. A field that was there
 * but could not be read is `null` too and is named in `unreadable`, because the two differ:
 * no activation date means "active at once", an unreadable one means "nobody knows".
 */
export interface Pass {
  /** The order id, `null` when the order names none. */
  readonly orderId: string | null;
  /** The E-pass id that venues scan, 16 digits in all samples. */
  readonly ePassId: string | null;
  /** Order status: 1 issued, 2 used, 3 cancelled; other numbers are kept as they came. */
  readonly orderStatus: number | null;
  /** Life-cycle status of the pass. Only 1 ("in force", also on a used pass) is known. */
  readonly ePassStatus: number | null;
  /** The module, or 0 for a cross-module pass. */
  readonly module: number | null;
  /** The modules of a cross-module pass; `null` on every other pass, and where no list can be read. */
  readonly allowedModules: readonly number[] | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  /** RFC 3339 text, checked. `null` and readable means active from the start. */
  readonly activationDate: string | null;
  /** RFC 3339 text, checked. */
  readonly expirationDate: string | null;
  /** RFC 3339 text, checked. */
  readonly orderCreatedDate: string | null;
  /** RFC 3339 text, checked; set means cancelled, whatever the other fields say. */
  readonly orderCancelledDate: string | null;
  /** Usages that remain. The total is this and `usedUsages` together. */
  readonly availableUsages: number | null;
  /** Usages that are spent. */
  readonly usedUsages: number | null;
  /** Where the pass may be used. */
  readonly restriction: Restriction;
  /** Names of the fields that were there but could not be read, as they are called here. */
  readonly unreadable: readonly (keyof Pass)[];
}
