// Letters that are no base letter with an accent, as one types them without their key.
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ı: 'i', ħ: 'h', ŋ: 'n',
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/**
 * A text as it is compared: small letters without accents, apostrophes and invisible characters, one space for
 * whatever else stands between letters and digits, none at the ends. Linear in the length of the text.
 */
export function fold(text: string): string {
  return foldLines(text).replaceAll('\n', ' ').trim();
}

/** Folds many texts at once, which takes far less time. No text may hold a line end. */
export function foldAll(texts: readonly string[]): readonly string[] {
  return foldLines(texts.join('\n')).replace(/ ?\n ?/g, '\n').trim().split('\n');
}

function foldLines(text: string): string {
  return text
    .normalize('NFKD') // full-width letters become plain ones, and Hangul its parts, so that half a syllable finds it
    .toLowerCase()
    .replace(/[^ -~\n]+/g, foldForeign) // apart, because classes of Unicode are slow
    .replaceAll("'", '')
    .replace(/[!-/:-`{-~ ]+/g, ' ');
}

function foldForeign(run: string): string {
  return run
    .replace(/[\p{M}\p{Cf}’‘ʻʼ´]/gu, '')
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}
