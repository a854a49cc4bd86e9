import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClientOptions } from '../api/client.js';
import type { CardModel } from './card.view.js';
import { iataIn } from './iata.js';
import type { Language } from './language.js';
import { ModuleCounts, NOTHING_COUNTED, type CountFacts } from './module-counts.js';
import type { PassWatch } from './pass-watch.js';
import { NO_LOG, UsageLog } from './usage-log.js';

type Host = ReactiveControllerHost & Element & ClientOptions & { readonly airport: string; readonly history: boolean };

/** What a card asks for beside its pass: the venues at the airport of the trip, and the visits so far. */
export class PassExtras implements ReactiveController {
  readonly #host: Host;
  readonly #watch: PassWatch;
  readonly #language: Language;
  // Most cards have no airport and list no visits.
  #counts: ModuleCounts | null = null;
  #log: UsageLog | null = null;

  constructor(host: Host, watch: PassWatch, language: Language) {
    this.#host = host;
    this.#watch = watch;
    this.#language = language;
    host.addController(this);
  }

  /** The `airport` attribute as a code; anything that is none counts as not given. */
  get #airport(): string {
    return iataIn(this.#host.airport);
  }

  /** What is wanted for the first time hears of the same update. */
  hostUpdate(): void {
    if (this.#airport) this.#counts ??= new ModuleCounts(this.#host, () => this.#countFacts);
    if (this.#host.history) this.#log ??= new UsageLog(this.#host, () => this.#watch.facts.pass);
  }

  /** What of the view is being loaded just now. */
  get arriving(): Promise<unknown> | null {
    return this.#log?.arriving ?? null;
  }

  /** What the views show of it. */
  get model(): Pick<CardModel, 'airport' | 'counts' | 'log' | 'history'> {
    return {
      airport: this.#airport,
      counts: this.#counts?.counts ?? NOTHING_COUNTED,
      log: this.#log?.state ?? NO_LOG,
      history: this.#log?.view ?? null,
    };
  }

  /** For a pass that the page gave nothing is counted: showing it costs no request. */
  get #countFacts(): CountFacts {
    const { pass, status, checkedAt } = this.#watch.facts;
    const fetched = checkedAt === null ? null : pass;
    return { pass: fetched, status, airport: this.#airport, language: this.#language.ofVenues, options: this.#host };
  }
}
