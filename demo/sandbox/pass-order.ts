import { writeUtc } from './dates.js';
import type { Fields } from './fields.js';
import { ePassStatus, orderStatusOf, refuse } from './invented.js';
import { crossModule } from './module-word.js';
import type { OrderBook, PassRecord } from './order-book.js';

/** The order of a pass as it is retrieved, field by field in the order of the documents. */
export function passOrder(pass: PassRecord): object {
  return { ...head(pass), extra: extraOf(pass) };
}

/** The order of a pass as it is issued: only a single-module pass has `usageDate` then, as in the documents. */
export function issuedOrder(pass: PassRecord): object {
  return pass.module === crossModule ? passOrder(pass) : { ...head(pass), usageDate: null, extra: extraOf(pass) };
}

/** Finds one pass "by providing the E-pass ID or Order ID". */
export function findPass(body: Fields, programmeId: string, book: OrderBook): PassRecord {
  if (body.has('orderId') === body.has('ePassId')) refuse('one-identifier');
  const pass = body.has('orderId')
    ? book.passByOrderId(programmeId, body.text('orderId'))
    : book.passByEPassId(programmeId, body.text('ePassId'));
  return pass ?? refuse('order-not-found');
}

/** Cancels a pass: `{"status": 3, "orderId": …}`. It is "instantly invalidated and cannot be restored". */
export function cancelPass(body: Fields, programmeId: string, book: OrderBook, now: number): PassRecord {
  if (body.integer('status', 0) !== 3) refuse('field-invalid', 'status');
  const pass = book.passByOrderId(programmeId, body.text('orderId')) ?? refuse('order-not-found');
  if (pass.cancelledAt !== null) refuse('already-cancelled');
  pass.cancelledAt = now;
  return pass;
}

function head(pass: PassRecord): object {
  return {
    status: orderStatusOf(pass),
    module: pass.module,
    category: 1,
    clientUserId: pass.clientUserId,
    orderId: pass.orderId,
    orderCreatedDate: writeUtc(pass.createdAt),
    orderCancelledDate: pass.cancelledAt === null ? null : writeUtc(pass.cancelledAt),
  };
}

function extraOf(pass: PassRecord): object {
  return {
    ePassId: pass.ePassId,
    ePassStatus,
    firstName: pass.firstName,
    lastName: pass.lastName,
    activationDate: writeUtc(pass.activatesAt),
    expirationDate: writeUtc(pass.expiresAt),
    availableUsages: pass.availableUsages,
    usedUsages: pass.usedUsages,
    allowedResources: pass.allowedResources,
    // "This field is returned only for Cross Module E-pass."
    ...(pass.module === crossModule && { allowedModules: pass.allowedModules }),
  };
}
