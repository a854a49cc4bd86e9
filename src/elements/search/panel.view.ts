import { html, nothing, type TemplateResult } from 'lit';
import type { EpassError } from '../../api/failure.js';
import type { Formatter } from '../../locale/format.js';
import type { Words } from '../../locale/words.js';
import type { Resource } from '../../pass/resource.js';
import { failureText, outOfReachText, retryText } from '../failure-text.js';
import type { SearchWhere } from './place.js';
import { placeView, type PlaceModel } from './place.views.js';
import { detailsView, resultsView } from './results.views.js';
import type { SearchState } from './search-run.js';

/** Everything that the panel shows and does at one rendering. */
export interface PanelModel extends Omit<PlaceModel, 'control'> {
  readonly control: PlaceModel['control'];
  readonly format: Formatter;
  readonly strings: Words;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly level: number;
  readonly module: number;
  /** The other modules of the pass. */
  readonly others: readonly number[];
  readonly state: SearchState;
  /** For how long the server wants to be left alone, milliseconds; 0 for not at all. */
  readonly wait: number;
  /** The place that is searched. */
  readonly where: SearchWhere | null;
  /** Whether the device is being asked where it is. */
  readonly locating: boolean;
  /** The venue whose details are open. */
  readonly opened: Resource | null;
  /** Why "near me" did not work, or an empty text. */
  readonly problem: string;
  readonly now: number;
  readonly images: boolean;
  readonly select: (resource: Resource) => void;
  readonly back: () => void;
  readonly more: () => void;
  readonly retry: () => void;
  readonly other: (module: number) => void;
  readonly close: () => void;
  readonly keydown: (event: KeyboardEvent) => void;
}

/** The panel of one module. */
export function panelView(model: PanelModel): TemplateResult {
  const { strings, lang, direction, level, module, opened, state, close, keydown } = model;
  const busy = state.kind === 'searching';
  const heading = strings.searchModule(module);
  const message = messageView(model);
  const below = isOfLaterPage(model);
  return html`<section class="base panel" dir=${direction} lang=${lang} aria-labelledby="heading" @keydown=${keydown}>
    <div class="top">
      <div class="heading" id="heading" role="heading" aria-level=${level} tabindex="-1">${heading}</div>
      <button part="close" class="plain close" type="button" aria-label=${strings.searchClose} @click=${close}>
        ✕
      </button>
    </div>
    ${opened ? detailsView({ ...model, level: Math.min(level + 1, 6), resource: opened }) : nothing}
    <div class="list" ?hidden=${opened !== null}>
      ${placeView(model)}
      <p part="status" class="status" role="status">${statusText(model)}</p>
      <div aria-busy=${busy}>
        ${below ? nothing : message}
        ${listView(model)}
        ${below ? message : nothing}
      </div>
    </div>
  </section>`;
}

/** What is said of a later page stands where that was asked for: below the venues. */
function isOfLaterPage({ state, problem }: PanelModel): boolean {
  return problem === '' && state.kind !== 'idle' && state.found.resources.length > 0;
}

function listView(model: PanelModel): TemplateResult | typeof nothing {
  const { state } = model;
  if (state.kind === 'idle') return nothing;
  const { found } = state;
  const offerMore = found.more && (found.resources.length > 0 || state.kind === 'found');
  return resultsView({ ...model, found, offerMore, busy: state.kind === 'searching' || model.wait > 0 });
}

function statusText({ state, strings, format, where, nameOf, box, locating }: PanelModel): string {
  const { length } = box.suggestions;
  if (box.open || (box.fruitless && !box.unknown)) return strings.placeSuggestions(length, format.count(length));
  if (locating) return strings.searching;
  switch (state.kind) {
    case 'idle':
    case 'failed':
      return '';
    case 'searching':
      return strings.searching;
    case 'found': {
      const { total, resources, more } = state.found;
      const count = resources.length === 0 ? 0 : (total ?? resources.length);
      return (count === 0 && !more) || !where ? '' : strings.searchFound(count, format.count(count), nameOf(where));
    }
  }
}

function messageView(model: PanelModel): TemplateResult | typeof nothing {
  const { state, problem } = model;
  if (problem) return html`<p part="message" class="message" role="alert">${problem}</p>`;
  if (state.kind === 'failed') return failureView(model, state.error, false);
  if (state.kind === 'searching' && state.retried) return failureView(model, state.retried, true);
  const nothingThere = state.kind === 'found' && state.found.resources.length === 0 && !state.found.more;
  return nothingThere ? nothingView(model) : nothing;
}

/** The failure stays while it is tried again, and with it the control that has the focus. */
function failureView(model: PanelModel, error: EpassError, busy: boolean): TemplateResult {
  const { strings, format, wait, retry } = model;
  const said = searchFailureText(model, error);
  return html`<div part="message" class="message">
    ${busy ? html`<p>${said}</p>` : html`<p role="alert">${said}</p>`}
    ${error.retryable
      ? html`<button part="retry" class="button quiet-button" type="button" aria-disabled=${busy || wait > 0}
          @click=${retry}>${retryText(wait, strings, format)}</button>`
      : nothing}
  </div>`;
}

/** The sentence for a search that failed. Most of those for a pass would say that it is gone; it stands above. */
function searchFailureText(model: PanelModel, error: EpassError): string {
  const { strings, module } = model;
  switch (error.code) {
    case 'config':
    case 'auth-required':
    case 'rate-limited':
    case 'timeout':
    case 'unavailable':
      return failureText(error, strings);
    default:
      return outOfReachText(isOfLaterPage(model) ? strings.showMoreOpen : strings.searchModule(module), strings);
  }
}

/** What a cross-module pass is for: where one service is missing, another may be there. */
function nothingView({ strings, module, others, where, nameOf, other }: PanelModel): TemplateResult {
  const place: SearchWhere = where ?? { kind: 'named' };
  return html`<div part="message" class="message" role="alert">
    <p>${strings.searchNothing(module, nameOf(place))}</p>
    ${others.map(
      (next) => html`<button part="other" class="button quiet-button" type="button" @click=${() => other(next)}>
        ${strings.searchModule(next)}
      </button>`,
    )}
  </div>`;
}
