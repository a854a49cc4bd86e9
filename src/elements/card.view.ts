import { css, html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Words } from '../locale/words.js';
import type { Pass } from '../pass/pass.js';
import type { PassStatus } from '../pass/status.js';
import { baseStyles } from './base.styles.js';
import { controlStyles } from './controls.styles.js';
import type { doorView } from './door.view.js';
import { styles } from './epass-card.styles.js';
import { passView } from './epass-card.views.js';
import type { historyView } from './history.view.js';
import { layoutStyles } from './layout.styles.js';
import { mediaStyles } from './media.styles.js';
import { meterStyles } from './meter.styles.js';
import { modulesStyles } from './modules.styles.js';
import type { OpenPanelModel } from './open-panel.view.js';
import type { PassFacts } from './pass-watch.js';
import { passStyles } from './pass.styles.js';
import { showControlStyles } from './show-control.styles.js';
import type { UsageLogState } from './usage-log-state.js';
import { waitingStyles } from './waiting.styles.js';
import { failureView, skeletonView } from './waiting.views.js';

/** The looks of a card, the more special ones last, as one sheet: browsers match it once a card. */
export const cardStyles = css`
  ${baseStyles} ${styles} ${controlStyles} ${passStyles} ${meterStyles} ${waitingStyles}
  ${showControlStyles} ${modulesStyles} ${layoutStyles} ${mediaStyles}
`;

/** Everything that a card shows and does at one rendering. */
export interface CardModel extends PassFacts, Omit<OpenPanelModel, 'pass' | 'status'> {
  readonly strings: Words;
  /** Empty while that is open, as is the direction. */
  readonly lang: string;
  readonly direction: string | undefined;
  readonly theme: string | undefined;
  /** Whether the card has an id and will load it when it comes into view. */
  readonly waiting: boolean;
  /** Said to screen readers after the traveller asked for something. */
  readonly announcement: string;
  /** Whether that is for everybody to see: what a control needs could not be loaded. */
  readonly outOfReach: boolean;
  readonly revealed: boolean;
  readonly toggleReveal: () => void;
  readonly placesShown: number;
  readonly showPlaces: (count: number) => void;
  readonly hrefOf: (module: number) => string | null;
  /** What the links of the search controls are made of, or an empty text. */
  readonly linkTemplate: string;
  readonly search: (module: number, press: Event) => void;
  readonly counts: ReadonlyMap<number, number>;
  readonly log: UsageLogState;
  /** The view of the visits so far, once it is loaded. */
  readonly history: typeof historyView | null;
  readonly visitsShown: number;
  readonly showVisits: (count: number) => void;
  /** The view for the door, while it is open. */
  readonly door: typeof doorView | null;
  readonly showDoor: () => void;
  readonly closeDoor: () => void;
  readonly retry: () => void;
}

/** A card that has a pass to show. */
interface Shown {
  readonly pass: Pass;
  readonly status: PassStatus;
}

/** The whole card, whatever its state. */
export function cardView(model: CardModel): TemplateResult {
  const { theme, direction, lang, pass, pending, strings, outOfReach } = model;
  const said = model.late ? strings.stillLoading : model.announcement;
  const scheme = theme === 'light' || theme === 'dark' ? theme : '';
  // What is said of a load stands outside of what is busy, where screen readers would not say it.
  return html`<p class="quiet" role="status">${said && !outOfReach ? html`<span lang=${lang}>${said}</span>` : ''}</p>
  <article part="base" class="base ${scheme}" dir=${direction || nothing} lang=${lang || nothing}
    aria-labelledby=${pass ? 'title' : nothing} aria-label=${lang && isBare(model) ? strings.loading : nothing}
    aria-busy=${pending}>
    <slot name="header"></slot>
    ${contentView(model)}
  </article>`;
}

/** Whether a card has only boxes to show. */
function isBare({ pass, error, state, waiting }: CardModel): boolean {
  return !pass && !error && (state === 'loading' || waiting);
}

/** Pages set properties without types, too. */
const levelOf = (level: unknown): number => ([1, 2, 3, 4, 5, 6].includes(Number(level)) ? Number(level) : 3);

function contentView(model: CardModel): unknown {
  const { pass, status, error, strings, format, airport, pending, late, wait, retry } = model;
  if (pass && status) {
    return guard(drawnFrom(model), () => {
      const shown = { ...model, pass, status, headingLevel: levelOf(model.headingLevel) };
      return passView(shown, openedView(shown));
    });
  }
  if (error) return failureView({ error, strings, format, airport: airport !== '', busy: pending, wait, retry });
  if (isBare(model)) {
    const said = late ? strings.stillLoading : '';
    return html`<slot name="loading">${skeletonView({ airport: airport !== '', said })}</slot>`;
  }
  return html`<slot name="empty"><p class="empty">${strings.empty}</p></slot>`;
}

/**
 * What a pass is drawn from. A theme, or the sentence of a screen reader, draws it no second time. A card that has
 * more to show than the pass alone is drawn at each rendering.
 */
function drawnFrom(model: CardModel): unknown[] {
  const { pass, status, strings, format, headingLevel, revealed, placesShown, checkedAt, linkTemplate } = model;
  const { airport, stale, panel, log, door, outOfReach } = model;
  if (airport || stale || panel || log.kind !== 'off' || door || outOfReach) return [model];
  return [pass, status, strings, format, headingLevel, revealed, placesShown, checkedAt, linkTemplate];
}

/** What the traveller has opened: the search panel, the visits so far, the view for the door; or that it is lost. */
function openedView(model: CardModel & Shown): readonly unknown[] | typeof nothing {
  const { panel, log, door, outOfReach, announcement } = model;
  if (!panel && log.kind === 'off' && !door && !outOfReach) return nothing;
  const lost = outOfReach ? html`<p class="out-of-reach" role="alert">${announcement}</p>` : nothing;
  return [lost, panel?.view(model), visitsView(model), door?.(model)];
}

/** The visits so far; when the file of their view is out of reach, the sentence that there is no list. */
function visitsView(model: CardModel): unknown {
  const { history, log, strings } = model;
  if (history || log.kind !== 'missing') return history?.(model);
  return html`<div part="history" class="history">${strings.historyMissing}</div>`;
}
