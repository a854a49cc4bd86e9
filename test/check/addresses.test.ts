import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { gatherFromApi } from '../../src/check/api-evidence.js';
import { checkEndpoint, type Finding } from '../../src/check/check-endpoint.js';
import { readAnswer } from '../../src/check/token-fields.js';
import { serve } from '../host/support/server.js';
import {
  COOKIE, endpoint, json, openToPages, ORDER, OTHERS_ORDER, page as signInPage, token, type Broken, type Reply,
} from './support/endpoint.js';
import { troubles } from './support/run.js';

const check = (url: string, origin = new URL(url).origin): Promise<readonly Finding[]> =>
  checkEndpoint({ endpoint: new URL(url), page: origin, cookie: COOKIE, limit: 5000 });
const finding = (findings: readonly Finding[], wanted: string): Finding | undefined => findings.find(({ id }) => id === wanted);

describe('the check of an address', () => {
  for (const host of ['192.0.2.1', '127.0.0.1.evil.invalid']) {
    it(`that is http on another machine sends nothing: ${host}`, async () => {
      const findings = await check(`http://${host}/epass/token`);
      assert.deepEqual(troubles(findings), ['https: fail']);
      assert.deepEqual(findings.filter(({ result }) => result === 'pass'), []);
      assert.match(finding(findings, 'https')?.fix ?? '', /Nothing was sent/);
    });
  }

  it('where nobody listens says so', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const { found, fix } = finding(await check(`http://127.0.0.1:${port}/epass/token`), 'reachable') ?? {};
    assert.equal(found, 'nothing listens there');
    assert.match(fix ?? '', /host and port/);
  });

  it('at a port that browsers do not call says so', async () => {
    assert.equal(finding(await check('http://127.0.0.1:1/token'), 'reachable')?.found, 'no browser calls this port');
  });

  it('of a name that nobody has says so', async () => {
    assert.equal(finding(await check('https://bank.invalid/epass/token'), 'reachable')?.found, 'its host name is not known');
  });

  it('that is https where the server speaks http says so', async () => {
    const url = `${await serve(endpoint().listener)}/epass/token`;
    const findings = await check(url.replace('http:', 'https:'));
    assert.deepEqual(troubles(findings), ['reachable: fail']);
    assert.equal(finding(findings, 'reachable')?.found, 'the server speaks plain http there');
  });

  const INTERNAL = /whole chain\. .*NODE_EXTRA_CA_CERTS=ca\.pem/;
  const losses: [code: string, fix: RegExp, message?: string][] = [
    ['SELF_SIGNED_CERT_IN_CHAIN', INTERNAL],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', INTERNAL],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', INTERNAL],
    ['UNABLE_TO_GET_ISSUER_CERT', INTERNAL],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', INTERNAL],
    ['CERT_HAS_EXPIRED', /^Install a certificate for this name/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /^Install a certificate for this name/, 'CANARY is not wrong_version_number.bank.example'],
    ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', /^Install a certificate for this name/],
    ['ERR_SSL_WRONG_VERSION_NUMBER', /speak https/],
    ['ERR_SSL_PACKET_LENGTH_TOO_LONG', /speak https/],
    ['EPROTO', /speak https/, 'write EPROTO 80CANARY:SSL routines:ssl3_get_record:wrong version number'],
    ['EPROTO', /^Install a certificate for this name/, 'write EPROTO 80CANARY:SSL routines:ssl3_read_bytes:alert handshake failure'],
  ];
  for (const [code, fix, message = 'CANARY'] of losses) {
    it(`that gets ${message === 'CANARY' ? code : message} says what to do`, async (context) => {
      const cause = Object.assign(new Error(message), { code });
      context.mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError('fetch failed', { cause })));
      const findings = await check('https://bank.example/epass/token');
      assert.deepEqual(troubles(findings), ['reachable: fail']);
      assert.match(finding(findings, 'reachable')?.fix ?? '', fix);
      assert.doesNotMatch(JSON.stringify(findings), /CANARY/);
    });
  }
});

