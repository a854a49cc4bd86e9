import type { Evidence } from './evidence.js';
import type { Rule } from './failures.js';

/** The origins that the page named and that are not its own. */
function foreignOrigins({ endpoint, api, page }: Evidence): string {
  const origins = [endpoint, api].flatMap((url) => (url && url.origin !== page.origin ? [`'${url.origin}'`] : []));
  return [...new Set(origins)].join(', ');
}

/** What is wrong with the address that is no https address. */
function whenInsecure({ endpoint, api }: Evidence): string {
  const urls = [endpoint, api].filter((url) => url !== null);
  if (urls.some(({ protocol }) => !/^https?:$/.test(protocol))) {
    return 'Begin it with https://, or with a slash for an address of this site.';
  }
  if (urls.some(({ hash }) => hash)) return 'Leave out everything from the # on.';
  if (urls.some(({ username, password }) => username || password)) return 'Leave out the user name and password.';
  return 'Write an https address; http is for this machine only.';
}

/** What the page set up wrongly itself: nothing was asked for. */
export const FOR_THE_PAGE: readonly Rule[] = [
  ['config', /is on another origin/,
    (evidence) => 'Put it on the page\'s own origin; else name it by script, before the card is there: '
    + `configureEpass({ trustedOrigins: [${foreignOrigins(evidence)}] })`,
    'an-endpoint-on-another-origin'],
  ['config', /is not a URL/,
    'Write a path of this site, such as token-endpoint="/epass/token", or a whole https address.', 'frameworks'],
  ['config', /must be https/, whenInsecure, 'frameworks'],
  ['config', /must not have a query/, 'Leave out everything from the question mark on.', 'frameworks'],
  ['config', /has no origin/,
    'Add allow-same-origin to the sandbox of the frame.', 'frameworks'],
  ['config', /tokenProvider is not a function|let tokenProvider/,
    'Set card.tokenProvider to a function that answers { token, expiresIn, apiBase }.', 'your-own-token-endpoint'],
  ['config', /Set token-endpoint/,
    'Add token-endpoint="/epass/token", where your server has the host kit.', 'frameworks'],
  ['config', /program-id/,
    'Write the number of the programme, or leave it out.', 'frameworks'],
  ['unsupported', null,
    'Try a newer browser, and the page without scripts that replace fetch or Promise.',
    'when-nothing-shows'],
];
