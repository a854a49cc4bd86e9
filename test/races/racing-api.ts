import { signOut } from '../../src/api/client.js';
import type { TokenProvider } from '../../src/api/token.js';
import { aJsonAnswer, aTornAnswer, orderFor, venuesFor, type Call, type Reply } from './racing-answers.js';
import { SwiftRequest, SwiftResponse } from './swift-request.js';

/** Who decides when something happens. */
export type Later = (label: string, run: () => void) => void;

const TOKEN_LIFE = 300_000;
const NEARLY_OVER = 40_000; // the client counts from when it asked

/**
 * A partner's server and the E-pass API, in the page: they answer when the race says so, and how it
 * says. Every traveller has another name, which is how a test sees whose pass is shown.
 */
export class RacingApi {
  readonly calls: Call[] = [];
  /** Tokens that were given out, with the end of their life. */
  readonly issued = new Map<string, number>();
  /** Tokens that were answered 401. */
  readonly spoilt = new Set<string>();
  life = 1;
  /** The first so many tokens are refused wherever they are shown. */
  refusedAtFirst = 0;
  readonly #revoked = new Set<string>();
  readonly #later: Later;
  readonly #replies: Reply[];
  readonly #now: () => number;
  readonly #providers = new Map<string, TokenProvider>();
  readonly #fetch = globalThis.fetch;
  readonly #Request = globalThis.Request;

  /** @param replies how the first requests are answered; those after them are `ok`. */
  constructor(later: Later, replies: readonly Reply[], now: () => number) {
    this.#later = later;
    this.#replies = [...replies];
    this.#now = now;
    globalThis.fetch = ((input: SwiftRequest) => this.#arrive(input)) as unknown as typeof fetch;
    globalThis.Request = SwiftRequest as unknown as typeof Request;
  }

  /** Gives the page its own network back. */
  restore(): void {
    globalThis.fetch = this.#fetch;
    globalThis.Request = this.#Request;
  }

  /** Requests that nobody has answered and nobody has given up. */
  get open(): Call[] {
    return this.calls.filter(({ answered, signal }) => !answered && !signal.aborted);
  }

  /** Tokens with so little life left, or none, that a call asks for another. */
  get worn(): string[] {
    return [...this.issued].filter(([, end]) => this.#now() > end - NEARLY_OVER).map(([token]) => token);
  }

  /** The token provider of this name, always the same function. */
  provider(source: string): TokenProvider {
    const known = this.#providers.get(source);
    if (known) return known;
    const provider: TokenProvider = ({ signal }) => {
      const call = this.#note({ kind: 'token', source, token: '', asked: '', signal });
      return this.#answer(call, () => {
        if (call.reply !== 'ok' && call.reply !== 'deaf') throw new Error('canary');
        return this.#tokenFor(call);
      });
    };
    this.#providers.set(source, provider);
    return provider;
  }

  /** The next traveller signs in. */
  signOut(): void {
    this.life += 1;
    signOut();
  }

  /** The server forgets every token of a source. */
  revoke(source: string): void {
    for (const token of this.issued.keys()) if (token.startsWith(`${source}.`)) this.#revoked.add(token);
  }

  async #arrive({ url, headers, signal, sent }: SwiftRequest): Promise<SwiftResponse> {
    signal.throwIfAborted();
    const { pathname, search } = new URL(url);
    const [, , source = '', route] = pathname.split('/');
    const token = (headers.get('authorization') ?? '').replace('Bearer ', '');
    const kind = route === 'token' ? 'token' : route === 'resources' ? 'venues' : 'pass';
    const asked = kind === 'pass' ? idIn(sent) : search;
    return this.#answer(this.#note({ kind, source, token, asked, signal }), (call) => this.#responseTo(call));
  }

  #note(seen: Omit<Call, 'life' | 'reply' | 'answered'>): Call {
    const call = { ...seen, life: this.life, reply: this.#replies.shift() ?? 'ok', answered: false };
    this.calls.push(call);
    return call;
  }

  #answer<T>(call: Call, write: (call: Call) => T | Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (call.reply !== 'deaf') call.signal.addEventListener('abort', () => reject(call.signal.reason));
      this.#later(`${call.kind} of ${call.source}: ${call.reply}`, () => {
        if (call.signal.aborted && call.reply !== 'deaf') return; // rejected already
        call.answered = true;
        resolve(new Promise((written) => written(write(call))));
      });
    });
  }

  #tokenFor({ source, life }: Call): { token: string; expiresIn: number; apiBase: string } {
    const token = `${source}.${life}.${this.issued.size}`;
    this.issued.set(token, this.#now() + TOKEN_LIFE);
    return { token, expiresIn: TOKEN_LIFE / 1000, apiBase: `${location.origin}/race/${source}` };
  }

  #responseTo(call: Call): SwiftResponse {
    const { kind, token, reply } = call;
    const isValid = kind === 'token' || this.#accepts(token);
    if (!isValid || reply === 'refused') {
      if (token) this.spoilt.add(token);
      return new SwiftResponse(401);
    }
    switch (reply) {
      case 'ok':
      case 'deaf':
        return aJsonAnswer(this.#bodyOf(call));
      case 'forbidden':
        return new SwiftResponse(403);
      case 'missing':
        return new SwiftResponse(404);
      case 'busy':
        return new SwiftResponse(503);
      case 'limited':
        return new SwiftResponse(429, '', { 'retry-after': '1' });
      case 'redirect':
        return new SwiftResponse(302);
      case 'lost':
        throw new TypeError('Failed to fetch');
      case 'cut':
        return aTornAnswer();
      case 'odd':
        return aJsonAnswer(undefined);
      case 'other':
        return aJsonAnswer(this.#bodyOf({ ...call, asked: 'ANOTHER' }));
    }
  }

  #accepts(token: string): boolean {
    const end = this.issued.get(token) ?? 0;
    return this.#now() < end && !this.#revoked.has(token) && [...this.issued.keys()].indexOf(token) >= this.refusedAtFirst;
  }

  #bodyOf(call: Call): unknown {
    const { kind, source, asked, token } = call;
    if (kind === 'token') return this.#tokenFor(call);
    if (kind === 'venues') return venuesFor(new URLSearchParams(asked), holderOf(token));
    return orderFor(asked, holderOf(token), source);
  }
}

/** The first name of the traveller to whom a token was given. */
const holderOf = (token: string): string => `Traveller ${token.split('.')[1] ?? '?'}`;

const idIn = (body: string): string => {
  const { orderId, ePassId } = JSON.parse(body) as { orderId?: string; ePassId?: string };
  return orderId ?? ePassId ?? '';
};
