import type { IncomingMessage, ServerResponse } from 'node:http';
import { order } from './order.js';
import { venue, venuePage } from './venues.js';

/** How a server in trouble answers: with a status, or not at all, or with the connection cut. */
type Answer =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | 'silence'
  | 'cut';

interface Fault {
  /** Default: a token that is good for five minutes. */
  readonly token?: Answer;
  /** The answer about a pass. */
  readonly pass?: (bearer: string, orderId: string) => Answer;
  /** The answer about a page of venues. */
  readonly venues?: (query: URLSearchParams) => Answer;
}

const venues = (total: number) => (query: URLSearchParams): Answer => success(venuePage(query, total));

const FAULTS: ReadonlyMap<string, Fault> = new Map<string, Fault>([
  ['loading', { token: 'silence' }],
  ['auth-required', { token: { status: 401 } }],
  ['forbidden', { token: { status: 403 } }],
  ['rate-limited', { token: { status: 429 } }],
  ['network', { token: 'cut' }],
  ['unavailable', { token: { status: 503 } }],
  ['not-found', { pass: () => ({ status: 404 }) }],
  ['timeout', { pass: () => 'silence' }],
  ['redirected', { pass: () => ({ status: 302, headers: { Location: '/' } }) }],
  ['invalid-response', { pass: () => ({ status: 200, body: { code: 0, data: 'no order' } }) }],
  ['rejected', { pass: () => ({ status: 200, body: { code: 50_001 } }) }],
  ['stale', { pass: (bearer, orderId) => (
    bearer === 'first' ? { status: 200, body: { code: 0, data: order({ orderId }) } } : { status: 403 }
  ) }],
  ['venues-few', { venues: venues(3) }],
  ['venues-134', { venues: venues(134) }],
  ['venues-10000', { venues: venues(10_000) }],
  ['venues-meals', { venues: (query) => venues(query.get('module') === '1' ? 0 : 12)(query) }],
  ['venues-silent', { venues: () => 'silence' }],
  ['venues-unavailable', { venues: () => ({ status: 503 }) }],
  ['venues-broken-page', { venues: (query) => (
    query.get('pageNumber') === '1' ? venues(134)(query) : { status: 403 }
  ) }],
]);

const GOOD_TOKEN: Answer = { status: 200, body: { token: 'gallery', expiresIn: 300 } };

/** Servers in trouble, or with venues of their own, for the gallery: `{fault}/token` and the E-pass API's calls. */
export function faultListener(req: IncomingMessage, res: ServerResponse): void {
  answerTo(req)
    .then((answer) => give(answer, res))
    .catch(() => res.destroy());
}

async function answerTo(req: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams } = new URL(req.url ?? '', 'http://localhost');
  const [, name = '', ...path] = pathname.split('/');
  const fault = FAULTS.get(name);
  if (!fault) return { status: 404 };
  if (path.join('/') === 'token') return fault.token ?? GOOD_TOKEN;
  if (path[0] === 'resources') return venuesFrom(fault, path[1], searchParams);
  const bearer = (req.headers.authorization ?? '').replace('Bearer ', '');
  return fault.pass?.(bearer, await orderIdIn(req)) ?? { status: 404 };
}

function venuesFrom(fault: Fault, resourceId: string | undefined, query: URLSearchParams): Answer {
  if (!fault.venues) return { status: 404 };
  if (resourceId === undefined) return fault.venues(query);
  return success(venue(Number(resourceId.slice(1)) - 1, resourceId.startsWith('N') ? '1' : '3', 'MAN'));
}

const success = (data: object): Answer => ({ status: 200, body: { code: 0, data } });

async function orderIdIn(req: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of req as AsyncIterable<Buffer>) text += chunk.toString();
  const body: unknown = JSON.parse(text);
  return typeof body === 'object' && body !== null && 'orderId' in body ? String(body.orderId) : '';
}

function give(answer: Answer, res: ServerResponse): void {
  if (answer === 'silence') return;
  if (answer === 'cut') {
    res.destroy();
    return;
  }
  res.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers });
  res.end(JSON.stringify(answer.body ?? {}));
}
