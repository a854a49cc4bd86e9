import type { Fields } from './fields.js';
import { immediateActivation, refuse } from './invented.js';
import { crossModule, moduleOf } from './module-word.js';
import type { NewPass, OrderBook, PassRecord } from './order-book.js';
import type { Programme } from './programme.js';
import { readAllowedResources } from './restriction.js';

/** Issues an E-pass: `POST /v2/orders/{word}/ePasses`. Nothing is entered unless every rule holds. */
export function issuePass(
  word: string,
  body: Fields,
  at: { readonly programme: Programme; readonly book: OrderBook; readonly now: number },
): PassRecord {
  const module = readModule(word, body, at.programme);
  const extra = body.object('extra');
  const pass: NewPass = {
    programmeId: at.programme.id,
    module,
    ...readHolder(body, extra, at.book),
    createdAt: at.now,
    ...readValidity(extra, at.now),
    availableUsages: extra.integer('availableUsages', 1),
    allowedResources: readAllowedResources(extra),
    // From the programme, whatever the request says: allowedModules is a field of answers only.
    allowedModules: module === crossModule ? at.programme.allowedModules : [module],
  };
  return at.book.addPass(pass);
}

/** "module field must be 0 to indicate Cross Module": the number in the body agrees with the word in the path. */
function readModule(word: string, body: Fields, programme: Programme): number {
  const module = moduleOf(word) ?? refuse('path-unknown');
  if (body.integer('module', 0) !== module) refuse('module-mismatch');
  if (module !== crossModule && !programme.allowedModules.includes(module)) refuse('module-not-in-programme');
  return module;
}

/** "Using the same clientUserId to create E-passes with different names is not allowed." */
function readHolder(
  body: Fields,
  extra: Fields,
  book: OrderBook,
): Pick<NewPass, 'clientUserId' | 'firstName' | 'lastName'> {
  const clientUserId = body.text('clientUserId');
  const firstName = extra.text('firstName');
  const lastName = extra.text('lastName');
  if (!book.allowsName(clientUserId, firstName, lastName)) refuse('name-mismatch');
  return { clientUserId, firstName, lastName };
}

/** Without activationDate "the E-pass will be activated immediately"; with it, not "earlier than the current time". */
function readValidity(extra: Fields, now: number): Pick<NewPass, 'activatesAt' | 'expiresAt'> {
  const given = extra.has('activationDate') ? extra.dateTime('activationDate') : null;
  if (given !== null && given < now) refuse('activation-in-past');
  const activatesAt = given ?? immediateActivation(now);
  const expiresAt = extra.dateTime('expirationDate');
  if (expiresAt <= activatesAt) refuse('validity-empty');
  return { activatesAt, expiresAt };
}
