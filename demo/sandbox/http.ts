import { Refusal, refuse } from './invented.js';

const LARGEST_BODY = 64 * 1024;
const METHODS = 'GET, POST, PATCH, OPTIONS';
const REQUEST_HEADERS = 'Accept, Authorization, Content-Type, X-Program-ID, X-Request-ID, X-Requested-With';
const EXPOSED_HEADERS = 'Retry-After, Date, WWW-Authenticate, X-Request-Id';

/** A success in the documented envelope: `{"code": 0, "data": …}`. */
export function success(data: object): Response {
  return json(200, { code: 0, data });
}

/** A refusal in the invented error body; a 401 also says how to do better (RFC 6750 §3). */
export function refusal(reason: Refusal): Response {
  const response = json(reason.status, reason.toBody());
  if (reason.status === 401) {
    const challenge = reason.kind === 'token-missing' ? 'Bearer' : 'Bearer error="invalid_token"';
    response.headers.set('WWW-Authenticate', challenge);
  }
  if (reason.status === 405) response.headers.set('Allow', reason.subject ?? METHODS);
  return response;
}

/** The answer to a preflight: any page may ask, a token is needed for everything else. */
export function preflight(): Response {
  const headers = {
    'Access-Control-Allow-Methods': METHODS,
    'Access-Control-Allow-Headers': REQUEST_HEADERS,
    'Access-Control-Max-Age': '600',
  };
  return new Response(null, { status: 204, headers });
}

/** Adds what every answer carries: who may read it, that nobody may keep it, and the time. */
export function withCommonHeaders(response: Response, request: Request, now: number): Response {
  const { headers } = response;
  const origin = request.headers.get('Origin');
  if (origin !== null) headers.set('Access-Control-Allow-Origin', origin);
  headers.set('Access-Control-Expose-Headers', EXPOSED_HEADERS);
  headers.set('Vary', 'Authorization, Origin');
  headers.set('Cache-Control', 'no-store');
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'no-referrer');
  headers.set('Date', new Date(now).toUTCString());
  headers.set('X-Request-Id', requestId(request));
  return response;
}

/** The JSON body of a request, at most 64 KiB. */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) refuse('not-json');
  const bytes = await readBytes(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('bad-json');
  }
}

async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(LARGEST_BODY);
  let length = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    if (length + value.length > LARGEST_BODY) {
      await reader.cancel();
      refuse('body-too-large');
    }
    bytes.set(value, length);
    length += value.length;
  }
  return bytes.subarray(0, length);
}

function requestId(request: Request): string {
  const given = request.headers.get('X-Request-ID') ?? '';
  return /^[\w.-]{1,128}$/.test(given) ? given : crypto.randomUUID();
}

function json(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}
