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

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back when a `lang` or `dir` changes anywhere in the page that an element is in, or in a shadow
 * root round it; one observer serves all cards. @returns the way to stop listening.
 */
export function watchPageLanguage(element: Element, callback: () => void): () => void {
  watchers.add(callback);
  observer ??= new MutationObserver(() => watchers.forEach((watcher) => watcher()));
  for (const root of rootsRound(element)) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
  }
  return () => {
    watchers.delete(callback);
    if (watchers.size === 0) observer?.disconnect();
  };
}

/** The document of an element, and the shadow roots that it is in. */
function rootsRound(element: Element): Node[] {
  const root = element.getRootNode();
  return 'host' in root ? [root, ...rootsRound((root as ShadowRoot).host)] : [root];
}
