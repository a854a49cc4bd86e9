import type { PluralRows } from '../plural-rows.js';

/** Simplified Chinese: written by hand, without the rules that the card asks. */
export const zhCN: PluralRows = {
  visitsLeft: {
    0: '剩余0次',
    1: '剩余1次',
    2: '剩余2次',
    5: '剩余5次',
    11: '剩余11次',
    21: '剩余21次',
    100: '剩余100次',
  },
  placeSuggestions: {
    0: '0条建议',
    1: '1条建议',
    2: '2条建议',
    5: '5条建议',
    11: '11条建议',
    21: '21条建议',
    100: '100条建议',
  },
  searchFound: {
    0: 'HKG：0个场所',
    1: 'HKG：1个场所',
    2: 'HKG：2个场所',
    5: 'HKG：5个场所',
    11: 'HKG：11个场所',
    21: 'HKG：21个场所',
    100: 'HKG：100个场所',
  },
};
