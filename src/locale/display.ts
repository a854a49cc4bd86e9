const LONGEST = 256;
// Controls, bidi controls, and characters that show as nothing. ZWJ and ZWNJ stay: emoji and Persian need them.
const INVISIBLE =
  /\p{Cc}|\p{Bidi_Control}|\p{Zl}|\p{Zp}|\u034F|[\u00AD\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * A foreign string as it may be shown: without controls and invisible characters that could move or
 * fake the text round it, with lone surrogates replaced, white space folded, and at most 256
 * code points long.
 */
export function displayText(text: string): string {
  const wellFormed = text.slice(0, LONGEST * 8).replace(/\p{Cs}/gu, '\uFFFD');
  const clean = wellFormed.replace(INVISIBLE, (c) => (c === '\t' || c === '\n' ? ' ' : '')).replace(/\s+/gu, ' ').trim();
  const points = Array.from(clean);
  return points.length <= LONGEST ? clean : `${points.slice(0, LONGEST).join('')}…`;
}
