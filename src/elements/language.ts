import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { apiLanguage } from '../api/language.js';
import { en } from '../locale/en.js';
import { formatterFor, type Formatter } from '../locale/format.js';
import { loadStrings, stringsIn } from '../locale/languages.js';
import type { Strings } from '../locale/strings.js';
import { wordsFor, type Words } from '../locale/words.js';
import { configuring, pageConfiguration, type Configured } from './configure.js';
import { nearestAttribute, unwatchLanguage, watchLanguageRound, type Speaker } from './surroundings.js';

/** What a host says about its language; everything may be empty. */
type Host = ReactiveControllerHost &
  HTMLElement & { readonly locale: string; readonly timeZone: string; readonly strings: Partial<Strings> | undefined };

/** English, with its lists as the British write them: "a, b or c". */
const ENGLISH = 'en-GB';
/** A slow network must not hold back a pass for its wording. */
const PATIENCE = 3000;

/** The formatters of the page that are ready to write. */
const warm = new WeakSet<Formatter>();

type SharedWords = readonly [base: Strings, page: Partial<Strings> | undefined, words: Words];
/** The words that the cards of a page share, by language: what one card replaces is its own. */
const shared = new Map<string, SharedWords>();

function wordsIn(language: string, base: Strings, own?: Partial<Strings>): Words {
  const { strings: page } = pageConfiguration();
  if (own) return wordsFor(language, base, page, own);
  const known = shared.get(language);
  if (known?.[0] === base && known[1] === page) return known[2];
  const words = wordsFor(language, base, page);
  shared.set(language, [base, page, words]);
  return words;
}

/** Finds the words, formats and direction of one element, before each of its updates. */
export class Language implements ReactiveController, Configured, Speaker {
  strings: Words = wordsIn(ENGLISH, en);
  format: Formatter = formatterFor('en');
  /** From the nearest `dir`, else from the locale. */
  direction: 'ltr' | 'rtl' = 'ltr';
  /** The language of the words, for screen readers. */
  lang = 'en';
  readonly #host: Host;
  /** What the words were made of: language, its texts, and the replacements of the page and of the host. */
  #made: readonly [code: string, base: Strings, page?: Partial<Strings>, own?: Partial<Strings>] | null = null;
  /** The language whose words are being loaded. */
  #awaited = '';
  #loading: Promise<void> | null = null;
  #warming: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
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
    watchLanguageRound(this.#host, this);
    configuring.join(this);
  }

  /** The first request is on its way now. */
  hostUpdated(): void {
    const { format } = this;
    if (warm.has(format) || !this.#host.isConnected) return;
    clearTimeout(this.#warming);
    this.#warming = setTimeout(() => {
      format.warm();
      warm.add(format);
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#warming);
    unwatchLanguage(this);
    configuring.leave(this);
  }

  pageLanguageChanged(): void {
    this.#host.requestUpdate();
  }

  pageConfigured(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const page = pageConfiguration();
    const host = this.#host;
    const locale = host.locale || page.locale || nearestAttribute(host, 'lang') || navigator.language;
    this.format = formatterFor(locale, host.timeZone || '');
    const dir = nearestAttribute(host, 'dir');
    this.direction = dir === 'ltr' || dir === 'rtl' ? dir : this.format.direction;
    const code = wordsCode(this.format.locale);
    const base = stringsIn(code);
    if (base) this.#say(code, base);
    else void this.#load(code);
    if (!base && this.#made) this.#say(this.#made[0], this.#made[1]);
  }

  #say(code: string, base: Strings): void {
    const made = [code, base, pageConfiguration().strings, this.#host.strings] as const;
    if (this.#made && made.every((it, at) => it === this.#made?.[at])) return;
    this.#made = made;
    const [, , page, own] = made;
    this.strings = wordsIn(base === en ? ENGLISH : code, base, own);
    this.lang = page || own ? this.format.locale : base === en ? 'en' : code;
  }

  async #load(code: string): Promise<void> {
    if (this.#awaited === code) return;
    this.#awaited = code;
    const loading = loadStrings(code);
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
    const settled = (this.#loading = Promise.race([loading, patience]));
    await settled;
    if (this.#loading === settled) this.#loading = null;
    if (stringsIn(code) === null && this.pending) this.#say(ENGLISH, en);
    this.#host.requestUpdate();
    await loading;
    this.#host.requestUpdate();
  }
}

/** The language of the words: one of those that the API speaks, or Arabic. */
const wordsCode = (locale: string): string => (/^ar(?:-|$)/i.test(locale) ? 'ar' : apiLanguage(locale));
