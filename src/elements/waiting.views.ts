import { html, nothing, type TemplateResult } from 'lit';
import type { EpassError } from '../api/failure.js';
import type { Formatter } from '../locale/format.js';
import type { Words } from '../locale/words.js';
import { failureText, retryText } from './failure-text.js';

/** What a skeleton is like. */
export interface SkeletonModel {
  /** Whether the card answers for an airport. */
  readonly airport: boolean;
  /** Whether it is seen, or only gives a failure its height. */
  readonly part?: boolean;
  /** The sentence at its foot, if there is one. */
  readonly said?: string;
}

/** The boxes of a card without their content: as high as the card, so that nothing moves when it comes. */
export function skeletonView({ airport, part = true, said = '' }: SkeletonModel): TemplateResult {
  const body = airport ? 'skeleton body at-airport' : 'skeleton body';
  // One template and no more: a page of cards begins with as many of it.
  return html`<div part=${part ? 'skeleton' : nothing} class=${body} aria-hidden="true"><div class="boxes">
    <div class="head"><i class="bone title-bone"></i><i class="bone badge-bone"></i></div>
    <div class="usages">
      <div class="usages-text"><i class="bone long"></i><i class="bone"></i></div>
      <div class="meter"><i class="bone bar"></i></div>
    </div>
    <div class="who">
      <div class="who-text">
        <div class="holder"><i class="bone"></i></div><div class="pass-id"><i class="bone"></i></div>
      </div>
    </div>
    <div class="validity">
      <div class="label"><i class="bone"></i></div>
      <div><i class="bone long"></i></div>
      <div><i class="bone long"></i></div>
    </div>
    <div class="restriction"><div class="label"><i class="bone"></i></div><div><i class="bone long"></i></div></div>
    ${airport ? html`<div class="airport"><i class="bone"></i></div>` : nothing}
    <div class="services">
      <div class="label"><i class="bone"></i></div>
      <div class="modules"><i class="bone button-bone"></i></div>
    </div></div>
    <div class="foot"><i class="bone">${said || nothing}</i></div>
  </div>`;
}

/** What the view of a failure needs. */
export interface FailureModel {
  readonly error: EpassError;
  readonly strings: Words;
  readonly format: Formatter;
  readonly airport: boolean;
  /** Whether the traveller's retry is under way. */
  readonly busy: boolean;
  /** For how long the server wants to be left alone, milliseconds; 0 for not at all. */
  readonly wait: number;
  readonly retry: () => void;
}

/** One plain sentence instead of the card, in a box as high, with a retry where one makes sense. */
export function failureView(model: FailureModel): TemplateResult {
  const { error, strings, airport } = model;
  return html`<div class="stage">
    <div class="ghost">${skeletonView({ airport, part: false })}</div>
    <div class="failure">
      <div part="message" class="message" tabindex="-1">
        <slot name="error-${error.code}"><slot name="error">${failureText(error, strings)}</slot></slot>
      </div>
      ${error.retryable ? retryView(model) : nothing}
    </div>
  </div>`;
}

type RetryModel = Pick<FailureModel, 'strings' | 'format' | 'busy' | 'wait' | 'retry'>;

/** The button that loads again. It stays in place and focusable while the load is under way. */
function retryView({ strings, format, busy, wait, retry }: RetryModel): TemplateResult {
  return html`<button part="retry" class="button retry" type="button" aria-disabled=${busy || wait > 0} @click=${retry}>
    ${busy ? strings.loading : retryText(wait, strings, format)}
  </button>`;
}

/** What the last line of the card needs. */
export interface FreshnessModel {
  readonly strings: Words;
  readonly format: Formatter;
  /** When the pass was fetched, ms since the epoch; `null` for a pass that the host gave. */
  readonly checkedAt: number | null;
  readonly now: number;
  /** Why a refresh failed. */
  readonly error: EpassError | null;
  readonly pending: boolean;
  readonly wait: number;
  readonly retry: () => void;
}

/** When the shown facts were fetched; how old they are and a retry, when a refresh failed. */
export function freshnessView(model: FreshnessModel): TemplateResult | typeof nothing {
  const { strings, format, checkedAt, now, error, pending, wait, retry } = model;
  if (checkedAt === null) return nothing;
  if (!error) return html`<div class="fresh" .textContent=${strings.checkedAt(format.time(checkedAt))}></div>`;
  const why = error.retryable ? '' : ` – ${failureText(error, strings)}`; // such as "Please sign in again"
  return html`<div class="fresh">
    <span part="message">${strings.stale(format.age(now - checkedAt))}${why}</span>
    <button part="retry" class="plain" type="button" aria-disabled=${pending || wait > 0} @click=${retry}>
      ${retryText(wait, strings, format)}
    </button>
  </div>`;
}
