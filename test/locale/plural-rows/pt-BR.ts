import type { PluralRows } from '../plural-rows.js';

/** Brazilian Portuguese: written by hand, without the rules that the card asks. */
export const ptBR: PluralRows = {
  visitsLeft: {
    0: 'Visitas restantes: 0',
    1: 'Visitas restantes: 1',
    2: 'Visitas restantes: 2',
    5: 'Visitas restantes: 5',
    11: 'Visitas restantes: 11',
    21: 'Visitas restantes: 21',
    100: 'Visitas restantes: 100',
  },
  placeSuggestions: {
    0: 'Sugestões: 0',
    1: 'Sugestões: 1',
    2: 'Sugestões: 2',
    5: 'Sugestões: 5',
    11: 'Sugestões: 11',
    21: 'Sugestões: 21',
    100: 'Sugestões: 100',
  },
  searchFound: {
    0: 'Locais encontrados: 0 – HKG',
    1: 'Locais encontrados: 1 – HKG',
    2: 'Locais encontrados: 2 – HKG',
    5: 'Locais encontrados: 5 – HKG',
    11: 'Locais encontrados: 11 – HKG',
    21: 'Locais encontrados: 21 – HKG',
    100: 'Locais encontrados: 100 – HKG',
  },
};
