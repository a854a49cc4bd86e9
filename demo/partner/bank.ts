import { programId, programmeToken } from './back-office.js';
import { customerOf, customers, type Customer } from './customers.js';
import type { Sessions } from './sessions.js';
import type { Stock } from './stock.js';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;
const API = '/sandbox/api/v2';

/** What the bank's page knows when it is opened. */
export interface BankSession {
  /** Who is signed in; `null` when nobody is. */
  readonly clientUserId: string | null;
  /** What the bank knows of them; the desk may have signed in somebody new. */
  readonly customer: Customer | null;
  readonly passes: readonly { readonly orderId: string; readonly label: string }[];
}

/** What the desk needs to call the E-pass API itself. A real desk would do so from its own server. */
export interface DeskAccess {
  readonly token: string;
  readonly programId: string;
  /** The address of the API on this server. */
  readonly api: string;
}

/**
 * The bank's own server: `GET …/session` says who is signed in and which passes they have,
 * `POST …/session` with `{"clientUserId"}` signs somebody in, or out with `null`, and `POST …/desk-token`
 * lends the programme's token to the desk.
 */
export function createBank(stock: Stock, sessions: Sessions): (request: Request) => Promise<Response> {
  return async (request) => {
    if (!isOwnPage(request)) return new Response(null, { status: 403 });
    switch (`${request.method} ${new URL(request.url).pathname.split('/').pop() ?? ''}`) {
      case 'GET session':
        return readSession(request, stock, sessions);
      case 'POST session': {
        const clientUserId = await readTraveller(request);
        if (clientUserId === undefined) return new Response(null, { status: 400 });
        sessions.end(request);
        return json(await sessionFor(clientUserId, stock), sessions.start(clientUserId));
      }
      case 'POST desk-token': {
        const token = await programmeToken(stock.sandbox);
        return json({ token, programId, api: API } satisfies DeskAccess);
      }
      default:
        return new Response(null, { status: 404 });
    }
  };
}

/** A new visitor is signed in as the first customer, so that the demo opens with something to see. */
async function readSession(request: Request, stock: Stock, sessions: Sessions): Promise<Response> {
  const known = sessions.travellerOf(request);
  if (known !== undefined) return json(await sessionFor(known, stock));
  const first = customers[0]?.clientUserId ?? null;
  return json(await sessionFor(first, stock), sessions.start(first));
}

/** Signed out, the page still knows one order id: that of the link which a traveller followed from an email. */
async function sessionFor(clientUserId: string | null, stock: Stock): Promise<BankSession> {
  const all = await stock.passes();
  const own = clientUserId === null ? all.slice(0, 1) : all.filter((pass) => pass.clientUserId === clientUserId);
  const passes = own.map(({ orderId, label }) => ({ orderId, label }));
  return { clientUserId, customer: customerOf(clientUserId), passes };
}

async function readTraveller(request: Request): Promise<string | null | undefined> {
  const body: unknown = await request.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null || !('clientUserId' in body)) return undefined;
  const { clientUserId } = body;
  const usable = clientUserId === null || (typeof clientUserId === 'string' && clientUserId.length <= 256);
  return usable ? clientUserId || null : undefined;
}

/** There is no password here, so only the demo's own pages, on this machine, may ask. */
function isOwnPage({ headers }: Request): boolean {
  const host = headers.get('Host') ?? '';
  const origin = headers.get('Origin');
  return LOOPBACK.test(host) && (origin === null || origin === `http://${host}`);
}

function json(body: object, cookie?: string): Response {
  const headers = new Headers({ 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  if (cookie !== undefined) headers.set('Set-Cookie', cookie);
  return new Response(JSON.stringify(body), { headers });
}
