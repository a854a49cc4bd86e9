import './clobber-guard.js'; // before Lit starts
import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { EpassError } from '../api/failure.js';
import { explain, UNEXPLAINED, type Explanation, type ExplainQuery } from '../pass/explain.js';
import type { Pass } from '../pass/pass.js';
import type { PassStatus } from '../pass/status.js';
import { VERSION } from '../version.js';
import { Announcer } from './announcer.js';
import { CardControls } from './card-controls.js';
import type { CardState } from './card-states.js';
import { cardStyles, cardView } from './card.view.js';
import { EpassElement, numberOrElse, orElse, toText } from './epass-element.js';
import type { Place } from './events.js';
import { keepingFocus } from './keeping-focus.js';
import { Language } from './language.js';
import { sourceOf } from './pass-source.js';
import { PassWatch, WITHOUT_WORDS } from './pass-watch.js';
import { servedModel } from './served.js';
import { WaitForView } from './wait-for-view.js';
import { WarmUp } from './warm-up.js';

/**
 * A traveller's E-pass, fetched through the token endpoint of the page's own server: its status,
 * usages, validity, where it may be used, and a search in each of its modules.
 *
 * @tagname epass-card
 * @slot header - A logo, above everything.
 * @slot actions - Controls of the page, below the search controls.
 * @slot footer - Small print, at the end.
 * @slot loading - Replaces the skeleton.
 * @slot empty - Replaces the sentence for a card without a pass.
 * @slot error - Replaces the sentence of any failure.
 * @slot error-{code} - Replaces the sentence of one failure, such as `error-not-found`.
 * @slot - Shown until the element is defined, such as a link to the pass.
 *
 * @fires {CustomEvent<EpassLoadDetail>} epass-load - Real data has arrived.
 * @fires {CustomEvent<EpassErrorDetail>} epass-error - A load or a refresh failed.
 * @fires {CustomEvent<EpassStatusChangeDetail>} epass-status-change - The status changed, by a refresh or by time.
 * @fires {CustomEvent<EpassSearchDetail>} epass-search - A search was asked for; cancel it to handle it yourself.
 * @fires {CustomEvent<EpassSelectDetail>} epass-select - A venue was chosen; cancel it to show it yourself.
 *
 * @csspart base - The card itself.
 * @csspart header - The line with title and status.
 * @csspart title - The heading.
 * @csspart status - The status; also `active`, `upcoming`, `used-up`, `expired`, `cancelled` or `unknown`.
 * @csspart holder - The holder's name.
 * @csspart pass-id - The masked id with its control.
 * @csspart reveal - The control that shows the id.
 * @csspart usages - The counter.
 * @csspart usages-meter - The counter as a meter.
 * @csspart usages-text - The counter in words.
 * @csspart validity - Until when the pass is valid.
 * @csspart restriction - Where the pass is accepted.
 * @csspart restriction-item - One place of a restriction.
 * @csspart restriction-more - The control that lists more places.
 * @csspart airport - The answer for the `airport` attribute.
 * @csspart modules - The search controls.
 * @csspart module - The box of one control; also `module-1`, `module-3` and so on.
 * @csspart search-button - The control that starts a search, a button or a link.
 * @csspart show - The control that opens the view for the door.
 * @csspart door - The view for the door, a dialog.
 * @csspart door-code - The QR code in it.
 * @csspart history - The visits so far.
 * @csspart history-item - One visit.
 * @csspart search - The open search panel; its own parts are reached as `search__form` and so on.
 * @csspart skeleton - The placeholder while loading.
 * @csspart message - A sentence about a failure.
 * @csspart retry - The control that loads again.
 * @csspart footer - The end of the card.
 * @csspart debug - What the doctor found, with the attribute `debug`.
 *
 * @cssprop [--epass-color-surface=#ffffff] - Background of the card.
 * @cssprop [--epass-color-text=#1b2130] - Text.
 * @cssprop [--epass-color-muted=#566074] - Secondary text, the empty part of the meter.
 * @cssprop [--epass-color-border=#d8dde7] - Lines and frames.
 * @cssprop [--epass-color-accent=#1d55c4] - Controls and the meter.
 * @cssprop [--epass-color-on-accent=#ffffff] - Text on controls.
 * @cssprop [--epass-color-success=#176b3a] - An active pass, an accepted airport.
 * @cssprop [--epass-color-warning=#7d5200] - An upcoming pass, an open question.
 * @cssprop [--epass-color-danger=#b0261d] - An expired or cancelled pass, a refused airport.
 * @cssprop [--epass-radius=0.875em] - Rounding of the card.
 * @cssprop [--epass-space=1em] - Space between and around the parts.
 * @cssprop [--epass-font-family=inherit] - Font; the page's own by default.
 * @cssprop [--epass-font-size=medium] - Size that all others follow.
 * @cssprop [--epass-shadow=0 1px 2px rgb(20 30 50 / 8%), 0 6px 20px rgb(20 30 50 / 7%)] - Shadow of the card.
 * @cssprop [--epass-focus-ring=3px solid] - Outline of the focused control.
 *
 * @cssstate loading - A first load is under way.
 * @cssstate ready - A pass is shown.
 * @cssstate error - A failure is shown instead of a pass.
 * @cssstate stale - A pass is shown, but the last refresh failed.
 * @cssstate active - The shown pass is active.
 * @cssstate upcoming - The shown pass becomes active later.
 * @cssstate used-up - The shown pass has no visit left.
 * @cssstate expired - The shown pass is over.
 * @cssstate cancelled - The shown pass was cancelled.
 * @cssstate unknown - The facts of the shown pass do not say what it is worth.
 */
