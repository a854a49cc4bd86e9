/**
 * A request without a network behind it. A real one is cloned and its body read by tasks of the
 * browser's own, which no schedule can order and which cost more than all the rest of a race.
 */
export class SwiftRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
  /** What it sends, as text. */
  readonly sent: string;
  /** What ky would stream. */
  readonly body = null;

  constructor(input: string | SwiftRequest, init: RequestInit = {}) {
    const of = typeof input === 'string' ? null : input;
    this.url = of ? of.url : new URL(input as string, location.href).href;
    this.method = init.method ?? of?.method ?? 'GET';
    this.headers = new Headers(init.headers ?? of?.headers);
    this.signal = init.signal ?? of?.signal ?? new AbortController().signal;
    this.sent = typeof init.body === 'string' ? init.body : (of?.sent ?? '');
  }

  clone(): this {
    return this;
  }
}
