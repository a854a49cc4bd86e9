import { html, nothing, type TemplateResult } from 'lit';
import { displayText } from '../locale/display.js';
import type { Formatter } from '../locale/format.js';
import type { Words } from '../locale/words.js';
import type { Pass } from '../pass/pass.js';
import type { Restriction } from '../pass/restriction.js';

/** How many places are shown at once; the rest comes a page at a time. */
export const PLACES_AT_FIRST = 6;
const PLACES_A_PAGE = 100;

/** What the view of a restriction needs. */
export interface RestrictionModel {
  readonly pass: Pass;
  readonly strings: Words;
  readonly format: Formatter;
  /** How many places to list. */
  readonly placesShown: number;
  /** Called with how many places to list from now on. */
  readonly showPlaces: (count: number) => void;
}

/** Where the pass is accepted, in plain words: country names, airport codes, venue ids. */
export function restrictionView({ pass, strings, format, placesShown, showPlaces }: RestrictionModel): TemplateResult {
  const { restriction } = pass;
  const places = placesOf(restriction, format);
  const page = places.slice(0, placesShown);
  const rest = places.length - page.length;
  return html`<div part="restriction" class="restriction">
    <div class="label" id="places">${labelOf(restriction, strings)}</div>
    ${restriction.kind === 'anywhere' ? html`<div>${strings.restrictionAnywherePlace}</div>` : nothing}
    ${page.length === 0
      ? nothing
      : html`<ul class="places" aria-labelledby="places">
          ${page.map((place) => html`<li part="restriction-item" class="place"><bdi>${displayText(place)}</bdi></li>`)}
        </ul>`}
    ${rest === 0
      ? nothing
      : html`<button part="restriction-more" class="plain" type="button"
          @click=${() => showPlaces(placesShown + PLACES_A_PAGE)}>
          ${strings.showMore(format.count(page.length), format.count(places.length))}
        </button>`}
  </div>`;
}

function placesOf(restriction: Restriction, format: Formatter): readonly string[] {
  switch (restriction.kind) {
    case 'anywhere':
      return [];
    case 'resources':
      return restriction.ids;
    case 'airports':
      return restriction.iata;
    case 'countries':
      return restriction.codes.map((code) => format.country(code));
    case 'unclear':
      return [...restriction.ids, ...restriction.iata, ...restriction.codes.map((code) => format.country(code))];
  }
}

function labelOf(restriction: Restriction, strings: Words): string {
  switch (restriction.kind) {
    case 'anywhere':
      return strings.restrictionAnywhere;
    case 'resources':
      return strings.restrictionResources;
    case 'airports':
      return strings.restrictionAirports;
    case 'countries':
      return strings.restrictionCountries;
    case 'unclear':
      return strings.restrictionUnclear;
  }
}
