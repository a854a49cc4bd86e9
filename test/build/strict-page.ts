import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { distText, packageJson, root } from './dist.js';

/** A policy that lets a page run its own scripts and call its own server, and nothing else. */
export const SELF_ONLY = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'";

/** One request that the page made, as far as these tests ask about it. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** A server that is not ours: one page, one script, a token endpoint and an API written by hand. */
export interface StrictPage {
  readonly url: string;
  readonly calls: readonly Call[];
  /** From now on nobody is signed in. */
  endSession(): void;
  close(): Promise<unknown>;
}

const ORDER = readFileSync(join(root, 'test/fixtures/cross-module-issued.json'), 'utf8');
// The documented pass ends in 2028; the card goes by the server's clock.
const NOW = 'Mon, 01 Jun 2026 12:00:00 GMT';

const CARD = ['text/javascript', distText('epass-card.js')];
const OTHER_CARD = ['text/javascript', distText('epass-card.js').replaceAll(packageJson.version, '99.0.0')];

const CARD_TAG = '<epass-card order-id="DP00000000000001" token-endpoint="/epass/token"></epass-card>';

/** The files of the page. */
const filesOf = ({ ownScript = '', markup = '', card = CARD_TAG, script = '/epass-card.js', modules = {} }: PageParts) => new Map<string, readonly string[]>([
  ['/', ['text/html', `<!doctype html><html lang="en"><meta charset="utf-8"><title>Partner</title>${markup}`
    + `<script src="/own.js"></script><script type="module" src="${script}"></script>`
    + card]],
  ['/elsewhere', ['text/html', '<!doctype html><html lang="en"><title>Elsewhere</title>']],
  ['/own.js', ['text/javascript', ownScript]],
  ['/epass-card.js', CARD],
  ['/copy/epass-card.js', CARD],
  ['/other/epass-card.js', OTHER_CARD],
  ...Object.entries(modules).map(([path, code]) => [path, ['text/javascript', code]] as [string, string[]]),
]);

/** What a page has besides the card. */
export interface PageParts {
  /** A script of its own, which runs before ours. */
  readonly ownScript?: string;
  /** Markup before all scripts. */
  readonly markup?: string;
  /** The card, as a server may have rendered it. Default: its bare tag. */
  readonly card?: string;
  /** Whether the network takes a breath after each box of the card, long enough to be painted. */
  readonly inPieces?: boolean;
  /** More modules, by their paths. */
  readonly modules?: Readonly<Record<string, string>>;
  /** The script of the card, of the page or below `/dist/`. Default: the single file, in the root. */
  readonly script?: string;
}

/** Serves the page under a content security policy. The single file is there twice, as two modules, and in another version. */
export async function strictPage(policy: string, parts: PageParts = {}): Promise<StrictPage> {
  const calls: Call[] = [];
  const setting: Setting = { policy, files: filesOf(parts), inPieces: parts.inPieces ?? false, calls, isSignedIn: true };
  const server = createServer((request, response) => {
    void answer(request, response, setting);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    calls,
    endSession: () => void (setting.isSignedIn = false),
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}

interface Setting {
  policy: string;
  files: ReadonlyMap<string, readonly string[]>;
  inPieces: boolean;
  calls: Call[];
  isSignedIn: boolean;
}

async function answer(request: IncomingMessage, response: ServerResponse, setting: Setting) {
  const { policy, files, inPieces, calls, isSignedIn } = setting;
  const { method = '', url: path = '', headers } = request;
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const [type, text] = files.get(path) ?? (path.startsWith('/dist/') ? ['text/javascript', distText(path.slice(6))] : []);
  // A page that is not to be stored would not be kept for the back button either.
  const kept = { 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' };
  if (inPieces && path === '/') await breathe(response, text ?? '', kept);
  else if (type !== undefined) send(response, 200, type, text ?? '', kept);
  if (type !== undefined) return;

  if (!isSignedIn) return send(response, 401, 'text/plain', '');
  calls.push({ method, path, authorization: headers.authorization, body });
  if (method === 'POST' && path === '/epass/token') return json(response, { token: 'a.foreign.token', expiresIn: 300 });
  if (method === 'POST' && path === '/epass/orders/ePasses/search') {
    if (headers.authorization !== 'Bearer a.foreign.token') return send(response, 401, 'text/plain', '');
    return send(response, 200, 'application/json', ORDER);
  }
  send(response, 404, 'text/plain', '');
}

function json(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json', JSON.stringify(value));
}

/** Sends a page, with a pause after each box that ends. */
async function breathe(response: ServerResponse, html: string, headers: Record<string, string>): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'text/html', Date: NOW, ...headers });
  for (const piece of html.split(/(?<=<\/div>)/)) {
    response.write(piece);
    await setTimeout(40);
  }
  response.end();
}

function send(response: ServerResponse, status: number, type: string, text: string, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'Cache-Control': 'no-store', 'Content-Type': type, Date: NOW, ...headers });
  response.end(text);
}
