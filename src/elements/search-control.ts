import { iataIn } from '../pass/code.js';
import { modulesOf } from '../pass/module.js';
import type { Pass } from '../pass/pass.js';
import { isOver, type PassStatus } from '../pass/status.js';
import { epassEvent, type Place } from './events.js';
import { searchLink } from './search-link.js';

/** What a search starts from. */
export interface SearchFacts {
  readonly pass: Pass | null;
  readonly status: PassStatus | null;
  /** The airport of the trip, as the page set it: what is no IATA code counts as not given. */
  readonly airport: string;
  readonly locale: string;
  /** The `search-href` template, or an empty text. */
  readonly template: string;
}

/** Where a search starts: a place that is asked for takes the place of the trip. */
const airportOf = ({ airport }: SearchFacts, place: Place | undefined): string =>
  place?.iata || !place?.countryOrRegion ? iataIn(place?.iata ?? airport) : '';

/** Where the search in a module leads as a link, or `null` where it is none. */
export function searchHref(facts: SearchFacts, module: number, place?: Place): string | null {
  const { pass, template, locale } = facts;
  if (!pass || !template) return null;
  return searchLink(template, { module, pass, locale, airport: airportOf(facts, place) });
}

/**
 * The event that asks the host for a search; `null` when the pass does not allow the module or
 * cannot be used any more.
 */
export function searchEvent(facts: SearchFacts, module: number, place?: Place): CustomEvent | null {
  const { pass, status } = facts;
  if (!pass || !status || isOver(status) || !modulesOf(pass).includes(module)) return null;
  const airport = airportOf(facts, place);
  const href = searchHref(facts, module, place);
  return epassEvent('epass-search', {
    module,
    restriction: pass.restriction,
    ...(airport ? { airport } : {}),
    ...(href ? { href } : {}),
  });
}
