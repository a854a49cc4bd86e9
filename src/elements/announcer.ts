import type { ReactiveControllerHost } from 'lit';
import { loadChunk } from '../api/chunk.js';
import type { Words } from '../locale/words.js';
import { outOfReachText } from './failure-text.js';

/** What a card says of its own accord after the traveller asked for something. */
export class Announcer {
  /** For screen readers, who are told of what the card shows. */
  announcement = '';
  /** Whether that is for everybody: a file that a control needs is out of reach, and nothing else shows it. */
  outOfReach = false;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #language: { readonly strings: Words };
  /** Grows whenever what was asked for is not wanted any more. */
  #asked = 0;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, language: { readonly strings: Words }) {
    this.#host = host;
    this.#language = language;
  }

  /** Says something; an empty text ends what was said before. */
  say(announcement: string, outOfReach = false): void {
    this.announcement = announcement;
    this.outOfReach = outOfReach;
    this.#host.requestUpdate();
  }

  /** For another pass, or none: what was asked for the last one is not wanted any more, nor said of this. */
  turnAway(): void {
    this.#asked += 1;
    if (this.outOfReach) this.announcement = '';
    this.outOfReach = false;
  }

  /**
   * Loads what a control needs on its first use; `null` when that is out of reach, which is then said, or when it
   * is not wanted any more.
   *
   * @param what the control does, in its own words.
   */
  async reach<T>(load: () => Promise<T>, what: string): Promise<T | null> {
    const asked = this.#asked;
    try {
      const chunk = await loadChunk(load);
      if (asked !== this.#asked) return null;
      if (this.outOfReach) this.say('');
      return chunk;
    } catch {
      if (asked === this.#asked) this.say(outOfReachText(what, this.#language.strings), true);
      return null;
    }
  }
}
