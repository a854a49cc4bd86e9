import { Refusal } from './answer.js';
import { isRecord, parseJson } from './body.js';

/** The two names that a pass goes by. */
export type PassKey = 'orderId' | 'ePassId';

/** The pass that a caller asks for. */
export interface AskedPass {
  readonly key: PassKey;
  readonly id: string;
}

const ID = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * Reads which pass is asked for: exactly one of the allowed names, with an id that could be one.
 * Everything else in the body is dropped here.
 *
 * @throws Refusal 400
 */
export function readAskedPass(text: string, allowed: readonly PassKey[]): AskedPass {
  const body = parseJson(text);
  if (!isRecord(body)) throw new Refusal(400);
  const [key, ...more] = allowed.filter((name) => Object.hasOwn(body, name));
  const id = key && body[key];
  if (!key || more.length > 0 || typeof id !== 'string' || !ID.test(id)) throw new Refusal(400);
  return { key, id };
}

/** Whether an order of the API is the pass that was asked for, the traveller's own, and names nobody else within. */
export function isTravellersPass(order: object, asked: AskedPass, clientUserId: string): boolean {
  if (!isRecord(order) || ownField(order, 'clientUserId') !== clientUserId) return false;
  if (!namesOnly(order, { clientUserId })) return false;
  const holder = asked.key === 'orderId' ? order : ownField(order, 'extra');
  return isRecord(holder) && ownField(holder, asked.key) === asked.id;
}

/**
 * Whether an answer, wherever in it one of these names stands, gives it this value. It may give none: what a list
 * of usages names is not documented. A cache that mixes up its answers shows here.
 *
 * @param expected such as `{ clientUserId }`
 */
export function namesOnly(answer: object, expected: Readonly<Record<string, string>>): boolean {
  const values = new Map(Object.entries(expected));
  const left = [answer];
  for (let next = left.pop(); next; next = left.pop()) {
    for (const [name, value] of Object.entries(next) as [string, unknown][]) {
      const said = typeof value === 'number' ? String(value) : value;
      if (values.has(name) && said !== null && said !== values.get(name)) return false;
      if (typeof value === 'object' && value !== null) left.push(value);
    }
  }
  return true;
}

function ownField(record: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
