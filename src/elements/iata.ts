/** An airport code in capitals from what a page set, with or without types; empty when it is none. */
export function iataIn(value: unknown): string {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
  return /^[A-Z]{3}$/.test(code) ? code : '';
}
