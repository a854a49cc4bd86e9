import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { after } from 'node:test';
import type { Outcome } from './oracle.js';

/** Starts a server on a free port, which ends with the test that runs, and answers its origin. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  after(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Sees the request as a handler does, and answers it as JSON. */
export async function echo(request: Request): Promise<Response> {
  const { method, url } = request;
  return Response.json({ method, url, headers: Object.fromEntries(request.headers), body: await request.text() });
}

/** What `echo` answers. */
export interface Echo {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** The answers in what a socket brought, one after the other. Interim ones are left out. */
export function outcomesOf(text: string): Outcome[] {
  const outcomes: Outcome[] = [];
  for (let rest = text; rest !== '';) {
    const end = rest.indexOf('\r\n\r\n');
    assert.ok(end > 0, `no whole answer: ${rest.slice(0, 200)}`);
    const [first = '', ...lines] = rest.slice(0, end).split('\r\n');
    const headers = new Headers(lines.map((line) => line.split(/: ?(.*)/s).slice(0, 2) as [string, string]));
    const size = Number(headers.get('Content-Length') ?? 0);
    const body = Buffer.from(rest.slice(end + 4)).subarray(0, size).toString();
    rest = rest.slice(end + 4 + body.length);
    const status = Number(first.split(' ')[1]);
    if (status >= 200) outcomes.push({ status, headers, body });
  }
  assert.notEqual(outcomes.length, 0, 'no answer at all');
  return outcomes;
}

/** Writes bytes to a server and reads until it closes. */
export async function raw(origin: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  socket.on('error', () => undefined); // the server may reset what it does not want to read
  socket.write(bytes);
  await once(socket, 'close');
  return text;
}
