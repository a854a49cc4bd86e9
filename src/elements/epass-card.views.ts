import { html, nothing, type TemplateResult } from 'lit';
import { displayText } from '../locale/display.js';
import type { Formatter } from '../locale/format.js';
import type { Words } from '../locale/words.js';
import { explain } from '../pass/explain.js';
import { parseInstant } from '../pass/instant.js';
import { isCrossModule, modulesOf } from '../pass/module.js';
import type { Pass } from '../pass/pass.js';
import type { PassStatus } from '../pass/status.js';
import { isForTheDoor } from './door.js';
import { eyeIcon, statusIcon } from './icons.js';

/** What the views of a pass need; plain values, so that each view is a function of them. */
export interface PassModel {
  readonly pass: Pass;
  readonly status: PassStatus;
  /** Milliseconds since the epoch at which the status was judged. */
  readonly now: number;
  readonly strings: Words;
  readonly format: Formatter;
  readonly headingLevel: number;
  /** IATA code of the trip, or an empty text. */
  readonly airport: string;
  readonly revealed: boolean;
  readonly toggleReveal: () => void;
  readonly showDoor: () => void;
}

/** Three corner marks and some modules. */
const CODE_ICON =
  'M0 0h5v5h-5zM1 1v3h3v-3zM6 0h5v5h-5zM7 1v3h3v-3zM0 6h5v5h-5zM1 7v3h3v-3z' +
  'M2 2h1v1h-1zM8 2h1v1h-1zM2 8h1v1h-1zM6 6h2v2h-2zM9 6h2v1h-2zM8 8h1v1h-1zM10 8h1v2h-1zM6 9h1v2h-1zM8 10h2v1h-2z';

/** The heading and the status badge. */
export function headerView({ pass, status, strings, headingLevel }: PassModel): TemplateResult {
  const title = isCrossModule(pass) || !pass.module ? strings.passTitleAny : strings.passTitle(pass.module);
  return html`<header part="header" class="head">
    ${headingView(headingLevel, title)}
    <span part="status ${status}" class="badge ${status}">${statusIcon(status)}${strings.status[status]}</span>
  </header>`;
}

