const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const FORMS = [
  /^[A-Z][a-z]{2}, (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  /^[A-Z][a-z]{5,8}, (?<day>\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\d{2}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/,
];

/** Two digits mean the year that is at most 50 years ahead. */
const fullYear = (year: string): number => {
  if (year.length === 4) return Number(year);
  const thisYear = new Date().getUTCFullYear();
  const guess = thisYear - (thisYear % 100) + Number(year);
  return guess > thisYear + 50 ? guess - 100 : guess;
};

/**
 * Reads an HTTP date, in the form of today or one of the two old ones
 * ({@link https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7}). `Date.parse` takes far more than
 * that, and pages replace it.
 *
 * @returns milliseconds since the epoch, or `null`.
 */
export function parseHttpDate(text: string): number | null {
  const fields = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!fields) return null;
  const { day = '', month = '', year = '', time = '' } = fields;
  const monthIndex = MONTHS.indexOf(month);
  const [hour = NaN, minute = NaN, second = NaN] = time.split(':').map(Number);
  if (monthIndex < 0 || hour > 23 || minute > 59 || second > 60) return null;
  const midnight = new Date(Date.UTC(fullYear(year), monthIndex, Number(day)));
  // Not the 31st of February, and not the year 94.
  const isReal = midnight.getUTCFullYear() === fullYear(year) && midnight.getUTCMonth() === monthIndex;
  const at = midnight.getTime() + ((hour * 60 + minute) * 60 + second) * 1000;
  return isReal && at >= 0 ? at : null;
}
