import { Refusal } from './answer.js';
import { isRecord, parseJson, readText } from './body.js';
import { within } from './deadline.js';
import { kindOf, type Log } from './log.js';
import type { CheckedOptions } from './options.js';
import { namesOnly } from './pass-request.js';
import { ProgrammeToken } from './programme-token.js';

/** The most bytes that are read of one answer of the API. */
const ANSWER_LIMIT = 4 * 1024 * 1024;
const RETRY_AFTER = /^(?:\d{1,9}|[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT)$/;

/** One call to the E-pass API. */
export interface UpstreamCall {
  /** From the base on, with its query: `/orders/ePasses/search`. */
  readonly path: string;
  /** Sent as JSON by `POST`; without one the call is a `GET`. */
  readonly body?: Readonly<Record<string, string>>;
  readonly requestId: string;
  /** Fires when the caller is gone. */
  readonly signal: AbortSignal;
  /** What it means when the API refuses what was asked, in whatever way it does. */
  readonly refusedAs: 400 | 404;
  /** What these fields must hold wherever they stand in the answer. Default: nothing is looked for. */
  readonly names?: Readonly<Record<string, string>>;
}

/** The E-pass API, called in the programme's name. Of an incoming request only what is in the call reaches it. */
export class Upstream {
  readonly #options: CheckedOptions;
  readonly #token: ProgrammeToken;
  readonly #log: Log;
  /** Whether it has ever answered a call. */
  #known = false;

  constructor(options: CheckedOptions, log: Log) {
    this.#options = options;
    this.#token = new ProgrammeToken(options.credentials, options.timeout);
    this.#log = log;
  }

  /**
   * Makes one call and answers the `data` of its envelope, or an order that came without one.
   *
   * @throws Refusal for everything else; what the API said about it stays here
   */
  async call(call: UpstreamCall): Promise<object> {
    const timeout = AbortSignal.timeout(this.#options.timeout);
    const signal = AbortSignal.any([call.signal, timeout]);
    try {
      return await within(this.#converse(call, signal), signal);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      if (timeout.aborted) {
        this.#log('timeout', 'The E-pass API took too long.');
        throw new Refusal(504);
      }
      if (!call.signal.aborted) this.#log('network', `The E-pass API could not be reached (${kindOf(error)}).`);
      throw new Refusal(502);
    }
  }

  async #converse(call: UpstreamCall, signal: AbortSignal): Promise<object> {
    let token = await this.#programmeToken();
    let response = await this.#send(call, token, signal);
    if (response.status === 401) {
      await discard(response);
      this.#token.drop(token);
      token = await this.#programmeToken();
      response = await this.#send(call, token, signal);
    }
    if (response.status !== 200) {
      await discard(response);
      throw this.#refusalOf(response, call);
    }
    this.#known = true;
    const data = this.#dataOf(await readText(response.body, ANSWER_LIMIT, signal), call);
    if (namesOnly(data, call.names ?? {})) return data;
    this.#log('names', 'The E-pass API answers what belongs to somebody else.');
    throw new Refusal(502);
  }

  async #programmeToken(): Promise<string> {
    try {
      return await this.#token.current();
    } catch (error) {
      this.#log('credentials', `No programme token could be made from the credentials (${kindOf(error)}).`);
      throw new Refusal(502);
    }
  }

  /** Server-side fetch has no cookies, and some workers refuse `credentials` and `cache`: neither is set. */
  #send(call: UpstreamCall, token: string, signal: AbortSignal): Promise<Response> {
    const headers: Record<string, string> = {
      Accept: 'application/json',
      Authorization: `Bearer ${token}`,
      'X-Program-ID': this.#options.programId,
      'X-Request-ID': call.requestId,
    };
    const init: RequestInit = { method: 'GET', headers, redirect: 'manual', signal };
    if (call.body) {
      init.method = 'POST';
      init.body = JSON.stringify(call.body);
      headers['Content-Type'] = 'application/json';
    }
    return this.#options.fetch(`${this.#options.upstream}${call.path}`, init);
  }

  #refusalOf({ status, headers }: Response, { refusedAs }: UpstreamCall): Refusal {
    if (status === 401 || status === 403) {
      this.#log('refused', `The E-pass API refuses the programme (HTTP ${status}): check credentials and programId.`);
      return new Refusal(502);
    }
    if (status === 404) {
      if (!this.#known) this.#log('missing', 'The E-pass API answers 404, and never 200 so far: check upstream.');
      return new Refusal(404);
    }
    if (status === 408) return new Refusal(504);
    if (status === 429) return new Refusal(429, waitOf(headers));
    if (status >= 400 && status < 500) {
      this.#log('request', `The E-pass API refuses a request (HTTP ${status}): check upstream and programId.`);
      return new Refusal(refusedAs);
    }
    this.#log('status', `The E-pass API answers HTTP ${status}.`);
    return new Refusal(502, waitOf(headers));
  }

  #dataOf(text: string | null, { refusedAs }: UpstreamCall): object {
    const envelope = text === null ? undefined : parseJson(text);
    if (isRecord(envelope) && isBareOrder(envelope)) return envelope;
    if (!isRecord(envelope) || typeof envelope.code !== 'number') throw this.#oddShape();
    if (envelope.code !== 0) {
      this.#log('code', `The E-pass API answers ${codeText(envelope.code)}.`);
      throw new Refusal(refusedAs);
    }
    const { data } = envelope;
    if (typeof data === 'object' && data !== null) return data;
    // A common way to say that there is no such thing: it is told like the other ways, so that ids cannot be probed.
    if ((data === undefined || data === null) && refusedAs === 404) throw new Refusal(404);
    throw this.#oddShape();
  }

  #oddShape(): Refusal {
    this.#log('shape', 'The E-pass API answers something that is not its envelope.');
    return new Refusal(502);
  }
}

/** The documents print one order without its envelope; any other answer without one may be an error's text. */
function isBareOrder(answer: Readonly<Record<string, unknown>>): boolean {
  return !Object.hasOwn(answer, 'code') && typeof answer.orderId === 'string' && isRecord(answer.extra);
}

/** A code for the log. Nothing as long as an id is one, and an id may not be logged. */
function codeText(code: number): string {
  return Math.abs(code) < 1e9 ? `code ${code}` : 'a code that is none';
}

/** How long the API asks to be left alone; whatever else its header holds is dropped. */
function waitOf(headers: Headers): Readonly<Record<string, string>> {
  const wait = headers.get('Retry-After') ?? '';
  return RETRY_AFTER.test(wait) ? { 'Retry-After': wait } : {};
}

/** Lets the connection go without reading what is on it. */
async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}
