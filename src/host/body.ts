import { Refusal } from './answer.js';

/** The most bytes that a caller may send. The largest honest request is far below 1 KiB. */
export const REQUEST_LIMIT = 16 * 1024;

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/**
 * Reads a body as UTF-8 text, and stops reading as soon as it proves too long.
 *
 * @param limit in bytes
 * @returns `null` when the body is longer than the limit
 */
export async function readText(body: ReadableStream<Uint8Array> | null, limit: number): Promise<string | null> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      reader.cancel().catch(() => undefined); // the sender may already be gone
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Reads what a caller sent, which must be called JSON and be short.
 *
 * @throws Refusal 415 or 413
 */
export async function readRequest(request: Request): Promise<string> {
  if (!JSON_TYPE.test(request.headers.get('Content-Type') ?? '')) throw new Refusal(415);
  if (Number(request.headers.get('Content-Length') ?? 0) > REQUEST_LIMIT) throw new Refusal(413);
  if (request.bodyUsed) throw new Error('The body was read before the host kit could read it.');
  const text = await readText(request.body, REQUEST_LIMIT);
  if (text === null) throw new Refusal(413);
  return text;
}

/** An object as JSON knows it: not `null`, not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads JSON, or answers `undefined`: a parser's message quotes its input, so it is dropped here. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
