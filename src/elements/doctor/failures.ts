import type { EpassError, FailureCode } from '../../api/failure.js';
import type { Evidence } from './evidence.js';
import { FOR_THE_API } from './failures-api.js';
import { FOR_THE_ENDPOINT } from './failures-endpoint.js';
import { FOR_THE_PAGE } from './failures-page.js';
import { place, type Finding, type Section } from './finding.js';
import { mixed, silenceFindings } from './silence.js';

/** What to do about a failure; the first rule that fits counts. */
export type Rule = readonly [
  code: FailureCode,
  /** A part of the failure's own sentence, which is ours from end to end; `null` fits any. */
  hint: RegExp | null,
  fix: string | ((evidence: Evidence) => string),
  see: Section,
];

/** Who is at fault, by the failure's own sentence. */
type Who = 'page' | 'endpoint' | 'api';

/** Whom a failure comes from. */
export function whoIn({ code, hint }: EpassError): Who {
  if (/token endpoint|token answer|tokenProvider threw|No token came/.test(hint)) return 'endpoint';
  return code === 'config' || code === 'unsupported' ? 'page' : 'api';
}

const RULES: Readonly<Record<Who, readonly Rule[]>> = {
  page: FOR_THE_PAGE,
  endpoint: FOR_THE_ENDPOINT,
  api: FOR_THE_API,
};

/** What a failure means and what to do about it. */
export function failureFindings(error: EpassError, evidence: Evidence): Finding[] {
  if (evidence.hasData) return [dataFinding(error)];
  const who = whoIn(error);
  if (error.code === 'network') return silenceFindings(evidence, who === 'endpoint' ? 'endpoint' : 'api');
  const insecure = [evidence.endpoint, evidence.api].find((url) => url?.protocol === 'http:');
  if (/must be https/.test(error.hint) && insecure && evidence.page.protocol === 'https:') return [mixed(insecure)];

  const rule = RULES[who].find(([code, hint]) => code === error.code && (hint?.test(error.hint) ?? true));
  const [, , fix, see] = rule ?? OTHERWISE;
  return [{
    id: `${error.code}:${String(error.status)}:${error.hint}`,
    kind: 'wrong',
    what: whatOf(error, who, evidence),
    fix: typeof fix === 'string' ? fix : fix(evidence),
    see,
  }];
}

const OTHERWISE = [null, null, 'Check it from a shell: npx epass-card check <url>', 'check-your-endpoint'] as const;

/** The failure's sentence, with the status, who answered, and how long it wants to be left alone. */
function whatOf({ hint, status }: EpassError, who: Who, { endpoint, api, page, wait }: Evidence): string {
  const url = who === 'endpoint' ? endpoint : who === 'api' ? api : null;
  const facts = [
    ...(status === undefined ? [] : [`status ${status}`]),
    ...(url ? [place(url, page)] : []),
    ...(wait === null ? [] : [`it wants to be left alone for ${wait} s`]),
  ];
  return facts.length > 0 ? `${hint} (${facts.join(', ')})` : hint;
}

const dataFinding = ({ code, hint }: EpassError): Finding => ({
  id: `data:${code}:${hint}`,
  kind: 'wrong',
  what: `The property data holds no pass. ${hint}`,
  fix: 'Give it an order as the API returns it: {"orderId": …, "status": …, "module": …, "extra": {"ePassId": …}}.',
  see: 'when-nothing-shows',
});
