import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Style sheets belong to the document that they were made for: those of other documents than our own. */
const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** The shadow root of an element, with its styles, whichever document it is first connected to. */
export function rootWithStyles(host: LitElement): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  adoptStylesHere(host);
  return root;
}

/** Gives the elements of a class a sheet more, just after one that it has: those of a subclass stay the last. */
export function addStyles(host: LitElement, added: CSSResult, after: CSSResult): void {
  const { elementStyles } = host.constructor as typeof LitElement;
  if (!elementStyles.includes(added)) elementStyles.splice(elementStyles.indexOf(after) + 1, 0, added);
  adoptStylesHere(host);
}

/**
 * Gives an element its styles in the document where it is now: moving it to another takes them away. Where
 * nothing is shown (in a `<template>`, or in a document without a window) it goes without.
 */
export function adoptStylesHere({ shadowRoot, ownerDocument, constructor }: LitElement): void {
  const styles = (constructor as typeof LitElement).elementStyles as CSSResult[]; // all of ours are
  const view = ownerDocument.defaultView;
  if (shadowRoot === null || view === null) return;
  if (ownerDocument === document) return adoptStyles(shadowRoot, styles);
  const made = sheets.get(ownerDocument) ?? new Map<CSSResult, CSSStyleSheet>();
  sheets.set(ownerDocument, made);
  shadowRoot.adoptedStyleSheets = styles.map((style) => {
    const sheet = made.get(style) ?? new view.CSSStyleSheet();
    if (!made.has(style)) sheet.replaceSync(style.cssText);
    made.set(style, sheet);
    return sheet;
  });
}
