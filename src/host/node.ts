import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal, refusalAnswer } from './answer.js';
import { inTime, REQUEST_LIMIT } from './body.js';
import { isHost } from './host-name.js';
import { createLog } from './log.js';
import { requestIdFrom } from './request-id.js';

const READ_BEFORE =
  'The body of a request was read before toNodeListener could read it, and is not in req.body. ' +
  'Mount the host before the body parser, or leave in req.body what it made of the body.';

/** One for all listeners: some partners make a listener for each request. */
const log = createLog();

/** What Express and other frameworks put on a request before it comes to us. */
interface HandledRequest extends IncomingMessage {
  /** The path as the client asked for it; `url` may have lost the mount point. */
  readonly originalUrl?: string;
  /** What a body parser made of the body. */
  readonly body?: unknown;
}

/**
 * Makes a web-standard handler a listener for `node:http`, Express and Vite's middlewares.
 *
 * Bodies are read whole, up to 16 KiB; longer ones get 413, and those that take more than ten seconds 408.
 * A body that a parser has already read is used as it left it in `req.body`; a body that is gone is a line in the
 * log. The handler's `request.signal` fires when the client goes away. An error is a bare 500.
 *
 * @throws TypeError when it is given something else than a handler, such as the options of one
 */
export function toNodeListener(
  handler: (request: Request) => Promise<Response>,
): (req: IncomingMessage, res: ServerResponse) => void {
  if (typeof handler !== 'function') {
    throw new TypeError('toNodeListener: handler must be a function, such as createEpassHost makes of its options.');
  }
  return (req, res) => {
    serve(handler, req, res).catch(() => res.destroy());
  };
}

async function serve(
  handler: (request: Request) => Promise<Response>,
  req: HandledRequest,
  res: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) gone.abort();
  });
  const answer = await answerTo(handler, req, gone.signal).catch((error: unknown) => refused(error, req));
  if (gone.signal.aborted || res.headersSent) return;
  await send(answer, req, res);
}

/** What is refused before the handler has seen it carries its id all the same. */
function refused(error: unknown, req: IncomingMessage): Response {
  const answer = refusalAnswer(error instanceof Refusal ? error : new Refusal(500));
  answer.headers.set('X-Request-ID', requestIdFrom(String(req.headers['x-request-id'] ?? '')));
  return answer;
}

async function answerTo(
  handler: (request: Request) => Promise<Response>,
  req: HandledRequest,
  signal: AbortSignal,
): Promise<Response> {
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD';
  const body = hasBody ? await inTime(() => bodyOf(req)) : undefined;
  const request = toRequest(req, { method: req.method, body, signal });
  if (!request) throw new Refusal(400);
  return handler(request);
}

function toRequest(req: HandledRequest, init: RequestInit): Request | null {
  try {
    return new Request(urlOf(req), { ...init, headers: headersOf(req) });
  } catch {
    return null; // a Host, a path or a method that no URL or Request can hold
  }
}

/**
 * Put together as text: resolving `//elsewhere/token` against a base would change the host.
 *
 * @throws TypeError when the Host header holds more than a host, which would be read as a path
 */
function urlOf(req: HandledRequest): string {
  const scheme = 'encrypted' in req.socket ? 'https' : 'http';
  const host = String(req.headers.host ?? req.headers[':authority'] ?? 'localhost');
  if (!isHost(host)) throw new TypeError('not a host');
  const target = req.originalUrl ?? req.url ?? '/';
  return target.startsWith('/') ? `${scheme}://${host}${target}` : target;
}

function headersOf(req: IncomingMessage): Headers {
  const headers = new Headers();
  const { rawHeaders } = req;
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (!name.startsWith(':')) headers.append(name, rawHeaders[at + 1] ?? ''); // HTTP/2: method and path are in here
  }
  return headers;
}

/** The body of a request. Rejects with Refusal 413 when it is too long. */
function bodyOf(req: HandledRequest): Promise<Uint8Array<ArrayBuffer> | string> {
  if (!req.readable) return Promise.resolve().then(() => parsedBody(req));
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    req.on('data', (chunk: Uint8Array | string) => {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
      size += bytes.byteLength;
      if (size <= REQUEST_LIMIT) chunks.push(bytes);
      else {
        req.pause();
        reject(new Refusal(413));
      }
    });
    req.once('end', () => resolve(joined(chunks, size)));
    req.once('error', reject);
    req.once('close', () => reject(new Error('The client went away.')));
  });
}

function parsedBody(req: HandledRequest): Uint8Array<ArrayBuffer> | string {
  const { body } = req;
  if (body === undefined) {
    if (hadBody(req)) log('body', READ_BEFORE);
    return '';
  }
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  try {
    return JSON.stringify(body);
  } catch {
    throw new Refusal(400); // nested too deeply to be written again
  }
}

/** Whether there was a body that came to its end. */
function hadBody({ headers, readableEnded }: IncomingMessage): boolean {
  return readableEnded && (Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

async function send(answer: Response, req: IncomingMessage, res: ServerResponse): Promise<void> {
  res.statusCode = answer.status;
  // What has not come of a body is not waited for.
  if (!req.complete && req.httpVersionMajor === 1) res.setHeader('Connection', 'close');
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') res.setHeader(name, value);
  }
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) res.appendHeader('Set-Cookie', cookies);
  const body = new Uint8Array(await answer.arrayBuffer());
  res.end(req.method === 'HEAD' ? undefined : body, () => {
    const stream = streamOf(req);
    if (!stream || req.complete) return;
    stream.close(); // without an error: browsers drop an answer with one (RFC 9113 §8.1)
    stream.destroy(); // or it waits for a body that nobody reads
  });
}

/** The stream of a request over HTTP/2, which else stays open until the caller ends it. */
const streamOf = (req: IncomingMessage & { readonly stream?: Stream }): Stream | undefined => req.stream;
type Stream = { close(): void; destroy(): void };
