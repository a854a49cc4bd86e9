/** A code of an airport or a country, as all of them are compared: in capitals. */
export const inCapitals = (code: string): string => code.trim().toUpperCase();

/** A code of so many letters, in capitals, from what a page set, with or without types; empty when it is none. */
export function lettersIn(value: unknown, letters: number): string {
  const code = typeof value === 'string' ? inCapitals(value) : '';
  return code.length === letters && /^[A-Z]+$/.test(code) ? code : '';
}

/** The same for an airport. */
export const iataIn = (value: unknown): string => lettersIn(value, 3);
