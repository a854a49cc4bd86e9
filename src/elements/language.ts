import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { apiLanguage } from '../api/language.js';
import { en } from '../locale/en.js';
import { formatterFor, type Formatter } from '../locale/format.js';
import { loadStrings, stringsIn } from '../locale/languages.js';
import type { Strings } from '../locale/strings.js';
import { wordsFor, type Words } from '../locale/words.js';
import { configuring, pageConfiguration, type Configured } from './configure.js';
import { nearestAttribute, langListeners, observeLang, type LangListener } from './lang-observer.js';

/** What a host says about its language; everything may be empty. */
type Host = ReactiveControllerHost &
  HTMLElement & { readonly locale: string; readonly timeZone: string; readonly strings: Partial<Strings> | undefined };

/** English, with its lists as the British write them: "a, b or c". */
const ENGLISH = 'en-GB';
/** A slow network must not hold back a pass for its wording. */
const PATIENCE = 3000;

/** Words, and what they were made of: language, its texts, and the replacements of the page and of one card. */
interface Made {
  readonly of: readonly [code: string, base: Strings, page?: Partial<Strings>, own?: Partial<Strings>];
  readonly words: Words;
}

/** The words that the cards of a page share, by language: what one card replaces is its own. */
const shared = new Map<string, Made>();

/** The words in a language, made anew unless the last ones or those of the page are they. */
function madeIn(code: string, base: Strings, own?: Partial<Strings>, last?: Made | null): Made {
  const of = [code, base, pageConfiguration().strings, own] as const;
  const known = [last, shared.get(code)].find((made) => made && of.every((it, at) => it === made.of[at]));
  if (known) return known;
  const [, , page] = of;
  const made: Made = { of, words: wordsFor(base === en ? ENGLISH : code, base, page, own) };
  if (!own) shared.set(code, made);
  return made;
}

/** Finds the words, formats and direction of one element, before each of its updates. */
export class Language implements ReactiveController, Configured, LangListener {
  format: Formatter = formatterFor('en');
  /** From the nearest `dir`, else from the locale. */
  direction: 'ltr' | 'rtl' = 'ltr';
  /** The language of the words, for screen readers. */
  lang = 'en';
  readonly #host: Host;
  #made: Made | null = null;
  /** The language whose words are being loaded. */
  #awaited = '';
  #loading: Promise<void> | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The words; English ones before there are others. */
  get strings(): Words {
    return (this.#made ?? madeIn(ENGLISH, en)).words;
  }

  /** A documented language code of the API: what venues are asked for in. */
  get ofVenues(): string {
    return apiLanguage(this.format.locale);
  }

  /** Whether there is nothing to say yet; once there is, later words take the place of what is said. */
  get pending(): boolean {
    return this.#made === null;
  }

  /** The end of an update of the host, with the words that it asked for. */
  async settled(update: () => Promise<boolean>): Promise<boolean> {
    const done = await update();
    if (!this.#loading) return done;
    await this.#loading;
    return this.settled(update);
  }

  hostConnected(): void {
    observeLang(this.#host, this);
    configuring.join(this);
  }

  hostDisconnected(): void {
    langListeners.leave(this);
    configuring.leave(this);
  }

  pageLangChanged(): void {
    this.#host.requestUpdate();
  }

  pageConfigured(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const host = this.#host;
    this.format = formatterFor(localeFor(host), host.timeZone || '');
    const dir = nearestAttribute(host, 'dir');
    this.direction = dir === 'ltr' || dir === 'rtl' ? dir : this.format.direction;
    const code = wordsCode(this.format.locale);
    const base = stringsIn(code);
    if (base) this.#say(code, base);
    else void this.#load(code);
    if (!base && this.#made) this.#say(this.#made.of[0], this.#made.of[1]);
  }

  #say(code: string, base: Strings): void {
    this.#made = madeIn(code, base, this.#host.strings, this.#made);
    const [, , page, own] = this.#made.of;
    this.lang = page || own ? this.format.locale : base === en ? 'en' : code;
  }

  async #load(code: string): Promise<void> {
    if (this.#awaited === code) return;
    this.#awaited = code;
    const loading = loadStrings(code);
    const patience = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      void loading.then(() => clearTimeout(timer));
    });
    const settled = (this.#loading = Promise.race([loading, patience]));
    await settled;
    if (this.#loading === settled) this.#loading = null;
    if (stringsIn(code) === null && this.pending) this.#say(ENGLISH, en);
    this.#host.requestUpdate();
    await loading;
    this.#host.requestUpdate();
  }
}

/** The locale of an element: its own, the page's, the nearest `lang`, or the browser's. */
export const localeFor = (host: Element & { readonly locale: string }): string =>
  host.locale || pageConfiguration().locale || nearestAttribute(host, 'lang') || navigator.language;

/** The language of the words: one of those that the API speaks, or Arabic. */
export const wordsCode = (locale: string): string => (/^ar(?:-|$)/i.test(locale) ? 'ar' : apiLanguage(locale));
