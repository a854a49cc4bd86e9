import { FetchingCard } from './fetching-card.js';
import { sentencesOf, type Order } from './pass-data.js';

/** The style sheets of `<epass-card>`, put here by the bundler. */
declare const CARD_CSS: string;

const sheet = new CSSStyleSheet();
sheet.replaceSync(CARD_CSS);

const template = document.createElement('template');
template.innerHTML = `<article part="base" class="base" aria-labelledby="title">
  <slot name="header"></slot>
  <div class="body">
    <header part="header" class="head"><h3 part="title" class="title" id="title" tabindex="-1">Travel pass</h3>
      <span part="status" class="badge"></span></header>
    <div part="usages" class="usages"><div part="usages-text" class="usages-text shared"><span class="left"></span>
      <span class="spent"></span></div><meter part="usages-meter" class="meter" aria-hidden="true"></meter></div>
    <div class="who"><div class="who-text"><div part="holder" class="holder"><bdi></bdi></div>
      <div part="pass-id" class="pass-id"><bdi class="digits"></bdi>
        <button part="reveal" class="plain reveal" type="button" aria-pressed="false"><span>Show number</span></button></div></div>
      <button part="show" class="show" type="button" title="Show at the door"></button></div>
    <div part="validity" class="validity"><div class="label">Validity</div><div class="from"></div><div class="until"></div></div>
    <div part="restriction" class="restriction"><div class="label">Accepted</div><div>at every place of the programme</div></div>
    <div class="services"><div class="label" id="services">Search with this pass</div>
      <ul part="modules" class="modules" aria-labelledby="services"></ul></div>
    <slot name="actions"></slot>
    <footer part="footer" class="foot"><slot name="footer"></slot></footer>
  </div><p class="quiet" role="status"></p></article>`;

const skeleton = document.createElement('template');
skeleton.innerHTML = `<article part="base" class="base" aria-busy="true"><div part="skeleton" class="skeleton body" aria-hidden="true">
  <div class="head"><i class="bone title-bone"></i><i class="bone badge-bone"></i></div>
  <div class="usages"><div class="usages-text"><i class="bone long"></i></div><div class="meter"><i class="bone bar"></i></div></div>
  <div class="who"><div class="who-text"><div class="holder"><i class="bone"></i></div><div class="pass-id"><i class="bone"></i></div></div></div>
  <div class="validity"><div class="label"><i class="bone"></i></div><div><i class="bone long"></i></div><div><i class="bone long"></i></div></div>
  <div class="restriction"><div class="label"><i class="bone"></i></div><div><i class="bone long"></i></div></div>
  <div class="services"><div class="label"><i class="bone"></i></div><div class="modules"><i class="bone button-bone"></i></div></div>
  <div class="foot"><i class="bone"></i></div></div></article>`;

/** The yardstick: one card, the same boxes and style sheet as `<epass-card>`, and no library. */
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
    badge.className = `badge ${it.status}`;
    badge.textContent = it.statusText;
    this.#write('.left', it.left);
    this.#write('.spent', it.spent);
    this.#write('.holder bdi', it.holder);
    this.#write('.digits', it.maskedId);
    this.#write('.from', it.from);
    this.#write('.until', it.until);
    const meter = this.#find('.meter') as HTMLMeterElement;
    meter.max = order.extra.availableUsages + order.extra.usedUsages;
    meter.value = order.extra.usedUsages;
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

  #control(module: number, label: string): HTMLElement {
    const item = document.createElement('li');
    item.className = `module module-${String(module)}`;
    item.setAttribute('part', `module module-${String(module)}`);
    const button = document.createElement('button');
    button.className = 'button';
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      this.dispatchEvent(new CustomEvent('epass-search', { bubbles: true, composed: true, cancelable: true, detail: { module } }));
    });
    item.append(button);
    return item;
  }

  #find(selector: string): HTMLElement {
    return this.#root.querySelector(selector) as HTMLElement;
  }

  #write(selector: string, text: string): void {
    this.#find(selector).textContent = text;
  }
}

customElements.define('floor-card', FloorCard);
