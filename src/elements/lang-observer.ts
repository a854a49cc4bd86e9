import { SharedListeners } from './shared-listeners.js';

/**
 * The nearest value of an attribute, from the element outwards and through shadow roots, such as
 * the `lang` that applies to it. An empty attribute does not count.
 */
export function nearestAttribute(element: Element, name: string): string | null {
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const value = Element.prototype.getAttribute.call(at, name);
    if (value) return value;
  }
  return null;
}

/**
 * The prototypes are asked, not the nodes: fields of a form stand in for its properties, and what is named in a page
 * for those of its document, which a walk could follow in circles.
 */
function parentAcross(element: Element): Element | null {
  const slot = Reflect.get(Element.prototype, 'assignedSlot', element);
  const parent: Node | null = slot ?? Reflect.get(Node.prototype, 'parentNode', element);
  switch (parent && Reflect.get(Node.prototype, 'nodeType', parent)) {
    case Node.ELEMENT_NODE:
      return parent as Element;
    case Node.DOCUMENT_FRAGMENT_NODE:
      return (parent as Partial<ShadowRoot>).host ?? null;
    default:
      return null;
  }
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
  for (let at: Element | null = element; at; at = parentAcross(at)) roots.add(Node.prototype.getRootNode.call(at));
  return roots;
}
