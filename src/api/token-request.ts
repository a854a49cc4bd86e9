import { until } from './abort.js';
import { isCrossOrigin } from './address.js';
import { isHtml, readJson } from './body.js';
import { EpassError, withFacts, type FailureCode } from './failure.js';
import type { TimeLimit } from './flight.js';
import { discard, isRedirect, send } from './http.js';
import { retryAfter, retryBudget, retryFacts, retrying, type Attempt } from './retry.js';
import { readTokenAnswer, type HeldToken, type TokenProvider, type TokenReason } from './token.js';

/** Asks for a token. */
export type TokenRequest = (reason: TokenReason, limit: TimeLimit) => Promise<HeldToken>;

const MAX_BYTES = 64 * 1024;

/**
 * Asks a token endpoint: a POST whose JSON type and custom header make a foreign page need a
 * preflight. Its token is bound to the traveller, so the body says nothing.
 */
export function endpointRequest(endpoint: URL): TokenRequest {
  return (_reason, limit) => retrying(() => tryEndpoint(endpoint, limit), retryBudget(1, limit));
}

async function tryEndpoint(endpoint: URL, { signal }: TimeLimit): Promise<Attempt<HeldToken>> {
  const askedAt = performance.now();
  const response = await send(
    {
      method: 'POST',
      url: endpoint,
      headers: [
        ['accept', 'application/json'],
        ['content-type', 'application/json'],
        ['x-requested-with', 'epass-card'],
      ],
      credentials: isCrossOrigin(endpoint) ? 'include' : 'same-origin',
      body: '{}',
    },
    signal,
  );
  if (!response) return lost();

  const after = retryAfter(response);
  const failure = refusalOf(response, after);
  if (failure) {
    discard(response);
    const again = response.status >= 500 || (response.status === 429 && after !== null);
    if (again) return { kind: 'again', failure, after };
    throw failure;
  }
  return readEndpointAnswer(response, askedAt, signal);
}

async function readEndpointAnswer(
  response: Response,
  askedAt: number,
  signal: AbortSignal,
): Promise<Attempt<HeldToken>> {
  const body = await readJson(response, MAX_BYTES, signal);
  if (body.kind === 'cut') return lost();
  if (body.kind === 'odd') {
    throw new EpassError('invalid-response', `The answer of the token endpoint ${body.what}.`, { status: 200 });
  }
  try {
    return { kind: 'done', value: readTokenAnswer(body.value, askedAt) };
  } catch (error) {
    throw error instanceof EpassError ? withFacts(error, { status: 200 }) : error;
  }
}

const lost = (): Attempt<never> => ({
  kind: 'again',
  failure: new EpassError('network', 'No answer came from the token endpoint: offline, CORS, CSP or its server.'),
  after: null,
});

/** What the head of the answer says, if it is anything but "here is the token". */
function refusalOf(response: Response, after: number | null): EpassError | null {
  const { status } = response;
  const refusal = (code: FailureCode, hint: string): EpassError =>
    new EpassError(code, hint, { ...(status === 0 ? {} : { status }), ...retryFacts(after) });
  if (isRedirect(response)) return refusal('auth-required', 'The token endpoint redirects: nobody is signed in there.');
  if (status === 401) return refusal('auth-required', 'The token endpoint says that nobody is signed in.');
  if (status === 403) return refusal('forbidden', 'The token endpoint refuses this page or this user.');
  if (status === 404 || status === 405) {
    return refusal('config', 'No token endpoint is there, or it does not take POST: is its URL right?');
  }
  if (status === 429) return refusal('rate-limited', 'The token endpoint is asked too often.');
  if (status >= 500) return refusal('unavailable', 'The token endpoint is in trouble.');
  if (isHtml(response)) {
    return refusal('auth-required', 'The token endpoint answered a web page: nobody is signed in there.');
  }
  return status === 200 ? null : refusal('invalid-response', 'The token endpoint did not answer 200.');
}

/**
 * Asks a token provider. Whatever it throws may hold anything, so it is dropped: the failure is
 * `unavailable`, which the traveller may try again.
 */
export function providerRequest(provider: TokenProvider): TokenRequest {
  return async (reason, { signal }) => {
    const askedAt = performance.now();
    let answer: unknown;
    try {
      const asked = new Promise((resolve) => resolve(provider(Object.freeze({ signal, reason }))));
      answer = await until(asked, signal);
    } catch {
      signal.throwIfAborted();
      throw new EpassError('unavailable', 'tokenProvider threw or rejected; what it threw is not shown here.');
    }
    return readTokenAnswer(answer, askedAt);
  };
}
