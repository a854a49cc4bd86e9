import type { PluralRows } from '../plural-rows.js';

/** Japanese: written by hand, without the rules that the card asks. */
export const ja: PluralRows = {
  visitsLeft: {
    0: '残り0回',
    1: '残り1回',
    2: '残り2回',
    5: '残り5回',
    11: '残り11回',
    21: '残り21回',
    100: '残り100回',
  },
  placeSuggestions: {
    0: '候補：0件',
    1: '候補：1件',
    2: '候補：2件',
    5: '候補：5件',
    11: '候補：11件',
    21: '候補：21件',
    100: '候補：100件',
  },
  searchFound: {
    0: 'HKG：0件',
    1: 'HKG：1件',
    2: 'HKG：2件',
    5: 'HKG：5件',
    11: 'HKG：11件',
    21: 'HKG：21件',
    100: 'HKG：100件',
  },
};