describe('the check of a redirect', () => {
  const leading = (headers: Record<string, string>): Broken => () => ({ status: 307, headers, body: '' });
  const goals: [location: string | undefined, goal: RegExp][] = [
    ['/login?token=TOKEN-CANARY', /to a sign-in page$/],
    ['/account/sign-in', /to a sign-in page$/],
    ['https://sso.bank.example/x', /to a sign-in page on another host$/],
    ['/epass/token/', /to itself with a slash at its end$/],
    ['/en/epass/token/', /to the same name at another path$/],
    ['/epass/tokens', /to a page$/],
    ['https://www.bank.example/epass/token', /to the same name on another host$/],
    ['https://elsewhere.example/TOKEN-CANARY', /to a page on another host$/],
    ['?again', /to itself$/],
    ['http://[TOKEN-CANARY', /to an address that is none$/],
    [undefined, /to an address that is none$/],
  ];
  for (const [location, goal] of goals) {
    it(`to ${location ?? 'nowhere'} says where it leads, in its own words`, async () => {
      const origin = await serve(endpoint(leading(location === undefined ? {} : { Location: location })).listener);
      const found = finding(await check(`${origin}/epass/token`), 'redirect')?.found ?? '';
      assert.match(found, goal);
      assert.doesNotMatch(found, /CANARY/);
    });
  }

  it('to another port of the same host says so', async () => {
    const origin = await serve(endpoint(leading({ Location: 'http://127.0.0.1:9/x' })).listener);
    assert.match(finding(await check(`${origin}/epass/token`), 'redirect')?.found ?? '', /a page, with another scheme or port/);
  });
});

describe('the check for a page on another origin', () => {
  const site = 'https://www.bank.example';
  const leave = { 'Access-Control-Allow-Origin': site, 'Access-Control-Allow-Credentials': 'true' };
  const names = { 'Access-Control-Allow-Headers': 'Content-Type, X-Requested-With' };
  const sharing = (preflight: Record<string, string>, answer: Record<string, string>): Broken => (asked, good) => {
    if (asked.path.endsWith('/search')) return openToPages(asked, good);
    if (asked.headers.origin !== site) return good;
    if (asked.method === 'OPTIONS') return { status: 204, headers: preflight, body: '' };
    const headers = { ...good.headers, ...answer };
    const isCard = asked.method === 'POST' && asked.headers['x-requested-with'];
    if (!isCard) return { status: 403, headers, body: '' };
    if (!asked.signedIn) return { status: 401, headers, body: '' };
    return { status: 200, headers, body: '{"token":"opaque","expiresIn":300}' };
  };
  const rows: [what: string, broken: Broken, found: RegExp, troubles: string[]][] = [
    ['that may ask', sharing({ ...leave, ...names }, leave), /^yes$/, []],
    ['that is not named', sharing({ ...names }, leave), /the preflight does not allow the page’s origin/, ['page-cors: fail']],
    ['that may send no cookies', sharing({ ...leave, ...names }, { 'Access-Control-Allow-Origin': site }), /the answer does not allow cookies/, ['page-cors: fail']],
    ['that may send no such header', sharing({ ...leave, 'Access-Control-Allow-Headers': '*, content-type' }, leave), /does not allow x-requested-with/, ['page-cors: fail']],
  ];
  for (const [what, broken, found, wrong] of rows) {
    it(`${what} finds ${wrong.join() || 'nothing wrong'}`, async () => {
      const origin = await serve(endpoint(broken).listener);
      const findings = await check(`${origin}/epass/token`, site);
      assert.deepEqual(troubles(findings), wrong);
      assert.match(finding(findings, 'page-cors')?.found ?? '', found);
    });
  }

  it('of another site does not ask that every other site is refused by Sec-Fetch-Site', async () => {
    const letting: Broken = (asked, good) => (
      asked.headers['sec-fetch-site'] === 'cross-site' && asked.headers.origin === undefined ? { ...good, status: 200 } : good
    );
    const url = `${await serve(endpoint(letting).listener)}/epass/token`;
    assert.equal(finding(await check(url, site), 'cross-site')?.result, 'skip');
    assert.equal(finding(await check(url), 'cross-site')?.result, 'fail');
  });

  const sites: [page: string, site: string][] = [
    ['http://127.0.0.1:1', 'same-site'],
    ['https://www.bank.example', 'cross-site'],
  ];
  for (const [from, word] of sites) {
    it(`says that a page of ${from} is ${word}, as its browser would`, async () => {
      const { listener, asked } = endpoint();
      await check(`${await serve(listener)}/epass/token`, from);
      assert.deepEqual([asked[0]?.headers.origin, asked[0]?.headers['sec-fetch-site']], [from, word]);
    });
  }
});

