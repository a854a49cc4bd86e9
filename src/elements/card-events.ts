import type { EpassError } from '../api/failure.js';
import type { Pass } from '../pass/pass.js';
import type { PassStatus } from '../pass/status.js';
import { epassEvent } from './events.js';

/** What came of one load: exactly one of the two. */
export type Outcome =
  | { readonly kind: 'loaded'; readonly pass: Pass }
  | { readonly kind: 'failed'; readonly error: EpassError };

/** Tells the world what became of a card: its events, and the promise of its first outcome. */
export class CardEvents {
  readonly #host: EventTarget;
  /** The first outcome, or the first for another traveller. */
  #first: Outcome | null = null;
  /** Made for the first who asks: most pages never do. */
  #promised: FirstOutcome | null = null;
  /** Of what it told last. */
  #pass: Pass | null = null;
  #status: PassStatus | null = null;

  constructor(host: EventTarget) {
    this.#host = host;
  }

  /** Settles with the first outcome, or the first for another traveller. */
  get ready(): Promise<Pass> {
    if (!this.#promised) {
      this.#promised = firstOutcome();
      if (this.#first) this.#promised.settle(this.#first);
    }
    return this.#promised.ready;
  }

  /** Forgets what it told of one traveller. Who waits still waits. */
  forget(): void {
    this.#pass = null;
    if (this.#first) this.#promised = null;
    this.#first = null;
  }

  /** Called after each rendering, so that a listener finds the card settled. */
  tell(outcome: Outcome | null, pass: Pass | null, status: PassStatus | null): void {
    const same = pass && this.#pass?.orderId === pass.orderId && this.#pass.ePassId === pass.ePassId;
    const previous = same ? this.#status : null;
    this.#pass = pass;
    this.#status = status;
    if (outcome) this.#tellOutcome(outcome, status);
    if (status && previous && previous !== status) {
      this.#host.dispatchEvent(epassEvent('epass-status-change', { status, previous }));
    }
  }

  #tellOutcome(outcome: Outcome, status: PassStatus | null): void {
    if (!this.#first) this.#promised?.settle(outcome);
    this.#first ??= outcome;
    if (outcome.kind === 'loaded') {
      this.#host.dispatchEvent(epassEvent('epass-load', { pass: outcome.pass, status: status ?? 'unknown' }));
      return;
    }
    const { code, retryable, status: httpStatus, requestId, hint } = outcome.error;
    if (code === 'network' && navigator.onLine) tellOnce(hint);
    const facts = {
      ...(httpStatus === undefined ? {} : { status: httpStatus }),
      ...(requestId === undefined ? {} : { requestId }),
    };
    this.#host.dispatchEvent(epassEvent('epass-error', { code, retryable, hint, ...facts }));
  }
}

let told = false;

/** A browser says nowhere in one place why a call has no answer: this names what it may be, once a page. */
function tellOnce(hint: string): void {
  if (!told) console.info(`epass-card: ${hint}`);
  told = true;
}

interface FirstOutcome {
  readonly ready: Promise<Pass>;
  readonly settle: (outcome: Outcome) => void;
}

function firstOutcome(): FirstOutcome {
  let settle: FirstOutcome['settle'] = () => undefined;
  const ready = new Promise<Pass>((resolve, reject) => {
    settle = (outcome) => (outcome.kind === 'loaded' ? resolve(outcome.pass) : reject(outcome.error));
  });
  ready.catch(() => undefined); // a rejection that nobody listens to is no error of the page
  return { ready, settle };
}
