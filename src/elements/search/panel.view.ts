import { html, nothing, type TemplateResult } from 'lit';
import type { Formatter } from '../../locale/format.js';
import type { Strings } from '../../locale/strings.js';
import type { Resource } from '../../pass/resource.js';
import { placeView, type PlaceModel } from './place.views.js';
import type { SearchWhere } from './place.js';
import { detailsView, resultsView } from './results.views.js';
import type { SearchState } from './search-run.js';

/** Everything that the panel shows and does at one rendering. */
export interface PanelModel extends Omit<PlaceModel, 'control'> {
  readonly control: PlaceModel['control'];
  readonly format: Formatter;
  readonly strings: Strings;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly level: number;
  readonly module: number;
  /** The other modules of the pass. */
  readonly others: readonly number[];
  readonly state: SearchState;
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
  return html`<section class="base panel" dir=${direction} lang=${lang} aria-labelledby="heading"
    aria-busy=${state.kind === 'searching'} @keydown=${keydown}>
    <div class="top">
      <div class="heading" id="heading" role="heading" aria-level=${level} tabindex="-1">${strings.searchModule(module)}</div>
      <button part="close" class="plain close" type="button" aria-label=${strings.searchClose} @click=${close}>✕</button>
    </div>
    ${opened ? detailsView({ ...model, level: Math.min(level + 1, 6), resource: opened }) : nothing}
    <div class="list" ?hidden=${opened !== null}>
      ${placeView(model)}
      <p part="status" class="status" role="status">${statusText(model)}</p>
      ${messageView(model)}
      ${state.kind === 'idle' ? nothing : resultsView({ ...model, found: state.found, busy: state.kind === 'searching' })}
    </div>
  </section>`;
}

function statusText({ state, strings, format, where, nameOf, box }: PanelModel): string {
  if (box.open) return strings.placeSuggestions(box.suggestions.length, format.count(box.suggestions.length));
  switch (state.kind) {
    case 'idle':
    case 'failed':
      return '';
    case 'searching':
      return strings.searching;
    case 'found': {
      const { total, resources } = state.found;
      const count = total ?? resources.length;
      return count === 0 || !where ? '' : strings.searchFound(count, format.count(count), nameOf(where));
    }
  }
}

function messageView(model: PanelModel): TemplateResult | typeof nothing {
  const { state, problem, strings, retry } = model;
  if (problem) return html`<p part="message" class="message" role="alert">${problem}</p>`;
  if (state.kind === 'failed') {
    return html`<div part="message" class="message" role="alert">
      <p>${strings.failure[state.error.code]}</p>
      ${state.error.code === 'config'
        ? nothing
        : html`<button part="retry" class="button quiet-button" type="button" @click=${retry}>${strings.retry}</button>`}
    </div>`;
  }
  const nothingThere = state.kind === 'found' && state.found.resources.length === 0 && !state.found.more;
  return nothingThere ? nothingView(model) : nothing;
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
