import { apiHeaderNames } from './api-evidence.js';
import { allowedOrigin, lackingIn, verdictOn } from './cors.js';
import { arrived, type Evidence } from './evidence.js';
import { fail, skip, type Check, type Verdict } from './verdict.js';

const SEE_BASE = 'Check "apiBase" and the server of the API.';

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
  return verdictOn(lacking, own ? 'yes' : 'yes, by its preflight');
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
