import { isServer, LitElement, type PropertyDeclarations } from 'lit';
import type { TokenProvider } from '../api/token.js';
import type { Strings } from '../locale/strings.js';
import { adoptStylesHere, rootWithStyles } from './document-styles.js';

/** How a property reads its attribute; without the attribute it is what it was at first. */
export const orElse = (first: string) => (value: string | null): string => value ?? first;
/** The same for a number. */
export const numberOrElse = (first: number) => (value: string | null): number => Number(value ?? first);
/** The same for a text that is empty at first. */
export const toText = orElse('');

/** What the card and its search panel have in common: how they reach the API, how they speak, and their styles. */
export abstract class EpassElement extends LitElement {
  static override properties: PropertyDeclarations = {
    tokenEndpoint: { attribute: 'token-endpoint', converter: toText },
    tokenProvider: { attribute: false },
    apiBase: { attribute: 'api-base', converter: toText },
    programId: { attribute: 'program-id', converter: toText },
    data: { attribute: false },
    airport: { converter: toText },
    locale: { converter: toText },
    timeZone: { attribute: 'time-zone', converter: toText },
    images: { type: Boolean },
    strings: { attribute: false },
  };

  /** URL of the page's token endpoint, same-origin unless `configureEpass` trusts another. */
  tokenEndpoint = '';
  /** A function that gives the token; wins over `token-endpoint`. */
  tokenProvider: TokenProvider | undefined;
  /** Where the E-pass API is; default: what the token endpoint says, else its directory. */
  apiBase = '';
  /** Sent as `X-Program-ID` when set. */
  programId = '';
  /** An order as the API returns it, enveloped or bare: no pass is asked for then. */
  data: unknown;
  /** IATA code of the trip: whether the pass is accepted there, and where searches start. */
  airport = '';
  /** BCP 47; default: nearest `lang`, then the browser's. */
  locale = '';
  /** IANA zone for dates; default: the viewer's. */
  timeZone = '';
  /** Whether pictures of venues are loaded, over `https:` from wherever the API says. */
  images = false;
  /** Wording of this element, on top of its language. */
  strings: Partial<Strings> | undefined;

  /** Whether it renders on a server, or is about to take over in the browser what a server rendered. */
  protected served = isServer;

  /** The end of the update under way; before the element is first in a page there is none to wait for. */
  protected get rendered(): Promise<boolean> | undefined {
    return this.shadowRoot ? this.updateComplete : undefined;
  }

  /** Keeps the styles of an element that is moved to another document. */
  adoptedCallback(): void {
    adoptStylesHere(this);
  }

  protected override createRenderRoot(): ShadowRoot {
    const { shadowRoot } = this;
    const { observedAttributes } = this.constructor as typeof LitElement; // one more where Lit can hydrate
    this.served = shadowRoot?.lastChild?.nodeValue === '/lit-part' && observedAttributes.includes('defer-hydration');
    if (this.served) super.createRenderRoot(); // Lit notes that there is something to take over
    else shadowRoot?.replaceChildren();
    return rootWithStyles(this);
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    try {
      super.update(changed);
    } catch (error) {
      if (!this.served) throw error;
      this.renderRoot.replaceChildren(); // another build rendered it, or with other attributes
      super.update(changed);
    }
    if (!this.served) return;
    this.served = false;
    this.requestUpdate();
  }
}
