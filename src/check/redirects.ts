import type { Answer } from './call.js';

/** Whether an answer sends its caller elsewhere. */
export const isRedirect = ({ status }: Answer): boolean => status >= 300 && status < 400;

/**
 * Where a redirect leads. `slash` is the same address with a slash at its end, `same-name` another that ends in the
 * same name, with or without a slash.
 */
export interface Goal {
  readonly kind: 'nowhere' | 'itself' | 'slash' | 'same-name' | 'sign-in' | 'page';
  /** It in words of ours: an address may hold a token. */
  readonly told: string;
}

const SIGN_IN = /log[-_]?(in|on)|sign[-_]?in|auth|sso|saml|session/i;
const NAMES = { 'same-name': 'the same name', 'sign-in': 'a sign-in page', page: 'a page' } as const;

/** What to do about `slash`: routes are known by their ends, and the API is sought beside the token endpoint. */
export const NO_SLASH = 'Switch off the redirect to a slash (Next.js: skipTrailingSlashRedirect), here and for the API:'
  + ' neither card nor host kit adds one.';

/** Looks where the answer from this address leads. */
export function goalOf({ headers }: Answer, from: URL): Goal {
  const location = headers.get('Location');
  if (location === null || !URL.canParse(location, from)) return { kind: 'nowhere', told: 'an address that is none' };
  const to = new URL(location, from);
  const isHome = to.origin === from.origin;
  if (isHome && to.pathname === from.pathname) return { kind: 'itself', told: 'itself' };
  if (isHome && to.pathname === `${from.pathname}/`) return { kind: 'slash', told: 'itself with a slash at its end' };
  const kind = kindOf(to, from);
  const name = NAMES[kind];
  if (isHome) return { kind, told: kind === 'same-name' ? `${name} at another path` : name };
  const where = to.hostname === from.hostname ? ', with another scheme or port' : ' on another host';
  return { kind, told: name + where };
}

function kindOf(to: URL, from: URL): keyof typeof NAMES {
  if (isSignIn(to) && !isSignIn(from)) return 'sign-in';
  if (lastName(from) !== '' && lastName(to) === lastName(from)) return 'same-name';
  return isSignIn(to) ? 'sign-in' : 'page';
}

const isSignIn = ({ pathname, hostname }: URL): boolean =>
  SIGN_IN.test(pathname) || /^(login|auth|sso|id|accounts)\./i.test(hostname);

const lastName = ({ pathname }: URL): string => pathname.replace(/\/$/, '').split('/').at(-1) ?? '';
