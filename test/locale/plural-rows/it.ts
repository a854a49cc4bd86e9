import type { PluralRows } from '../plural-rows.js';

/** Italian: written by hand, without the rules that the card asks. */
export const it: PluralRows = {
  visitsLeft: {
    0: '0 visite residue',
    1: '1 visita residua',
    2: '2 visite residue',
    5: '5 visite residue',
    11: '11 visite residue',
    21: '21 visite residue',
    100: '100 visite residue',
  },
  placeSuggestions: {
    0: '0 suggerimenti',
    1: '1 suggerimento',
    2: '2 suggerimenti',
    5: '5 suggerimenti',
    11: '11 suggerimenti',
    21: '21 suggerimenti',
    100: '100 suggerimenti',
  },
  searchFound: {
    0: '0 strutture – HKG',
    1: '1 struttura – HKG',
    2: '2 strutture – HKG',
    5: '5 strutture – HKG',
    11: '11 strutture – HKG',
    21: '21 strutture – HKG',
    100: '100 strutture – HKG',
  },
};
