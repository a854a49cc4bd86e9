import type { Size } from './sizes.js';

/** Samples of one value: in each round one of every contestant, in the same order of rounds. */
export type Samples = ReadonlyMap<string, readonly number[]>;

/** The middle of the samples, and the quarter points around it. */
export interface Quartiles {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** @throws RangeError without a sample. */
export function quartiles(samples: readonly number[]): Quartiles {
  if (samples.length === 0) throw new RangeError('There is no sample.');
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

/** Each sample against that of the yardstick in the same round. */
export const ratios = (samples: readonly number[], yardstick: readonly number[]): number[] => (
  samples.map((value, round) => value / (yardstick[round] ?? NaN))
);

/** One measured value of every contestant. */
export interface Measured {
  readonly scenario: string;
  readonly value: string;
  readonly samples: Samples;
}

const digits = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2));
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The results as Markdown: ratios to the yardstick with their quartiles, sizes, and counts. */
export function markdown(
  measured: readonly Measured[],
  sizes: readonly Size[],
  counted: Readonly<Record<string, number | string>>,
  yardstick: string,
): string {
  const names = [...(measured[0]?.samples.keys() ?? [])];
  const others = names.filter((name) => name !== yardstick);
  const cell = (samples: readonly number[], base: readonly number[]): string => {
    if (base.some((it) => it === 0)) return digits(quartiles(samples).median); // nothing is a multiple of nothing
    const { low, median, high } = quartiles(ratios(samples, base));
    return `${digits(median)} (${digits(low)}–${digits(high)})`;
  };
  return [
    row('measure', `${yardstick}, median`, ...others.map((name) => `${name}, ×`)),
    row('---', '---', ...others.map(() => '---')),
    ...measured.map(({ scenario, value, samples }) => {
      const base = samples.get(yardstick) ?? [];
      return row(`${scenario}: ${value}`, digits(quartiles(base).median), ...others.map((name) => cell(samples.get(name) ?? [], base)));
    }),
    '',
    row('bytes', 'raw', 'gzip', 'brotli'),
    row('---', '---', '---', '---'),
    ...sizes.map(({ name, raw, gzip, brotli }) => row(name, ...[raw, gzip, brotli].map((it) => it.toLocaleString('en')))),
    '',
    row('counted', 'epass-card'),
    row('---', '---'),
    ...Object.entries(counted).map(([name, value]) => row(name, typeof value === 'number' ? value.toFixed(4) : value)),
    '',
  ].join('\n');
}
