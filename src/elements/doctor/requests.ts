/** A request of this page that the browser has measured. */
export interface Measured {
  readonly url: URL;
  readonly milliseconds: number;
  /** When it ended, by `performance.now()`. */
  readonly end: number;
}

/** The browser keeps this many by itself; when so many are there, the last ones are missing among them. */
const KEPT = 250;

/** Follows what the page asks for, by the browser's own records: the card keeps none. */
export class Requests {
  readonly #measured: Measured[] = [];
  readonly #observer: PerformanceObserver;

  /** @param changed called when there is more. */
  constructor(changed: () => void) {
    const early = performance.getEntriesByType('resource');
    if (early.length < KEPT) this.#note(early);
    this.#observer = new PerformanceObserver((list) => {
      if (this.#note(list.getEntries())) changed();
    });
    this.#observer.observe({ type: 'resource' });
  }

  /** In the order in which they ended. */
  get measured(): readonly Measured[] {
    return this.#measured;
  }

  stop(): void {
    this.#observer.disconnect();
  }

  /** Only requests by script: a page loads much else. */
  #note(entries: readonly PerformanceEntry[]): boolean {
    const asked = (entries as readonly PerformanceResourceTiming[]).filter((it) => it.initiatorType === 'fetch');
    this.#measured.push(...asked.map(({ name, duration, startTime }) => (
      { url: new URL(name), milliseconds: Math.round(duration), end: startTime + duration }
    )));
    return asked.length > 0;
  }
}
