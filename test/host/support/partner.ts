import { after, mock } from 'node:test';
import { createEpassHost, type EpassHandler, type EpassHostOptions } from '../../../src/host.js';
import { ALICE, BOB, ScriptedUpstream } from './scripted-upstream.js';

export const SITE = 'https://bank.example';
export const TOKEN_SECRET = 'a secret of the bank, long enough to sign with';

const sessions = new Map([
  ['alice-session', ALICE],
  ['bob-session', BOB],
]);

/** The bank's own log-in: a cookie that names a session. */
export function authenticate(request: Request): string | null {
  const session = /(?:^|; )session=([\w-]+)/.exec(request.headers.get('Cookie') ?? '')?.[1];
  return sessions.get(session ?? '') ?? null;
}

export interface Partner {
  readonly handle: EpassHandler;
  readonly upstream: ScriptedUpstream;
}

/** A bank that has set up the host kit, in front of a scripted API. */
export function partner(options: Partial<EpassHostOptions> = {}, upstream = new ScriptedUpstream()): Partner {
  const handle = createEpassHost({
    upstream: 'https://api.example/api/v2',
    programId: '1876920048220766208',
    credentials: { issuer: 'BANK', secret: 'programme-secret' },
    authenticate,
    tokenSecret: TOKEN_SECRET,
    fetch: upstream.fetch,
    ...options,
  });
  return { handle, upstream };
}

type Headings = Record<string, string>;

/** What the card's own page sends for a token. */
export function tokenRequest(headers: Headings = {}): Request {
  return post('/epass/token', {}, { 'X-Requested-With': 'epass-card', Cookie: 'session=alice-session', ...headers });
}

export function post(path: string, body: unknown, headers: Headings = {}): Request {
  return new Request(SITE + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export function get(path: string, headers: Headings = {}): Request {
  return new Request(SITE + path, { headers });
}

/** Signs in by cookie and fetches a token, as the card does. */
export async function tokenOf(handle: EpassHandler, session = 'alice-session'): Promise<string> {
  const answer = await handle(tokenRequest({ Cookie: `session=${session}` }));
  const { token } = (await answer.json()) as { token: string };
  return token;
}

export async function bearerOf(handle: EpassHandler, session?: string): Promise<Headings> {
  return { Authorization: `Bearer ${await tokenOf(handle, session)}` };
}

/** Collects what is said to the log during a test file, instead of printing it. */
export function listenToLog(): string[] {
  const lines: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const silent = mock.method(console, level, (...words: unknown[]) => {
      const line = words.map(String).join(' ');
      if (!line.startsWith('(node:')) lines.push(line); // the runtime's own warnings are not ours
    });
    after(() => silent.mock.restore());
  }
  return lines;
}
