/** What a card shows in no theme: light side, dark side. */
const COLOURS = {
  surface: ['#ffffff', '#1a1d24'],
  text: ['#1b2130', '#eef1f6'],
  muted: ['#566074', '#aab3c4'],
  border: ['#d8dde7', '#3a4150'],
  accent: ['#1d55c4', '#8fb6ff'],
  'on-accent': ['#ffffff', '#0d1b33'],
  success: ['#176b3a', '#74d99a'],
  warning: ['#7d5200', '#f3c468'],
  danger: ['#b0261d', '#ffa198'],
} as const;

/** The names of the colours, as in `--epass-color-<name>`. */
export const COLOUR_NAMES: readonly string[] = Object.keys(COLOURS);

/** The other tokens, each with the values that the page offers; the first is the card's own. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  radius: ['', '0', '0.25em', '0.5em', '1.5em'],
  space: ['', '0.75em', '1.25em', '1.5em'],
  'font-size': ['', '13px', '14px', '18px', '20px'],
  'font-family': ['', 'Georgia, serif', 'system-ui, sans-serif', 'ui-monospace, monospace'],
  shadow: ['', 'none', '0 0.5em 2em rgb(0 0 0 / 25%)'],
};

/** The custom property of a token. */
export const propertyOf = (token: string): string =>
  COLOUR_NAMES.includes(token) ? `--epass-color-${token}` : `--epass-${token}`;

/** The colour that a token has when nothing is set. */
export function usualColour(token: string, dark: boolean): string {
  const sides: Readonly<Record<string, readonly [string, string]>> = COLOURS;
  return sides[token]?.[dark ? 1 : 0] ?? '#000000';
}

/** The rule that a partner copies: only what differs from the usual. */
export function ruleFor(values: ReadonlyMap<string, string>): string {
  const lines = [...values].map(([token, value]) => `  ${propertyOf(token)}: ${value};`);
  return lines.length === 0 ? '/* All tokens are as usual. */' : `epass-card {\n${lines.join('\n')}\n}`;
}
