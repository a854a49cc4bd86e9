import assert from 'node:assert/strict';
import { after, beforeEach } from 'node:test';
import { Refusal, type FailureStatus } from '../../../src/host/answer.js';
import { tried } from '../../../tools/tried.js';
import { listenToLog, SITE, TOKEN_SECRET } from './partner.js';
import { ALICE, alicesPass, BOB, bobsPass, orderOf, type Seen } from './scripted-upstream.js';

/** Stands in every text of the API that must stay with the host. */
export const UPSTREAM_CANARY = 'UPSTREAM-CANARY';
/** Bob, whom no attacker may see. */
export const bobsOrder = {
  ...orderOf(BOB, bobsPass),
  extra: { ...orderOf(BOB, bobsPass).extra, firstName: 'Robert', lastName: 'BOB-CANARY' },
};

const SECRETS = [TOKEN_SECRET, 'programme-secret', 'PRIVATE KEY', UPSTREAM_CANARY, 'BOB-CANARY', BOB];
const IDS = [ALICE, BOB, ...Object.values(alicesPass), ...Object.values(bobsPass), 'Secretname', 'alice-session', 'eyJ'];

const HEADERS: Record<string, RegExp> = {
  'cache-control': /^no-store$/,
  'content-type': /^application\/json; charset=utf-8$/,
  'referrer-policy': /^no-referrer$/,
  vary: /^Authorization, Cookie, Origin, Sec-Fetch-Site, X-Requested-With$/,
  'x-content-type-options': /^nosniff$/,
};
/** The server's own, and those of single statuses. */
const MORE_HEADERS = /^(x-request-id|www-authenticate|allow|retry-after|date|connection|keep-alive|content-length)$/;

const API = 'https://api.example/api/v2';
const RESOURCE = /^\/resources\/[A-Za-z0-9_-]{1,64}$/;
const PARAMETERS =
  /^(module|pageSize|pageNumber|language|latitude|longitude|radius|transportHubId|iata|cityId|countryOrRegion|fallbackAllowed)$/;

/** An answer, from the handler or off the wire. */
export interface Outcome {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/**
 * The one judge of every attack: whatever was tried, the answer is as promised, nothing secret is in it or in the
 * log, and only documented calls reached the API. It counts what it judged, and says so at the end of the file.
 */
export class Oracle {
  readonly #log = listenToLog();
  readonly #unhandled: unknown[] = [];
  #judged = 0;

