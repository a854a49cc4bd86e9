import type { PluralRows } from '../plural-rows.js';

/** German: written by hand, without the rules that the card asks. */
export const de: PluralRows = {
  visitsLeft: {
    0: 'Noch 0 Besuche',
    1: 'Noch 1 Besuch',
    2: 'Noch 2 Besuche',
    5: 'Noch 5 Besuche',
    11: 'Noch 11 Besuche',
    21: 'Noch 21 Besuche',
    100: 'Noch 100 Besuche',
  },
  placeSuggestions: {
    0: '0 Vorschläge',
    1: '1 Vorschlag',
    2: '2 Vorschläge',
    5: '5 Vorschläge',
    11: '11 Vorschläge',
    21: '21 Vorschläge',
    100: '100 Vorschläge',
  },
  searchFound: {
    0: '0 Orte – HKG',
    1: '1 Ort – HKG',
    2: '2 Orte – HKG',
    5: '5 Orte – HKG',
    11: '11 Orte – HKG',
    21: '21 Orte – HKG',
    100: '100 Orte – HKG',
  },
};
