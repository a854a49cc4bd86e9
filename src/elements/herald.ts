import type { Pass } from '../pass/pass.js';
import type { PassStatus } from '../pass/status.js';
import { epassEvent } from './events.js';
import type { Outcome } from './pass-loader.js';

/** Tells the world what became of a card: its events, and the promise of its first outcome. */
export class Herald {
  /** Settles with the first outcome; a rejection that nobody listens to is no error of the page. */
  readonly ready: Promise<Pass>;
  readonly #emit: (event: Event) => void;
  #settle: (outcome: Outcome) => void = () => undefined;
  #told: { readonly key: string; readonly status: PassStatus } | null = null;

  constructor(emit: (event: Event) => void) {
    this.#emit = emit;
    this.ready = new Promise((resolve, reject) => {
      this.#settle = (outcome) => (outcome.kind === 'loaded' ? resolve(outcome.pass) : reject(outcome.error));
    });
    this.ready.catch(() => undefined);
  }

  /** Called after each rendering, so that a listener finds the card settled. */
  tell(outcome: Outcome | null, pass: Pass | null, status: PassStatus | null): void {
    const previous = this.#told;
    const now = pass && status ? { key: `${pass.orderId} ${pass.ePassId}`, status } : null;
    this.#told = now;
    if (outcome) this.#tellOutcome(outcome, status);
    if (now && previous && previous.key === now.key && previous.status !== now.status) {
      this.#emit(epassEvent('epass-status-change', { status: now.status, previous: previous.status }));
    }
  }

  #tellOutcome(outcome: Outcome, status: PassStatus | null): void {
    this.#settle(outcome);
    if (outcome.kind === 'loaded') {
      this.#emit(epassEvent('epass-load', { pass: outcome.pass, status: status ?? 'unknown' }));
      return;
    }
    const { code, retryable, status: httpStatus, requestId, hint } = outcome.error;
    const facts = {
      ...(httpStatus === undefined ? {} : { status: httpStatus }),
      ...(requestId === undefined ? {} : { requestId }),
    };
    this.#emit(epassEvent('epass-error', { code, retryable, hint, ...facts }));
  }
}
