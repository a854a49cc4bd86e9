import type { PluralRows } from '../plural-rows.js';

/**
 * Arabic: written by hand, without the rules that the card asks. None, one and two go without a figure: the
 * language has a word or a dual for them. The isolates that the card puts round values are left out.
 */
export const ar: PluralRows = {
  visitsLeft: {
    0: 'لا توجد زيارات متبقية',
    1: 'زيارة واحدة متبقية',
    2: 'زيارتان متبقيتان',
    5: '5 زيارات متبقية',
    11: '11 زيارة متبقية',
    21: '21 زيارة متبقية',
    100: '100 زيارة متبقية',
  },
  placeSuggestions: {
    0: 'لا توجد اقتراحات',
    1: 'اقتراح واحد',
    2: 'اقتراحان',
    5: '5 اقتراحات',
    11: '11 اقتراحًا',
    21: '21 اقتراحًا',
    100: '100 اقتراح',
  },
  searchFound: {
    0: 'لا توجد نتائج – HKG',
    1: 'نتيجة واحدة – HKG',
    2: 'نتيجتان – HKG',
    5: '5 نتائج – HKG',
    11: '11 نتيجة – HKG',
    21: '21 نتيجة – HKG',
    100: '100 نتيجة – HKG',
  },
};
