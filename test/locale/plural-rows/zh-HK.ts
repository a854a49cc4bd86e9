import type { PluralRows } from '../plural-rows.js';

/** Traditional Chinese: written by hand, without the rules that the card asks. */
export const zhHK: PluralRows = {
  visitsLeft: {
    0: '尚餘0次',
    1: '尚餘1次',
    2: '尚餘2次',
    5: '尚餘5次',
    11: '尚餘11次',
    21: '尚餘21次',
    100: '尚餘100次',
  },
  placeSuggestions: {
    0: '0項建議',
    1: '1項建議',
    2: '2項建議',
    5: '5項建議',
    11: '11項建議',
    21: '21項建議',
    100: '100項建議',
  },
  searchFound: {
    0: 'HKG：0個場所',
    1: 'HKG：1個場所',
    2: 'HKG：2個場所',
    5: 'HKG：5個場所',
    11: 'HKG：11個場所',
    21: 'HKG：21個場所',
    100: 'HKG：100個場所',
  },
};
