/**
 * The test's side of the fault server (`fault-plugin.js`): a real HTTP server with scripted answers.
 *
 * ```ts
 * const server = await faultServer({
 *   token: [{ json: { token: 'abc', expiresIn: 300 } }],
 *   search: [{ status: 503 }, { json: order }],      // first 503, then the order again and again
 * });
 * const client = createEpassClient({ tokenEndpoint: server.tokenEndpoint });
 * await client.pass({ orderId: 'DP00000000000001' });
 * const calls = await server.log('search');          // method, path, headers and body, in order
 * await server.close();
 * ```
 *
 * The API is beside the token endpoint, so `apiBase` may be left out where `tokenEndpoint` is given.
 * `origin: 'cross'` puts both on another origin (`trustOrigins([server.origin])` makes it callable);
 * `server.on('same')` and `server.on('cross')` give the addresses on either, for one scenario on both.
 *
 * Nobody else sees a scenario: its id is random and part of every address.
 */
import { executeServerCommand } from '@web/test-runner-commands';

/** One scripted answer. Without a `fault` it is sent whole. */
export interface FaultAnswer {
  /** HTTP status; 200 when left out. */
  status?: number;
  /** Added to the answer; an array sends the header more than once; `content-type: null` sends none. */
  headers?: Record<string, string | string[] | null>;
  /** Body as text. `{{orderId}}` and `{{ePassId}}` stand for what the request's JSON asks for. */
  body?: string;
  /** Body as JSON with its content type; the same placeholders work. */
  json?: unknown;
  /** Body as raw bytes. */
  base64?: string;
  /** Sends the body this many times over, to make a large one. */
  repeat?: number;
  /** Milliseconds before anything is sent. */
  delay?: number;
  /** Sends nothing until the test says `release()`: for what has to happen while the answer is on its way. */
  held?: true;
  /**
   * `reset` ends the connection before the headers, `cut` in the middle of the body, `tear` there
   * with a TCP reset; `hang` never sends a byte, `stall` stops in the middle of the body and stays
   * there; `drip` sends the body byte by byte.
   */
  fault?: 'reset' | 'cut' | 'tear' | 'hang' | 'stall' | 'drip';
  /** Bytes (Latin-1) to write to the connection in place of an HTTP answer, and what becomes of it then (`end`). */
  raw?: string;
  close?: 'end' | 'reset' | 'stay';
  /** Compresses the body, and breaks that on request. */
  gzip?: 'sound' | 'cut' | 'spoilt';
  /** The body is the text of a corpus whose number ends the asked id: `JSON-17`. Of type JSON unless said. */
  corpus?: 'json';
  /** Answers 401 unless the request bears this token, and is not used up by that. */
  bearer?: string;
  /** `false` leaves the CORS headers out, others replace them (cross origin only). */
  cors?: false | Record<string, string>;
  /** How the preflight is answered before this answer is reached. */
  preflight?: FaultAnswer;
  /** What `Access-Control-Expose-Headers` says; by default what the API promises. */
  expose?: string;
}

/** Answers by route, each used once and the last one again and again. A route without any is 404. */
export interface FaultScenario {
  /** `POST {root}/token` */
  token?: FaultAnswer[];
  /** `POST {root}/orders/ePasses/search` */
  search?: FaultAnswer[];
  /** `POST {root}/orders/ePasses` */
  history?: FaultAnswer[];
  /** `GET {root}/resources`, and `GET {root}/resources/{id}` unless scripted on its own */
  resources?: FaultAnswer[];
  /** Any other path below the root. */
  [path: string]: FaultAnswer[] | undefined;
}

/** A request as the server saw it. */
export interface FaultRequest {
  readonly order: number;
  /** The server's clock, milliseconds. */
  readonly at: number;
  readonly origin: 'same' | 'cross';
  /** The scripted path, relative to the root. */
  readonly route: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** Bytes of the body that left. */
  readonly sent: number;
  /** `closed`: the connection ended before the answer did. */
  readonly ended: 'open' | 'finished' | 'closed';
}

export interface FaultAddress {
  readonly origin: string;
  readonly tokenEndpoint: string;
  readonly apiBase: string;
}

export interface FaultServer extends FaultAddress {
  /** The same scenario, addressed on the page's origin or on the other one. */
  on(origin: 'same' | 'cross'): FaultAddress;
  /** Replaces what is left of a route's answers. */
  script(route: keyof FaultScenario & string, answers: FaultAnswer[]): Promise<void>;
  /** Requests so far, oldest first, without preflights; of one route when named. */
  log(route?: keyof FaultScenario & string): Promise<FaultRequest[]>;
  /** The preflights so far. */
  preflights(): Promise<FaultRequest[]>;
  /** Asks for the log again until it satisfies, at most 5 seconds: for what the server notices late. */
  until(satisfied: (log: FaultRequest[]) => boolean): Promise<FaultRequest[]>;
  /** Sends the answers that are held, and holds no more. */
  release(): Promise<void>;
  close(): Promise<void>;
}

const PATHS = new Map([
  ['search', 'orders/ePasses/search'],
  ['history', 'orders/ePasses'],
]);
const pathOf = (route: string): string => PATHS.get(route) ?? route;
const command = <T>(name: string, payload: unknown): Promise<T> => executeServerCommand<T, unknown>(name, payload);

/** Opens a scenario. `maxAge` (seconds, default 600) is how long a preflight's answer may be kept. */
export async function faultServer(
  scenario: FaultScenario,
  { origin = 'same', maxAge = 600 }: { origin?: 'same' | 'cross'; maxAge?: number } = {},
): Promise<FaultServer> {
  const id = [...crypto.getRandomValues(new Uint8Array(12))].map((n) => n.toString(16).padStart(2, '0')).join('');
  const routes = Object.fromEntries(Object.entries(scenario).map(([route, answers]) => [pathOf(route), answers]));
  const { cross } = await command<{ cross: string }>('fault:open', { id, routes, maxAge });

  const on = (where: 'same' | 'cross'): FaultAddress => {
    const server = where === 'same' ? location.origin : cross;
    return { origin: server, tokenEndpoint: `${server}/fault/${id}/token`, apiBase: `${server}/fault/${id}` };
  };
  const everything = (): Promise<FaultRequest[]> => command('fault:log', { id });
  const log = async (route?: string): Promise<FaultRequest[]> =>
    (await everything()).filter((r) => r.method !== 'OPTIONS' && (!route || r.route === pathOf(route)));
  return {
    ...on(origin),
    on,
    log,
    preflights: async () => (await everything()).filter((r) => r.method === 'OPTIONS'),
    script: (route, answers) => command('fault:script', { id, route: pathOf(route), answers }),
    release: () => command('fault:release', { id }),
    close: () => command('fault:close', { id }),
    until: async (satisfied) => {
      const end = performance.now() + 5000;
      for (;;) {
        const found = await log();
        if (satisfied(found)) return found;
        if (performance.now() > end) throw new Error(`the fault server never saw what the test waits for: ${JSON.stringify(found)}`);
      }
    },
  };
}
