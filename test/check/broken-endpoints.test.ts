import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { checkEndpoint, checks, type Finding } from '../../src/check/check-endpoint.js';
import { jsonReport, textReport } from '../../src/check/report.js';
import type { Target } from '../../src/check/target.js';
import { serve } from '../host/support/server.js';
import { COOKIE, endpoint, json, jwt, ORDER, OTHERS_ORDER, page, soon, token, type Asked, type Broken, type Reply } from './support/endpoint.js';
import { assertClean, troubles } from './support/run.js';

const seenTroubles = new Set<string>();

/** Checks an endpoint that is broken like this, and looks at both reports for what must not be in them. */
async function check(broken: Broken, more: Partial<Target> = {}): Promise<readonly Finding[]> {
  const origin = await serve(endpoint(broken).listener);
  const target = {
    endpoint: new URL('/epass/token', origin), page: origin, cookie: COOKIE, orderId: ORDER, otherOrderId: OTHERS_ORDER,
    limit: 5000, ...more,
  };
  const findings = await checkEndpoint(target);
  assertClean('text', textReport(target, findings, false));
  assertClean('json', jsonReport(target, findings, '1.2.3'));
  return findings;
}

type When = (asked: Asked) => boolean;
/** Changes the answers to some calls and leaves the others. */
const when = (some: When, change: (good: Reply) => Reply | 'hang' | 'cut'): Broken => (asked, good) => (some(asked) ? change(good) : good);
/** The calls that get a token when all is well. */
const own: When = ({ turn }) => turn > 0;
const stranger: When = ({ signedIn, method, path }) => !signedIn && method === 'POST' && path.endsWith('/token');
/** The call for the pass with this order id; with `null`, for an invented one. */
const search = (id: string | null): When => ({ path, body }) => {
  if (!path.endsWith('/search')) return false;
  const { orderId } = JSON.parse(body) as { orderId: string };
  return id === null ? ![ORDER, OTHERS_ORDER].includes(orderId) : orderId === id;
};
/** Shows the traveller's own pass also to callers like these. */
const letPassIn = (some: When): Broken => when((asked) => search(ORDER)(asked) && some(asked), () => json({ code: 0, data: { orderId: ORDER } }));
/** The call with a token that nobody has given. */
const refusedSearch: When = (asked) => search(ORDER)(asked) && !/(?:^Bearer TOKEN-CANARY-opaque|TOKEN-CANARY)$/.test(asked.headers.authorization ?? 'TOKEN-CANARY');
/** Changes all answers for passes. */
const searches = (change: (good: Reply) => Reply | 'cut'): Broken => when(({ path }) => path.endsWith('/search'), change);

const withHeader = (name: string, value: string | string[]) => (good: Reply): Reply => ({ ...good, headers: { ...good.headers, [name]: value } });
const without = (name: string) => (good: Reply): Reply => (
  { ...good, headers: Object.fromEntries(Object.entries(good.headers).filter(([key]) => key !== name)) }
);
const redirect = (to: string) => (): Reply => ({ status: 302, headers: { Location: to }, body: '' });
const answering = (fields: object): Broken => when(own, () => json({ token: token(), expiresIn: 300, ...fields }));
const body = (text: string): Broken => when(own, (good) => ({ ...good, body: text }));
const claims = (more: object): Broken => answering({ token: jwt({ exp: soon(), ...more }) });
const opaque = 'TOKEN-CANARY-opaque';
const letIn = (some: When): Broken => when(some, () => json({ token: token(), expiresIn: 300 }));
const foreign: When = ({ headers, method }) => method === 'POST' && (headers.origin?.endsWith('.example') ?? false);
const bare: When = ({ headers, path }) => path.endsWith('/token') && headers.origin !== undefined && headers['content-type'] !== undefined
  && headers['x-requested-with'] === undefined;
