/** A colour as red, green and blue, each 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The least contrast of text, by WCAG 2.2, 1.4.3. */
export const LEAST = 4.5;

/** The colours of the card that are seen on each other. */
export const PAIRS: readonly (readonly [front: string, back: string])[] = [
  ['text', 'surface'],
  ['muted', 'surface'],
  ['accent', 'surface'],
  ['on-accent', 'accent'],
  ['success', 'surface'],
  ['warning', 'surface'],
  ['danger', 'surface'],
];

/** The contrast of two colours, 1 to 21, by WCAG 2.2. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const [red = 0, green = 0, blue = 0] = colour.map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `#rrggbb` as a colour. */
export function parseHex(text: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16) / 255);
  return [red, green, blue];
}

/** A colour as `#rrggbb`. */
export function hexOf(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`;
}
