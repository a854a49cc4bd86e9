import { trustOrigins } from '../api/address.js';
import type { Strings } from '../locale/strings.js';

/** What a page sets once, by script, for all of its cards. */
export interface EpassConfiguration {
  /** Origins besides the page's own that may serve as token endpoint or API base. */
  readonly trustedOrigins?: readonly string[];
  /** BCP 47 locale of every card that has none of its own. */
  readonly locale?: string;
  /** Wording of every card, under the wording of a single card. */
  readonly strings?: Partial<Strings>;
}

const listeners = new Set<() => void>();
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
  for (const listener of listeners) listener();
}

/** What was configured, or nothing. */
export function pageConfiguration(): EpassConfiguration {
  return configuration ?? {};
}

/** Calls back once the page is configured. @returns the way to stop listening. */
export function onConfigure(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
