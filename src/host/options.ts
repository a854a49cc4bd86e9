import { isRs256Key } from './private-key.js';

/** How the programme proves itself to the E-pass API. All of it stays on the server. */
export type ProgrammeCredentials =
  | {
      /** The `iss` that the API gave to the programme. */
      readonly issuer: string;
      /** PKCS#8 PEM of the RSA key (2048 bits or more) whose public half the API knows; tokens are signed RS256. */
      readonly privateKey: string;
    }
  | {
      /** The `iss` that the API gave to the programme. */
      readonly issuer: string;
      /** The shared secret of older programmes; tokens are signed HS256. */
      readonly secret: string;
    }
  /** Answers a ready programme token. It is asked again when its `exp` is near or the API refuses it. */
  | (() => Promise<string>);

/** What a partner tells the host kit. */
export interface EpassHostOptions {
  /** The E-pass API with its version, such as `https://developer-sandbox.dragonpass.com/api/v2`. */
  readonly upstream: string;
  /** The programme, sent to the API as `X-Program-ID`. */
  readonly programId: string;
  readonly credentials: ProgrammeCredentials;
  /**
   * Who is signed in: the `clientUserId` that the traveller's passes were issued to; `null` means nobody.
   * It may read headers and cookies; the body is not its to read.
   */
  readonly authenticate: (request: Request) => string | null | Promise<string | null>;
  /**
   * At least 32 bytes that sign the travellers' tokens. Give the same to every process, and each of them
   * serves every traveller. Without it each host makes its own, and says so once in the log.
   */
  readonly tokenSecret?: string;
  /** How the API is reached. Default: the platform's `fetch`. */
  readonly fetch?: typeof fetch;
  /** Milliseconds for one call to the API, body and retry included, and for `authenticate`. Default: 10,000. */
  readonly timeout?: number;
}

const DEFAULT_TIMEOUT = 10_000;
const LONGEST_TIMEOUT = 2 ** 31 - 1; // a longer timer fires at once
const SHORTEST_SECRET = 32;
const OPTIONS = ['upstream', 'programId', 'credentials', 'authenticate', 'tokenSecret', 'fetch', 'timeout'];
const HEADER_WORD = /^[\x21-\x7e]{1,128}$/;

/** The options with every default filled in and every value checked. */
export interface CheckedOptions extends EpassHostOptions {
  /** Without a slash at its end. */
  readonly upstream: string;
  readonly fetch: typeof fetch;
  readonly timeout: number;
}

/** A line about the options that mean nothing here: misspelt, or of another version. `null` where there is none. */
export function oddOptions(options: object): string | null {
  const odd = Object.keys(options)
    .filter((name) => !OPTIONS.includes(name))
    .map((name) => (/^\w{1,40}$/.test(name) ? name : 'with such a name'))
    .slice(0, 5);
  return odd.length > 0 ? `createEpassHost has no option ${odd.join(', ')}, only ${OPTIONS.join(', ')}.` : null;
}

/**
 * Checks what a partner wrote, once, when the host is made.
 *
 * @throws TypeError that names the option, and never repeats its value: messages end up in logs.
 */
export function checkOptions(options: EpassHostOptions): CheckedOptions {
  if (!isObject(options)) throw problem('options', 'must be an object');
  const { programId, authenticate, tokenSecret, timeout = DEFAULT_TIMEOUT } = options;
  if (typeof programId !== 'string' || !HEADER_WORD.test(programId)) {
    throw problem('programId', 'must be the id of the programme, as text');
  }
  if (typeof authenticate !== 'function') throw problem('authenticate', 'must be a function');
  if (tokenSecret !== undefined) checkTokenSecret(tokenSecret);
  if (options.fetch !== undefined && typeof options.fetch !== 'function') throw problem('fetch', 'must be a function');
  if (typeof timeout !== 'number' || !(timeout > 0 && timeout <= LONGEST_TIMEOUT)) {
    throw problem('timeout', 'must be a positive number of milliseconds');
  }
  return {
    upstream: checkUpstream(options.upstream),
    programId,
    credentials: checkCredentials(options.credentials),
    authenticate,
    tokenSecret,
    timeout: Math.ceil(timeout),
    fetch: bareFetch(options.fetch),
  };
}

/** Called with no `this`, which some platforms insist on, and looked up late: tools wrap the platform's fetch. */
function bareFetch(given: typeof fetch | undefined): typeof fetch {
  return (input, init) => (given ?? fetch)(input, init);
}

function checkTokenSecret(secret: unknown): void {
  if (typeof secret === 'string' && new TextEncoder().encode(secret).length >= SHORTEST_SECRET) return;
  throw problem('tokenSecret', `must be text of at least ${SHORTEST_SECRET} bytes`);
}

function checkUpstream(upstream: unknown): string {
  const url = typeof upstream === 'string' ? parseUrl(upstream) : null;
  if (!url) throw problem('upstream', 'must be the full URL of the E-pass API');
  if (url.username || url.password || url.search || url.hash) {
    throw problem('upstream', 'must have no user name, query or fragment');
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw problem('upstream', 'must be https: (http: only on this machine)');
  }
  return url.href.replace(/\/+$/, '');
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function checkCredentials(credentials: ProgrammeCredentials): ProgrammeCredentials {
  if (typeof credentials === 'function') return credentials;
  if (!isObject(credentials)) {
    throw problem('credentials', 'must be { issuer, privateKey }, { issuer, secret } or a function');
  }
  const { issuer } = credentials;
  if (typeof issuer !== 'string' || issuer === '') throw problem('credentials.issuer', 'must be text');
  if ('privateKey' in credentials === 'secret' in credentials) {
    throw problem('credentials', 'must have one of privateKey and secret');
  }
  if ('secret' in credentials) {
    const { secret } = credentials;
    if (typeof secret !== 'string' || secret === '') throw problem('credentials.secret', 'must be text');
    return { issuer, secret };
  }
  return { issuer, privateKey: checkPrivateKey(credentials.privateKey) };
}

function checkPrivateKey(privateKey: unknown): string {
  // Keys in environment variables often come with their line ends written as \n.
  const pem = typeof privateKey === 'string' ? privateKey.replaceAll('\\n', '\n').trim() : '';
  if (isRs256Key(pem)) return pem;
  const rule = 'must be the whole PKCS#8 PEM ("BEGIN PRIVATE KEY") of an RSA key of at least 2048 bits';
  throw problem('credentials.privateKey', rule);
}

/** The types say so, but a partner's JavaScript need not. */
function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function problem(option: string, rule: string): TypeError {
  return new TypeError(`createEpassHost: ${option} ${rule}.`);
}
