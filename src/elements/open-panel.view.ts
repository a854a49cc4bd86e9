import { html, nothing, type TemplateResult } from 'lit';
import type { ClientOptions } from '../api/client.js';
import type { Formatter } from '../locale/format.js';
import type { Strings } from '../locale/strings.js';
import type { Pass } from '../pass/pass.js';
import { isOver, type PassStatus } from '../pass/status.js';
import type { EpassSearchDetail, Place } from './events.js';

/** The search panel that is open. */
export interface OpenPanel {
  readonly module: number;
  /** Where it starts, when a script said so. */
  readonly place: Place | undefined;
  /** How a card shows it: loaded with the panel. */
  readonly view: typeof openPanelView;
}

/** What the panel is given by its card. */
export interface OpenPanelModel {
  readonly panel: OpenPanel | null;
  readonly pass: Pass;
  readonly status: PassStatus;
  readonly format: Formatter;
  /** IATA code of the trip, or an empty text. */
  readonly airport: string;
  readonly headingLevel: number;
  readonly timeZone: string;
  readonly images: boolean;
  /** The wording of the card, under which that of the language lies. */
  readonly ownStrings: Partial<Strings> | undefined;
  /** How the panel reaches the API. */
  readonly client: ClientOptions;
  readonly closePanel: () => void;
  /** Called when the panel asked for another module, with the event that may still be cancelled. */
  readonly followPanel: (asked: CustomEvent<EpassSearchDetail>) => void;
}

/** The panel's own parts, under the names that they have outside the card. */
const PARTS = [
  ...['form', 'place', 'submit', 'near', 'status', 'results', 'result', 'more', 'message', 'retry', 'other'],
  ...['details', 'back', 'close'],
].map((part) => `${part}:search__${part}`);

/** The open panel of a pass that can still be used; nothing otherwise. */
export function openPanelView(model: OpenPanelModel): TemplateResult | typeof nothing {
  const { panel, pass, status, airport, client, format, timeZone, headingLevel, images, ownStrings } = model;
  if (panel === null || isOver(status)) return nothing;
  const { tokenEndpoint, tokenProvider, apiBase, programId } = client;
  return html`<epass-search part="search" class="search" exportparts=${PARTS.join(', ')}
    .pass=${pass} .module=${panel.module} .place=${panel.place} .airport=${airport} .images=${images}
    .tokenEndpoint=${tokenEndpoint} .tokenProvider=${tokenProvider} .apiBase=${apiBase} .programId=${programId}
    .locale=${format.locale} .timeZone=${timeZone} .strings=${ownStrings}
    .headingLevel=${Math.min(headingLevel + 1, 6)}
    @epass-search=${model.followPanel} @close=${model.closePanel}></epass-search>`;
}