/** A heading of the level that suits the page; it takes the focus when what had it is gone. */
export function headingView(level: number, text: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part="title" class="title" id="title" tabindex="-1">${text}</h1>`;
    case 2:
      return html`<h2 part="title" class="title" id="title" tabindex="-1">${text}</h2>`;
    case 4:
      return html`<h4 part="title" class="title" id="title" tabindex="-1">${text}</h4>`;
    case 5:
      return html`<h5 part="title" class="title" id="title" tabindex="-1">${text}</h5>`;
    case 6:
      return html`<h6 part="title" class="title" id="title" tabindex="-1">${text}</h6>`;
    default:
      return html`<h3 part="title" class="title" id="title" tabindex="-1">${text}</h3>`;
  }
}

/** Whose pass it is, and its id: masked to the last four until the traveller asks. */
export function holderView(model: PassModel): TemplateResult {
  const { pass, strings } = model;
  const name = displayText([pass.firstName, pass.lastName].filter((part) => part?.trim()).join(' '));
  return html`<div class="who">
    <div class="who-text">
      <div part="holder" class="holder" title=${name || nothing}><bdi>${name || strings.holderMissing}</bdi></div>
      ${passIdView(model)}
    </div>
    ${showView(model)}
  </div>`;
}

/** The control for the door: a picture of a code, as on any ticket. */
function showView({ pass, status, strings, showDoor }: PassModel): TemplateResult | typeof nothing {
  if (!isForTheDoor(pass, status)) return nothing;
  return html`<button part="show" class="show" type="button" aria-haspopup="dialog" title=${strings.doorShow}
    @click=${showDoor}>
    <svg viewBox="0 0 11 11" aria-hidden="true"><path fill="currentcolor" d=${CODE_ICON} /></svg>
  </button>`;
}

function passIdView({ pass, strings, revealed, toggleReveal }: PassModel): TemplateResult {
  const id = displayText(pass.ePassId ?? '');
  const unknown = `${strings.passIdLabel} – ${strings.notAvailable}`;
  if (id === '') return html`<div part="pass-id" class="pass-id">${unknown}</div>`;
  const lastDigits = id.length >= 8 ? id.slice(-4) : '';
  return html`<div part="pass-id" class="pass-id">
    ${revealed
      ? html`<span class="quiet">${strings.passIdLabel}</span> <bdi class="digits">${id}</bdi>`
      : html`<span class="quiet">${lastDigits ? strings.passIdMasked(lastDigits) : strings.passIdLabel}</span>
          <bdi class="digits" aria-hidden="true">•••• ${lastDigits}</bdi>`}
    <button part="reveal" class="plain reveal" type="button" aria-pressed=${revealed} @click=${toggleReveal}>
      ${eyeIcon}<span>${revealed ? strings.revealHide : strings.revealShow}</span>
    </button>
  </div>`;
}

/** What is left, in words; what is spent, in words and as a meter, which says the same again and only to the eye. */
export function usagesView({ pass, strings, format }: PassModel): TemplateResult {
  const { availableUsages: left, usedUsages: used } = pass;
  const known = left !== null && used !== null && Number.isSafeInteger(left + used);
  const total = known ? left + used : 0;
  return html`<div part="usages" class="usages">
    <div part="usages-text" class="usages-text ${isCrossModule(pass) ? 'shared' : ''}">
      <span class="left">${left === null ? strings.usagesMissing : leftText(pass, left, strings, format)}</span>
      ${known
        ? html`<span class="spent">${strings.usagesSpent(format.count(used), format.count(total))}</span>`
        : nothing}
    </div>
    ${total > 0
      ? html`<meter part="usages-meter" class="meter" aria-hidden="true" max=${total} value=${used ?? 0}></meter>`
      : html`<div class="meter"></div>`}
  </div>`;
}

function leftText(pass: Pass, left: number, strings: Words, format: Formatter): string {
  const modules = modulesOf(pass);
  return isCrossModule(pass) && modules.length > 0
    ? strings.visitsLeftShared(left, format.count(left), modules)
    : strings.visitsLeft(left, format.count(left));
}

/** From when until when, or since when not, each with its zone. */
export function validityView(model: PassModel): TemplateResult {
  return html`<div part="validity" class="validity">
    <div class="label">${model.strings.validity}</div>
    <div>${fromText(model)}</div>
    <div>${untilText(model)}</div>
  </div>`;
}

function fromText({ pass, strings, format }: PassModel): string {
  const { activationDate } = pass;
  if (activationDate === null && !pass.unreadable.includes('activationDate')) return strings.validFromIssue;
  const from = dateText(activationDate, format);
  return from === null ? strings.validFromMissing : strings.validFrom(from);
}

function untilText({ pass, status, strings, format }: PassModel): string {
  const until = dateText(pass.expirationDate, format);
  const cancelled = dateText(pass.orderCancelledDate, format);
  switch (status) {
    case 'cancelled':
      return cancelled === null ? strings.cancelledSometime : strings.cancelledOn(cancelled);
    case 'expired':
      return strings.expiredOn(until ?? strings.notAvailable);
    case 'active':
    case 'upcoming':
    case 'used-up':
    case 'unknown':
      return until === null ? strings.validityMissing : strings.validUntil(until);
  }
}

function dateText(text: string | null, format: Formatter): string | null {
  const at = text === null ? null : parseInstant(text);
  return at === null ? null : format.dateTime(at);
}

/** Whether the pass is accepted at the airport of the trip; nothing when there is none. */
export function airportView({ pass, status, now, strings, airport }: PassModel): TemplateResult | typeof nothing {
  if (airport === '') return nothing;
  const { usable, reasons } = explain(pass, { iata: airport, at: now });
  const placeFits = reasons.some(({ about, usable: fits }) => about === 'place' && fits === 'yes');
  const later = status === 'upcoming' && placeFits;
  const say = later
    ? strings.airportLater
    : { yes: strings.airportYes, no: strings.airportNo, unknown: strings.airportUnknown }[usable];
  return html`<div part="airport" class="airport ${later ? 'later' : usable}">${say(airport)}</div>`;
}
