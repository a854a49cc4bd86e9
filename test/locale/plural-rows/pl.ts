import type { PluralRows } from '../plural-rows.js';

/** Polish: written by hand, without the rules that the card asks. */
export const pl: PluralRows = {
  visitsLeft: {
    0: 'Pozostało 0 wizyt',
    1: 'Pozostała 1 wizyta',
    2: 'Pozostały 2 wizyty',
    5: 'Pozostało 5 wizyt',
    11: 'Pozostało 11 wizyt',
    21: 'Pozostało 21 wizyt',
    100: 'Pozostało 100 wizyt',
  },
  placeSuggestions: {
    0: '0 sugestii',
    1: '1 sugestia',
    2: '2 sugestie',
    5: '5 sugestii',
    11: '11 sugestii',
    21: '21 sugestii',
    100: '100 sugestii',
  },
  searchFound: {
    0: '0 wyników – HKG',
    1: '1 wynik – HKG',
    2: '2 wyniki – HKG',
    5: '5 wyników – HKG',
    11: '11 wyników – HKG',
    21: '21 wyników – HKG',
    100: '100 wyników – HKG',
  },
};
