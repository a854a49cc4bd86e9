import { EpassError } from './failure.js';

const trusted = new Set<string>();

/** Whether a host name is this machine's own: `localhost`, `127.0.0.0/8` or `[::1]`. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);

/** `URL.parse`, which not every browser has yet. */
export function parsed(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/**
 * Names origins other than the page's own that may be called, such as `https://api.example.com`.
 * Only script can say this: an attribute selects among them but adds none, since attributes can be
 * injected as HTML. Calls add up; a list with one bad origin adds nothing.
 *
 * @throws EpassError `config` when one is not an origin over https (or http on loopback).
 */
export function trustOrigins(origins: readonly string[]): void {
  const named = Array.isArray(origins) ? origins.map(originOf) : [null];
  if (named.includes(null)) {
    throw new EpassError('config', 'trustedOrigins takes a list of origins such as "https://api.example.com".');
  }
  for (const origin of named) if (origin !== null) trusted.add(origin);
}

const originOf = (text: unknown): string | null => {
  const url = typeof text === 'string' && !text.includes('*') ? parsed(text) : null; // no wildcards
  if (!url || `${url.origin}/` !== url.href) return null;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)) ? url.origin : null;
};

/** The page's own address, or `null` outside a page (Node), where only trusted origins can be called. */
const page = (): URL | null => {
  if (typeof location === 'undefined') return null;
  // In a sandboxed frame only `self.origin` tells; `location.origin` is that of the address.
  if (location.origin === 'null' || globalThis.origin === 'null') {
    throw new EpassError('config', 'This page has no origin (a sandboxed frame, or a data: or srcdoc document).');
  }
  if (here?.href !== location.href) here = parsed(location.href);
  return here;
};

/** A page asks for each of its calls. */
let here: URL | null = null;

/** https, or http between a loopback page and a loopback server; no user name, no fragment. */
const keepsTheRules = (url: URL): boolean => {
  const from = page();
  const local = isLoopback(url.hostname) && (!from || isLoopback(from.hostname));
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && local);
  return secure && url.username === '' && url.password === '' && !url.href.includes('#');
};

/**
 * Reads an address that the page names: same-origin, or of a trusted origin.
 *
 * It resolves against `location.href`: `document.baseURI` is for an injected `<base>` to choose.
 *
 * @param name what the page's developer calls it, for the hint.
 * @throws EpassError `config`.
 */
export function namedAddress(text: unknown, name: string): URL {
  const from = page();
  const url = typeof text === 'string' ? parsed(text, from?.href) : null;
  if (!url) throw new EpassError('config', `${name} is not a URL.`);
  if (!keepsTheRules(url)) {
    throw new EpassError('config', `${name} must be https (http only on loopback), without user name and fragment.`);
  }
  if (url.origin !== from?.origin && !trusted.has(url.origin)) {
    throw new EpassError('config', `${name} is on another origin; name that in configureEpass({trustedOrigins}).`);
  }
  return url;
}

/** An API base that the page names: as `namedAddress`, and without a query. */
export function namedBase(text: unknown): URL {
  const url = namedAddress(text, 'api-base');
  if (url.search) throw new EpassError('config', 'api-base must not have a query.');
  return url;
}

/** An API base that the token endpoint named; its origin is trusted for that. `null` when it is odd. */
export function answeredBase(text: unknown): URL | null {
  const url = typeof text === 'string' && text !== '' ? parsed(text, page()?.href) : null;
  return url && keepsTheRules(url) && !url.search ? url : null;
}

/** The directory of a token endpoint: `/epass/token` → `/epass/`. */
export function baseBeside(endpoint: URL): URL {
  return new URL('.', endpoint.origin + endpoint.pathname);
}

/** A path of the API below its base. */
export function under(base: URL, path: string): URL {
  return new URL(`${base.origin}${base.pathname.replace(/\/$/, '')}/${path}`);
}

/** Whether a call to this address needs CORS. */
export function isCrossOrigin(url: URL): boolean {
  return typeof location !== 'undefined' && url.origin !== location.origin;
}
