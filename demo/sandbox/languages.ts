import { fallbackByDefault, fallbackLanguage, refuse } from './invented.js';

/** The fifteen languages of the API. */
export const languages = [
  'en-US', 'fr-FR', 'de-DE', 'it-IT', 'ja-JP', 'pl-PL', 'pt-PT', 'pt-BR',
  'ru-RU', 'es-ES', 'th-TH', 'uk-UA', 'vi-VN', 'zh-CN', 'zh-HK',
] as const;

/** One of the languages of the API. */
export type Language = (typeof languages)[number];

/** Something that may lack a text in some languages; it always has the English one. */
interface Translated {
  readonly untranslated: readonly string[];
}

/** The `language` of a request; English when it names none. */
export function readLanguage(query: URLSearchParams): Language {
  const given = query.get('language') ?? 'en-US';
  return languages.find((language) => language === given) ?? refuse('language-unsupported');
}

/** Whether English may stand in for a missing language. */
export function readFallback(query: URLSearchParams): boolean {
  const given = query.get('fallbackAllowed') ?? String(fallbackByDefault);
  if (given !== 'true' && given !== 'false') refuse('parameter-invalid', 'fallbackAllowed');
  return given === 'true';
}

/** Whether there is a text in the language. */
export function hasText(item: Translated, language: Language): boolean {
  return !item.untranslated.includes(language);
}

/** The language of the answer, or null when the item "is not returned". */
export function answerLanguage(item: Translated, language: Language, fallback: boolean): Language | null {
  if (hasText(item, language)) return language;
  return fallback ? fallbackLanguage : null;
}
