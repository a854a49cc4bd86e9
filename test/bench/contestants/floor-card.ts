import { moduleLines, statusLines } from '../../../src/elements/icons.js';
import { FetchingCard } from './fetching-card.js';
import { sentencesOf, type Order } from './pass-data.js';

/** The style sheets of `<epass-card>`, put here by the bundler. */
declare const CARD_CSS: string;

const sheet = new CSSStyleSheet();
sheet.replaceSync(CARD_CSS);

/** Markup without the white space between its lines, as a build tool leaves it. */
function templateOf(markup: string): HTMLTemplateElement {
  const made = document.createElement('template');
  made.innerHTML = markup.replaceAll(/\n\s*/g, '');
  return made;
}

const picture = (lines: string): string => `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${lines}"></path></svg>`;
const EYE = 'M2 12q10-15 20 0q-10 15-20 0zM12 9a3 3 0 1 1 0 6a3 3 0 1 1 0-6z';
const CODE = 'M0 0h5v5h-5zM1 1v3h3v-3zM6 0h5v5h-5zM7 1v3h3v-3zM0 6h5v5h-5zM1 7v3h3v-3zM2 2h1v1h-1zM8 2h1v1h-1zM2 8h1v1h-1z'
  + 'M6 6h2v2h-2zM9 6h2v1h-2zM8 8h1v1h-1zM10 8h1v2h-1zM6 9h1v2h-1zM8 10h2v1h-2z';

const TITLE = '<h3 part="title" class="title" id="title" tabindex="-1">Airport pass</h3>';
const REVEAL = `<button part="reveal" class="plain reveal" type="button">
  ${picture(EYE)} <span>Show number</span>
</button>`;

const template = templateOf(`<p class="quiet" role="status"></p>
<article part="base" class="base " dir="ltr" lang="en" aria-labelledby="title" aria-busy="false">
  <slot name="header"></slot>
  <div class="body"><div class="boxes">
    <header part="header" class="head">
      ${TITLE} <span part="status" class="badge">${picture('')}<span></span></span>
    </header>
    <div part="usages" class="usages">
      <div part="usages-text" class="usages-text shared"><span class="left"></span> <span class="spent"></span></div>
      <meter part="usages-meter" class="meter" aria-hidden="true"></meter>
    </div>
    <div class="who">
      <div class="who-text">
        <div part="holder" class="holder" data-private><bdi></bdi></div>
        <div part="pass-id" class="pass-id" data-private><span class="quiet"></span> <bdi class="digits" aria-hidden="true"></bdi> ${REVEAL}</div>
      </div>
      <button part="show" class="show" type="button" aria-haspopup="dialog" title="Show at the door">
        <svg viewBox="0 0 11 11" aria-hidden="true"><path fill="currentcolor" d="${CODE}"></path></svg>
      </button>
    </div>
    <div part="validity" class="validity"><div class="label">Valid</div><time></time> <time></time></div>
    <div part="restriction" class="restriction">
      <div class="label" id="places">Accepted at</div><div>Any participating place</div>
    </div>
    <div class="services">
      <div class="label" id="services">Where to use it</div>
      <ul part="modules" class="modules" aria-labelledby="services"></ul>
    </div></div>
    <slot name="actions"></slot>
    <footer part="footer" class="foot"><div class="fresh"></div><slot name="footer"></slot></footer>
  </div>
</article>`);

const control = templateOf(`<li>
  <button part="search-button" class="button" type="button" aria-expanded="false">${picture('')} <span></span></button>
</li>`);

