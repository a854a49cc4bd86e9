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
    const headers = init.headers ?? of?.headers;
    this.headers = headers instanceof Headers ? headers : new Headers(headers);
    this.signal = init.signal ?? of?.signal ?? new AbortController().signal;
    this.sent = typeof init.body === 'string' ? init.body : (of?.sent ?? '');
  }

  clone(): this {
    return this;
  }
}

/** An answer to it, whose body is read without a stream of the browser's. */
export class SwiftResponse {
  readonly type = 'default';
  readonly redirected = false;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: { getReader(): object; cancel(): Promise<void> };

  /** @param text the body; `cut` for one that breaks off. */
  constructor(status: number, text: string | { readonly cut: true } = '', headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.headers = { get: (name) => headers[name.toLowerCase()] ?? null };
    const chunks = typeof text === 'string' ? [new TextEncoder().encode(text)] : [];
    const cancel = async (): Promise<void> => undefined;
    const read = async (): Promise<object> => {
      if (typeof text !== 'string') throw new TypeError('network error');
      const value = chunks.shift();
      return value ? { done: false, value } : { done: true };
    };
    this.body = { getReader: () => ({ read, cancel }), cancel };
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }
}
