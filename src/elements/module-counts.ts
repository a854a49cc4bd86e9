import type { ReactiveControllerHost } from 'lit';
import type { ClientOptions } from '../api/client.js';
import { modulesOf } from '../pass/module.js';
import type { Pass } from '../pass/pass.js';
import { isOver, type PassStatus } from '../pass/status.js';
import { clientOf, reachesApi } from './client-options.js';
import { FetchLifetime, type Fetching } from './fetch-lifetime.js';
import { WaitForView } from './wait-for-view.js';

/** What is counted: the venues of each module of a pass at one airport. */
export interface CountFacts {
  readonly pass: Pass | null;
  readonly status: PassStatus | null;
  /** IATA code, or an empty text for no counting. */
  readonly airport: string;
  /** A documented language code of the API: venues without that language do not count. */
  readonly language: string;
  readonly options: ClientOptions;
}

/** One answer of one venue tells the total. */
const ONE = 1;
/** Nobody pressed anything: a pass with many modules asks for no more than these. */
const MAX_COUNTED = 8;

/** Before anything is counted. */
export const NOTHING_COUNTED: ReadonlyMap<number, number> = new Map();

/**
 * Counts, for a card in view, the venues that each module has at the airport of the trip, so that
 * the traveller sees them before asking. A count that cannot be had is simply not shown.
 */
export class ModuleCounts implements Fetching {
  /** How many venues each module has, as far as that is known. */
  counts = NOTHING_COUNTED;
  readonly #host: ReactiveControllerHost & Element;
  readonly #facts: () => CountFacts;
  readonly #view: WaitForView;
  #counted = '';
  #abort: AbortController | null = null;

  constructor(host: ReactiveControllerHost & Element, facts: () => CountFacts) {
    this.#host = host;
    this.#facts = facts;
    this.#view = new WaitForView(host, () => this.#key !== '', '0px');
    host.addController(this);
    new FetchLifetime(host, this);
  }

  /** What was counted for something else is not shown. */
  hostUpdate(): void {
    if (this.#key !== this.#counted) this.counts = NOTHING_COUNTED;
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const key = this.#key;
    if (key === this.#counted || (key !== '' && !this.#view.over)) return;
    this.#stop();
    this.#counted = key;
    if (key === '') return;
    this.#abort = new AbortController();
    void this.#count(this.#facts(), this.#abort.signal);
  }

  left(): void {
    this.#stop();
    this.#counted = '';
  }

  signedOut(): void {
    this.left();
  }

  /** What the counts depend on; empty where there is nothing to count, or no promise to make. */
  get #key(): string {
    const { pass, status, airport, language, options } = this.#facts();
    if (!pass || !status || isOver(status) || airport === '' || !reachesApi(options)) return '';
    const { restriction } = pass;
    const here = restriction.kind === 'airports' && restriction.iata.includes(airport);
    if (!here && restriction.kind !== 'anywhere') return '';
    return [pass.orderId, pass.ePassId, airport, language, ...modulesOf(pass)].join(' ');
  }

  async #count({ pass, airport, language, options }: CountFacts, signal: AbortSignal): Promise<void> {
    const client = clientOf(options);
    const counts = new Map<number, number>();
    const countOne = async (module: number): Promise<void> => {
      const query = { module, place: { iata: airport }, pageNumber: 1, pageSize: ONE, language };
      const { total } = await client.resources(query, { signal });
      if (total !== null) counts.set(module, total);
    };
    await Promise.allSettled((pass ? modulesOf(pass) : []).slice(0, MAX_COUNTED).map(countOne));
    if (signal.aborted) return;
    this.counts = counts;
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.counts = NOTHING_COUNTED;
  }
}
