import { dataAnswer, jsonAnswer, Refusal, refusalAnswer } from './answer.js';
import { readRequest } from './body.js';
import { Callers } from './caller.js';
import { createLog, kindOf, PartnerFault } from './log.js';
import { checkOptions, type EpassHostOptions, oddOptions } from './options.js';
import { type AskedPass, isTravellersPass, readAskedPass } from './pass-request.js';
import { requestIdFrom } from './request-id.js';
import { detailsQuery, listQuery } from './resource-query.js';
import { type Route, routeOf } from './routes.js';
import { TOKEN_LIFE, TravellerTokens } from './traveller-token.js';
import { endNodeResponse, isWebRequest, NO_REQUEST } from './unwrapped.js';
import { Upstream } from './upstream.js';

/** Answers a web `Request`; never rejects. What is no `Request` gets 500, and a line in the log that says so. */
export type EpassHandler = (request: Request) => Promise<Response>;

/**
 * The partner's half of the card: tells a page who its traveller is, and lets that traveller see their own
 * passes and the venues, in the programme's name. It can issue, cancel and redeem nothing, and keeps no state.
 *
 * @throws TypeError naming the option that is missing or wrong
 */
export function createEpassHost(options: EpassHostOptions): EpassHandler {
  const checked = checkOptions(options);
  const log = createLog();
  const odd = oddOptions(options);
  if (odd !== null) log('options', odd);
  if (checked.tokenSecret === undefined) {
    log('secret', 'No tokenSecret is set: tokens are good in this process only, until it ends.');
  }
  const tokens = new TravellerTokens(checked.tokenSecret);
  const gateway = new Gateway(new Callers(checked, tokens, log), tokens, new Upstream(checked, log));

  const failed = (error: unknown): Response => {
    if (error instanceof Refusal) return refusalAnswer(error);
    if (error instanceof PartnerFault) log(error.message, error.message);
    else log('unexpected', `A request failed unexpectedly (${kindOf(error)}).`);
    return refusalAnswer(new Refusal(500));
  };

  return async (request: unknown, response?: unknown) => {
    if (!isWebRequest(request)) {
      const answer = failed(new PartnerFault(NO_REQUEST));
      await endNodeResponse(response, answer).catch(() => undefined); // begun by somebody else
      return answer;
    }
    const requestId = requestIdFrom(request.headers.get('X-Request-ID'));
    const answer = await gateway.answer(request, requestId).catch(failed);
    answer.headers.set('X-Request-ID', requestId);
    return answer;
  };
}

class Gateway {
  readonly #callers: Callers;
  readonly #tokens: TravellerTokens;
  readonly #upstream: Upstream;

  constructor(callers: Callers, tokens: TravellerTokens, upstream: Upstream) {
    this.#callers = callers;
    this.#tokens = tokens;
    this.#upstream = upstream;
  }

  async answer(request: Request, requestId: string): Promise<Response> {
    const url = new URL(request.url);
    const route = routeOf(url.pathname);
    if (!route) throw new Refusal(404);
    if (request.method !== route.method) throw new Refusal(405, { Allow: route.method });
    if (route.kind === 'token') return this.#token(request);
    const traveller = await this.#callers.byTokenOrSession(request);
    return dataAnswer(await this.#data(route, request, url, traveller, requestId));
  }

  async #token(request: Request): Promise<Response> {
    const traveller = await this.#callers.bySession(request);
    await readRequest(request); // its content says nothing, but its type and length are checked like any other
    return jsonAnswer(200, { token: await this.#tokens.issue(traveller), expiresIn: TOKEN_LIFE });
  }

  async #data(
    route: Exclude<Route, { kind: 'token' }>,
    request: Request,
    url: URL,
    traveller: string,
    requestId: string,
  ): Promise<object> {
    const { signal } = request;
    switch (route.kind) {
      case 'pass': {
        const asked = readAskedPass(await readRequest(request), ['orderId', 'ePassId']);
        return this.#ownPass(asked, traveller, { requestId, signal });
      }
      case 'history': {
        const asked = readAskedPass(await readRequest(request), ['ePassId']);
        // Its own id: the API may take two calls with one id for the same call.
        await this.#ownPass(asked, traveller, { requestId: crypto.randomUUID(), signal });
        const body = { ePassId: asked.id };
        const names = { clientUserId: traveller, ePassId: asked.id, dpId: asked.id };
        return this.#upstream.call({ path: '/orders/ePasses', body, requestId, signal, refusedAs: 404, names });
      }
      case 'resources': {
        const path = `/resources${listQuery(url.searchParams)}`;
        return this.#upstream.call({ path, requestId, signal, refusedAs: 400, names: { clientUserId: traveller } });
      }
      case 'resource': {
        const path = `/resources/${encodeURIComponent(route.resourceId)}${detailsQuery(url.searchParams)}`;
        return this.#upstream.call({ path, requestId, signal, refusedAs: 404, names: { clientUserId: traveller } });
      }
    }
  }

  /** Another traveller's pass is refused exactly like one that does not exist, so that ids cannot be probed. */
  async #ownPass(
    asked: AskedPass,
    traveller: string,
    { requestId, signal }: { requestId: string; signal: AbortSignal },
  ): Promise<object> {
    const body = { [asked.key]: asked.id };
    const order = await this.#upstream.call({
      path: '/orders/ePasses/search', body, requestId, signal, refusedAs: 404,
    });
    if (!isTravellersPass(order, asked, traveller)) throw new Refusal(404);
    return order;
  }
}
