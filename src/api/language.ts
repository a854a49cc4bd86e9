/** The documented languages with one code each, by their BCP 47 name. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['fr', 'fr-FR'],
  ['de', 'de-DE'],
  ['it', 'it-IT'],
  ['ja', 'ja-JP'],
  ['pl', 'pl-PL'],
  ['ru', 'ru-RU'],
  ['es', 'es-ES'],
  ['th', 'th-TH'],
  ['uk', 'uk-UA'],
  ['vi', 'vi-VN'],
]);

/**
 * The language code of the API that is nearest to a BCP 47 locale: one of the 15 documented ones.
 * Chinese goes by its script (`zh-TW` → `zh-HK`), Portuguese by its region. What the API does not
 * speak, and what is no locale, is `en-US`.
 */
export function apiLanguage(locale: string): string {
  const { language, region, script } = likely(locale);
  // Some engines keep `cmn`, the code of Mandarin alone, where others read `zh`.
  if (language === 'zh' || language === 'cmn') return script === 'Hant' ? 'zh-HK' : 'zh-CN';
  if (language === 'pt') return region === 'BR' ? 'pt-BR' : 'pt-PT';
  return CODES.get(language ?? '') ?? 'en-US';
}

type Parts = Partial<Pick<Intl.Locale, 'language' | 'region' | 'script'>>;

/** Languages whose code depends on what a locale leaves out; and one that names no language. */
const DEPENDS: readonly string[] = ['zh', 'cmn', 'pt', 'und'];

/** The parts of a locale; of those, with what it leaves out: `zh-TW` is written in `Hant`. To ask costs some 10 ms. */
function likely(locale: string): Parts {
  if (last?.locale !== locale) last = { locale, parts: partsOf(locale) };
  return last.parts;
}

/** The cards of a page mostly speak one language, and ask at each rendering. */
let last: { readonly locale: string; readonly parts: Parts } | undefined;

function partsOf(locale: string): Parts {
  try {
    const parts = new Intl.Locale(locale);
    return DEPENDS.includes(parts.language) ? parts.maximize() : parts;
  } catch {
    return { language: undefined, region: undefined, script: undefined };
  }
}
