import { readDateTime } from './dates.js';
import { refuse } from './invented.js';

const LONGEST_TEXT = 256;

/** The fields of a JSON object in a request, read one by one; a field that is not as it must be refuses the call. */
export class Fields {
  readonly #value: object;
  readonly #path: string;

  constructor(value: unknown, path = '') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse('field-invalid', path || 'body');
    this.#value = value;
    this.#path = path;
  }

  /** Whether the field is there and not null. */
  has(name: string): boolean {
    return this.#read(name) !== undefined;
  }

  /** The names of all fields. */
  names(): string[] {
    return Object.keys(this.#value);
  }

  /** Text that is not blank, 256 characters at most. */
  text(name: string): string {
    const value = this.#read(name);
    if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST_TEXT) this.#refuse(name);
    return value;
  }

  /** A whole number, `least` or more. */
  integer(name: string, least: number): number {
    const value = this.#read(name);
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least) this.#refuse(name);
    return value;
  }

  /** A date-time with a zone, in milliseconds since the epoch. */
  dateTime(name: string): number {
    return readDateTime(this.text(name)) ?? this.#refuse(name);
  }

  /** A list of texts that all have the form. */
  texts(name: string, form: RegExp): string[] {
    const value = this.#read(name);
    if (!Array.isArray(value)) this.#refuse(name);
    if (!value.every((item): item is string => typeof item === 'string' && form.test(item))) this.#refuse(name);
    return value;
  }

  /** An object within. */
  object(name: string): Fields {
    return new Fields(this.#read(name), this.#pathOf(name));
  }

  #read(name: string): unknown {
    const own = Object.getOwnPropertyDescriptor(this.#value, name);
    const value: unknown = own?.value;
    return value ?? undefined;
  }

  #pathOf(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`;
  }

  #refuse(name: string): never {
    refuse('field-invalid', this.#pathOf(name));
  }
}
