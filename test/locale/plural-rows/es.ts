import type { PluralRows } from '../plural-rows.js';

/** Spanish: written by hand, without the rules that the card asks. */
export const es: PluralRows = {
  visitsLeft: {
    0: 'Quedan 0 visitas',
    1: 'Queda 1 visita',
    2: 'Quedan 2 visitas',
    5: 'Quedan 5 visitas',
    11: 'Quedan 11 visitas',
    21: 'Quedan 21 visitas',
    100: 'Quedan 100 visitas',
  },
  placeSuggestions: {
    0: '0 sugerencias',
    1: '1 sugerencia',
    2: '2 sugerencias',
    5: '5 sugerencias',
    11: '11 sugerencias',
    21: '21 sugerencias',
    100: '100 sugerencias',
  },
  searchFound: {
    0: '0 lugares – HKG',
    1: '1 lugar – HKG',
    2: '2 lugares – HKG',
    5: '5 lugares – HKG',
    11: '11 lugares – HKG',
    21: '21 lugares – HKG',
    100: '100 lugares – HKG',
  },
};
