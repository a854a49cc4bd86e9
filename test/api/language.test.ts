import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { apiLanguage } from '../../src/api/language.js';

const DOCUMENTED = [
  'en-US', 'fr-FR', 'de-DE', 'it-IT', 'ja-JP', 'pl-PL', 'pt-PT', 'pt-BR', 'ru-RU', 'es-ES', 'th-TH', 'uk-UA', 'vi-VN', 'zh-CN', 'zh-HK',
];

const ROWS: [locale: string, code: string][] = [
  ...DOCUMENTED.map((code): [string, string] => [code, code]),
  ['en', 'en-US'], ['en-GB', 'en-US'], ['fr', 'fr-FR'], ['fr-CA', 'fr-FR'], ['de-AT', 'de-DE'], ['DE', 'de-DE'], ['es-419', 'es-ES'],
  ['ja-JP-u-ca-japanese', 'ja-JP'], ['pt', 'pt-BR'], ['pt-AO', 'pt-PT'], ['uk', 'uk-UA'],
  ['zh', 'zh-CN'], ['zh-SG', 'zh-CN'], ['zh-Hans', 'zh-CN'], ['zh-Hans-HK', 'zh-CN'], ['zh-Hant', 'zh-HK'], ['zh-TW', 'zh-HK'],
  ['zh-MO', 'zh-HK'], ['zh-Hant-CN', 'zh-HK'], ['cmn-Hant', 'zh-HK'],
  ['ar', 'en-US'], ['nl-BE', 'en-US'], ['und', 'en-US'], ['', 'en-US'], ['x y', 'en-US'], ['de_DE', 'en-US'], ['constructor', 'en-US'],
];

describe('apiLanguage', () => {
  for (const [locale, code] of ROWS) {
    it(`is ${code} for "${locale}"`, () => expect(apiLanguage(locale)).to.equal(code));
  }

  it('is a documented code for whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (locale) => DOCUMENTED.includes(apiLanguage(locale as string))));
  });
});
