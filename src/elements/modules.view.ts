import { html, nothing, type TemplateResult } from 'lit';
import type { Formatter } from '../locale/format.js';
import type { Words } from '../locale/words.js';
import { modulesOf } from '../pass/module.js';
import type { Pass } from '../pass/pass.js';
import { isOver, type PassStatus } from '../pass/status.js';
import { moduleIcon } from './icons.js';

/** What the view of the search controls needs. */
export interface ModulesModel {
  readonly pass: Pass;
  readonly status: PassStatus;
  readonly strings: Words;
  readonly format: Formatter;
  /** How many venues each module has at the airport of the trip, as far as that is known. */
  readonly counts: ReadonlyMap<number, number>;
  /** The open search panel. */
  readonly panel: { readonly module: number } | null;
  /** Where the control of a module leads; `null` makes it a button. */
  readonly hrefOf: (module: number) => string | null;
  /** Called when a control is pressed; the event is the one to stop for a handled search. */
  readonly search: (module: number, press: Event) => void;
}

/** One search control for each module of the pass, and the reason where they are off. */
export function modulesView(model: ModulesModel): TemplateResult {
  const { pass, status, strings } = model;
  const modules = modulesOf(pass);
  const off = isOver(status) ? strings.searchOff[status] : null;
  const label = modules.length === 0 ? strings.searchNone : (off ?? strings.searchLabel);
  return html`<div class="services">
    <div class="label" id="services">${label}</div>
    <ul part="modules" class="modules" aria-labelledby="services">
      ${modules.map(
        (module) => html`<li part="module module-${module}" class="module module-${module}">
          ${controlView(model, module, off)}
        </li>`,
      )}
    </ul>
  </div>`;
}

function controlView(model: ModulesModel, module: number, off: string | null): TemplateResult {
  const { strings, format, counts, panel, hrefOf, search } = model;
  const count = counts.get(module);
  const label = strings.searchModule(module);
  const text = count === undefined ? label : strings.searchModuleCount(label, format.count(count));
  const href = off === null ? hrefOf(module) : null;
  const press = (event: Event): void => search(module, event);
  const icon = moduleIcon(module);
  return href === null
    ? html`<button part="search-button" class="button" type="button" ?disabled=${off !== null}
        aria-describedby=${off === null ? nothing : 'services'} aria-expanded=${panel?.module === module}
        @click=${press}>${icon}<span>${text}</span></button>`
    : html`<a part="search-button" class="button" href=${href} @click=${press}>${icon}<span>${text}</span></a>`;
}
