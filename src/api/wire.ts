import * as v from 'valibot';
import type { Pass } from '../pass/pass.js';
import { dataIn } from './envelope.js';
import { EpassError } from './failure.js';
import { readRestriction } from './wire-restriction.js';
import { count, dateTime, id, isObject, own } from './wire-value.js';

const name = v.string();
const modules = v.array(v.unknown());

/** Each is a control of the card; the documented ones are six. */
const MAX_MODULES = 100;

/**
 * Reads the order of a pass as the API answers it, in its envelope (`{"code": 0, "data": …}`) or bare.
 *
 * Each field is read on its own: one that is missing or `null` is `null`; one that is odd is `null`
 * too and named in `unreadable`. Only what `Pass` names is kept, copied into a new, frozen object.
 *
 * @throws EpassError `rejected` when the envelope's code is not 0 (the number is in the hint, the
 * server's text never); `invalid-response` when there is no order with a readable id.
 */
export function parsePass(body: unknown): Pass {
  const order = dataIn(body);
  if (!isObject(order)) throw new EpassError('invalid-response', 'The answer holds no order object.');
  const pass = readOrder(order);
  if (pass.orderId === null && pass.ePassId === null) {
    throw new EpassError('invalid-response', 'The order has neither a readable orderId nor ePassId.');
  }
  return pass;
}

/** Reads the fields of one JSON object, and notes which could not be read. */
class FieldReader {
  readonly source: unknown;
  readonly unreadable: Set<keyof Pass>;

  constructor(source: unknown, unreadable: Set<keyof Pass>) {
    this.source = source;
    this.unreadable = unreadable;
  }

  /** The raw value; of an `extra` that is no object, whatever it is: its fields are odd, not missing. */
  raw(key: string): unknown {
    return isObject(this.source) ? own(this.source, key) : this.source;
  }

  field<T>(field: keyof Pass, schema: v.GenericSchema<unknown, T>, key: string = field): T | null {
    const value = this.raw(key);
    if (value === undefined || value === null) return null;
    const result = v.safeParse(schema, value);
    if (result.success && isObject(this.source)) return result.output;
    this.unreadable.add(field);
    return null;
  }
}

function readOrder(source: object): Pass {
  const unreadable = new Set<keyof Pass>();
  const order = new FieldReader(source, unreadable);
  const extra = new FieldReader(own(source, 'extra'), unreadable);
  const module = order.field('module', count);
  const fields = {
    orderId: order.field('orderId', id),
    ePassId: extra.field('ePassId', id),
    orderStatus: order.field('orderStatus', count, 'status'),
    ePassStatus: extra.field('ePassStatus', count),
    module,
    allowedModules: module === 0 ? readModules(extra) : null,
    firstName: extra.field('firstName', name),
    lastName: extra.field('lastName', name),
    activationDate: extra.field('activationDate', dateTime),
    expirationDate: extra.field('expirationDate', dateTime),
    orderCreatedDate: order.field('orderCreatedDate', dateTime),
    // '' is how some servers write "not cancelled"; anything else that is set counts as cancelled.
    orderCancelledDate: order.raw('orderCancelledDate') === '' ? null : order.field('orderCancelledDate', dateTime),
    availableUsages: extra.field('availableUsages', count),
    usedUsages: extra.field('usedUsages', count),
    restriction: restrictionOf(extra),
  };
  return frozen({ ...fields, unreadable: [...unreadable] });
}

/** The modules of a cross-module pass. 0 is the cross-module mark itself and no module to use. */
function readModules(extra: FieldReader): readonly number[] | null {
  const listed = extra.field('allowedModules', modules);
  if (!listed) return null;
  const usable = new Set(listed.filter((entry): entry is number => v.is(count, entry) && entry !== 0));
  const isWhole = listed.every((entry) => v.is(count, entry)) && usable.size <= MAX_MODULES;
  if (!isWhole) extra.unreadable.add('allowedModules');
  return [...usable].slice(0, MAX_MODULES);
}

function restrictionOf(extra: FieldReader): Pass['restriction'] {
  const { restriction, readable } = readRestriction(extra.raw('allowedResources'));
  if (!readable) extra.unreadable.add('restriction');
  return restriction;
}

function frozen(pass: Pass): Pass {
  for (const value of Object.values(pass.restriction)) Object.freeze(value);
  Object.freeze(pass.restriction);
  Object.freeze(pass.allowedModules);
  Object.freeze(pass.unreadable);
  return Object.freeze(pass);
}
