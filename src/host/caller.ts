import { Refusal } from './answer.js';
import { within } from './deadline.js';
import { isHost } from './host-name.js';
import { kindOf, type Log, PartnerFault } from './log.js';
import type { CheckedOptions } from './options.js';
import type { TravellerTokens } from './traveller-token.js';

const BEARER = /^Bearer(?: +(.*))?$/i;
const B64_TOKEN = /^[A-Za-z0-9\-._~+/]{1,8192}=*$/; // RFC 6750 §2.1
const LONGEST_ID = 1024;
/** `null`, and what a partner's JavaScript answers instead, such as `session && session.id`. */
const NOBODY: readonly unknown[] = [null, undefined, false, ''];

/** Who may ask: the partner's own pages, and of these only what one signed-in traveller may see. */
export class Callers {
  readonly #options: CheckedOptions;
  readonly #tokens: TravellerTokens;
  readonly #log: Log;

  constructor(options: CheckedOptions, tokens: TravellerTokens, log: Log) {
    this.#options = options;
    this.#tokens = tokens;
    this.#log = log;
  }

  /**
   * The traveller by the partner's own session, for callers on the partner's own pages.
   *
   * @throws Refusal 403 for a cross-site caller, 401 when nobody is signed in, 504 when that is not known in time
   * @throws PartnerFault when `authenticate` throws, or answers something else
   */
  async bySession(request: Request): Promise<string> {
    if (!isOwnPage(request)) throw new Refusal(403);
    const clientUserId: unknown = await this.#signedIn(request);
    if (NOBODY.includes(clientUserId)) throw new Refusal(401, { 'WWW-Authenticate': 'Bearer' });
    if (typeof clientUserId !== 'string') {
      const rule = 'authenticate must answer the clientUserId as text, or null for nobody';
      throw new PartnerFault(`${rule}. It answered: ${typeof clientUserId}.`);
    }
    if (clientUserId.length <= LONGEST_ID) return clientUserId;
    throw new PartnerFault(`authenticate answered a clientUserId of more than ${LONGEST_ID} characters.`);
  }

  async #signedIn(request: Request): Promise<unknown> {
    const { authenticate, timeout } = this.#options;
    const late = AbortSignal.timeout(timeout);
    const asked = new Promise((resolve) => resolve(authenticate(request)));
    return within(asked, late).catch((error: unknown) => {
      if (!late.aborted) throw new PartnerFault(`authenticate threw (${kindOf(error)}).`);
      this.#log('authenticate', 'authenticate took too long.');
      throw new Refusal(504);
    });
  }

  /**
   * The traveller by the token of a data request; by the session when the request carries none.
   * Other schemes, such as the Basic of a staging site, are not ours and count as none.
   *
   * @throws Refusal 401 for a token that is not good, else as `bySession`
   */
  async byTokenOrSession(request: Request): Promise<string> {
    const bearer = BEARER.exec(request.headers.get('Authorization') ?? '');
    if (!bearer) return this.bySession(request);
    const token = bearer[1] ?? '';
    const traveller = B64_TOKEN.test(token) ? await this.#tokens.travellerOf(token) : null;
    if (traveller === null) throw new Refusal(401, { 'WWW-Authenticate': 'Bearer error="invalid_token"' });
    return traveller;
  }
}

/**
 * Whether the caller is a page of this very host. No other site can send `X-Requested-With` without a
 * preflight, which is never granted; `Sec-Fetch-Site` and `Origin` are the browser's own word.
 */
function isOwnPage({ url, headers }: Request): boolean {
  if (!headers.get('X-Requested-With')) return false;
  const site = headers.get('Sec-Fetch-Site');
  if (site !== null && site !== 'same-origin') return false;
  const origin = headers.get('Origin');
  return origin === null || isOwnOrigin(origin, new URL(url), headers.get('Host'));
}

/**
 * Compares host and port with the address asked for, as the platform or the `Host` header tells it.
 * Behind a proxy that ends TLS the request looks like `http:`, so an `https:` origin is good there too.
 */
function isOwnOrigin(text: string, asked: URL, host: string | null): boolean {
  const origin = /^https?:/.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (origin?.origin !== text) return false; // not as a browser writes it
  if (asked.protocol === 'https:' && origin.protocol !== 'https:') return false;
  return [asked.host, host].some((own) => hostOf(origin.protocol, own) === origin.host);
}

/** A host as a browser writes it in an origin of that scheme: without the scheme's own port, which proxies may add. */
function hostOf(scheme: string, host: string | null): string | null {
  const address = `${scheme}//${host ?? ''}`;
  return host && isHost(host) && URL.canParse(address) ? new URL(address).host : null;
}
