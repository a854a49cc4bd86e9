import { SharedListeners } from './shared-listeners.js';

/**
 * The nearest value of an attribute, from the element outwards and through shadow roots, such as
 * the `lang` that applies to it. An empty attribute does not count.
 */
export function nearestAttribute(element: Element, name: string): string | null {
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const value = at.getAttribute(name);
    if (value) return value;
  }
  return null;
}

function parentAcross(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null; // in a frame it is of another window's class
}

/** Hears when a `lang` or `dir` changes round it. */
export interface LangListener {
  pageLangChanged(): void;
}

/**
 * Those who hear when a `lang` or `dir` changes anywhere in a page that one of them is in, or in a shadow root round
 * it; one observer serves them all.
 */
export const langListeners: SharedListeners<LangListener> = new SharedListeners<LangListener>(() => {
  observer = new MutationObserver(() => langListeners.tell((listener) => listener.pageLangChanged()));
  return () => observer?.disconnect();
});
let observer: MutationObserver | undefined;

/** Lets a listener hear of the language round an element, until it leaves the {@link langListeners}. */
export function observeLang(element: Element, listener: LangListener): void {
  langListeners.join(listener);
  for (const root of rootsRound(element)) {
    observer?.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
  }
}

/** The document of an element, and the shadow roots that it is in, or slotted into. */
function rootsRound(element: Element): ReadonlySet<Node> {
  const roots = new Set<Node>();
  for (let at: Element | null = element; at; at = parentAcross(at)) roots.add(at.getRootNode());
  return roots;
}
