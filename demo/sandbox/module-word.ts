/** The number of a cross-module pass; never the module of a resource or of a usage order. */
export const crossModule = 0;

/** Module numbers by the word that stands for them in a path; both words for cross-module are in use. */
const MODULE_WORDS: ReadonlyMap<string, number> = new Map([
  ['crossModule', crossModule],
  ['multiModule', crossModule],
  ['lounges', 1],
  ['setMeals', 3],
  ['coupons', 4],
]);

/** The module that a path word stands for, or undefined. */
export function moduleOf(word: string): number | undefined {
  return MODULE_WORDS.get(word);
}
