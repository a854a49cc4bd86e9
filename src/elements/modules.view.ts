import { html, type TemplateResult } from 'lit';
import type { Formatter } from '../locale/format.js';
import type { Words } from '../locale/words.js';
import { modulesOf } from '../pass/module.js';
import type { Pass } from '../pass/pass.js';
import { isOver, type PassStatus } from '../pass/status.js';
import { moduleLines } from './icons.js';

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

/** What stands above the search controls: the reason, where they are off. */
export function modulesLabel({ pass, status, strings }: ModulesModel): string {
  if (modulesOf(pass).length === 0) return strings.searchNone;
  return isOver(status) ? strings.searchOff[status] : strings.searchLabel;
}

/** One search control for each module of the pass. */
export function moduleViews(model: ModulesModel): TemplateResult[] {
  return modulesOf(model.pass).map((module) => moduleView(model, module));
}

function moduleView(model: ModulesModel, module: number): TemplateResult {
  const { status, strings, format, counts, panel, hrefOf, search } = model;
  const count = counts.get(module);
  const label = strings.searchModule(module);
  const text = count === undefined ? label : strings.searchModuleCount(label, format.count(count));
  const lines = moduleLines(module);
  const names = `module module-${module}`;
  if (isOver(status)) return offView(names, lines, text);
  const href = hrefOf(module);
  const press = (event: Event): void => search(module, event);
  return href === null
    ? html`<li part=${names}><button part="search-button" class="button" type="button"
        aria-expanded=${panel?.module === module} @click=${press}>
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${lines} /></svg>
        <span .textContent=${text}></span></button></li>`
    : html`<li part=${names}><a part="search-button" class="button" href=${href} @click=${press}>
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${lines} /></svg>
        <span .textContent=${text}></span></a></li>`;
}

/** The control of a pass that cannot be used any more; the label above says why. */
function offView(names: string, lines: string, text: string): TemplateResult {
  return html`<li part=${names}><button part="search-button" class="button" type="button" disabled
    aria-describedby="services" aria-expanded="false">
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${lines} /></svg>
    <span .textContent=${text}></span></button></li>`;
}
