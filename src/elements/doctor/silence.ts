import type { Blocked, Evidence } from './evidence.js';
import { place, type Finding } from './finding.js';

/** The directives of a policy, by their names in small letters, each with its sources. */
const directivesOf = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(policy.split(';').toReversed().map((it) => {
    const [name = '', ...sources] = it.trim().split(/\s+/);
    return [name.toLowerCase(), sources];
  }));

/** The directive to write: without one of its own, `script-src-elem` falls back on `script-src`. */
const directiveOf = ({ directive, policy }: Blocked): string =>
  directivesOf(policy).has(directive) ? directive : directive.replace(/^script-src-(elem|attr)$/, 'script-src');

/** A directive as it is to be: with what the policy allows already, by itself or by `default-src`. */
function extended(directive: string, added: readonly string[], policy: string): string {
  const directives = directivesOf(policy);
  const sources = directives.get(directive) ?? directives.get('default-src') ?? [];
  const kept = sources
    .filter((it) => it.toLowerCase() !== "'none'")
    .map((it) => (/^'nonce-/i.test(it) ? "'nonce-…'" : it));
  return [directive, ...kept, ...added].join(' ');
}

/** What the page's Content Security Policy blocks, each directive once: of two in a policy only the first counts. */
export function blockedFindings({ blocked, page }: Evidence): Finding[] {
  const byDirective = new Map<string, { origins: Set<string>; policy: string }>();
  for (const it of blocked) {
    const directive = directiveOf(it);
    const known = byDirective.get(directive) ?? { origins: new Set(), policy: it.policy };
    known.origins.add(it.url.origin);
    byDirective.set(directive, known);
  }
  return [...byDirective].map(([directive, { origins, policy }]) => {
    const names = [...origins].join(', ');
    const sources = [...origins].map((origin) => (origin === page.origin ? "'self'" : origin));
    return {
      id: `csp:${directive}:${names}`,
      kind: 'wrong',
      what: `The Content Security Policy of this page blocks ${names} (${directive}).`,
      fix: `Write in the policy: ${extended(directive, sources, policy)}`,
      see: 'content-security-policy',
    };
  });
}

/** Why no answer came, as far as it can be told: to a page all of it looks alike. */
export function silenceFindings(evidence: Evidence, who: 'endpoint' | 'api'): Finding[] {
  const { online, page, blocked } = evidence;
  const target = who === 'endpoint' ? evidence.endpoint : evidence.api;
  if (!online) return [offline];
  if (blocked.some((it) => it.directive === 'connect-src')) return []; // which is a finding of its own
  if (target && target.protocol === 'http:' && page.protocol === 'https:') return [mixed(target)];
  if (target && target.origin !== page.origin) return [crossOrigin(target, page, who)];
  return [unanswered(target, page, who)];
}

const offline: Finding = {
  id: 'offline',
  kind: 'wrong',
  what: 'This device is offline.',
  fix: 'Connect it; the card tries again by itself.',
  see: 'when-nothing-shows',
};

/** An https page that names an http address. */
export const mixed = (target: URL): Finding => ({
  id: 'mixed',
  kind: 'wrong',
  what: `This page is https, and ${target.origin} is http: browsers block that (mixed content).`,
  fix: `Serve it over https, at best on the page's own origin.`,
  see: 'what-is-checked',
});

const SENT = {
  endpoint: 'content-type, x-requested-with',
  api: 'authorization, content-type, x-request-id, x-program-id',
};
const NAMES = { endpoint: 'the token endpoint', api: 'the API' };

const RELOAD = 'What a policy blocked before shows after a reload with debug in the markup.';

function crossOrigin(target: URL, page: URL, who: 'endpoint' | 'api'): Finding {
  const credentials = who === 'endpoint' ? ', Access-Control-Allow-Credentials: true' : '';
  return {
    id: `cors:${target.origin}`,
    kind: 'wrong',
    what: `${place(target, page)} is on another origin (CORS), and no answer could be read. ${RELOAD}`,
    fix: `Put it on the page's own origin; else let it answer Access-Control-Allow-Origin: ${page.origin}${credentials}`
      + `, and to OPTIONS also Access-Control-Allow-Methods: POST, Access-Control-Allow-Headers: ${SENT[who]}`,
    see: who === 'endpoint' ? 'an-endpoint-on-another-origin' : 'your-own-token-endpoint',
  };
}

function unanswered(target: URL | null, page: URL, who: 'endpoint' | 'api'): Finding {
  return {
    id: `silent:${who}`,
    kind: 'wrong',
    what: `No answer came from ${NAMES[who]}${target ? ` at ${place(target, page)}` : ''}. ${RELOAD}`,
    fix: 'See whether the server runs, and ends its answers.',
    see: 'check-your-endpoint',
  };
}