  constructor() {
    const note = (reason: unknown): void => void this.#unhandled.push(reason);
    process.on('unhandledRejection', note);
    beforeEach(() => void (this.#log.length = 0));
    after(() => {
      process.off('unhandledRejection', note);
      assert.deepEqual(this.#unhandled, [], 'no promise was left to fail');
      tried('host attacks', this.#judged);
    });
  }

  /** What the host said to its log since the test began. */
  get log(): readonly string[] {
    return this.#log;
  }

  /** An attack that had to fail, in one of these ways, without a call to the API. */
  async refused(row: string, answer: Response | Outcome, statuses: readonly number[], seen: readonly Seen[]): Promise<void> {
    const { status } = await this.judge(row, answer, seen);
    assert.ok(statuses.includes(status), `${row}: ${status}, not ${statuses.join(' or ')}`);
    assert.equal(seen.length, 0, `${row}: nothing reaches the API`);
  }

  /** An attempt that may be answered, as long as it does no harm. */
  async judge(row: string, answer: Response | Outcome, seen: readonly Seen[]): Promise<Outcome> {
    this.#judged += 1;
    const outcome = answer instanceof Response ? await outcomeOf(answer) : answer;
    for (const call of seen) checkCall(row, call);
    checkHeaders(row, outcome);
    checkBody(row, outcome);
    const told = [outcome.body, ...[...outcome.headers].flat()].join('\n');
    for (const secret of SECRETS) assert.ok(!told.includes(secret), `${row}: the answer holds ${secret}`);
    for (const secret of [...SECRETS, ...IDS]) {
      assert.ok(!this.#log.join('\n').includes(secret), `${row}: the log holds ${secret}`);
    }
    return outcome;
  }
}

/** Reads an answer. */
export async function outcomeOf(answer: Response): Promise<Outcome> {
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}

function checkHeaders(row: string, { status, headers }: Outcome): void {
  for (const [name, form] of Object.entries(HEADERS)) {
    assert.match(headers.get(name) ?? '(none)', form, `${row}: ${name}`);
  }
  for (const name of headers.keys()) {
    assert.ok(name in HEADERS || MORE_HEADERS.test(name), `${row}: a header ${name}`);
  }
  assert.equal(headers.has('WWW-Authenticate'), status === 401, `${row}: WWW-Authenticate`);
  assert.equal(headers.has('Allow'), status === 405, `${row}: Allow`);
}

function checkBody(row: string, { status, body }: Outcome): void {
  const parsed = JSON.parse(body) as Record<string, unknown>;
  if (status === 200) {
    const names = Object.keys(parsed).join();
    assert.ok(names === 'code,data' || names === 'token,expiresIn', `${row}: ${names}`);
  } else {
    assert.deepEqual(parsed, { code: status, message: new Refusal(status as FailureStatus).message }, row);
    assert.notEqual(parsed.message, undefined, `${row}: a status of ours`);
  }
}

/** One of the four documented calls, with documented parameters, each once, and a body of one id. */
function checkCall(row: string, { method, url, headers, body, redirect }: Seen): void {
  const path = url.href.slice(0, API.length) === API ? url.pathname.slice('/api/v2'.length) : url.href;
  const names = [...url.searchParams.keys()];
  assert.ok(names.every((name) => PARAMETERS.test(name)) && new Set(names).size === names.length, `${row}: ${url.search}`);
  if (method === 'POST') {
    assert.ok(path === '/orders/ePasses/search' || path === '/orders/ePasses', `${row}: ${path}`);
    assert.match(body, /^\{"(?:orderId|ePassId)":"[\w-]{1,64}"\}$/, row);
  } else {
    assert.equal(method, 'GET', row);
    assert.ok(path === '/resources' || RESOURCE.test(path), `${row}: ${path}`);
    assert.equal(body, '', row);
  }
  assert.equal(redirect, 'manual', `${row}: redirects are not followed`);
  assert.match(headers.get('X-Request-ID') ?? '', /^[A-Za-z0-9][\w.-]{0,63}$/, row);
  const sent = [...headers.keys()].filter((name) => !/^(accept|authorization|content-type|x-program-id|x-request-id)$/.test(name));
  assert.deepEqual(sent, [], `${row}: no other header goes to the API`);
  assert.ok(!headers.get('Authorization')?.includes(tokenMark), `${row}: the programme's own token`);
}

/** How the tokens of travellers begin; the programme's have another type in their first part. */
const tokenMark = `Bearer ${Buffer.from('{"alg":"HS256","typ":"epass-trav').toString('base64url').slice(0, -1)}`;

/** The way to every route of the host: by name, as its own page asks for it. */
export const routes: readonly [name: string, method: 'GET' | 'POST', path: string, body?: object][] = [
  ['the token', 'POST', '/epass/token', {}],
  ['the pass', 'POST', '/epass/orders/ePasses/search', { orderId: alicesPass.orderId }],
  ['the history', 'POST', '/epass/orders/ePasses', { ePassId: alicesPass.ePassId }],
  ['the resources', 'GET', '/epass/resources?module=1'],
  ['one resource', 'GET', '/epass/resources/N00001'],
];

/** The routes that a token opens. */
export const dataRoutes = routes.slice(1);

/** A request for a route, with these headers and no others but a content type. */
export function ask([, method, path, body]: (typeof routes)[number], headers: Record<string, string>): Request {
  if (method === 'GET') return new Request(SITE + path, { headers });
  const all = { 'Content-Type': 'application/json', ...headers };
  return new Request(SITE + path, { method, headers: all, body: JSON.stringify(body) });
}
