import type { Strings } from '../../locale/strings.js';
import { oddValue, type Finding } from './finding.js';

/** Whether something has entries to look at. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What of a page's own wording no text of the card takes. */
export function wordingFindings(strings: unknown, words: Strings): Finding[] {
  if (strings === undefined || strings === null) return [];
  if (!isRecord(strings)) {
    return [oddValue('strings', 'strings is no object.', 'Set card.strings = { passTitle: "…" } by script.')];
  }
  const texts = new Map<string, unknown>(Object.entries({ moduleWord: words.moduleName, ...words }));
  const names = Object.keys(strings).filter((name) => !texts.has(name));
  const places = Object.entries(strings).filter(([name]) => texts.has(name)).flatMap(([name, value]) => {
    const known = placesIn(texts.get(name));
    return placesIn(value).filter((place) => !known.includes(place)).map((place) => `${name} ${place}`);
  });
  return [
    ...about('names', names, 'that are not known', 'Compare them with the type Strings.'),
    ...about('places', places, 'with places that are never filled', 'Keep the places of the English text.'),
  ];
}

function about(id: string, found: readonly string[], what: string, fix: string): Finding[] {
  if (found.length === 0) return [];
  return [oddValue(`strings:${id}`, `strings has texts ${what}: ${listed(found)}.`, fix)];
}

/** The first of them, and nothing that is too long to be a name. */
const listed = (found: readonly string[]): string => found.slice(0, 5).map((it) => it.slice(0, 60)).join(', ');

/** The places of a text, or of all its forms. */
function placesIn(value: unknown): string[] {
  const texts: unknown[] = isRecord(value) ? Object.values(value) : [value];
  return texts.flatMap((text) => (
    typeof text === 'string' ? [...text.matchAll(/\{\w{1,40}\}/g)].map(([place]) => place) : []
  ));
}
