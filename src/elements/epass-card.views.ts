import { html, nothing, type TemplateResult } from 'lit';
import { displayText } from '../locale/display.js';
import { explain } from '../pass/explain.js';
import { isCrossModule } from '../pass/module.js';
import type { Pass } from '../pass/pass.js';
import { isForTheDoor, isOver } from '../pass/status.js';
import { statusLines } from './icons.js';
import { modulesLabel, moduleViews, type ModulesModel } from './modules.view.js';
import {
  endOf, fromText, holderText, leftText, spentText, startOf, titleText, totalOf, untilText,
} from './pass-texts.js';
import { placesLabel, placesView, type PlacesModel } from './restriction.view.js';
import { freshnessView, type FreshnessModel } from './waiting.views.js';

/** What the view of a pass needs; plain values, so that it is a function of them. */
export interface PassModel extends ModulesModel, PlacesModel, FreshnessModel {
  readonly headingLevel: number;
  /** IATA code of the trip, or an empty text. */
  readonly airport: string;
  readonly revealed: boolean;
  readonly toggleReveal: () => void;
  readonly showDoor: () => void;
}

/**
 * A pass: what it is worth, what is left of it, whose it is, when and where it is good, and what to search with it.
 * What every pass has is one template, and its texts are set as such: each template within another, and each
 * marker of a text, costs every card time and memory.
 *
 * @param opened what the traveller has opened, below the search controls.
 */
export function passView(model: PassModel, opened: unknown): TemplateResult {
  const { pass, status, strings } = model;
  const name = holderText(pass);
  return html`<div class=${bodyClass(model)}><div class="boxes">
    <header part="header" class="head">
      ${headingView(model.headingLevel, titleText(model))}
      <span part="status ${status}" class="badge"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d=${statusLines(status)} /></svg><span .textContent=${strings.status[status]}></span></span>
    </header>
    <div part="usages" class="usages">
      <div part="usages-text" class=${isCrossModule(pass) ? 'usages-text shared' : 'usages-text'}>
        <span class="left" .textContent=${leftText(model)}></span>
        <span class="spent" .textContent=${spentText(model)}></span>
      </div>${meterView(pass)}</div>
    <div class="who">
      <div class="who-text">
        <div part="holder" class=${model.revealed || !pass.ePassId ? 'holder whole' : 'holder'} data-private>
          <bdi .textContent=${name || strings.holderMissing}></bdi></div>
        ${passIdView(model)}
      </div>${showView(model)}
    </div>
    <div part="validity" class="validity">
      <div class="label" .textContent=${strings.validity}></div>
      <time datetime=${momentOf(startOf(pass))} .textContent=${fromText(model)}></time>
      <time datetime=${momentOf(endOf(model))} .textContent=${untilText(model)}></time>
    </div>
    <div part="restriction" class="restriction">
      <div class="label" id="places" .textContent=${placesLabel(model)}></div>
      <div>${placesView(model)}</div>
    </div>
    ${airportView(model)}
    <div class="services">
      <div class="label" id="services" .textContent=${modulesLabel(model)}></div>
      <ul part="modules" class="modules" aria-labelledby="services">${moduleViews(model)}</ul>
    </div></div>
    ${opened}
    <slot name="actions"></slot>
    <footer part="footer" class="foot">${freshnessView(model)}<slot name="footer"></slot></footer>
  </div>`;
}

const bodyClass = ({ airport, status }: PassModel): string =>
  `body${airport ? ' at-airport' : ''}${isOver(status) ? ' over' : ''}`;

const momentOf = (at: number | null): string | typeof nothing => (at === null ? nothing : new Date(at).toISOString());

/** A heading of the level that suits the page; it takes the focus when what had it is gone. */
function headingView(level: number, text: string): TemplateResult {
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

/** What is left as a meter, which says again what stands beside it, and only to the eye. */
function meterView(pass: Pass): TemplateResult {
  const total = totalOf(pass) ?? 0;
  return total > 0
    ? html`<meter part="usages-meter" class="meter" aria-hidden="true" max=${total}
        value=${pass.availableUsages ?? 0}></meter>`
    : html`<div class="meter"></div>`;
}

/** The control for the door: a picture of a code, as on any ticket: three corner marks and some modules. */
function showView({ pass, status, strings, showDoor }: PassModel): TemplateResult | typeof nothing {
  if (!isForTheDoor(pass, status)) return nothing;
  return html`<button part="show" class="show" type="button" aria-haspopup="dialog" title=${strings.doorShow}
    @click=${showDoor}>
    <svg viewBox="0 0 11 11" aria-hidden="true"><path fill="currentcolor" d="M0 0h5v5h-5zM1 1v3h3v-3zM6 0h5v5h-5zM7
      1v3h3v-3zM0 6h5v5h-5zM1 7v3h3v-3zM2 2h1v1h-1zM8 2h1v1h-1zM2 8h1v1h-1zM6 6h2v2h-2zM9 6h2v1h-2zM8 8h1v1h-1zM10
      8h1v2h-1zM6 9h1v2h-1zM8 10h2v1h-2z" /></svg>
  </button>`;
}

/** The id: masked to its last four until the traveller asks. */
function passIdView({ pass, strings, revealed, toggleReveal }: PassModel): TemplateResult {
  const id = displayText(pass.ePassId ?? '');
  const unknown = `${strings.passIdLabel} – ${strings.notAvailable}`;
  if (id === '') return html`<div part="pass-id" class="pass-id">${unknown}</div>`;
  const lastDigits = id.length >= 8 ? id.slice(-4) : '';
  const said = revealed || lastDigits === '' ? strings.passIdLabel : strings.passIdMasked(lastDigits);
  return html`<div part="pass-id" class="pass-id" data-private>
    <span class="quiet" .textContent=${said}></span>
    <bdi class="digits" aria-hidden=${revealed ? nothing : 'true'}
      .textContent=${revealed ? id : `•••• ${lastDigits}`}></bdi>
    <button part="reveal" class="plain reveal" type="button" @click=${toggleReveal}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M2 12q10-15 20 0q-10 15-20 0zM12 9a3 3 0 1 1 0 6a3 3 0 1 1 0-6z" />
      </svg>
      <span .textContent=${revealed ? strings.revealHide : strings.revealShow}></span>
    </button>
  </div>`;
}

/** Whether the pass is accepted at the airport of the trip; nothing when there is none. */
function airportView({ pass, status, now, strings, airport }: PassModel): TemplateResult | typeof nothing {
  if (airport === '') return nothing;
  const { usable, reasons } = explain(pass, { iata: airport, at: now });
  const ofPlace = reasons.find(({ about }) => about === 'place')?.usable ?? usable;
  // That it is not yet time is no fault of the place.
  const answer = status !== 'upcoming' ? usable : ofPlace === 'yes' ? 'later' : ofPlace;
  const { airportYes: yes, airportLater: later, airportNo: no, airportUnknown: unknown } = strings;
  return html`<div part="airport" class="airport ${answer}">${{ yes, later, no, unknown }[answer](airport)}</div>`;
}
