import { html, nothing, type TemplateResult } from 'lit';
import { displayText } from '../locale/display.js';
import type { Formatter } from '../locale/format.js';
import type { Words } from '../locale/words.js';
import type { Pass } from '../pass/pass.js';
import type { Restriction } from '../pass/restriction.js';

/** How many places are shown at once; the rest comes a page at a time. */
export const PLACES_AT_FIRST = 6;
const PLACES_A_PAGE = 100;

/** What the view of the places needs. */
export interface PlacesModel {
  readonly pass: Pass;
  readonly strings: Words;
  readonly format: Formatter;
  /** How many places to list. */
  readonly placesShown: number;
  /** Called with how many places to list from now on. */
  readonly showPlaces: (count: number) => void;
}

/** Where the pass is accepted, in plain words: country names, airport codes, venue ids. */
export function placesView(model: PlacesModel): TemplateResult | string {
  const { pass, strings, format, placesShown, showPlaces } = model;
  const { restriction } = pass;
  if (restriction.kind === 'anywhere') return strings.restrictionAnywherePlace;
  const places = placesOf(restriction, format);
  const page = places.slice(0, placesShown);
  const rest = places.length - page.length;
  return html`${page.length === 0
      ? nothing
      : html`<ul class="places" aria-labelledby="places">
          ${page.map((place) => html`<li part="restriction-item" class="place"><bdi>${displayText(place)}</bdi></li>`)}
        </ul>`}
    ${rest === 0
      ? nothing
      : html`<button part="restriction-more" class="plain" type="button"
          @click=${() => showPlaces(placesShown + PLACES_A_PAGE)}>
          ${strings.showMore(format.count(page.length), format.count(places.length))}
        </button>`}`;
}

function placesOf(restriction: Exclude<Restriction, { kind: 'anywhere' }>, format: Formatter): readonly string[] {
  switch (restriction.kind) {
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

/** What stands above them. */
export function placesLabel({ pass, strings }: PlacesModel): string {
  switch (pass.restriction.kind) {
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
