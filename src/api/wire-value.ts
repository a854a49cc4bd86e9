import * as v from 'valibot';
import { inCapitals } from '../pass/code.js';
import { parseInstant } from '../pass/instant.js';

/** Numbers of the API are whole and exact; a number in quotes is not one. */
export const count = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.transform((number) => number + 0), // -0 is JSON, and Intl writes it with its sign
);

/** Some servers write ids as numbers; one past 2^53 − 1 has already lost its last digits. */
export const id = v.union([
  v.pipe(v.string(), v.nonEmpty()),
  v.pipe(
    count,
    v.transform((number) => String(number)),
  ),
]);

/** A moment, kept as the text that it is. */
export const dateTime = v.pipe(
  v.string(),
  v.check((text) => parseInstant(text) !== null),
);

/** What a schema reads, or `null` where it reads nothing. */
export function readAs<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}

/** A JSON object, and not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property of the value itself: what a prototype holds is not part of an answer. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A text of an object, as it is; `null` where there is none, or a blank one. */
export function textIn(source: unknown, key: string): string | null {
  const value = own(source, key);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** A code of an object, in capitals; `null` where there is none. */
export function codeIn(source: unknown, key: string): string | null {
  return inCapitals(textIn(source, key) ?? '') || null;
}
