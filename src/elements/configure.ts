import { trustOrigins } from '../api/address.js';
import type { Strings } from '../locale/strings.js';
import { SharedListeners } from './shared-listeners.js';

/** What a page sets once, by script, for all of its cards. */
export interface EpassConfiguration {
  /** Origins besides the page's own that may serve as token endpoint or API base. */
  readonly trustedOrigins?: readonly string[];
  /** BCP 47 locale of every card that has none of its own. */
  readonly locale?: string;
  /** Wording of every card, under the wording of a single card. */
  readonly strings?: Partial<Strings>;
}

/** Hears once the page is configured. */
export interface Configured {
  pageConfigured(): void;
}

/** Those who hear of it. */
export const configuring = new SharedListeners<Configured>();
let configuration: EpassConfiguration | undefined;

/**
 * Configures all cards of the page. Call it once, by script: markup cannot, so that injected HTML
 * never widens what may be called. A later call with something else is refused and logged.
 *
 * @throws EpassError `config` when an origin is not one.
 */
export function configureEpass(next: EpassConfiguration): void {
  if (configuration !== undefined) {
    const same = JSON.stringify(configuration) === JSON.stringify(next);
    if (!same) console.error('epass-card: configureEpass was called already; the first call stands.');
    return;
  }
  trustOrigins(next.trustedOrigins ?? []);
  configuration = Object.freeze({ ...next });
  configuring.tell((member) => member.pageConfigured());
}

/** What was configured, or nothing. */
export function pageConfiguration(): EpassConfiguration {
  return configuration ?? {};
}
