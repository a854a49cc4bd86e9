import type { LitElement, ReactiveController } from 'lit';
import { loadChunk } from '../api/chunk.js';
import type { ClientOptions } from '../api/client.js';
import { iataIn } from '../pass/code.js';
import type { Pass } from '../pass/pass.js';
import type { CardModel } from './card.view.js';
import type { Language } from './language.js';
import { ModuleCounts, NOTHING_COUNTED, type CountFacts } from './module-counts.js';
import type { PassWatch } from './pass-watch.js';
import type { UsageLog } from './usage-log.js';
import { NO_LOG } from './usage-log-state.js';

type Host = LitElement & ClientOptions & { readonly airport: string; readonly history: boolean };

/** What a card asks for beside its pass: the venues at the airport of the trip, and the visits so far. */
export class PassExtras implements ReactiveController {
  /** The way of the visits' code here, while that takes; `null` before and after. */
  arriving: Promise<unknown> | null = null;
  readonly #host: Host;
  readonly #watch: PassWatch;
  readonly #language: Language;
  // Most cards have no airport and list no visits.
  #counts: ModuleCounts | null = null;
  #log: UsageLog | null = null;
  #logView: CardModel['history'] = null;
  /** The answer that the list was last to be opened for: the next one tries again. */
  #openedFor: Pass | null = null;

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
    const pass = this.#host.history ? this.#watch.facts.pass : null;
    if (this.#log || pass === this.#openedFor) return;
    this.#openedFor = pass; // or none: who is signed out is forgotten here, too
    if (pass) this.arriving = this.#openLog();
  }

  async #openLog(): Promise<void> {
    const chunk = await loadChunk(() => import('./history-chunk.js')).catch(() => null);
    this.arriving = null;
    if (chunk) {
      this.#logView = chunk.historyView;
      this.#log ??= new chunk.UsageLog(this.#host, () => this.#watch.facts.pass);
      this.#openedFor = null;
    }
    this.#host.requestUpdate();
  }

  /** What the views show of it. */
  get model(): Pick<CardModel, 'airport' | 'counts' | 'log' | 'history'> {
    const isLost = this.#openedFor && !this.arriving;
    return {
      airport: this.#airport,
      counts: this.#counts?.counts ?? NOTHING_COUNTED,
      log: this.#log?.state ?? (isLost ? { kind: 'missing' } : NO_LOG),
      history: this.#logView,
    };
  }

  /** For a pass that the page gave nothing is counted: showing it costs no request. */
  get #countFacts(): CountFacts {
    const { pass, status, checkedAt } = this.#watch.facts;
    const fetched = checkedAt === null ? null : pass;
    return { pass: fetched, status, airport: this.#airport, language: this.#language.ofVenues, options: this.#host };
  }
}
