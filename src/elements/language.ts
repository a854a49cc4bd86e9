import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatterFor, type Formatter } from '../locale/format.js';
import { stringsFor, type Strings } from '../locale/strings.js';
import { onConfigure, pageConfiguration } from './configure.js';
import { nearestAttribute, watchPageLanguage } from './surroundings.js';

/** What a host says about its language; everything may be empty. */
type Host = ReactiveControllerHost &
  HTMLElement & { readonly locale: string; readonly timeZone: string; readonly strings: Partial<Strings> | undefined };

/** Finds the words, formats and direction of one element, before each of its updates. */
export class Language implements ReactiveController {
  strings: Strings = stringsFor();
  format: Formatter = formatterFor('en');
  /** From the nearest `dir`, else from the locale. */
  direction: 'ltr' | 'rtl' = 'ltr';
  /** The language of the words, for screen readers. */
  lang = 'en';
  readonly #host: Host;
  #stop: readonly (() => void)[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const renew = (): void => this.#host.requestUpdate();
    this.#stop = [watchPageLanguage(this.#host, renew), onConfigure(renew)];
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
  }

  hostUpdate(): void {
    const page = pageConfiguration();
    const host = this.#host;
    const locale = host.locale || page.locale || nearestAttribute(host, 'lang') || navigator.language;
    this.format = formatterFor(locale, host.timeZone || '');
    this.strings = stringsFor(page.strings, host.strings);
    this.lang = page.strings || host.strings ? this.format.locale : 'en';
    const dir = nearestAttribute(host, 'dir');
    this.direction = dir === 'ltr' || dir === 'rtl' ? dir : this.format.direction;
  }
}
