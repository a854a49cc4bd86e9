import { grammarOf } from './grammar.js';
import type { ByModule, Counted, Strings } from './strings.js';

type Place = Readonly<Record<string, string>>;

/** What the views say: the plain texts, and a function for each text with places. */
export type Words = ReturnType<typeof wordsOf>;

/** A form that goes by a count must not mix with the forms of another language. */
const WHOLE: ReadonlySet<string> = new Set<keyof Strings>(['visitsLeft', 'placeSuggestions', 'searchFound']);

/**
 * The words of a language, with the given replacements on top, the last one winning. What is of the
 * wrong type in a replacement is left out: no word is ever missing.
 *
 * @param language BCP 47, for its plural rules and lists
 * @param base every word of that language
 */
export function wordsFor(
  language: string,
  base: Strings,
  ...replacements: readonly (Partial<Strings> | undefined)[]
): Words {
  return wordsOf(replacements.reduce<Strings>(merged, base), language);
}

function merged(base: Strings, over: Partial<Strings> | undefined): Strings {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over ?? {}) as [string, unknown][]) {
    const old = Object.hasOwn(base, key) ? result[key] : undefined;
    if (typeof value === 'string' && (typeof old === 'string' || isVaried(old))) result[key] = value;
    else if (isTexts(value) && WHOLE.has(key)) result[key] = wholeOf(value, old);
    else if (isTexts(value) && isTexts(old)) result[key] = withTexts(old, value);
  }
  return result as unknown as Strings;
}

const withTexts = (old: Record<string, string>, over: Record<string, unknown>): Record<string, unknown> => (
  { ...old, ...Object.fromEntries(Object.entries(over).filter(([, text]) => typeof text === 'string')) }
);

/** All forms of a count at once; those without the form for any number count as wrong. */
const wholeOf = (forms: Record<string, unknown>, old: unknown): unknown => (
  typeof forms.other === 'string' ? withTexts({}, forms) : old
);

const isTexts = (value: unknown): value is Record<string, string> => typeof value === 'object' && value !== null;

/** Whether a text goes by a count or a module, so that one text may stand for all of its forms. */
const isVaried = (value: unknown): boolean => isTexts(value) && 'other' in value;

/** Puts values into the places of a text. A place without a value stays as it is written. */
const filled = (text: string, values: Place): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : place));

/** How texts get their values in one language. */
function voiceOf(strings: Strings, language: string) {
  const { plural, either, isolate } = grammarOf(language);
  const say = (text: string, values: Place): string =>
    filled(text, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolate(value)])));
  const named = (texts: ByModule, module: number): string => {
    const byNumber: Readonly<Record<string, string>> = typeof texts === 'string' ? { other: texts } : texts;
    return filled(byNumber[module] ?? byNumber.other ?? '', { module: String(module) });
  };
  return {
    say,
    named,
    either,
    counted: (forms: Counted, count: number, values: Place): string => say(plural(count, forms), values),
    moduleWord: (module: number): string => named(strings.moduleWord ?? strings.moduleName, module),
  };
}

function wordsOf(strings: Strings, language: string) {
  const voice = voiceOf(strings, language);
  return { ...strings, ...passWords(strings, voice), ...searchWords(strings, voice) };
}

type Voice = ReturnType<typeof voiceOf>;

function passWords(strings: Strings, { say, named, either, counted, moduleWord }: Voice) {
  const visitsLeft = (count: number, text: string): string => counted(strings.visitsLeft, count, { count: text });
  return {
    passTitle: (module: number) => named(strings.passTitle, module),
    moduleName: (module: number) => named(strings.moduleName, module),
    searchModule: (module: number) => named(strings.searchModule, module),
    passIdMasked: (digits: string) => say(strings.passIdMasked, { digits }),
    visitsLeft,
    visitsLeftShared: (count: number, text: string, modules: readonly number[]) =>
      filled(strings.visitsLeftShared, { left: visitsLeft(count, text), modules: either(modules.map(moduleWord)) }),
    usagesSpent: (used: string, total: string) => say(strings.usagesSpent, { used, total }),
    validFrom: (date: string) => say(strings.validFrom, { date }),
    validUntil: (date: string) => say(strings.validUntil, { date }),
    expiredOn: (date: string) => say(strings.expiredOn, { date }),
    cancelledOn: (date: string) => say(strings.cancelledOn, { date }),
    airportYes: (iata: string) => say(strings.airportYes, { iata }),
    airportLater: (iata: string) => say(strings.airportLater, { iata }),
    airportNo: (iata: string) => say(strings.airportNo, { iata }),
    airportUnknown: (iata: string) => say(strings.airportUnknown, { iata }),
    checkedAt: (time: string) => say(strings.checkedAt, { time }),
    stale: (age: string) => say(strings.stale, { age }),
    loaded: (status: string) => filled(strings.loaded, { status }),
    doorCode: (id: string) => say(strings.doorCode, { id }),
    doorChecked: (status: string, time: string) => say(strings.doorChecked, { status, time }),
  };
}

function searchWords(strings: Strings, { say, counted, moduleWord }: Voice) {
  return {
    searchModuleCount: (search: string, count: string) => filled(strings.searchModuleCount, { search, count }),
    showMore: (shown?: string, total?: string) =>
      shown && total ? say(strings.showMore, { shown, total }) : strings.showMoreOpen,
    placeSuggestions: (count: number, text: string) => counted(strings.placeSuggestions, count, { count: text }),
    searchFound: (count: number, text: string, place: string) =>
      counted(strings.searchFound, count, { count: text, place }),
    searchNothing: (module: number, place: string) =>
      say(strings.searchNothing, { module: moduleWord(module), place }),
    terminal: (text: string) => (/^terminal\b/i.test(text) ? text : say(strings.terminal, { text })),
    gate: (text: string) => say(strings.gate, { text }),
    localTime: (time: string) => say(strings.localTime, { time }),
  };
}
