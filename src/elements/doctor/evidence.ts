import { parsed } from '../../api/address.js';
import { OTHER_VERSION } from '../define-once.js';
import { areWordsLost } from '../../locale/languages.js';
import { pageConfiguration } from '../configure.js';
import { localeFor, wordsCode } from '../language.js';
import type { PassFacts } from '../pass-watch.js';
import type { Patient, Sight } from './doctor.js';
import type { Measured } from './requests.js';
import type { Written } from './values.js';

/** Something that the page's Content Security Policy blocked. */
export interface Blocked {
  readonly directive: string;
  readonly url: URL;
  /** The whole policy, as the browser tells it. */
  readonly policy: string;
}

/** A request of the card that the browser has measured. */
export interface Timing {
  readonly what: 'token' | 'pass';
  readonly milliseconds: number;
}

/** All that a diagnosis goes by. Of the pass only names of fields, its modules and its status are told. */
export interface Evidence extends Pick<PassFacts, 'state' | 'pass' | 'status' | 'error'> {
  readonly page: URL;
  readonly online: boolean;
  readonly hasId: boolean;
  readonly hasData: boolean;
  readonly isLazy: boolean;
  /** Where the card takes its tokens from. */
  readonly source: 'provider' | 'endpoint' | 'cookie' | 'none';
  readonly endpoint: URL | null;
  /** Where the API is, as far as can be told from outside. */
  readonly api: URL | null;
  /** Whether that is only where the card looks first: what it called is not recorded yet. */
  readonly isGuess: boolean;
  readonly blocked: readonly Blocked[];
  /** Milliseconds that the server's clock is ahead of the device's. */
  readonly ahead: number;
  /** Seconds that the server wanted to be left alone for, when the failure came. */
  readonly wait: number | null;
  /** What the last `expiresIn` was, where it could not be used: `undefined` is missing. */
  readonly oddLifetime: string | null;
  readonly version: string;
  /** The last version of epass-card that was loaded after this one, for nothing. */
  readonly otherVersion: string | null;
  readonly language: string;
  /** The language whose words could not be loaded. */
  readonly lostWords: string | null;
  readonly timings: readonly Timing[];
  readonly written: Written;
}

const urlOf = (text: unknown, base?: string): URL | null =>
  typeof text === 'string' && text !== '' ? parsed(text, base) : null;

const PASS_PATH = '/orders/ePasses/search';
/** Whether a request was for a pass. */
export const isPassCall = ({ url }: { readonly url: URL }): boolean => url.pathname.endsWith(PASS_PATH);
const OF_THE_API = /\/(orders\/ePasses(\/search)?|resources(\/[^/]*)?)$/;

/** What the doctor has noted by himself. */
interface Notes {
  readonly wait: number | null;
  readonly measured: readonly Measured[];
}

/** Looks at a card from outside. */
export function evidenceOf(card: Patient, sight: Sight, { wait, measured }: Notes): Evidence {
  const { facts, blocked, oddLifetime } = sight;
  const { state, pass, status, error, now } = facts;
  const page = new URL(location.href);
  const hasProvider = Boolean(card.tokenProvider);
  const endpoint = hasProvider ? null : urlOf(card.tokenEndpoint, page.href);
  const heard = blocked.flatMap(({ disposition, effectiveDirective, blockedURI, originalPolicy }) => {
    const url = disposition === 'enforce' ? urlOf(blockedURI) : null;
    return url?.host ? [{ directive: effectiveDirective, url, policy: originalPolicy }] : [];
  });
  const words = wordsCode(localeFor(card));
  const known = apiOf(card, [...measured, ...heard].map(({ url }) => url), page);
  const api = known ?? (endpoint && urlOf('.', endpoint.href)); // none of one without slashes: "localhost:4000/token"
  return {
    ...{ state, pass, status, error, page, endpoint, api, wait, oddLifetime },
    isGuess: known === null,
    online: navigator.onLine,
    hasId: Boolean(card.orderId || card.ePassId),
    hasData: card.data !== undefined && card.data !== null,
    isLazy: card.loading === 'lazy',
    source: hasProvider ? 'provider' : card.tokenEndpoint ? 'endpoint' : card.apiBase ? 'cookie' : 'none',
    blocked: heard.filter((it) => isOurs(it, [endpoint, api], card.images)),
    ahead: now - Date.now(),
    version: versionOf(card),
    otherVersion: otherVersion(),
    language: card.renderRoot.querySelector('[part=base]')?.getAttribute('lang') ?? '',
    lostWords: areWordsLost(words) ? words : null,
    timings: timingsOf(measured, endpoint),
    written: writtenAt(card),
  };
}

/** What is a property alone, by the attributes that a template without types would write for it. */
const PROPERTIES = [
  ['data', 'data'], ['strings', 'strings'], ['tokenprovider', 'tokenProvider'], ['token-provider', 'tokenProvider'],
] as const;

function writtenAt(card: Patient): Written {
  const { airport, theme, loading, headingLevel, locale, timeZone, searchHref, strings } = card;
  const { observedAttributes } = card.constructor as unknown as { readonly observedAttributes: readonly string[] };
  return {
    ...{ airport, theme, loading, headingLevel, locale, timeZone, searchHref, strings },
    hasButtons: card.renderRoot.querySelector('button[part=search-button]:enabled') !== null,
    hasPageWords: pageConfiguration().strings !== undefined,
    attributes: new Map(card.getAttributeNames().map((name) => [name, card.getAttribute(name) ?? ''])),
    known: observedAttributes,
    on: (['history', 'images', 'debug'] as const).filter((name) => card[name]),
    unset: PROPERTIES.filter(([, property]) => (card[property] ?? null) === null).map(([name]) => name),
  };
}

/** The API as the page names it, else as it was called. */
function apiOf(card: Patient, called: readonly URL[], page: URL): URL | null {
  const known = called.findLast((url) => isPassCall({ url }));
  const base = known && new URL(known.pathname.slice(0, 1 - PASS_PATH.length), known.origin);
  return urlOf(card.apiBase, page.href) ?? base ?? null;
}

/** A page may block much that is not of the card. */
function isOurs({ directive, url }: Blocked, [endpoint, api]: (URL | null)[], images: boolean): boolean {
  if (directive === 'connect-src') {
    const path = url.origin + url.pathname;
    return path === (endpoint && endpoint.origin + endpoint.pathname) || url.origin === api?.origin
      || OF_THE_API.test(url.pathname);
  }
  if (directive.startsWith('script-src')) return url.origin === new URL(import.meta.url).origin;
  return directive === 'img-src' && images;
}

/** The own version of the element's class, whichever copy of the package it is from. */
function versionOf(card: Patient): string {
  const version = (card.constructor as unknown as { readonly version?: unknown }).version;
  return typeof version === 'string' ? version : '';
}

/** What `defineOnce` noted at the class that was there first. */
function otherVersion(): string | null {
  const first = customElements.get('epass-card');
  const noted = first && (Object.getOwnPropertyDescriptor(first, OTHER_VERSION)?.value as unknown);
  return typeof noted === 'string' ? noted : null;
}

/** The last request for a token and for a pass. */
function timingsOf(asked: readonly Measured[], endpoint: URL | null): Timing[] {
  const token = endpoint && asked.findLast(({ url }) => url.href === endpoint.href);
  const pass = asked.findLast(isPassCall);
  return [
    ...(token ? [{ what: 'token', milliseconds: token.milliseconds } as const] : []),
    ...(pass ? [{ what: 'pass', milliseconds: pass.milliseconds } as const] : []),
  ];
}
