import type { PluralRows } from '../plural-rows.js';

/** Vietnamese: written by hand, without the rules that the card asks. */
export const vi: PluralRows = {
  visitsLeft: {
    0: 'Còn 0 lượt',
    1: 'Còn 1 lượt',
    2: 'Còn 2 lượt',
    5: 'Còn 5 lượt',
    11: 'Còn 11 lượt',
    21: 'Còn 21 lượt',
    100: 'Còn 100 lượt',
  },
  placeSuggestions: {
    0: '0 gợi ý',
    1: '1 gợi ý',
    2: '2 gợi ý',
    5: '5 gợi ý',
    11: '11 gợi ý',
    21: '21 gợi ý',
    100: '100 gợi ý',
  },
  searchFound: {
    0: '0 địa điểm – HKG',
    1: '1 địa điểm – HKG',
    2: '2 địa điểm – HKG',
    5: '5 địa điểm – HKG',
    11: '11 địa điểm – HKG',
    21: '21 địa điểm – HKG',
    100: '100 địa điểm – HKG',
  },
};
