import { until } from './abort.js';
import { discard } from './http.js';
import { isJson } from './media-type.js';

/** A body that was to be JSON. `cut` means that the connection ended in the middle of it. */
export type JsonBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'cut' }
  | { readonly kind: 'odd'; readonly what: string };

const odd = (what: string): JsonBody => ({ kind: 'odd', what });

const mimeType = (response: Response): string =>
  (response.headers.get('content-type') ?? '').split(';', 1).join('').trim().toLowerCase();

/** Whether the answer says that it is a web page: a log-in page, mostly. */
export function isHtml(response: Response): boolean {
  return ['text/html', 'application/xhtml+xml'].includes(mimeType(response));
}

/**
 * Reads the JSON body of an answer, up to `cap` bytes; past that the rest is not fetched.
 *
 * A parser's message quotes its input, a token for instance, so it is dropped.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function readJson(response: Response, cap: number, signal: AbortSignal): Promise<JsonBody> {
  if (!isJson(mimeType(response))) {
    discard(response);
    return odd('has no JSON content type');
  }
  const bytes = await readBytes(response, cap, signal);
  if (bytes === 'cut') return { kind: 'cut' };
  if (bytes === 'too large') return odd('is too large');
  if (bytes.length === 0) return odd('is empty');
  try {
    return { kind: 'json', value: JSON.parse(new TextDecoder('utf-8').decode(bytes)) as unknown };
  } catch {
    return odd('is not JSON');
  }
}

async function readBytes(
  response: Response,
  cap: number,
  signal: AbortSignal,
): Promise<Uint8Array | 'cut' | 'too large'> {
  const reader = readerOf(response);
  if (!reader) return new Uint8Array();
  const stop = (): void => void reader.cancel().catch(() => undefined);
  try {
    const bytes = await until(readAll(reader, cap), signal);
    if (bytes === 'too large') stop();
    return bytes;
  } catch {
    stop();
    signal.throwIfAborted();
    return 'cut';
  }
}

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  cap: number,
): Promise<Uint8Array | 'too large'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, size);
    chunks.push(value);
    size += value.length;
    if (size > cap) return 'too large';
  }
}

/** WebKit reads `mode` from the prototype of the options, also when there are none. */
const readerOf = ({ body }: Response): ReadableStreamDefaultReader<Uint8Array> | undefined =>
  body?.getReader({ mode: undefined }) as ReadableStreamDefaultReader<Uint8Array> | undefined;

const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};
