import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { loadChunk } from '../api/chunk.js';
import { parsePass } from '../api/wire.js';
import type { Pass } from '../pass/pass.js';
import { VERSION } from '../version.js';
import { baseStyles } from './base.styles.js';
import { controlStyles } from './controls.styles.js';
import { addStyles } from './document-styles.js';
import { EpassElement, numberOrElse } from './epass-element.js';
import type { Place } from './events.js';
import { outOfReachText } from './failure-text.js';
import { Language } from './language.js';
import { loadSearchChunk, searchChunk, type SearchChunk } from './load-search.js';
import type { SearchController } from './search/search-controller.js';

/**
 * The search for venues of one module where a pass can be used. The card opens it; a page can also
 * use it on its own, with a pass or with an order as the API returns it. All but the element itself is loaded when the
 * first one is put into a page.
 *
 * @tagname epass-search
 *
 * @fires {CustomEvent<EpassSearchDetail>} epass-search - Another module is to be searched; cancel it to do it yourself.
 * @fires {CustomEvent<EpassSelectDetail>} epass-select - A venue was chosen; cancel it to show it yourself.
 * @fires {Event} close - The traveller closed the panel.
 *
 * @csspart form - The place control with its button.
 * @csspart place - The field for the place.
 * @csspart submit - The button that searches.
 * @csspart near - The control that takes the place from the device.
 * @csspart status - What is going on, in words.
 * @csspart results - The list of venues.
 * @csspart result - One venue.
 * @csspart more - The control that lists more.
 * @csspart message - A sentence about a failure, or that nothing was found.
 * @csspart retry - The control that searches again after a failure.
 * @csspart other - The control that searches another module at the same place.
 * @csspart details - One venue, opened.
 * @csspart back - The control that leads back to the list.
 * @csspart close - The control that closes the panel.
 */
export class EpassSearchElement extends EpassElement {
  /** The version of the package. */
  static readonly version: string = VERSION;
  static override styles = [baseStyles, controlStyles];
  static override properties: PropertyDeclarations = {
    pass: { attribute: false },
    module: { converter: numberOrElse(0) },
    place: { attribute: false },
    headingLevel: { attribute: 'heading-level', converter: numberOrElse(4) },
  };

  /** The pass that the venues must fit. */
  pass: Pass | null = null;
  /** The module to search: 1 lounges, 3 set meals, 4 coupons. */
  module = 0;
  /** Where the search starts, when the pass allows it. */
  place: Place | undefined;
  /** Level of the heading, 1 to 6. */
  headingLevel = 4;

  readonly #language = new Language(this);
  #controller: SearchController | null = null;
  /** Whether its file is out of reach. */
  #isLost = false;

  constructor() {
    super();
    const chunk = searchChunk();
    if (chunk) this.#attach(chunk);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#controller) void this.#load();
  }

  /** Puts the focus on the open venue, on the heading of what is searched, or into the field for a place. */
  override focus(options?: FocusOptions): void {
    const root = this.shadowRoot; // none before it is connected
    const ids = this.#controller?.model.where ? ['#venue', '#heading'] : ['#place', '#heading'];
    const targets = ids.map((id) => root?.querySelector<HTMLElement>(id));
    targets.find(Boolean)?.focus(options);
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#language.settled(() => super.getUpdateComplete());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data') && (this.data ?? null) !== null) this.pass = passIn(this.data);
  }

  protected override render(): TemplateResult {
    if (this.#isLost) return this.#lostView();
    const chunk = searchChunk();
    return this.#language.pending || !this.#controller || !chunk ? html`` : chunk.panelView(this.#controller.model);
  }

  #lostView(): TemplateResult {
    const { strings, lang, direction } = this.#language;
    return html`<div part="message" class="base" role="alert" lang=${lang} dir=${direction}>
      <p>${outOfReachText(strings.searchModule(this.module), strings)}</p>
      <button part="retry" class="button" type="button" @click=${() => void this.#load()}>${strings.retry}</button>
    </div>`;
  }

  async #load(): Promise<void> {
    this.#isLost = false;
    try {
      this.#attach(await loadChunk(loadSearchChunk));
    } catch {
      this.#isLost = true;
    }
    this.requestUpdate();
  }

  #attach({ SearchController, searchStyles }: SearchChunk): void {
    addStyles(this, searchStyles, controlStyles);
    this.#controller ??= new SearchController(this, this.#language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'epass-search': EpassSearchElement;
  }
}

function passIn(data: unknown): Pass | null {
  try {
    return parsePass(data);
  } catch {
    return null; // the panel has nothing to search then, which it says
  }
}
