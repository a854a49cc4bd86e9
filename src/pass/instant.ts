const RFC_3339 =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

/**
 * Reads an RFC 3339 date-time such as `2028-12-31T23:59:59+00:00`.
 *
 * Engines accept junk in `Date.parse` and disagree about it (30 February is 1 or 2 March in two of
 * them), and pages replace `Date.parse`; so every field is checked here and built with `Date.UTC`.
 * A leap second counts as the first instant of the next minute.
 *
 * @returns milliseconds since the epoch, or `null` when the text is not a date-time with an offset.
 */
export function parseInstant(text: string | null): number | null {
  if (text === null || text.length > LONGEST) return null;
  const known = read.get(text);
  if (known !== undefined) return known;
  const instant = readInstant(text);
  if (read.size >= KEPT) read.clear();
  read.set(text, instant);
  return instant;
}

/** A card reads the same few dates at each rendering. */
const read = new Map<string, number | null>();
const KEPT = 256;
/** `2028-12-31T23:59:59.123456789+00:00` */
const LONGEST = 35;

function readInstant(text: string): number | null {
  const match = RFC_3339.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number, number, number, number, number, number,
  ];
  const offsetHours = Number(match[9] ?? 0);
  const offsetMinutes = Number(match[10] ?? 0);
  if (year < 1 || hour > 23 || minute > 59 || second > 60 || offsetHours > 23 || offsetMinutes > 59) {
    return null;
  }
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day); // Date.UTC reads years below 100 as 19xx
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;

  const milliseconds = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3));
  const local = midnight.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
  const offset = (offsetHours * 60 + offsetMinutes) * 60_000;
  return match[8] === '-' ? local + offset : local - offset;
}
