const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/**
 * Reads a date-time with a zone, as in `2028-12-31T23:59:59+00:00`.
 * Returns milliseconds since the epoch, or null when the text is no such date-time.
 */
export function readDateTime(text: string): number | null {
  const parts = DATE_TIME.exec(text);
  if (!parts) return null;
  const at = (index: number): number => Number(parts[index] ?? 0);
  const [year, month, day, hour, minute, second] = [at(1), at(2), at(3), at(4), at(5), at(6)];
  if (hour > 23 || minute > 59 || second > 59 || at(9) > 23 || at(10) > 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // A day that the month does not have rolls over into the next one.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  date.setUTCHours(hour, minute, second, Math.floor(Number(`0.${parts[7] ?? '0'}`) * 1000));
  const offset = (at(9) * 60 + at(10)) * 60_000;
  return parts[8] === '-' ? date.getTime() + offset : date.getTime() - offset;
}

/** Writes an instant as the documents do, in whole seconds of UTC+0: `2024-12-31T00:00:00+00:00`. */
export function writeUtc(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}+00:00`;
}

/** Writes an instant in the local time of an IANA zone, the form of `usageDate`: `2025-01-01T08:00:00+08:00`. */
export function writeLocal(instant: number, timeZone: string): string {
  const zone = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName');
  const offset = /[+-]\d{2}:\d{2}/.exec(zone?.value ?? '')?.[0] ?? '+00:00';
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  const shift = (offset.startsWith('-') ? -minutes : minutes) * 60_000;
  return `${new Date(instant + shift).toISOString().slice(0, 19)}${offset}`;
}
