import { Refusal } from './answer.js';
import { within } from './deadline.js';
import { PartnerFault } from './log.js';

/** The most bytes that a caller may send. The largest honest request is far below 1 KiB. */
export const REQUEST_LIMIT = 16 * 1024;
/** How long a caller may take to send them, in milliseconds. */
const REQUEST_TIME = 10_000;

const ALREADY_READ =
  'The body of a request was read before the host could read it. authenticate and middleware must leave it, ' +
  'or read request.clone().';
const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/**
 * Reads a body as UTF-8 text, and stops reading as soon as it proves too long or the signal fires.
 *
 * @param limit in bytes
 * @returns `null` when the body is longer than the limit
 * @throws the signal's reason
 */
export async function readText(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
  signal: AbortSignal,
): Promise<string | null> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await within(reader.read(), signal);
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > limit) return null;
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    reader.cancel().catch(() => undefined); // the sender may already be gone
  }
}

/**
 * Waits for what a caller sends, but not for long.
 *
 * @throws Refusal 408
 */
export async function inTime<T>(read: (late: AbortSignal) => Promise<T>): Promise<T> {
  const late = AbortSignal.timeout(REQUEST_TIME);
  return within(read(late), late).catch((error: unknown) => {
    throw late.aborted ? new Refusal(408) : error;
  });
}

/**
 * Reads what a caller sent, which must be called JSON, be short and come soon.
 *
 * @throws Refusal 415, 413 or 408
 * @throws PartnerFault when somebody else has read it
 */
export async function readRequest(request: Request): Promise<string> {
  if (!JSON_TYPE.test(request.headers.get('Content-Type') ?? '')) throw new Refusal(415);
  if (Number(request.headers.get('Content-Length') ?? 0) > REQUEST_LIMIT) throw new Refusal(413);
  if (request.bodyUsed || request.body?.locked) {
    throw new PartnerFault(ALREADY_READ);
  }
  const text = await inTime((late) => readText(request.body, REQUEST_LIMIT, late));
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