describe('the check of an API on another origin', () => {
  const NAMES = 'Authorization, Content-Type, X-Request-ID, X-Program-ID';
  const PAGE = 'the page';
  /** The headers of an API that lets this origin in. */
  const leave = (origin: string, names = NAMES, exposed = 'retry-after,date') => (
    { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Headers': names, 'Access-Control-Expose-Headers': exposed }
  );
  const rows: [what: string, preflight: Record<string, string>, answer: Record<string, string>, found: RegExp, status?: number][] = [
    ['that lets the page in', leave(PAGE), leave(PAGE), /^yes$/],
    ['that lets every page in', leave('*'), leave('*'), /^yes$/],
    ['that allows any header but the token', leave('*', '*'), leave('*'), /does not allow authorization$/],
    ['that allows any header, and the token', leave('*', '*, Authorization'), leave('*'), /^yes$/],
    ['that knows no request ids', leave('*', 'Authorization, Content-Type, X-Program-ID'), leave('*'), /does not allow x-request-id$/],
    ['that knows no programme', leave('*', 'authorization,content-type,x-request-id'), leave('*'), /does not allow x-program-id$/],
    ['that lets another page in', leave('https://elsewhere.example'), leave(PAGE), /^the preflight does not allow the page’s origin$/],
    ['that does not say so again', leave(PAGE), {}, /^the answer does not allow the page’s origin$/],
    ['that knows no OPTIONS', leave(PAGE), leave(PAGE), /^the preflight is answered 405$/, 405],
    ['that shows every header', leave(PAGE), leave(PAGE, NAMES, '*'), /^yes$/],
    ['that hides its time', leave(PAGE), leave(PAGE, NAMES, 'Retry-After'), /^the answers do not expose Date$/],
    ['that hides its time and how long to wait', leave('*'), leave('*', NAMES, 'Dates'), /^the answers do not expose Date and Retry-After$/],
  ];
  for (const [what, preflight, answer, found, status = 204] of rows) {
    const result = found.source === '^yes$' ? 'pass' : found.source.includes('expose') ? 'warn' : 'fail';
    it(`${what} is a ${result}`, async () => {
      let page = '';
      const filled = (headers: Record<string, string>) => (
        Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value === PAGE ? page : value]))
      );
      const api = await serve(endpoint(({ method, path, headers }, good) => {
        if (method === 'OPTIONS') return { status, headers: filled(preflight), body: '' };
        assert.deepEqual([path, headers.origin, headers.cookie], ['/v2/orders/ePasses/search', page, undefined]);
        return { ...good, headers: { ...good.headers, ...filled(answer) } };
      }).listener);
      page = await serve(endpoint(({ turn }, good) => (turn > 0 ? json({ token: token(), expiresIn: 300, apiBase: `${api}/v2` }) : good)).listener);
      const target = { endpoint: new URL('/epass/token', page), page, cookie: COOKIE, orderId: ORDER, programId: '7', limit: 5000 };
      const findings = await checkEndpoint(target);
      assert.deepEqual(troubles(findings), result === 'pass' ? [] : [`api-cors: ${result}`]);
      assert.match(finding(findings, 'api-cors')?.found ?? '', found);
      if (result === 'warn') assert.match(finding(findings, 'api-cors')?.fix ?? '', /Access-Control-Expose-Headers: Date, Retry-After, X-Request-ID/);
    });
  }

  const hidingTime = (reply: ReturnType<Broken>) => (
    typeof reply === 'string' ? reply : { ...reply, headers: { ...reply.headers, 'Access-Control-Expose-Headers': 'Retry-After' } }
  );
  const partly: [what: string, broken: Broken, orderId: string | undefined, found: string][] = [
    ['that hides its time in a 404', (asked, good) => (good.status === 404 ? hidingTime(openToPages(asked, good)) : openToPages(asked, good)), ORDER,
      'the answers do not expose Date'],
    ['that lets the page see no 404', (asked, good) => (good.status === 404 ? good : openToPages(asked, good)), ORDER,
      'the answer for an unknown pass does not allow the page’s origin'],
    ['that is asked for no pass', openToPages, undefined, 'yes, by its preflight'],
  ];
  for (const [what, broken, orderId, found] of partly) {
    it(`${what} finds: ${found}`, async () => {
      const apiBase = `${await serve(endpoint((asked, good) => (asked.method === 'OPTIONS' ? openToPages(asked, good) : broken(asked, good))).listener)}/v2`;
      const page = await serve(endpoint(({ turn }, good) => (turn > 0 ? json({ token: token(), expiresIn: 300, apiBase }) : good)).listener);
      const target = { endpoint: new URL('/epass/token', page), page, cookie: COOKIE, limit: 5000, ...(orderId && { orderId }) };
      assert.equal(finding(await checkEndpoint(target), 'api-cors')?.found, found);
    });
  }

  const refusals: [what: string, answer: Reply, found: string, fix: RegExp][] = [
    ['refuses the token', json({}, 401), 'the answer is 401', /^Token endpoint and API must agree: the same signing key/],
    ['redirects to sign in', { status: 302, headers: { Location: '/login?TOKEN-CANARY' }, body: '' }, '302 leads to a sign-in page', /^Let the API answer by the token alone/],
    ['shows a page', signInPage(), 'the answer is a web page', /^Check that "apiBase" leads to the API/],
  ];
  for (const [what, answer, found, fix] of refusals) {
    it(`that ${what} does not blame a log-in filter before the token endpoint, and tells one cause once`, async () => {
      const api = await serve(endpoint((asked, good) => openToPages(asked, asked.method === 'OPTIONS' ? good : answer)).listener);
      const page = await serve(endpoint(({ turn }, good) => (turn > 0 ? json({ token: token(), expiresIn: 300, apiBase: `${api}/v2` }) : good)).listener);
      const target = { endpoint: new URL('/epass/token', page), page, cookie: COOKIE, orderId: ORDER, otherOrderId: OTHERS_ORDER, limit: 5000 };
      const findings = await checkEndpoint(target);
      assert.deepEqual(troubles(findings), ['own-pass: fail']);
      assert.equal(finding(findings, 'own-pass')?.found, found);
      assert.match(finding(findings, 'own-pass')?.fix ?? '', fix);
      for (const id of ['no-pass', 'foreign-pass']) assert.match(finding(findings, id)?.found ?? '', /see own-pass$/);
    });
  }

  it('whose base is a path is asked on the origin of the page', async () => {
    const api = endpoint(openToPages);
    const page = await serve(api.listener);
    const answering: Broken = ({ turn }, good) => (turn > 0 ? json({ token: 'opaque', expiresIn: 300, apiBase: '/v2' }) : good);
    const url = new URL('/epass/token', await serve(endpoint(answering).listener));
    const findings = await checkEndpoint({ endpoint: url, page, cookie: COOKIE, orderId: ORDER, limit: 5000 });
    assert.deepEqual(['api-base', 'own-pass'].map((id) => finding(findings, id)?.result), ['pass', 'pass']);
    assert.deepEqual(new Set(api.asked.map(({ path }) => path)), new Set(['/v2/orders/ePasses/search']));
  });

  it('is judged from the page, as the card does: from one that is https it is not http, not even on this machine', async () => {
    const apiBase = 'http://127.0.0.1:1/v2';
    const url = `${await serve(endpoint(() => json({ token: 'opaque', expiresIn: 300, apiBase })).listener)}/epass/token`;
    assert.equal(finding(await check(url), 'api-base')?.result, 'pass');
    assert.equal(finding(await check(url, 'https://www.bank.example'), 'api-base')?.result, 'fail');
  });

  it('that is not there says so, without any pass named', async () => {
    const apiBase = 'http://127.0.0.1:1/v2';
    const url = await serve(endpoint(({ turn }, good) => (turn > 0 ? json({ token: token(), expiresIn: 300, apiBase }) : good)).listener);
    const findings = await check(`${url}/epass/token`);
    assert.deepEqual(troubles(findings), ['api-cors: fail']);
    assert.equal(finding(findings, 'api-cors')?.found, 'the API does not answer');
  });

  it('that a distant endpoint wants on this machine is not asked', async () => {
    const { listener, asked } = endpoint();
    const fields = readAnswer(JSON.stringify({ token: 'opaque', apiBase: `${await serve(listener)}/v2` }));
    const target = { endpoint: new URL('https://bank.example/epass/token'), page: 'https://bank.example', orderId: ORDER, limit: 5000 };
    assert.deepEqual(await gatherFromApi(target, fields), { apiPreflight: null, pass: null });
    assert.equal(asked.length, 0);
  });
});
