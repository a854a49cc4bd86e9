import { under } from './address.js';
import { moment } from './age.js';
import { readJson } from './body.js';
import { mayRetry, noteTry } from './breaker.js';
import { rejectionIn } from './envelope.js';
import { EpassError, isEpassError, withFacts, type FailureCode, type FailureFacts } from './failure.js';
import type { TimeLimit } from './flight.js';
import { discard, isRedirect, send } from './http.js';
import { requestId } from './request-id.js';
import { retryAfter, retryBudget, retryFacts, retrying, type Attempt, type RetryBudget } from './retry.js';
import type { Route } from './route.js';
import { readServerClock } from './server-clock.js';
import type { HeldToken } from './token.js';
import type { TokenKeeper } from './token-keeper.js';

/** One read of the API. Reads are safe to repeat, also those that are a POST. */
export interface ApiCall<T> {
  readonly method: 'GET' | 'POST';
  /** Below the base, without a leading slash; with its query. */
  readonly path: string;
  /** By name also where there is none, or it would be read from `Object.prototype`. */
  readonly body: string | undefined;
  /** What is asked for, for the developer's sentences. */
  readonly subject: string;
  /** Reads the answer. @throws EpassError when it is not what it should be. */
  readonly read: (body: unknown) => T;
}

const MAX_BYTES = 4 * 1024 * 1024;
const MAX_RETRIES = 2;
const AGAIN: readonly number[] = [429, 500, 502, 503, 504];

/** What a call goes with: no token stands for the host's cookie. */
interface Access {
  readonly base: URL;
  readonly token: HeldToken | null;
}

/**
 * Makes one call with all its rules: token, retries, one renewal on 401.
 *
 * @throws EpassError; or the limit's reason when that is aborted.
 */
export async function callApi<T>(
  call: ApiCall<T>,
  route: Route,
  tokens: TokenKeeper | null,
  limit: TimeLimit,
): Promise<T> {
  const first = accessOf(route, tokens && (await tokens.current(limit.signal)));
  const budget = retryBudget(MAX_RETRIES, limit, () => mayRetry(first.base));
  const answer = await tryWith(call, route, first, budget);
  if (answer.kind === 'read') return answer.value;
  if (!tokens || !first.token) throw answer.failure;

  const second = accessOf(route, await tokens.after(first.token, limit.signal));
  const replayed = await tryWith(call, route, second, budget);
  if (replayed.kind === 'read') return replayed.value;
  if (second.token) tokens.refuse(second.token);
  throw replayed.failure;
}

const accessOf = (route: Route, token: HeldToken | null): Access => {
  const base = route.base ?? token?.apiBase ?? route.beside;
  if (base) return { base, token };
  throw new EpassError('config', 'Set api-base, or let tokenProvider answer an apiBase.');
};

type Answer<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'unauthorized'; readonly failure: EpassError };

function tryWith<T>(call: ApiCall<T>, route: Route, access: Access, budget: RetryBudget): Promise<Answer<T>> {
  return retrying(() => tryOnce(call, route, access, budget.limit.signal), budget);
}

async function tryOnce<T>(
  call: ApiCall<T>,
  { programId }: Route,
  { base, token }: Access,
  signal: AbortSignal,
): Promise<Attempt<Answer<T>>> {
  const id = requestId();
  const url = under(base, call.path);
  const sent = moment();
  const request = {
    method: call.method,
    url,
    headers: headersOf(call, token, programId, id),
    credentials: token ? 'omit' : 'same-origin',
    body: call.body,
  } as const;
  const response = await send(request, signal);
  if (response) readServerClock(response, base.origin, sent);
  let failed = false;
  try {
    const attempt = response ? await judge(response, call, id, signal) : lost(id);
    failed = attempt.kind === 'again';
    return attempt;
  } finally {
    noteTry(base, failed); // what is refused is an answer, too
  }
}

function headersOf<T>(
  { body }: ApiCall<T>,
  token: HeldToken | null,
  programId: string | null,
  id: string,
): [string, string][] {
  const headers: [string, string][] = [
    ['accept', 'application/json'],
    ['x-request-id', id],
    token ? ['authorization', `Bearer ${token.token}`] : ['x-requested-with', 'epass-card'],
  ];
  if (body !== undefined) headers.push(['content-type', 'application/json']);
  if (programId !== null) headers.push(['x-program-id', programId]);
  return headers;
}

const lost = (requestId: string): Attempt<never> => ({
  kind: 'again',
  failure: new EpassError('network', 'No answer came from the E-pass API: offline, CORS, CSP or its server.', {
    requestId,
  }),
  after: null,
});

async function judge<T>(
  response: Response,
  call: ApiCall<T>,
  id: string,
  signal: AbortSignal,
): Promise<Attempt<Answer<T>>> {
  const { status } = response;
  const facts: FailureFacts = status === 0 ? { requestId: id } : { status, requestId: id };
  if (status === 200 && !isRedirect(response)) return readAnswer(response, call, facts, signal);

  const [code, hint] = refusalOf(response, call.subject);
  if (code === 'rejected') throw await rejection(response, hint, facts, signal);
  const after = retryAfter(response);
  discard(response);
  const failure = new EpassError(code, hint, { ...facts, ...retryFacts(after) });
  if (code === 'auth-required') return { kind: 'done', value: { kind: 'unauthorized', failure } };
  if (AGAIN.includes(status)) return { kind: 'again', failure, after };
  throw failure;
}

async function readAnswer<T>(
  response: Response,
  { read }: ApiCall<T>,
  facts: FailureFacts,
  signal: AbortSignal,
): Promise<Attempt<Answer<T>>> {
  const body = await readJson(response, MAX_BYTES, signal);
  if (body.kind === 'cut') return lost(facts.requestId ?? '');
  if (body.kind === 'odd') throw new EpassError('invalid-response', `The answer of the API ${body.what}.`, facts);
  try {
    return { kind: 'done', value: { kind: 'read', value: read(body.value) } };
  } catch (error) {
    throw isEpassError(error) ? withFacts(error, facts) : error;
  }
}

/** A refusal may hold the API's own number, which helps its developer. */
async function rejection(
  response: Response,
  hint: string,
  facts: FailureFacts,
  signal: AbortSignal,
): Promise<EpassError> {
  const body = await readJson(response, MAX_BYTES, signal);
  const numbered = body.kind === 'json' ? rejectionIn(body.value) : null;
  return numbered ? withFacts(numbered, facts) : new EpassError('rejected', hint, facts);
}

function refusalOf(response: Response, subject: string): [FailureCode, string] {
  const { status } = response;
  if (isRedirect(response)) return ['redirected', 'The API redirects, which is not followed: is api-base right?'];
  if (status === 401) return ['auth-required', 'The API accepts neither token nor session of this traveller.'];
  if (status === 403) return ['forbidden', `The API does not let this token read the ${subject}.`];
  if (status === 404) return ['not-found', `There is no such ${subject} for this traveller, or api-base is wrong.`];
  if (status === 429) return ['rate-limited', 'The API is asked too often.'];
  if (status >= 500 || status === 408) return ['unavailable', 'The API is in trouble.'];
  if (status >= 400) return ['rejected', 'The API refused the request.'];
  return ['invalid-response', 'The API did not answer 200.'];
}
