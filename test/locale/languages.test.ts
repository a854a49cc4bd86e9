import { expect } from '@open-wc/testing';
import { en } from '../../src/locale/en.js';
import { loadStrings, stringsIn } from '../../src/locale/languages.js';
import type { Strings } from '../../src/locale/strings.js';
import { wordsFor } from '../../src/locale/words.js';
import { COUNTS, type PluralRows } from './plural-rows.js';
import { ar } from './plural-rows/ar.js';
import { de } from './plural-rows/de.js';
import { es } from './plural-rows/es.js';
import { fr } from './plural-rows/fr.js';
import { it as italian } from './plural-rows/it.js';
import { ja } from './plural-rows/ja.js';
import { pl } from './plural-rows/pl.js';
import { ptBR } from './plural-rows/pt-BR.js';
import { ptPT } from './plural-rows/pt-PT.js';
import { ru } from './plural-rows/ru.js';
import { th } from './plural-rows/th.js';
import { uk } from './plural-rows/uk.js';
import { vi } from './plural-rows/vi.js';
import { zhCN } from './plural-rows/zh-CN.js';
import { zhHK } from './plural-rows/zh-HK.js';

const LANGUAGES: [code: string, rows: PluralRows][] = [
  ['ar', ar], ['de-DE', de], ['es-ES', es], ['fr-FR', fr], ['it-IT', italian], ['ja-JP', ja], ['pl-PL', pl], ['pt-BR', ptBR],
  ['pt-PT', ptPT], ['ru-RU', ru], ['th-TH', th], ['uk-UA', uk], ['vi-VN', vi], ['zh-CN', zhCN], ['zh-HK', zhHK],
];

const withoutIsolates = (text: string): string => text.replace(/[\u2068\u2069]/g, '');
const placesOf = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join();

/** Every text of a language with its path, such as `failure.network`. */
function textsOf(strings: object, path = ''): [path: string, text: string][] {
  return Object.entries(strings).flatMap(([key, value]: [string, string | object]) => (
    typeof value === 'string' ? [[path + key, value] as [string, string]] : textsOf(value, `${path}${key}.`)
  ));
}

for (const [code, rows] of LANGUAGES) {
  describe(`the words of ${code}`, () => {
    let strings: Strings;
    before(async () => {
      await loadStrings(code);
      strings = stringsIn(code) ?? en;
    });

    it('are its own, and none is missing or empty', () => {
      expect(strings).not.to.equal(en);
      const english = textsOf(en).map(([path]) => path).filter((path) => !/^(moduleWord|visitsLeft|placeSuggestions|searchFound)/.test(path));
      const own = new Map(textsOf(strings));
      expect(english.filter((path) => !own.get(path)?.trim())).to.deep.equal([]);
    });

    it('have the same places for values as English', () => {
      const english = new Map(textsOf(en));
      const odd = textsOf(strings).filter(([path, text]) => {
        const like = english.get(path) ?? english.get(`${path.split('.')[0] ?? ''}.other`) ?? '';
        const places = placesOf(text);
        // A dual may say its number in a word.
        const said = /^(visitsLeft|placeSuggestions|searchFound)/.test(path) && placesOf(like).replace('{count}', '').replace(/^,/, '');
        return places !== placesOf(like) && places !== said;
      });
      expect(odd).to.deep.equal([]);
    });

    it('have a form for every count that the language tells apart', () => {
      const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
      for (const forms of [strings.visitsLeft, strings.placeSuggestions, strings.searchFound]) {
        if (typeof forms === 'string') continue;
        const unknown = Object.keys(forms).filter((form) => !pluralCategories.includes(form as Intl.LDMLPluralRule));
        expect(unknown).to.deep.equal([]);
      }
    });

    for (const count of COUNTS) {
      it(`count to ${count}`, () => {
        const { visitsLeft, placeSuggestions, searchFound } = wordsFor(code, strings);
        const text = String(count);
        const said = [visitsLeft(count, text), placeSuggestions(count, text), searchFound(count, text, 'HKG')].map(withoutIsolates);
        expect(said).to.deep.equal([rows.visitsLeft[count], rows.placeSuggestions[count], rows.searchFound[count]]);
      });
    }
  });
}

describe('loadStrings', () => {
  it('leaves English for a language that there is not', async () => {
    expect(stringsIn('sv-SE')).to.equal(en);
    await loadStrings('sv-SE');
    expect(stringsIn('sv-SE')).to.equal(en);
  });
});
