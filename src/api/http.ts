import ky from 'ky';
import { until } from './abort.js';
import { EpassError } from './failure.js';

/** One HTTP request. */
export interface HttpCall {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly credentials: RequestCredentials;
  readonly body: string | undefined;
}

/**
 * Every member of `RequestInit` by name: one that is left out would be read from `Object.prototype`,
 * where a polluted page can put it (`redirect`, `headers`, `credentials` …).
 */
const initOf = ({ method, headers, credentials, body }: HttpCall, signal: AbortSignal): RequestInit & Duplex => ({
  method,
  headers: new Headers(headers.map(([name, value]): [string, string] => [name, value])),
  body,
  credentials,
  signal,
  mode: 'cors',
  cache: 'no-store', // a shared HTTP cache would give one traveller's answer to the next
  redirect: 'manual', // known as a redirect, and never followed with what the request carries
  referrer: 'about:client',
  referrerPolicy: 'no-referrer',
  integrity: '',
  keepalive: false,
  priority: 'auto',
  window: null,
  duplex: 'half',
});

/** Not yet among TypeScript's members of `RequestInit`. */
interface Duplex {
  duplex: 'half';
}

/** ky as a builder of requests only: it neither retries, nor times out, nor throws on a status. */
const KY_OPTIONS = {
  headers: undefined, // those of the request it is given
  prefixUrl: '',
  searchParams: '',
  json: undefined,
  parseJson: undefined,
  stringifyJson: undefined,
  onDownloadProgress: undefined,
  onUploadProgress: undefined,
  context: {},
  retry: 0,
  timeout: false,
  throwHttpErrors: false,
} as const;

/** Headers that ky picked up from a polluted prototype do not go out. */
const withOnly = (ours: Headers, { headers }: Request): void => {
  for (const name of [...headers.keys()]) if (!ours.has(name)) headers.delete(name);
};

/** The body comes last: ky copies what it is given for a second try, and the copy of a body is a stream to close. */
const withBody = (built: Request, init: RequestInit, body: string | undefined): Request =>
  body === undefined ? built : new Request(built, { ...init, headers: built.headers, body });

/** WebKit never aborts a request that the garbage collector took while it was on its way. */
const underway = new Set<Request>();

/**
 * Sends one request and waits for the headers of its answer.
 *
 * ky's errors hold the request with its `Authorization`, so none is passed on: whatever it throws
 * is `null` here. (Offline, DNS, CORS, CSP and a reset connection all look alike to a page.)
 *
 * @returns the answer, or `null` when none came through.
 * @throws EpassError `unsupported` without `fetch`; the signal's reason when it is aborted.
 */
export async function send(call: HttpCall, signal: AbortSignal): Promise<Response | null> {
  if (typeof globalThis.fetch !== 'function' || typeof globalThis.Request !== 'function') {
    throw new EpassError('unsupported', 'This browser has no fetch.');
  }
  signal.throwIfAborted();
  let answer: Response | null = null;
  try {
    const init = initOf({ ...call, body: undefined }, signal);
    // A Request, because ky reads `headers` of what it is given, and a string inherits that too.
    const request = new Request(call.url.href, init);
    const fetch = async (built: RequestInfo | URL): Promise<Response> => {
      withOnly(request.headers, built as Request);
      const sent = withBody(built as Request, init, call.body);
      underway.add(sent);
      try {
        // Looked up now, since pages wrap it. A second argument would be read from the prototype.
        return (answer = await globalThis.fetch(sent));
      } finally {
        underway.delete(sent);
      }
    };
    await until(ky(request, { ...init, ...KY_OPTIONS, fetch }), signal);
  } catch {
    signal.throwIfAborted(); // ky can also stumble over a prototype when the answer is there already
  }
  return answer;
}

/** Whether the answer is a redirect, or came by one that somebody followed. */
export function isRedirect({ type, redirected, status }: Response): boolean {
  return type === 'opaqueredirect' || redirected || (status >= 300 && status < 400 && status !== 304);
}

/** Frees the connection of an answer whose body nobody reads. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}
