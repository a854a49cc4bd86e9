/** The counts that tell plural rules apart. */
export const COUNTS = [0, 1, 2, 5, 11, 21, 100] as const;

type Row = Readonly<Record<(typeof COUNTS)[number], string>>;

/** What a language says for each count; `searchFound` is asked for the place HKG. */
export interface PluralRows {
  readonly visitsLeft: Row;
  readonly placeSuggestions: Row;
  readonly searchFound: Row;
}
