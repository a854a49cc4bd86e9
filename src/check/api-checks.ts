import { apiHeaderNames } from './api-evidence.js';
import { allowedOrigin, isHidden, lackingIn, verdictOn } from './cors.js';
import { arrived, type Evidence } from './evidence.js';
import { fail, pass, skip, warn, type Check, type Verdict } from './verdict.js';

const SEE_BASE = 'Check "apiBase" and the server of the API.';
/** What the card reads besides what any page may read: the server's time, and how long to wait. */
const READ = ['Date', 'Retry-After'];
const EXPOSE = 'Send Access-Control-Expose-Headers: Date, Retry-After, X-Request-ID with each answer of the API.';

/** The card sends no cookies there, so every origin (`*`) will do; for `Authorization` no `*` ever does. */
function judgeApiLeave(evidence: Evidence): Verdict {
  const { target, apiPreflight } = evidence;
  if (!apiPreflight) return skip('the API is on the page’s own origin, or there is no usable token or apiBase');
  const preflight = arrived(apiPreflight);
  if (!preflight) return fail('the API does not answer', SEE_BASE);
  if (preflight.status < 200 || preflight.status > 299) return fail(`the preflight is answered ${preflight.status}`);
  const [own, notFound] = [arrived(evidence.pass?.own), arrived(evidence.pass?.invented)];
  const rows = [
    ['the preflight', preflight], ['the answer', own], ['the answer for an unknown pass', notFound],
  ] as const;
  for (const [what, answer] of rows) {
    if (answer && !['*', target.page].includes(allowedOrigin(answer) ?? '')) {
      return fail(`${what} does not allow the page’s origin`);
    }
  }
  const anyOther = lackingIn(preflight, ['*']).length === 0;
  const lacking = lackingIn(preflight, apiHeaderNames(target)).filter((name) => !anyOther || name === 'authorization');
  if (lacking.length > 0 || !own) return verdictOn(lacking, 'yes, by its preflight');
  const hidden = READ.filter((name) => [own, notFound].some((answer) => answer && isHidden(answer, name)));
  return hidden.length === 0 ? pass('yes') : warn(`the answers do not expose ${hidden.join(' and ')}`, EXPOSE);
}

/** Does the API let the card's page in? */
export const apiChecks: readonly Check[] = [
  {
    id: 'api-cors',
    title: 'The card’s page may call the API',
    fix: 'On the API allow this origin, GET, POST and the card’s headers; or serve it on the page’s own origin.',
    see: 'your-own-token-endpoint',
    judge: judgeApiLeave,
  },
];