const skeleton = templateOf(`<p class="quiet" role="status"></p>
<article part="base" class="base " dir="ltr" lang="en" aria-label="Loading your pass" aria-busy="true">
  <slot name="header"></slot>
  <slot name="loading">
    <div part="skeleton" class="skeleton body" aria-hidden="true"><div class="boxes">
      <div class="head"><i class="bone title-bone"></i><i class="bone badge-bone"></i></div>
      <div class="usages">
        <div class="usages-text"><i class="bone long"></i><i class="bone"></i></div><div class="meter"><i class="bone bar"></i></div>
      </div>
      <div class="who">
        <div class="who-text"><div class="holder"><i class="bone"></i></div><div class="pass-id"><i class="bone"></i></div></div>
      </div>
      <div class="validity">
        <div class="label"><i class="bone"></i></div><div><i class="bone long"></i></div><div><i class="bone long"></i></div>
      </div>
      <div class="restriction"><div class="label"><i class="bone"></i></div><div><i class="bone long"></i></div></div>
      <div class="services"><div class="label"><i class="bone"></i></div><div class="modules"><i class="bone button-bone"></i></div></div></div>
      <div class="foot"><i class="bone"></i></div>
    </div>
  </slot>
</article>`);

/**
 * The yardstick: one card without a library, with the style sheet of `<epass-card>` and, box by box, what that shows
 * (`yardstick.test.ts` compares them).
 */
class FloorCard extends FetchingCard {
  readonly #root = this.attachShadow({ mode: 'open' });
  #filled = false;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
  }

  protected override showSkeleton(): void {
    this.#filled = false;
    this.#root.replaceChildren(skeleton.content.cloneNode(true));
  }

  protected override showOrder(order: Order): void {
    if (!this.#filled) this.#root.replaceChildren(document.importNode(template.content, true));
    this.#filled = true;
    const it = sentencesOf(order);
    const badge = this.#find('.badge');
    badge.setAttribute('part', `status ${it.status}`);
    this.#find('.badge path').setAttribute('d', statusLines(it.status));
    this.#write('.badge span', it.statusText);
    this.#write('.left', it.left);
    this.#write('.spent', it.spent);
    this.#write('.holder bdi', it.holder);
    this.#write('.pass-id .quiet', it.saidId);
    this.#write('.digits', it.maskedId);
    this.#moment('.validity :nth-child(2)', it.from, order.extra.activationDate);
    this.#moment('.validity :nth-child(3)', it.until, order.extra.expirationDate);
    this.#write('.fresh', it.checked);
    const meter = this.#find('.meter') as HTMLMeterElement;
    meter.max = order.extra.availableUsages + order.extra.usedUsages;
    meter.value = order.extra.availableUsages;
    this.#find('.modules').replaceChildren(...it.modules.map(({ module, label }) => this.#control(module, label)));
    this.showTheme(this.getAttribute('theme') ?? 'auto');
  }

  protected override showFailure(): void {
    this.#filled = false;
    const message = document.createElement('p');
    message.textContent = 'The pass could not be loaded.';
    this.#root.replaceChildren(message);
  }

  protected override showTheme(theme: string): void {
    const base = this.#root.querySelector('.base');
    if (base) base.className = `base ${theme === 'auto' ? '' : theme}`;
  }

  #control(module: number, label: string): Node {
    const made = document.importNode(control.content, true);
    const [item, button, path, text] = ['li', 'button', 'path', 'span'].map((name) => made.querySelector(name) as Element) as
      [Element, Element, Element, Element];
    item.setAttribute('part', `module module-${String(module)}`);
    path.setAttribute('d', moduleLines(module));
    text.textContent = label;
    button.addEventListener('click', () => {
      this.dispatchEvent(new CustomEvent('epass-search', { bubbles: true, composed: true, cancelable: true, detail: { module } }));
    });
    return made;
  }

  #find(selector: string): HTMLElement {
    return this.#root.querySelector(selector) as HTMLElement;
  }

  #moment(selector: string, text: string, at: string): void {
    this.#write(selector, text);
    this.#find(selector).setAttribute('datetime', new Date(at).toISOString());
  }

  #write(selector: string, text: string): void {
    this.#find(selector).textContent = text;
  }
}

customElements.define('floor-card', FloorCard);
