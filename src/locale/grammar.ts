import { directionOf } from './direction.js';
import { lazy } from './lazy.js';
import type { Counted } from './strings.js';

/** How a language counts, lists and embeds. */
export interface Grammar {
  /** The form that goes with a count. */
  readonly plural: (count: number, forms: Counted) => string;
  /** A choice in words: "lounge, set meal or coupon". */
  readonly either: (words: readonly string[]) => string;
  /** A value inside a sentence; from right to left it keeps its own direction, or its parts change places. */
  readonly isolate: (value: string) => string;
}

const grammars = new Map<string, Grammar>();

/** The grammar of a language, by its BCP 47 name: one for all cards, since making the rules is what costs. */
export function grammarOf(language: string): Grammar {
  const known = grammars.get(language);
  if (known) return known;
  const made = makeGrammar(language);
  grammars.set(language, made);
  return made;
}

/** `Intl` is asked on first use only. */
function makeGrammar(language: string): Grammar {
  const rules = lazy(() => new Intl.PluralRules(language));
  const list = lazy(() => new Intl.ListFormat(language, { type: 'disjunction' }));
  const rtl = directionOf(language) === 'rtl';
  return {
    plural: (count, forms) => {
      if (typeof forms === 'string') return forms;
      return forms[rules().select(count)] ?? forms.other;
    },
    either: (words) => list().format(words),
    isolate: (value) => (rtl ? `\u2068${value}\u2069` : value),
  };
}