export class EpassCardElement extends EpassElement {
  /** The version of the package. */
  static readonly version: string = VERSION;
  static override styles = cardStyles;
  static override properties: PropertyDeclarations = {
    orderId: { attribute: 'order-id', converter: toText }, ePassId: { attribute: 'epass-id', converter: toText },
    searchHref: { attribute: 'search-href', converter: toText }, theme: { converter: orElse('auto') },
    headingLevel: { attribute: 'heading-level', converter: numberOrElse(3) }, loading: { converter: orElse('eager') },
    history: { type: Boolean }, debug: { type: Boolean },
  };

  /** The pass, by its order id. */
  orderId = '';
  /** The pass, by its E-pass id; used when there is no `order-id`. */
  ePassId = '';
  /** URL template of this site that makes the search controls links: `{module} {airport} {iata} {country} {locale}`. */
  searchHref = '';
  /** `auto` follows the element's own `color-scheme`. */
  theme: 'auto' | 'light' | 'dark' = 'auto';
  /** Level of the heading, 1 to 6. */
  headingLevel = 3;
  /** `lazy` starts when the card comes near the viewport, or is refreshed. */
  loading: 'eager' | 'lazy' = 'eager';
  /** Lists the visits so far, where the API gives them. */
  history = false;
  /** Says below the card and in the console why it does not work, with the fix: for developers, in English. */
  debug = false;

  readonly #view: WaitForView = new WaitForView(this, () => this.loading === 'lazy' && !this.#watch.hasBegun);
  readonly #watch = new PassWatch(this, () => sourceOf(this, this.#view.over), () => this.#controls.forget());
  readonly #language = new Language(this);
  readonly #announcer = new Announcer(this, this.#language);
  readonly #controls: CardControls = new CardControls(this, this.#watch, this.#language, this.#announcer);

  constructor() {
    super();
    new WarmUp(this, this.#language);
  }

  /** The shown pass, or `null`. */
  get pass(): Pass | null {
    return this.#watch.facts.pass;
  }
  /** The status of the shown pass, or `null`. */
  get status(): PassStatus | null {
    return this.#watch.facts.status;
  }
  /** `idle` without a pass to load, `loading`, `ready`, or `error`. */
  get state(): CardState {
    return this.#watch.facts.state;
  }
  /** Whether the shown pass is from before a refresh that failed. */
  get stale(): boolean {
    return this.#watch.facts.stale;
  }
  /** Why the last load failed, or `null`. */
  get error(): EpassError | null {
    return this.#watch.facts.error;
  }
  /** The first outcome: resolves with the pass, or rejects with an `EpassError`. */
  get ready(): Promise<Pass> {
    return this.#watch.ready;
  }

  /** Loads the pass again, past every cache. Settles when that is done; a failure is in `error`. */
  async refresh(): Promise<void> {
    if (this.orderId || this.ePassId) this.#view.end();
    await this.#watch.refresh(this.isUpdatePending ? this.rendered : undefined); // what was just set counts
    await this.rendered;
  }

  /** Asks for a search as its control does; without effect where the pass does not allow it. */
  search(module: number, place?: Place): void {
    this.#controls.search(module, place);
  }

  /** Can this pass be used there? Judged from the pass alone; give `at` to judge its dates. */
  explain(query: ExplainQuery): Explanation {
    return this.pass ? explain(this.pass, query) : UNEXPLAINED;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await this.#language.settled(() => super.getUpdateComplete());
    if (!this.#controls.arriving) return done;
    await this.#controls.arriving;
    return this.getUpdateComplete();
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    keepingFocus(this.renderRoot as ShadowRoot, () => super.update(changed));
  }

  protected override render(): TemplateResult {
    const { strings, format, lang, direction, pending } = this.#language;
    const { theme, headingLevel, images, timeZone, strings: ownStrings } = this;
    const waiting = !this.#view.over && Boolean(this.orderId || this.ePassId);
    const own = { strings, format, lang, direction, theme, headingLevel, waiting, images, timeZone, ownStrings };
    const facts = pending ? WITHOUT_WORDS : this.#watch.facts;
    const model = { ...facts, ...this.#controls.model, ...own, client: this, linkTemplate: this.searchHref };
    return cardView(this.served ? { ...model, ...servedModel(this) } : model);
  }
}
