import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { displayText } from '../../locale/display.js';
import type { Formatter } from '../../locale/format.js';
import type { Words } from '../../locale/words.js';
import type { Resource } from '../../pass/resource.js';
import { PAGE_SIZE, type Found } from './finder.js';

/** What the views of venues need. */
export interface ResultsModel {
  readonly found: Found;
  readonly strings: Words;
  readonly format: Formatter;
  readonly select: (resource: Resource) => void;
  readonly more: () => void;
  readonly busy: boolean;
  /** Whether to offer the next page. */
  readonly offerMore: boolean;
}

/**
 * The venues, a page at a time. A page that is shown is not rendered again, however many follow, and
 * is a box of its own: the browser lays out only the pages in view, and watches one box a page.
 */
export function resultsView(model: ResultsModel): TemplateResult | typeof nothing {
  const { found, strings, format, more, busy, offerMore } = model;
  const { resources, total } = found;
  if (resources.length === 0 && !offerMore) return nothing;
  const pages = Array.from({ length: Math.ceil(resources.length / PAGE_SIZE) }, (_, i) =>
    resources.slice(i * PAGE_SIZE, (i + 1) * PAGE_SIZE));
  const shown = format.count(resources.length);
  const pageView = (page: readonly Resource[]): unknown =>
    guard([...page, strings, format], () => page.map((venue) => resultView(venue, model)));
  return html`<div part="results" class="results" role="list">
      ${pages.map((page) => html`<div class="page" role="presentation">${pageView(page)}</div>`)}
    </div>
    ${offerMore
      ? html`<button part="more" class="button quiet-button" type="button" aria-disabled=${busy} @click=${more}>
          ${total === null ? strings.showMore() : strings.showMore(shown, format.count(total))}
        </button>`
      : nothing}`;
}

function resultView(resource: Resource, { strings, format, select }: ResultsModel): TemplateResult {
  const { resourceId, name } = resource;
  const lines = [placeOf(resource, format), resource.location, whereabouts(resource, strings)];
  return html`<div part="result" class="result" role="listitem">
    <button class="venue" type="button" data-id=${resourceId} @click=${() => select(resource)}>
      <bdi class="name">${displayText(name ?? '') || displayText(resourceId)}</bdi>
      ${lines.map((line) => (line ? html`<bdi class="note">${displayText(line)}</bdi>` : nothing))}
    </button>
  </div>`;
}

/** Airport or city, and country: "Hong Kong (HKG), Hong Kong SAR". */
function placeOf({ iata, city, transportHubName, countryOrRegion }: Resource, format: Formatter): string {
  const at = city ?? transportHubName ?? '';
  const airport = iata === null ? at : `${at} (${iata})`.trim();
  const country = countryOrRegion === null ? '' : format.country(countryOrRegion);
  return [airport, country].filter(Boolean).join(', ');
}

const whereabouts = ({ terminal, nearestGate }: Resource, strings: Words): string =>
  [terminal && strings.terminal(terminal), nearestGate && strings.gate(nearestGate)].filter(Boolean).join(' · ');

/** What the view of one venue needs. */
export interface DetailsModel {
  readonly resource: Resource;
  readonly strings: Words;
  readonly format: Formatter;
  /** Level of the heading, 1 to 6. */
  readonly level: number;
  /** Milliseconds since the epoch, for the venue's local time. */
  readonly now: number;
  /** Whether the page allows pictures from elsewhere. */
  readonly images: boolean;
  readonly back: () => void;
}

/** One venue, in place of the list. */
export function detailsView({ resource, strings, format, level, now, images, back }: DetailsModel): TemplateResult {
  const { name, resourceId, transportHubName, location, terminal, nearestGate, timezone, image } = resource;
  const local = timezone === null ? null : format.timeIn(now, timezone);
  const facts = [
    placeOf(resource, format),
    resource.city === null ? null : transportHubName,
    location,
    terminal && strings.terminal(terminal),
    nearestGate && strings.gate(nearestGate),
    local && strings.localTime(local),
  ];
  return html`<div part="details" class="details">
    <button part="back" class="plain back" type="button" @click=${back}>${strings.searchBack}</button>
    <div class="name" id="venue" role="heading" aria-level=${level} tabindex="-1">
      <bdi>${displayText(name ?? '') || displayText(resourceId)}</bdi>
    </div>
    ${images && image
      ? html`<img class="image" src=${image} alt="" loading="lazy" referrerpolicy="no-referrer"
          width="320" height="180" />`
      : nothing}
    ${facts.map((fact) => (fact ? html`<p class="fact"><bdi>${displayText(fact)}</bdi></p>` : nothing))}
  </div>`;
}
