import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { part } from '../../host/support/forge.js';

export const COOKIE = 'session=COOKIE-CANARY-4711';
export const ORDER = 'DP00000000000001';
export const OTHERS_ORDER = 'DP00000000000002';

/** A request as the endpoint sees it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Comes with the session. */
  readonly signedIn: boolean;
  /** The card's own call, signed in: the first, the second … and 0 for every other call. */
  readonly turn: number;
}

/** An answer, before it is sent; `hang` and `cut` are none. */
export interface Reply {
  readonly status: number;
  readonly headers: Record<string, string | string[]>;
  readonly body: string;
  readonly delay?: number;
}
export type Broken = (asked: Asked, good: Reply) => Reply | 'hang' | 'cut';

export const json = (value: unknown, status = 200): Reply => ({
  status, headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }, body: JSON.stringify(value),
});
export const page = (status = 200): Reply => ({
  status, headers: { 'Content-Type': 'text/html' }, body: '<!doctype html><title>Sign in</title>',
});
const refused = (status: number): Reply => json({ code: status }, status);

/** A token with these claims; nobody looks at its signature. */
export const jwt = (claims: object): string => `${part({ alg: 'HS256' })}.${part(claims)}.TOKEN-CANARY`;
export const soon = (seconds = 300): number => Math.floor(Date.now() / 1000) + seconds;
/** The token of the good endpoint. */
export const token = (): string => jwt({ sub: 'traveller-1', exp: soon() });

/** An endpoint as docs/hosting.md asks for it, written without the host kit. */
function good({ method, path, headers, body, signedIn }: Asked): Reply {
  if (path.endsWith('/orders/ePasses/search')) {
    if (!/^Bearer (?:(?:TOKEN-CANARY-)?opaque|.*TOKEN-CANARY)$/.test(headers.authorization ?? '')) return refused(401);
    const { orderId } = JSON.parse(body) as { orderId: string };
    return orderId === ORDER ? json({ code: 0, data: { orderId } }) : refused(404);
  }
  if (method !== 'POST') return refused(405);
  const site = headers['sec-fetch-site'] ?? 'same-origin';
  const isOwn = (headers.origin ?? `http://${headers.host ?? ''}`) === `http://${headers.host ?? ''}`;
  if (!headers['x-requested-with'] || site !== 'same-origin' || !isOwn) return refused(403);
  return signedIn ? json({ token: token(), expiresIn: 300 }) : refused(401);
}

/** As for an API: the page of every origin may call it. */
export const openToPages: Broken = ({ method }, good) => ({
  ...good,
  ...(method === 'OPTIONS' && { status: 204, body: '' }),
  headers: {
    ...good.headers, 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Request-ID, X-Program-ID',
    'Access-Control-Expose-Headers': 'Date, Retry-After, X-Request-ID',
  },
});

const isCard = ({ method, path, headers, signedIn }: Omit<Asked, 'turn'>): boolean =>
  signedIn && method === 'POST' && path.endsWith('/token') && headers['x-requested-with'] !== undefined &&
  headers['sec-fetch-site'] !== undefined && headers['sec-fetch-site'] !== 'cross-site';

/** The good endpoint with something changed, and a record of what it was asked. */
export function endpoint(broken: Broken = (_, reply) => reply): { listener: RequestListener; asked: Asked[] } {
  const asked: Asked[] = [];
  let turns = 0;
  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const { method = '', url = '', headers } = req;
    let body = '';
    for await (const chunk of req.setEncoding('utf8')) body += chunk as string;
    const seen = { method, path: url.split('?')[0] ?? '', headers, body, signedIn: headers.cookie === COOKIE };
    const now = { ...seen, turn: isCard(seen) ? ++turns : 0 };
    asked.push(now);
    const reply = broken(now, good(now));
    if (reply === 'cut') res.destroy();
    if (typeof reply === 'object') setTimeout(() => res.writeHead(reply.status, reply.headers).end(reply.body), reply.delay ?? 0);
  };
  return { listener: (req, res) => void answer(req, res), asked };
}
