import type { Finding } from './finding.js';
import { look } from './look.styles.js';

/**
 * The box below a card that shows what was found. It is built without Lit, outside of what the card renders: so the
 * card is as it is without the doctor.
 */
export class Panel {
  readonly #root: ShadowRoot;
  #box: HTMLElement | null = null;
  #sheet: CSSStyleSheet | null = null;
  #shown = '';

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Shows these lines, each with its paragraphs; nothing is touched when they are there already. */
  show(title: string, findings: readonly Finding[]): void {
    const wanted = JSON.stringify([title, findings]);
    if (wanted === this.#shown && this.#box?.parentNode === this.#root) return;
    this.#shown = wanted;
    this.remove();
    this.#dress();
    this.#box = this.#element('div', 'debug', [
      this.#element('p', 'debug-title', [title]),
      this.#element('ul', 'debug-list', findings.map((finding) => this.#item(finding))),
    ]);
    const attributes = { part: 'debug', role: 'group', 'aria-label': 'epass-card debug', lang: 'en', dir: 'ltr' };
    for (const [name, value] of Object.entries(attributes)) this.#box.setAttribute(name, value);
    this.#root.append(this.#box);
  }

  /** Takes the box away, and its styles. */
  remove(): void {
    this.#box?.remove();
    this.#box = null;
    if (!this.#root.ownerDocument.defaultView) return; // in a <template> no styles may be set
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  /** A sheet is of one document; a strict policy allows no other way. */
  #dress(): void {
    const { defaultView } = this.#root.ownerDocument;
    if (!defaultView) return;
    this.#sheet ??= new defaultView.CSSStyleSheet();
    this.#sheet.replaceSync(look.cssText);
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, this.#sheet];
  }

  #item({ kind, what, fix, see }: Finding): HTMLElement {
    return this.#element('li', kind, [
      this.#element('p', 'debug-what', [what]),
      ...(fix === null ? [] : [this.#element('p', 'debug-fix', [`Fix: ${fix}`])]),
      ...(see === null ? [] : [this.#element('p', 'debug-see', [sectionOf(see)])]),
    ]);
  }

  #element(tag: string, className: string, content: readonly (string | Node)[]): HTMLElement {
    const element = this.#root.ownerDocument.createElement(tag);
    element.className = className;
    element.append(...content);
    return element;
  }
}

/** Where the documents say more. */
export const sectionOf = (see: string): string => `See: docs/hosting.md#${see}`;
