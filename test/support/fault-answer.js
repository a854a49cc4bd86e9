/**
 * Writes one scripted answer of the fault server, with its fault. The answers are described in
 * `fault-server.ts` (`FaultAnswer`).
 */
import { gzipSync } from 'node:zlib';
import { corpora } from './corpora-files.js';

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** `{{orderId}}` and the like stand for what the request asked for; `{{order}}` for its place in the log. */
const filled = (text, entry) => {
  let asked = {};
  try {
    asked = JSON.parse(entry.body) ?? {};
  } catch {
    // not JSON: nothing to fill in
  }
  return text.replace(/\{\{(\w+)\}\}/g, (_, name) => (name === 'order' ? entry.order : String(asked[name] ?? '')));
};

/** The text of a corpus whose number the request names last: `…/JSON-17`, `{"orderId":"JSON-17"}`. */
const fromCorpus = (name, { path, body }) => {
  const number = /-(\d+)\D*$/.exec(body.startsWith('{"') ? body : path)?.[1];
  return corpora[name]()[Number(number)];
};

/** `cut` loses the end, which holds the checksum; `spoilt` has a first block of a type that there is not. */
const gzipped = (body, how) => {
  const packed = gzipSync(body);
  if (how === 'cut') return packed.subarray(0, -12);
  if (how === 'spoilt') packed[10] = 0xff;
  return packed;
};

const bodyOf = (answer, entry) => {
  const plain = plainBodyOf(answer, entry);
  return answer.gzip ? gzipped(plain, answer.gzip) : plain;
};

const plainBodyOf = (answer, entry) => {
  if (answer.corpus) return Buffer.from(fromCorpus(answer.corpus, entry), 'utf8');
  if (answer.base64 !== undefined) return Buffer.from(answer.base64, 'base64');
  const text = answer.json === undefined ? (answer.body ?? '') : JSON.stringify(answer.json);
  return Buffer.from(filled(text, entry), 'utf8');
};

/** Writes a part of the body; false when the other side is gone. */
const write = (response, chunk, entry) =>
  new Promise((resolve) => {
    if (response.destroyed) return resolve(false);
    const gone = () => resolve(false);
    response.once('close', gone);
    response.write(chunk, (error) => {
      response.off('close', gone);
      entry.sent += error ? 0 : chunk.length;
      resolve(!error);
    });
  });

/** Writes a body `times` over, until the other side goes away. */
const repeat = async (response, body, times, entry) => {
  for (let i = 0; i < times; i += 1) {
    if (!(await write(response, body, entry))) return;
  }
  response.end();
};

/** Writes a body byte by byte, `times` over, with a turn of the clock between. */
const drip = async (response, body, times, entry) => {
  for (let i = 0; i < body.length * times; i += 1) {
    const at = i % body.length;
    if (!(await write(response, body.subarray(at, at + 1), entry))) return;
    await wait(0);
  }
  response.end();
};

/** Writes bytes past HTTP altogether, and then ends, resets or leaves the connection. */
const writeRaw = ({ raw, close = 'end' }, socket, entry) => {
  const bytes = Buffer.from(raw, 'latin1');
  entry.sent += bytes.length;
  socket.write(bytes, () => {
    if (close === 'end') socket.destroySoon();
    if (close === 'reset') socket.resetAndDestroy();
  });
};

const headersOf = (answer, cors) => ({
  'cache-control': 'no-store',
  ...(answer.json === undefined ? {} : { 'content-type': 'application/json' }),
  ...(answer.corpus ? { 'content-type': 'application/json' } : {}),
  ...(answer.gzip ? { 'content-encoding': 'gzip' } : {}),
  ...cors,
  ...answer.headers,
});

/** Answers one request as scripted; returns when the answer is written, or when it is sure never to be. */
export async function faultAnswer(answer, { request, response, entry, cors }) {
  if (answer.delay) await wait(answer.delay);
  if (answer.fault === 'reset') return void request.socket.resetAndDestroy();
  if (answer.fault === 'hang') return undefined;
  if (answer.raw !== undefined) return writeRaw(answer, request.socket, entry);

  const body = bodyOf(answer, entry);
  const headers = headersOf(answer, cors);
  if ('date' in headers) response.sendDate = false;
  const broken = ['cut', 'tear', 'stall'].includes(answer.fault);
  if (broken && !('content-length' in headers)) headers['content-length'] = String(body.length + 1);
  if (headers['content-type'] === null) delete headers['content-type'];
  response.writeHead(answer.status ?? 200, headers);
  if (answer.fault === 'drip') return drip(response, body, answer.repeat ?? 1, entry);
  if (answer.repeat) return repeat(response, body, answer.repeat, entry);
  if (!broken) {
    entry.sent += body.length;
    return void response.end(body);
  }
  response.flushHeaders();
  await write(response, body.subarray(0, Math.ceil(body.length / 2)), entry);
  if (answer.fault === 'cut') request.socket.destroy();
  if (answer.fault === 'tear') request.socket.resetAndDestroy();
  return undefined;
}
