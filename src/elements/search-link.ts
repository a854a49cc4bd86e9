import { isLoopback } from '../api/address.js';
import type { Pass } from '../pass/pass.js';

/** What fills the placeholders of `search-href`. */
export interface SearchLinkFacts {
  readonly module: number;
  readonly airport: string;
  readonly locale: string;
  readonly pass: Pass;
}

/**
 * Fills a `search-href` template: `{module}`, `{airport}`, `{iata}` and `{country}` (the lists of
 * the pass, comma-joined) and `{locale}`, each URL-encoded. Unknown placeholders become empty.
 *
 * @returns an absolute URL of the page's own origin, or `null` when the template leads elsewhere.
 */
export function searchLink(template: string, { module, airport, locale, pass }: SearchLinkFacts): string | null {
  if (typeof template !== 'string' || template.trim() === '') return null; // a page may have set anything
  const { restriction } = pass;
  const values = new Map<string, string>([
    ['module', String(module)],
    ['airport', airport],
    ['iata', restriction.kind === 'airports' ? restriction.iata.join(',') : ''],
    ['country', restriction.kind === 'countries' ? restriction.codes.join(',') : ''],
    ['locale', locale],
  ]);
  const encoded = (name: string): string => encodeURIComponent((values.get(name) ?? '').replace(/\p{Cs}/gu, '\uFFFD'));
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encoded(name));
  return ownAddress(filled);
}

/** Only `https:` and only the page's own origin; `http:` where the page itself is a loopback page. */
function ownAddress(address: string): string | null {
  if (!URL.canParse(address, location.href)) return null;
  const url = new URL(address, location.href); // never document.baseURI: an injected <base> would move it
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  const own = url.origin === location.origin && url.username === '' && url.password === '';
  return secure && own ? url.href : null;
}
