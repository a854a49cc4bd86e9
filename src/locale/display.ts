const LONGEST = 256;
// Controls, and all that shows as nothing, by Unicode's own list. Joiners and variation selectors stay, which emoji,
// Persian, Mongolian and Japanese names need; the Braille blank is not on the list, but blank.
const INVISIBLE =
  /\p{Cc}|\p{Zl}|\p{Zp}|[\uFFF9-\uFFFB\u2800]|(?!\p{Join_Control}|\p{Variation_Selector})\p{DI}/gu;
/** More marks on one letter than any language writes. */
const PILED_UP = /(\p{M}{8})\p{M}+/gu;
/** Words as most names and numbers are: nothing of them needs cleaning. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const SHOWS = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * A foreign string as it may be shown: without controls and invisible characters that could move or
 * fake the text round it, with lone surrogates replaced, white space folded, marks not piled up, and at
 * most 256 code points long, whole letters all. What would show as nothing is empty.
 */
export function displayText(text: string): string {
  if (text.length <= LONGEST && PLAIN.test(text)) return text;
  const wellFormed = text.slice(0, LONGEST * 8).replace(/\p{Cs}/gu, '\uFFFD');
  const visible = wellFormed.replace(INVISIBLE, (c) => (c === '\t' || c === '\n' ? ' ' : ''));
  const clean = visible.replace(/\s+/gu, ' ').replace(PILED_UP, '$1').trim();
  if (!SHOWS.test(clean)) return '';
  return Array.from(clean).length <= LONGEST ? clean : `${beginningOf(clean)}…`;
}

/** The letters that fit, as a reader counts letters: a family of emoji is one. */
function beginningOf(text: string): string {
  let left = LONGEST;
  const letters = 'Segmenter' in Intl ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment) : null;
  const fits = (letter: string): boolean => (left -= Array.from(letter).length) >= 0;
  const whole = (letters ?? []).filter(fits).join('');
  return whole || Array.from(text).slice(0, LONGEST).join('');
}
