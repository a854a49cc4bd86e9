import { tokenLifetime, type Gate } from './auth.js';
import type { Catalogue } from './catalogue/catalogue.js';
import { Fields } from './fields.js';
import { readJson } from './http.js';
import { hubDetails, listHubs } from './hubs.js';
import { refuse, tokenAnswer, usageListAnswer } from './invented.js';
import { issuePass } from './issue.js';
import type { OrderBook } from './order-book.js';
import { cancelPass, findPass, issuedOrder, passOrder } from './pass-order.js';
import type { Programme, Programmes } from './programme.js';
import { cancelVisit, redeem, simulationAnswer, type Scene } from './redemption.js';
import { resourceDetails, searchResources } from './resources.js';
import { usageOrder, usageOrderDetails } from './usage-order.js';

/** What every call works on. */
export interface World {
  readonly gate: Gate;
  readonly programmes: Programmes;
  readonly book: OrderBook;
  readonly catalogue: Catalogue;
  readonly now: () => number;
}

/** A call past the gate: read, and not yet answered. */
interface Call extends Scene {
  readonly programme: Programme;
  readonly query: URLSearchParams;
  /** The part of the path that stands for `*`. */
  readonly word: string;
  readonly body: Fields;
}

interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly answer: (call: Call) => object;
}

const TOKEN_PATH = 'auth/token';

/** All paths behind the gate, as they follow `/v2/`. */
const routes: readonly Route[] = [
  { method: 'POST', path: 'orders/*/ePasses', answer: (call) => issuedOrder(issuePass(call.word, call.body, call)) },
  { method: 'POST', path: 'orders/ePasses/search', answer: (call) => passOrder(passOf(call)) },
  { method: 'PATCH', path: 'orders', answer: (call) => passOrder(cancel(call)) },
  { method: 'POST', path: 'orders/ePasses', answer: listUsages },
  { method: 'POST', path: 'orders/ePasses/details', answer: showUsage },
  {
    method: 'POST',
    path: 'simulations/*/redemptions',
    answer: (call) => simulationAnswer(redeem(call.word, call.body, call), 'Order Created'),
  },
  {
    method: 'POST',
    path: 'simulations/*/cancellation',
    answer: (call) => simulationAnswer(cancelVisit(call.word, call.body, call), 'Order Cancelled'),
  },
  { method: 'GET', path: 'resources', answer: (call) => searchResources(call.query, call.catalogue) },
  { method: 'GET', path: 'resources/*', answer: (call) => resourceDetails(call.word, call.query, call.catalogue) },
  { method: 'GET', path: 'transportHubs', answer: (call) => listHubs(call.query, call.catalogue) },
  { method: 'GET', path: 'transportHubs/*', answer: (call) => hubDetails(call.word, call.query, call.catalogue) },
];

/** Answers a request with the `data` of its envelope, or refuses it. */
export async function route(request: Request, world: World): Promise<object> {
  const url = new URL(request.url);
  const start = url.pathname.lastIndexOf('/v2/');
  if (start < 0) refuse('path-unknown');
  const path = url.pathname.slice(start + '/v2/'.length);
  if (path === TOKEN_PATH) return giveToken(request, world);
  const { answer, word } = find(request.method, path);
  await world.gate.check(request);
  const programme = world.programmes.of(request);
  const body = request.method === 'GET' ? new Fields({}) : new Fields(await readJson(request));
  const { book, catalogue } = world;
  const query = url.searchParams;
  // No waiting after this line: a call sees the orders, and changes them, in one step.
  return answer({ programme, programmeId: programme.id, query, word, body, book, catalogue, now: world.now() });
}

function find(method: string, path: string): { answer: Route['answer']; word: string } {
  const matches = routes.flatMap((candidate) => {
    const word = matchPath(candidate.path, path);
    return word === null ? [] : [{ ...candidate, word }];
  });
  if (matches.length === 0) refuse('path-unknown');
  const allowed = matches.map((match) => match.method).join(', ');
  return matches.find((match) => match.method === method) ?? refuse('method-not-allowed', allowed);
}

/** The part of the path that stands for `*` ('' without one), or null when the path is another. */
function matchPath(pattern: string, path: string): string | null {
  const expected = pattern.split('/');
  const parts = path.split('/');
  if (parts.length !== expected.length) return null;
  const index = expected.indexOf('*');
  if (!expected.every((part, at) => at === index || part === parts[at])) return null;
  const word = index < 0 ? '' : (parts[index] ?? '');
  return index >= 0 && !/^\w{1,64}$/.test(word) ? null : word;
}

async function giveToken(request: Request, world: World): Promise<object> {
  if (request.method !== 'POST') refuse('method-not-allowed', 'POST');
  const body = new Fields(await readJson(request));
  const token = await world.gate.issueToken(body.text('clientId'), body.text('secret'));
  return tokenAnswer(token, tokenLifetime);
}

function passOf(call: Call): ReturnType<typeof findPass> {
  return findPass(call.body, call.programmeId, call.book);
}

function cancel(call: Call): ReturnType<typeof cancelPass> {
  return cancelPass(call.body, call.programmeId, call.book, call.now);
}

function listUsages(call: Call): object {
  const pass = call.book.passByEPassId(call.programmeId, call.body.text('ePassId')) ?? refuse('order-not-found');
  return usageListAnswer(call.book.usagesOf(pass).map(usageOrder));
}

function showUsage(call: Call): object {
  const orderId = call.body.text('orderId');
  return usageOrderDetails(call.book.usageByOrderId(call.programmeId, orderId) ?? refuse('order-not-found'));
}
