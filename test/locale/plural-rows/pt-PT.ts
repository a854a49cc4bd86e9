import type { PluralRows } from '../plural-rows.js';

/** European Portuguese: written by hand, without the rules that the card asks. */
export const ptPT: PluralRows = {
  visitsLeft: {
    0: 'Restam 0 visitas',
    1: 'Resta 1 visita',
    2: 'Restam 2 visitas',
    5: 'Restam 5 visitas',
    11: 'Restam 11 visitas',
    21: 'Restam 21 visitas',
    100: 'Restam 100 visitas',
  },
  placeSuggestions: {
    0: '0 sugestões',
    1: '1 sugestão',
    2: '2 sugestões',
    5: '5 sugestões',
    11: '11 sugestões',
    21: '21 sugestões',
    100: '100 sugestões',
  },
  searchFound: {
    0: '0 locais – HKG',
    1: '1 local – HKG',
    2: '2 locais – HKG',
    5: '5 locais – HKG',
    11: '11 locais – HKG',
    21: '21 locais – HKG',
    100: '100 locais – HKG',
  },
};
