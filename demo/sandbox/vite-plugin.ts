import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { createSandbox, type Sandbox, type SandboxOptions } from './index.js';

/** A sandbox to mount, or how to set one up; and where. */
export interface SandboxPluginOptions extends SandboxOptions {
  /** Where to mount it. Default: `/sandbox/api`, so orders are at `/sandbox/api/v2/orders`. */
  path?: string;
  /** A sandbox that exists already; the other options are not used then. */
  sandbox?: Sandbox;
}

const LARGEST_BODY = 64 * 1024;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;
const LOOPBACK_ADDRESS = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/i;

/**
 * Mounts a sandbox on Vite's development and preview servers, with `POST {path}/reset` to empty it.
 * It answers loopback callers only, whatever address the server listens on.
 */
export function sandboxPlugin(options: SandboxPluginOptions = {}): Plugin {
  const { path = '/sandbox/api', sandbox = createSandbox(options) } = options;
  const mount = ({ middlewares }: { middlewares: Connect.Server }): void => {
    middlewares.use(path, sandboxListener(sandbox));
  };
  return { name: 'epass-card:sandbox', configureServer: mount, configurePreviewServer: mount };
}

/** A listener for `node:http` and everything built on it, mounted where the path has no prefix left. */
export function sandboxListener(sandbox: Sandbox): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  return (incoming, outgoing) => {
    respond(sandbox, incoming)
      .catch((error: unknown) => {
        console.error('The sandbox failed:', error);
        return bare(500);
      })
      .then((response) => send(response, outgoing))
      .catch(() => outgoing.destroy());
  };
}

async function respond(sandbox: Sandbox, incoming: IncomingMessage): Promise<Response> {
  if (!isLocal(incoming)) return bare(403);
  const body = await readBody(incoming);
  if (body === 'too large') return bare(413, { Connection: 'close' });
  const request = toRequest(incoming, body);
  if (request === null) return bare(400);
  if (new URL(request.url).pathname !== '/reset') return sandbox.handle(request);
  if (request.method !== 'POST') return bare(405, { Allow: 'POST' });
  sandbox.reset();
  return bare(204);
}

/** An answer of the door itself. */
function bare(status: number, headers: Record<string, string> = {}): Response {
  const always = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
  return new Response(null, { status, headers: { ...always, ...headers } });
}

/**
 * A foreign address is another machine, whatever names it uses; a foreign name for this machine is DNS rebinding;
 * a foreign origin is another site's page in our browser.
 */
function isLocal({ headers, socket }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  if (!LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '')) return false;
  return LOOPBACK.test(host) && (origin === undefined || LOOPBACK.test(origin.replace(/^https?:\/\//i, '')));
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | 'too large'> {
  const bytes = new Uint8Array(LARGEST_BODY);
  let length = 0;
  // Not destroyed on an early return, because the refusal still has to go out on the same socket.
  for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    if (length + chunk.length > LARGEST_BODY) return 'too large';
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return bytes.subarray(0, length);
}

function toRequest(incoming: IncomingMessage, body: Uint8Array<ArrayBuffer>): Request | null {
  const { method = 'GET', url = '/', rawHeaders } = incoming;
  const headers = new Headers();
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    rawHeaders.forEach((name, at) => at % 2 === 0 && headers.append(name, rawHeaders[at + 1] ?? ''));
    return new Request(`http://localhost${url}`, { method, headers, body: hasBody ? body : null });
  } catch {
    return null;
  }
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => outgoing.setHeader(name, value));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}
