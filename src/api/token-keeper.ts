import { Flights, type SharedWork } from './flight.js';
import { HoldBack } from './hold-back.js';
import type { HeldToken, TokenReason } from './token.js';
import type { TokenRequest } from './token-request.js';

const MILLISECONDS = 10_000;

/**
 * The token of one source, for the whole page: held in memory only, asked for once however many
 * wait, renewed when a call needs it. No method gives it to anything outside this room.
 */
export class TokenKeeper {
  #held: HeldToken | null = null;
  #refused = false;
  readonly #request: TokenRequest;
  readonly #requests = new Flights<HeldToken>();
  readonly #hold = new HoldBack();

  constructor(request: TokenRequest) {
    this.#request = request;
  }

  /** The API base that came with the token, `null` where it named none; `undefined` before there is a token. */
  get apiBase(): URL | null | undefined {
    return this.#held?.apiBase;
  }

  /** A token to call with: the held one, or a new one when that is over or nearly so. */
  async current(signal: AbortSignal): Promise<HeldToken> {
    const held = this.#held;
    if (held && !this.#refused && performance.now() < held.renewAt) return held;
    return this.#renew(held === null ? 'first' : this.#refused ? 'rejected' : 'expired', signal);
  }

  /**
   * A token to repeat a call with that got 401 for `token`. If another is current by now, it is
   * that one, be it refused itself: so a server that refuses all costs one renewal, not one a call.
   */
  async after(token: HeldToken, signal: AbortSignal): Promise<HeldToken> {
    if (this.#held !== null && this.#held !== token) return this.#held;
    this.refuse(token);
    return this.#renew('rejected', signal);
  }

  /** Notes that the API answers 401 to this token. */
  refuse(token: HeldToken): void {
    if (this.#held === token) this.#refused = true;
  }

  /** A person asks: the next call may ask for a token although the last ones came to nothing. */
  letThrough(): void {
    this.#hold.letThrough();
  }

  async #renew(reason: TokenReason, signal: AbortSignal): Promise<HeldToken> {
    this.#hold.check();
    const begun = performance.now();
    const work: SharedWork<HeldToken> = {
      milliseconds: MILLISECONDS,
      tooLong: 'No token came within 10 seconds.',
      run: async (limit) => {
        try {
          const held = await this.#request(reason, limit);
          limit.signal.throwIfAborted();
          this.#hold.note(null, begun);
          this.#refused = false;
          return (this.#held = held);
        } catch (error) {
          this.#hold.note(error, begun);
          throw error;
        }
      },
    };
    return this.#requests.join('token', work, signal);
  }
}
