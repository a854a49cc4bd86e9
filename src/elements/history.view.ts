import { html, nothing, type TemplateResult } from 'lit';
import { displayText } from '../locale/display.js';
import type { Formatter } from '../locale/format.js';
import type { Words } from '../locale/words.js';
import { parseInstant } from '../pass/instant.js';
import type { Usage } from '../pass/usage.js';
import { VISITS_A_PAGE, type UsageLogState } from './usage-log-state.js';

/** What the view of the past visits needs. */
export interface HistoryModel {
  readonly strings: Words;
  readonly format: Formatter;
  readonly log: UsageLogState;
  /** How many visits to list. */
  readonly visitsShown: number;
  readonly showVisits: (count: number) => void;
}

/** The past visits: in which module, where and when; or that there are none, or no list of them. */
export function historyView(model: HistoryModel): TemplateResult | typeof nothing {
  const { strings, format, log, visitsShown, showVisits } = model;
  if (log.kind === 'off') return nothing;
  const usages = log.kind === 'listed' ? log.usages : [];
  const page = usages.slice(0, visitsShown);
  return html`<section part="history" class="history" aria-labelledby="history" aria-busy=${log.kind === 'loading'}>
    <div class="label" id="history">${strings.history}</div>
    ${page.length === 0
      ? html`<div>${sentenceFor(log, strings)}</div>`
      : html`<ul class="visits" aria-labelledby="history">
          ${page.map((usage) => visitView(usage, strings, format))}
        </ul>`}
    ${page.length === usages.length
      ? nothing
      : html`<button class="plain" type="button" @click=${() => showVisits(visitsShown + VISITS_A_PAGE)}>
          ${strings.showMore(format.count(page.length), format.count(usages.length))}
        </button>`}
  </section>`;
}

function sentenceFor({ kind }: UsageLogState, strings: Words): string {
  if (kind === 'loading') return strings.historyLoading;
  return kind === 'missing' ? strings.historyMissing : strings.historyNone;
}

function visitView(usage: Usage, strings: Words, format: Formatter): TemplateResult {
  const at = parseInstant(usage.orderCreatedDate);
  const module = usage.module === null ? strings.notAvailable : strings.moduleName(usage.module);
  const persons = (usage.usedUsages ?? 1) > 1 ? ` × ${format.count(usage.usedUsages ?? 1)}` : '';
  const venue = displayText(usage.name ?? usage.resourceId ?? '') || strings.notAvailable;
  return html`<li part="history-item" class="visit">
    <div class="visit-head">
      <span class="visit-module">${module}${persons}</span>
      ${usage.cancelled ? html`<span class="visit-cancelled">${strings.historyCancelled}</span>` : nothing}
    </div>
    <div><bdi>${venue}</bdi></div>
    ${placeView(usage, format)}
    <div class="visit-date">
      ${at === null
        ? strings.notAvailable
        : html`<time datetime=${new Date(at).toISOString()}>${format.dateTime(at)}</time>`}
    </div>
  </li>`;
}

/** The airport by its name, or the city, and the country. */
function placeView(usage: Usage, format: Formatter): TemplateResult | typeof nothing {
  const { transportHubName, city, countryOrRegion } = usage;
  const place = [transportHubName ?? city, countryOrRegion && format.country(countryOrRegion)]
    .map((part) => displayText(part ?? ''))
    .filter(Boolean);
  return place.length === 0 ? nothing : html`<div class="visit-place"><bdi>${place.join(', ')}</bdi></div>`;
}
