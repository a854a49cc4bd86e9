import type { PluralRows } from '../plural-rows.js';

/** French: written by hand, without the rules that the card asks. */
export const fr: PluralRows = {
  visitsLeft: {
    0: '0 visite restante',
    1: '1 visite restante',
    2: '2 visites restantes',
    5: '5 visites restantes',
    11: '11 visites restantes',
    21: '21 visites restantes',
    100: '100 visites restantes',
  },
  placeSuggestions: {
    0: '0 suggestion',
    1: '1 suggestion',
    2: '2 suggestions',
    5: '5 suggestions',
    11: '11 suggestions',
    21: '21 suggestions',
    100: '100 suggestions',
  },
  searchFound: {
    0: '0 lieu – HKG',
    1: '1 lieu – HKG',
    2: '2 lieux – HKG',
    5: '5 lieux – HKG',
    11: '11 lieux – HKG',
    21: '21 lieux – HKG',
    100: '100 lieux – HKG',
  },
};
