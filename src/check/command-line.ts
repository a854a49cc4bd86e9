import { parseArgs } from 'node:util';
import type { Target } from './target.js';

/** What `epass-card` was asked to do. */
export type Command =
  | { readonly kind: 'check'; readonly target: Target; readonly json: boolean }
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'wrong'; readonly what: string };

/** The text of `--help`. */
export const USAGE = `Usage: epass-card check <url> [options]

Asks a token endpoint what the card would ask and what other sites might try, and
prints what is wrong with the answers and how to fix it.

  --cookie "name=value"   the Cookie header of a signed-in traveller; better: set EPASS_COOKIE,
                          which does not stay in the history of your shell
  --cookie-env NAME       the environment variable to read it from instead of EPASS_COOKIE
  --order-id DP…          also asks for this pass of the traveller, and for one that does not exist
  --other-order-id DP…    with --order-id: also asks for this pass of somebody else, which must not
                          be found
  --program-id ID         what the card sends as X-Program-ID
  --origin https://…      the origin of the page, when it is not that of the endpoint
  --json                  prints JSON
  --help, --version

Exit: 0 nothing fails, 1 something fails, 2 the command is wrong.
`;

const options = {
  cookie: { type: 'string' },
  'cookie-env': { type: 'string' },
  'order-id': { type: 'string' },
  'other-order-id': { type: 'string' },
  'program-id': { type: 'string' },
  origin: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Milliseconds after which the card gives up, too. */
const LIMIT = 10_000;

/** Something is wrong with the command; the message never quotes what may be a secret. */
class Wrong extends Error {}

/** Reads the arguments behind `epass-card`. */
export function readCommand(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Command {
  try {
    const { values, positionals } = parsed(args);
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    const [name, url, ...more] = positionals;
    if (name !== 'check') throw new Wrong('the command is check <url>');
    if (url === undefined || more.length > 0) throw new Wrong('check takes one URL');
    return { kind: 'check', json: values.json ?? false, target: targetOf(url, values, env) };
  } catch (error) {
    if (error instanceof Wrong) return { kind: 'wrong', what: error.message };
    throw error;
  }
}

const parsed = (args: readonly string[]): ReturnType<typeof parseArgs<Config>> => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(?:-\w, )?(--?[a-z-]{1,30})/.exec(error instanceof Error ? error.message : '')?.[1];
    const isKnown = option !== undefined && option.slice(2) in options;
    throw new Wrong(isKnown ? `${option} is not used like this` : 'there is an unknown option');
  }
};

type Config = { options: typeof options; allowPositionals: true; strict: true };
type Values = ReturnType<typeof parsed>['values'];

function targetOf(url: string, values: Values, env: Readonly<Record<string, string | undefined>>): Target {
  const endpoint = webAddress(url, 'the URL', 'https://bank.example/epass/token');
  if (endpoint.username || endpoint.password || url.includes('#')) {
    throw new Wrong('the URL must have no user name and no fragment');
  }
  const page = values.origin === undefined ? endpoint.origin : originOf(values.origin);
  const cookie = cookieOf(values, env);
  const ids = { orderId: values['order-id'], otherOrderId: values['other-order-id'], programId: values['program-id'] };
  for (const id of Object.values(ids)) {
    if (id !== undefined && !/^[\w-]{1,64}$/.test(id)) throw new Wrong('an id has letters, digits, - and _ only');
  }
  if (ids.otherOrderId !== undefined && ids.orderId === undefined) throw new Wrong('--other-order-id needs --order-id');
  const given = Object.fromEntries(Object.entries({ cookie, ...ids }).filter(([, value]) => value !== undefined));
  return { endpoint, page, limit: LIMIT, ...given };
}

function webAddress(text: string, what: string, example: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Wrong(`${what} must be like ${example}`);
  return url;
}

function originOf(text: string): string {
  const example = 'https://bank.example';
  const { origin, href } = webAddress(text, '--origin', example);
  if (`${origin}/` !== href) throw new Wrong(`--origin must be like ${example}`);
  return origin;
}

function cookieOf(values: Values, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const name = values['cookie-env'];
  if (values.cookie !== undefined && name !== undefined) throw new Wrong('give --cookie or --cookie-env, not both');
  const cookie = (values.cookie ?? env[name ?? 'EPASS_COOKIE'] ?? '').replace(/^cookie: */i, '').trim();
  if (cookie === '' && name !== undefined) throw new Wrong('the variable of --cookie-env is not set');
  if (cookie === '') return undefined;
  if (!/^[^\s=;,]+=[\x20-\x7e]*$/.test(cookie)) throw new Wrong('the cookie must be like "name=value; other=value"');
  return cookie;
}
