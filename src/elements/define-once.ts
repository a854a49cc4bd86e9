/** Where the class that came first notes the version that came later, for the doctor: each copy of the code sees it. */
export const OTHER_VERSION = Symbol.for('epass-card.other-version');

/** The other versions that were told of: one of them has more than one tag. */
const told = new Set<unknown>();

type VersionedElement = CustomElementConstructor & { readonly version: string };

/** A page may have given the class a tag of its own, and a class has one tag only. */
function define(tag: string, element: VersionedElement): void {
  try {
    customElements.define(tag, element);
  } catch {
    customElements.define(tag, class extends element {
      static override readonly version = element.version;
    });
  }
}

/**
 * Registers a tag. The same version twice is silent, another version is said once in the console:
 * the first one stays. Never throws, and does nothing where there are no custom elements.
 */
export function defineOnce(tag: string, element: VersionedElement): void {
  if (typeof customElements === 'undefined') return;
  const defined = customElements.get(tag);
  if (!defined) return define(tag, element);
  const version = Object.getOwnPropertyDescriptor(defined, 'version')?.value as unknown;
  if (version !== element.version) {
    Reflect.set(defined, OTHER_VERSION, element.version);
    if (told.has(version)) return;
    told.add(version);
    console.error(`epass-card: version ${element.version} was loaded, but another one is defined already.`);
  }
}
