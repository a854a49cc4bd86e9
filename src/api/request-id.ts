import { EpassError } from './failure.js';

/**
 * A fresh UUID (version 4). `crypto.randomUUID` is missing on plain-http pages and in older
 * browsers; `getRandomValues` is not.
 *
 * @throws EpassError `unsupported` without any source of randomness.
 */
export function requestId(): string {
  const { crypto } = globalThis as { crypto?: Partial<Crypto> };
  if (typeof crypto?.randomUUID === 'function') return crypto.randomUUID();
  if (typeof crypto?.getRandomValues !== 'function') {
    throw new EpassError('unsupported', 'This browser has no crypto.getRandomValues.');
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, i) => {
    const marked = i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
