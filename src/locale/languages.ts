import { en } from './en.js';
import type { Strings } from './strings.js';

/** One module a language, loaded when a card needs it. The keys are the codes of the API, and Arabic. */
const LOADERS: ReadonlyMap<string, () => Promise<{ readonly default: Strings }>> = new Map([
  ['ar', () => import('../locales/ar.js')],
  ['de-DE', () => import('../locales/de.js')],
  ['es-ES', () => import('../locales/es.js')],
  ['fr-FR', () => import('../locales/fr.js')],
  ['it-IT', () => import('../locales/it.js')],
  ['ja-JP', () => import('../locales/ja.js')],
  ['pl-PL', () => import('../locales/pl.js')],
  ['pt-BR', () => import('../locales/pt-BR.js')],
  ['pt-PT', () => import('../locales/pt-PT.js')],
  ['ru-RU', () => import('../locales/ru.js')],
  ['th-TH', () => import('../locales/th.js')],
  ['uk-UA', () => import('../locales/uk.js')],
  ['vi-VN', () => import('../locales/vi.js')],
  ['zh-CN', () => import('../locales/zh-CN.js')],
  ['zh-HK', () => import('../locales/zh-HK.js')],
]);

const loaded = new Map<string, Strings>();
const loading = new Map<string, Promise<void>>();

/** The words of a language: English where there are no others, `null` unless they are loaded. */
export function stringsIn(code: string): Strings | null {
  return LOADERS.has(code) ? (loaded.get(code) ?? null) : en;
}

/** Whether words that there are could not be loaded. */
export const areWordsLost = (code: string): boolean => LOADERS.has(code) && !loading.has(code);

/**
 * Loads the words of a language once for the page. Settles when that is done; a failure is not thrown, and the next
 * card that speaks the language tries again.
 */
export function loadStrings(code: string): Promise<void> {
  const known = loading.get(code);
  if (known) return known;
  const load = LOADERS.get(code);
  if (!load) return Promise.resolve();
  const work = load().then(
    (module) => void loaded.set(code, module.default),
    () => void loading.delete(code),
  );
  loading.set(code, work);
  return work;
}
