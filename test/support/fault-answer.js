/**
 * Writes one scripted answer of the fault server, with its fault. The answers are described in
 * `fault-server.ts` (`FaultAnswer`).
 */
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

const bodyOf = (answer, entry) => {
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

const headersOf = (answer, cors) => ({
  'cache-control': 'no-store',
  ...(answer.json === undefined ? {} : { 'content-type': 'application/json' }),
  ...cors,
  ...answer.headers,
});

/** Answers one request as scripted; returns when the answer is written, or when it is sure never to be. */
export async function faultAnswer(answer, { request, response, entry, cors }) {
  if (answer.delay) await wait(answer.delay);
  if (answer.fault === 'reset') return void request.socket.resetAndDestroy();
  if (answer.fault === 'hang') return undefined;

  const body = bodyOf(answer, entry);
  const headers = headersOf(answer, cors);
  if ('date' in headers) response.sendDate = false;
  const broken = answer.fault === 'cut' || answer.fault === 'stall';
  if (broken && !('content-length' in headers)) headers['content-length'] = String(body.length + 1);
  if (headers['content-type'] === null) delete headers['content-type'];
  response.writeHead(answer.status ?? 200, headers);
  if (answer.repeat) return repeat(response, body, answer.repeat, entry);
  if (!broken) {
    entry.sent += body.length;
    return void response.end(body);
  }
  response.flushHeaders();
  await write(response, body.subarray(0, Math.ceil(body.length / 2)), entry);
  if (answer.fault === 'cut') request.socket.destroy();
  return undefined;
}
