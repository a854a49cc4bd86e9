import { en } from '../../locale/en.js';
import { iataIn } from '../../pass/code.js';
import { wordsCode } from '../language.js';
import { attributeFindings, type Attributes } from './attributes.js';
import { oddValue, type Finding } from './finding.js';
import { isRecord, wordingFindings } from './wording.js';

/** What a page wrote at its card, right or wrong. No finding repeats a value: what it holds is not for the console. */
export interface Written extends Attributes {
  readonly airport: unknown;
  readonly theme: unknown;
  readonly loading: unknown;
  readonly headingLevel: unknown;
  readonly locale: unknown;
  readonly timeZone: unknown;
  readonly searchHref: unknown;
  /** Whether a search control is a button. */
  readonly hasButtons: boolean;
  readonly strings: unknown;
  /** Whether the page has words of its own for all of its cards. */
  readonly hasPageWords: boolean;
}

/** What of it means nothing to the card, which goes on without it. */
export function valueFindings(written: Written): Finding[] {
  return [
    ...attributeFindings(written),
    ...oddFindings(written),
    ...linkFindings(written),
    ...wordingFindings(written.strings, en),
  ];
}

/** What each value is for, as a text, and what it is instead. */
type Rule = readonly [name: string, value: unknown, isWell: (text: string) => boolean, what: string, example: string];

function oddFindings(written: Written): Finding[] {
  const { airport, theme, loading, headingLevel, locale, timeZone, strings, hasPageWords } = written;
  const oneOf = (...words: string[]) => (text: string): boolean => words.includes(text);
  const isSpoken = (text: string): boolean => speaks(text, hasPageWords || isRecord(strings));
  const rules: Rule[] = [
    ['airport', airport, (it) => iataIn(it) !== '', 'no IATA code: it counts as not given', 'HKG'],
    ['theme', theme, oneOf('auto', 'light', 'dark'), 'none of auto, light and dark: it counts as auto', 'dark'],
    ['loading', loading, oneOf('eager', 'lazy'), 'neither eager nor lazy: it counts as eager', 'lazy'],
    ['heading-level', headingLevel, (it) => /^[1-6]$/.test(it), 'no number from 1 to 6: it counts as 3', '2'],
    ['locale', locale, isSpoken, 'no language that the card has words in: it speaks English', 'pt-BR'],
    ['time-zone', timeZone, isZone, 'no zone that this browser knows: dates are in its own', 'Asia/Hong_Kong'],
  ];
  return rules
    .filter(([, value, isWell]) => (typeof value === 'string' || typeof value === 'number') && !isWell(String(value)))
    .filter(([, value]) => value !== '')
    .map(([name, , , what, example]) => oddValue(name, `${name} is ${what}.`, `Write it as in ${name}="${example}".`));
}

/** A card with words of its own may speak any language. */
function speaks(locale: string, hasWords: boolean): boolean {
  try {
    return new Intl.Locale(locale).language === 'en' || hasWords || wordsCode(locale) !== 'en-US';
  } catch {
    return false;
  }
}

function isZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

const PLACES: readonly string[] = ['module', 'airport', 'iata', 'country', 'locale'];

function linkFindings({ searchHref, hasButtons }: Written): Finding[] {
  if (typeof searchHref !== 'string' || searchHref.trim() === '') return [];
  const places = [...searchHref.matchAll(/\{(\w{1,40})\}/g)].map(([, name = '']) => name);
  const unknown = places.filter((name) => !PLACES.includes(name)).slice(0, 5).join(', ');
  const fix = `Its places are ${PLACES.map((name) => `{${name}}`).join(' ')}.`;
  return [
    ...(searchHref.includes('${') ? [oddValue('dollar', 'search-href has a dollar sign before a place.', fix)] : []),
    ...(unknown ? [oddValue('places', `search-href has places that stay empty: ${unknown}.`, fix)] : []),
    ...(hasButtons ? [ELSEWHERE] : []),
  ];
}

const ELSEWHERE = oddValue(
  'search-href',
  'search-href is no address of this site: the search opens in the card.',
  'Write a path such as /search?service={module}; for another site, listen for epass-search.',
);