const isGet: When = ({ method, signedIn }) => method === 'GET' && signedIn;
/** Says that pages of this origin may read the answer. */
const shared = (origin: string, cookies = 'false') => (good: Reply): Reply => (
  withHeader('Access-Control-Allow-Origin', origin)(withHeader('Access-Control-Allow-Credentials', cookies)(good))
);
const slow = ({ turn }: Asked, good: Reply): Reply => (turn > 0 && turn < 4 ? { ...good, delay: 520 } : good);
const behind = new Date(Date.now() - 7_200_000);
const late: Broken = when(own, () => withHeader('Date', behind.toUTCString())(
  json({ token: jwt({ sub: 'x', exp: Math.floor(behind.getTime() / 1000) + 300 }), expiresIn: 300 }),
));

/** Each breaks one thing: what is wrong, the check that says so, and a word of its fix. */
const rows: [what: string, broken: Broken, trouble: string, fix: RegExp, more?: Partial<Target>][] = [
  ['ends the connection', () => 'cut', 'reachable: fail', /log of your server/],
  ['never answers', () => 'hang', 'latency: fail', /no other service/, { limit: 150 }],
  ['never ends its answer', when(own, withHeader('Content-Length', '9999')), 'latency: fail', /no other service/, { limit: 150 }],
  ['takes half a second', slow, 'latency: warn', /Sign the token in your own process/],
  ['redirects the traveller to itself with a slash', when(own, redirect('/epass/token/?TOKEN-CANARY')), 'redirect: fail', /Switch off the redirect to a slash \(Next\.js/],
  ['redirects the traveller to its own language', when(own, redirect('/en/epass/token?TOKEN-CANARY')), 'redirect: fail', /final address in token-endpoint/],
  ['redirects the traveller to a log-in of the same name', when(own, redirect('/login/token')), 'redirect: fail', /answer 401 instead/],
  ['redirects a stranger to a page of the same name', when(stranger, redirect('/in/token')), 'redirect: fail', /answer 401 instead/],
  ['redirects the traveller', when(own, redirect('/login?next=TOKEN-CANARY')), 'redirect: fail', /sign-in filter/],
  ['redirects a stranger to sign in', when(stranger, redirect('https://sso.bank.example/')), 'redirect: fail', /answer 401 instead/],
  ['has a slow clock', late, 'clock: warn', /NTP/],
  ['does not know the session', when(own, () => json({}, 401)), 'session: fail', /cookie is whole/],
  ['refuses its own page', when(({ path }) => path.endsWith('/token'), () => json({}, 403)), 'session: fail', /pass Host on/],
  ['is not there', when(({ path }) => path.endsWith('/token'), () => json({}, 404)), 'session: fail', /Check the path/],
  ['takes no JSON', when(own, () => json({}, 415)), 'session: fail', /Accept Content-Type/],
  ['wants a form token', when(own, () => json({}, 419)), 'session: fail', /CSRF protection/],
  ['wants one, as Rails does', when(own, () => json({}, 422)), 'session: fail', /CSRF protection.*the body \{\}/],
  ['wants one, as Django does', when(own, () => page(403)), 'session: fail', /CSRF protection.*the host kit checks them itself.*pass Host on/],
  ['wants a form token of strangers', when(stranger, () => json({}, 422)), 'stranger: fail', /CSRF protection/],
  ['breaks down', when(own, () => json({}, 500)), 'session: fail', /log of your server/],
  ['is asked too often', when(({ turn }) => turn > 0, () => json({}, 429)), 'session: fail', /20 calls a minute/],
  ['answers the sign-in page', when(own, () => page()), 'session: fail', /cookie is signed in. If so, nothing is mounted/],
  ['answers its page at every address', () => page(), 'session: fail', /nothing is mounted/],
  ['changes the session', when(({ turn }) => turn > 1, () => json({}, 401)), 'session: warn', /Do not change the session/],
  ['gives a token to strangers', letIn(stranger), 'stranger: fail', /^Anybody gets a traveller’s token here\. Answer 401/],
  ['gives something else to strangers', when(stranger, () => json({})), 'stranger: fail', /^Answer 401/],
  ['shows strangers a web page', when(stranger, () => page()), 'stranger: fail', /Answer 401/],
  ['answers 403 to strangers', when(stranger, () => json({}, 403)), 'stranger: fail', /Answer 401/],
  ['gives a token to GET', letIn(isGet), 'method: fail', /405/],
  ['shows GET a web page', when(isGet, () => page()), 'method: warn', /405/],
  ['says no type', when(own, without('Content-Type')), 'content-type: fail', /application\/json/],
  ['says that JSON is HTML', when(own, withHeader('Content-Type', 'text/html')), 'content-type: fail', /application\/json/],
  ['says an odd type', when(own, withHeader('Content-Type', 'x/COOKIE-CANARY-4711')), 'content-type: fail', /application\/json/],
  ['may be stored', when(own, without('Cache-Control')), 'no-store: fail', /Cache-Control: no-store/],
  ['may be stored by the browser', when(own, withHeader('Cache-Control', 'private, no-storey')), 'no-store: fail', /Cache-Control: no-store/],
  ['answers too much', when(own, (good) => ({ ...good, body: good.body + ' '.repeat(65_536) })), 'size: fail', /nothing else/],
  ['sets cookies', when(own, withHeader('Set-Cookie', ['a=TOKEN-CANARY', 'b=2'])), 'set-cookie: warn', /Leave cookies alone/],
  ['answers nothing', body(''), 'json: fail', /"token"/],
  ['answers a bare token', body(opaque), 'json: fail', /"token"/],
  ['answers a list', body(`["${opaque}"]`), 'json: fail', /"token"/],
  ['calls a web page JSON', body('<!doctype html>TOKEN-CANARY'), 'json: fail', /"token"/],
  ['names the token otherwise', when(own, () => json({ accessToken: opaque, expiresIn: 300 })), 'token: fail', /Answer "token"/],
  ['wraps the answer', when(own, () => json({ data: { token: opaque }, expiresIn: 300 })), 'token: fail', /Answer "token"/],
  ['answers an odd token', answering({ token: `${opaque}\u001b[2J\u202e` }), 'token: fail', /8 KiB/],
  ['answers a long token', answering({ token: opaque.padEnd(8193, 'a') }), 'token: fail', /8 KiB/],
  ['answers another kind of token', answering({ token_type: 'mac' }), 'token: fail', /token_type/],
  ['says no life', answering({ expiresIn: undefined }), 'expires-in: warn', /whole seconds/],
  ['says the life as text', answering({ expiresIn: '300' }), 'expires-in: fail', /as a number/],
  ['says no life at all', answering({ expiresIn: 0 }), 'expires-in: fail', /from 1 to 3600/],
  ['says two hours', answering({ token: opaque, expiresIn: 7200 }), 'expires-in: fail', /from 1 to 3600/],
  ['says an empty text for the API', answering({ apiBase: '' }), 'api-base: fail', /https:\/\/host\/path/],
  ['says no text for the API', answering({ apiBase: 7 }), 'api-base: fail', /https:\/\/host\/path/],
  ['says an http API', answering({ apiBase: 'http://api.example/v2' }), 'api-base: fail', /https:\/\/host\/path/],
  ['says an API with a query', answering({ apiBase: 'https://api.example/v2?key=TOKEN-CANARY' }), 'api-base: fail', /https:\/\/host\/path/],
  ['gives a token for an hour', answering({ token: opaque, expiresIn: 3600 }), 'lifetime: warn', /5 minutes/],
  ['gives a token whose end is far', claims({ sub: 'x', exp: soon(86_400) }), 'lifetime: warn', /5 minutes/],
  ['gives a token that has ended', claims({ sub: 'x', exp: soon(-7200) }), 'lifetime: fail', /new token for each answer/],
  ['gives a token that ends now', claims({ sub: 'x', exp: soon(0) }), 'lifetime: fail', /new token for each answer/],
  ['counts the end in milliseconds', claims({ sub: 'x', exp: soon() * 1000 }), 'lifetime: fail', /in seconds/],
  ['gives a token that ends with the year 9999', claims({ sub: 'x', exp: 253_402_300_799 }), 'lifetime: warn', /5 minutes/],
  ['says more than the token holds', claims({ sub: 'x', exp: soon(60) }), 'lifetime: warn', /own "exp"/],
  ['hands out the programme’s token', claims({ iss: '6A909655CF67444A' }), 'traveller: fail', /programme’s own token/],
  ['hands out a token of its client', claims({ sub: 'bank', client_id: 'bank' }), 'traveller: fail', /programme’s own token/],
  ['names the traveller by a number', claims({ sub: 4711 }), 'traveller: warn', /"sub" as text/],
  ['names its client by a number', claims({ sub: 4711, azp: 4711 }), 'traveller: fail', /programme’s own token/],
  ['hands out a token whose subject is empty', claims({ sub: '' }), 'traveller: fail', /programme’s own token/],
  ['hands out a token without a subject', claims({ customer: 7 }), 'traveller: warn', /names one traveller/],
  ['lets plain forms in', letIn(bare), 'custom-header: fail', /403 when X-Requested-With/],
  ['lets other origins in', letIn(foreign), 'foreign-origin: fail', /403 when Origin/],
  ['redirects other origins', when(foreign, redirect('/')), 'foreign-origin: warn', /403 when Origin/],
  ['lets other sites in', letIn(({ headers }) => headers['sec-fetch-site'] === 'cross-site'), 'cross-site: fail', /403 when Sec-Fetch-Site/],
  ['can be read by whoever asks', when(foreign, shared('https://foreign-page.example')), 'cors: fail', /your own list/],
  ['can be read by all', when(foreign, shared('*')), 'cors: warn', /your own list/],
  ['lets all ask', when(({ method }) => method === 'OPTIONS', shared('*', 'true')), 'preflight: fail', /CORS middleware/],
  ['has a log-in filter before the API', searches(() => json({}, 401)), 'own-pass: fail', /^Look for a log-in filter first: .* Token endpoint and API must agree/],
  ['has one that redirects', searches(redirect('/login?TOKEN-CANARY')), 'own-pass: fail', /^Look for a log-in filter first: .*without cookies/],
  ['has one that shows its page', searches(() => page()), 'own-pass: fail', /^Look for a log-in filter first: .*"apiBase"/],
  ['redirects the API to a slash', searches(redirect('/epass/orders/ePasses/search/')), 'own-pass: fail', /Switch off the redirect to a slash/],
  ['redirects the API to a language', searches(redirect('/en/epass/orders/ePasses/search')), 'own-pass: fail', /out of rewrites/],
  ['forbids the API', searches(() => json({}, 403)), 'own-pass: fail', /form-token check, a firewall/],
  ['wants a form token for the API', searches(() => json({}, 419)), 'own-pass: fail', /API routes out of the framework’s CSRF protection/],
  ['wants one for the API, as Rails does', searches(() => json({}, 422)), 'own-pass: fail', /API routes out of the framework’s CSRF protection/],
  ['has something else for the API', searches(() => json({}, 405)), 'own-pass: fail', /takes no POST/],
  ['limits the API', searches(() => json({}, 429)), 'own-pass: fail', /20 calls a minute/],
  ['has an API that is down', searches(() => json({}, 502)), 'own-pass: fail', /log of your server: .*upstream, the credentials or the programId/],
  ['has an API that is slow', searches(() => json({}, 504)), 'own-pass: fail', /log of your server/],
  ['has an API that breaks off', searches(() => 'cut'), 'own-pass: fail', /log of the server there/],
  ['does not find the pass', when(search(ORDER), () => json({}, 404)), 'own-pass: fail', /clientUserId must be what your session names/],
  ['shows no pass', when(search(ORDER), () => json({}, 500)), 'own-pass: fail', /log of your server/],
  ['shows no pass, in an odd way', searches(() => json({}, 406)), 'own-pass: fail', /order id/],
  ['shows another pass', when(search(ORDER), () => json({ code: 0, data: { orderId: OTHERS_ORDER } })), 'own-pass: fail', /order id/],
  ['refuses in its own way', when(search(ORDER), () => json({ code: 40_100 })), 'own-pass: fail', /order id/],
  ['looks into a token and not at its signature', letPassIn(({ headers }) => headers.authorization?.startsWith('Bearer ') ?? false), 'forged-token: fail', /signature and "exp"/],
  ['forbids what a forged token asks', when(refusedSearch, () => json({}, 403)), 'forged-token: warn', /else answer 401/],
  ['shows a pass without a token', letPassIn(({ headers }) => headers.authorization === undefined), 'no-token: fail', /neither a token nor/],
  ['says that an unknown pass is forbidden', when(search(null), () => json({}, 403)), 'no-pass: fail', /404 for every pass/],
  ['shows somebody else’s pass', when(search(OTHERS_ORDER), () => json({ code: 0, data: { orderId: OTHERS_ORDER } })), 'foreign-pass: fail', /clientUserId/],
];

describe('the check of an endpoint that', () => {
  for (const [what, broken, trouble, fix, more] of rows) {
    it(`${what} says ${trouble}, and what to do`, async () => {
      const findings = await check(broken, more);
      assert.deepEqual(troubles(findings), [trouble]);
      const found = findings.find(({ id }) => trouble.startsWith(`${id}:`));
      assert.match(found?.fix ?? '', fix);
      assert.doesNotMatch(found?.fix ?? '', /\n/);
      assert.match(found?.see ?? '', /^docs\/hosting\.md#/);
      seenTroubles.add(trouble.replace(/:.*/, ''));
    });
  }

  it('answers its page at every address tells a stranger so once', async () => {
    const origin = await serve(endpoint(() => page()).listener);
    const findings = await checkEndpoint({ endpoint: new URL('/epass/token', origin), page: origin, limit: 5000 });
    assert.deepEqual(troubles(findings), ['stranger: fail']);
    assert.match(findings.find(({ id }) => id === 'stranger')?.fix ?? '', /nothing is mounted at this path/);
  });

  it('shows somebody else’s pass to everybody says so, and that the own one is missing', async () => {
    const findings = await check(when(search(ORDER), () => json({}, 500)));
    assert.deepEqual(['no-pass', 'foreign-pass'].map((id) => findings.find((it) => it.id === id)?.result), ['skip', 'skip']);
    const shown = await check(searches(() => json({ orderId: OTHERS_ORDER })));
    assert.deepEqual(troubles(shown), ['own-pass: fail', 'no-pass: fail', 'foreign-pass: fail']);
  });

  it('says an unusable life is told so once', async () => {
    const seen = async (expiresIn: unknown): Promise<string | undefined> => (
      (await check(answering({ token: opaque, expiresIn }))).find(({ id }) => id === 'lifetime')?.found
    );
    assert.equal(await seen(86_400), '"expiresIn" is unusable: see expires-in');
    assert.equal(await seen('300'), '"expiresIn" is unusable: see expires-in');
    assert.equal(await seen(null), 'neither "expiresIn" nor the token says how long');
  });

  after(() => {
    const elsewhere = ['https', 'page-cors', 'api-cors']; // addresses.test.ts
    const unseen = checks.map(({ id }) => id).filter((id) => !seenTroubles.has(id) && !elsewhere.includes(id));
    assert.deepEqual(unseen, [], 'every check is seen to fail');
  });
});
