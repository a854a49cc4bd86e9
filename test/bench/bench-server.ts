import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Contestant } from './contestants.js';

/** A page of a partner, its token endpoint, and the E-pass API on the same origin and on another. */
export interface BenchServer {
  readonly origin: string;
  /** Where the API is besides. */
  readonly crossOrigin: string;
  /** Every request that came since the last call, as `METHOD path`; those of the other origin begin with `cross `. */
  takeRequests(): string[];
  /** From now on the token endpoint names the API on this origin, or on the other one. */
  apiOn(which: 'same' | 'cross'): void;
  /** From now on the API takes so many milliseconds. */
  delay(ms: number): void;
  close(): void;
}

const ORDER = JSON.parse(
  readFileSync(fileURLToPath(new URL('../fixtures/cross-module-issued.json', import.meta.url)), 'utf8'),
) as { data: { orderId: string } };

/** The documented order, by another id. */
export const orderOf = (orderId: string): object => ({ ...ORDER, data: { ...ORDER.data, orderId } });

/** How a page sets aside the room of its cards before their script is there (docs/styling.md). */
export const RESERVE = 'epass-card:not(:defined) { display: block; min-block-size: 540px; }';

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, x-request-id, x-program-id',
  'access-control-max-age': '600',
};

/** Starts both origins. */
export async function benchServer(contestants: readonly Contestant[]): Promise<BenchServer> {
  const scripts = new Map(contestants.flatMap((it) => [...it.scripts]));
  const requests: string[] = [];
  let base = '';
  let wait = 0;
  const listen = async (label: string): Promise<Server> => {
    const server = createServer((request, response) => {
      if (request.url !== '/favicon.ico' && !scripts.has(request.url ?? '')) requests.push(`${label}${request.method ?? ''} ${request.url ?? ''}`);
      void answer(request, response, { scripts, base, wait, cors: label === '' ? {} : CORS });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return server;
  };
  const [page, cross] = [await listen(''), await listen('cross ')];
  const originOf = (server: Server): string => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    origin: originOf(page),
    crossOrigin: originOf(cross),
    takeRequests: () => requests.splice(0),
    apiOn: (which) => void (base = which === 'cross' ? `${originOf(cross)}/api/` : ''),
    delay: (ms) => void (wait = ms),
    close: () => {
      for (const server of [page, cross]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

interface Setting {
  readonly scripts: ReadonlyMap<string, string>;
  readonly base: string;
  readonly wait: number;
  readonly cors: Record<string, string>;
}

async function answer(request: IncomingMessage, response: ServerResponse, { scripts, base, wait, cors }: Setting): Promise<void> {
  const { method, url = '/' } = request;
  const send = (type: string, text: string, status = 200): void => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...cors });
    response.end(text);
  };
  if (method === 'OPTIONS') return send('text/plain', '', 204);
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const script = scripts.get(url);
  if (script !== undefined) return send('text/javascript', script);
  if (url.endsWith('/token')) {
    const apiBase = base === '' ? {} : { apiBase: base };
    return send('application/json', JSON.stringify({ token: 'a.bench.token', expiresIn: 300, ...apiBase }));
  }
  if (url.endsWith('/orders/ePasses/search')) {
    await new Promise((resolve) => setTimeout(resolve, wait).unref());
    return send('application/json', JSON.stringify(orderOf((JSON.parse(body) as { orderId: string }).orderId)));
  }
  if (url.endsWith('/fails')) return send('text/plain', '', 500);
  send('text/html', `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><style>
    body { margin: 16px; inline-size: 480px } ${url.includes('reserve') ? RESERVE : ''}</style><body>`);
}
