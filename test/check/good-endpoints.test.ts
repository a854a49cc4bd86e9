import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toNodeListener } from '../../src/host.js';
import { listenToLog, partner } from '../host/support/partner.js';
import { alicesPass, bobsPass } from '../host/support/scripted-upstream.js';
import { serve } from '../host/support/server.js';
import { COOKIE, endpoint, json, openToPages, ORDER, OTHERS_ORDER, type Broken } from './support/endpoint.js';
import { run, type Run } from './support/run.js';

listenToLog();

interface Report {
  readonly signedIn: boolean;
  readonly summary: Record<string, number>;
  readonly checks: { id: string; result: string; found: string }[];
}

const reportOf = ({ out }: Run): Report => JSON.parse(out) as Report;
const ids = ({ checks }: Report, result: string): string[] => checks.filter((it) => it.result === result).map(({ id }) => id);

describe('the check of the host kit', () => {
  const all = ['--order-id', alicesPass.orderId, '--other-order-id', bobsPass.orderId, '--json'];

  it('passes everything, for a signed-in traveller with a pass', async () => {
    const origin = await serve(toNodeListener(partner().handle));
    const ran = await run(['check', `${origin}/epass/token`, ...all], { EPASS_COOKIE: 'session=alice-session' });
    assert.equal(ran.code, 0, ran.out);
    const report = reportOf(ran);
    assert.equal(report.signedIn, true);
    assert.deepEqual(report.summary, { pass: 28, warn: 0, fail: 0, skip: 2 });
    assert.deepEqual(ids(report, 'skip'), ['page-cors', 'api-cors']);
  });

  it('without a cookie passes what a stranger can see, and says how to see the rest', async () => {
    const origin = await serve(toNodeListener(partner().handle));
    const ran = await run(['check', `${origin}/epass/token`, '--json']);
    const report = reportOf(ran);
    assert.equal(ran.code, 0, ran.out);
    assert.deepEqual(ids(report, 'pass'), [
      'https', 'reachable', 'latency', 'redirect', 'clock', 'stranger', 'method', 'custom-header', 'foreign-origin',
      'cross-site', 'cors', 'preflight',
    ]);
    assert.match(report.checks.find(({ id }) => id === 'token')?.found ?? '', /set EPASS_COOKIE/);
  });

  it('fails for the traveller whose pass it is not', async () => {
    const origin = await serve(toNodeListener(partner().handle));
    const ran = await run(['check', `${origin}/epass/token`, ...all], { EPASS_COOKIE: 'session=bob-session' });
    assert.equal(ran.code, 1);
    assert.deepEqual(ids(reportOf(ran), 'fail'), ['own-pass', 'foreign-pass']);
  });
});

describe('the check of an endpoint of your own', () => {
  const card: Broken = (asked, good) => (asked.turn > 0 ? json({ token: 'opaque', expiresIn: 300 }) : good);
  const variants: [what: string, broken: Broken][] = [
    ['as the document asks for it', (_, good) => good],
    ['with an opaque token', card],
    ['with the names of RFC 6749', (asked, good) => (
      asked.turn > 0 ? json({ access_token: 'opaque', token_type: 'bearer', expires_in: 60 }) : good
    )],
    ['that answers 404 to GET', (asked, good) => (asked.method === 'GET' ? json({}, 404) : good)],
    ['that answers 401 to other sites', (_, good) => (good.status === 403 ? json({}, 401) : good)],
    ['with a type of its own and a charset', (_, good) => (
      { ...good, headers: { ...good.headers, 'Content-Type': 'application/vnd.bank+v1+json; charset=utf-8' } }
    )],
    ['that begins with a byte order mark', (asked, good) => (asked.turn > 0 ? { ...good, body: `\ufeff${good.body}` } : good)],
    ['that answers more than no-store', (_, good) => ({ ...good, headers: { ...good.headers, 'Cache-Control': 'private, No-Store' } })],
    ['that says the base as a path of the page', (asked, good) => (
      asked.turn > 0 ? json({ token: 'opaque', expiresIn: 120, apiBase: '/epass' }) : good
    )],
    ['that says that there is no base', (asked, good) => (
      asked.turn > 0 ? json({ token: 'opaque', expiresIn: 120, apiBase: null }) : good
    )],
    ['whose passes are not in an envelope', (asked, good) => (
      asked.path.endsWith('/search') && good.status === 200 ? json({ orderId: ORDER }) : good
    )],
  ];
  for (const [what, broken] of variants) {
    it(`${what} finds nothing wrong`, async () => {
      const origin = await serve(endpoint(broken).listener);
      const ran = await run(['check', `${origin}/epass/token`, '--order-id', ORDER, '--other-order-id', OTHERS_ORDER, '--json'], { EPASS_COOKIE: COOKIE });
      const report = reportOf(ran);
      assert.deepEqual([...ids(report, 'warn'), ...ids(report, 'fail')], [], ran.out);
      assert.equal(ran.code, 0);
    });
  }

  it('asks as the card asks', async () => {
    const { listener, asked } = endpoint();
    const origin = await serve(listener);
    await run(['check', `${origin}/epass/token`], { EPASS_COOKIE: COOKIE });
    const [first] = asked;
    assert.equal(`${first?.method} ${first?.path} ${first?.body}`, 'POST /epass/token {}');
    const sent = ['content-type', 'accept', 'x-requested-with', 'cookie', 'origin', 'sec-fetch-site'].map((name) => first?.headers[name]);
    assert.deepEqual(sent, ['application/json', 'application/json', 'epass-card', COOKIE, origin, 'same-origin']);
    assert.ok(asked.length <= 12, `${asked.length} calls`);
  });

  it('shows the session to the endpoint only, and the token to the API only', async () => {
    const api = endpoint(openToPages);
    const base = `${await serve(api.listener)}/api/v2`;
    const site = endpoint((asked, good) => (asked.turn > 0 ? json({ token: 'opaque', expiresIn: 300, apiBase: base }) : good));
    const origin = await serve(site.listener);
    const ran = await run(['check', `${origin}/epass/token`, '--order-id', ORDER, '--program-id', '187', '--json'], { EPASS_COOKIE: COOKIE });
    assert.equal(ran.code, 0, ran.out);
    assert.deepEqual(api.asked.map(({ method }) => method), ['OPTIONS', 'POST', 'POST', 'POST', 'POST']);
    assert.deepEqual(new Set(api.asked.map(({ path }) => path)), new Set(['/api/v2/orders/ePasses/search']));
    assert.deepEqual([api.asked[0]?.headers.authorization, api.asked[0]?.headers.cookie], [undefined, undefined]);
    const shown = api.asked.slice(1).map(({ headers }) => [headers.authorization, headers.cookie, headers['x-program-id']]);
    assert.deepEqual(shown, ['Bearer opaque', 'Bearer opaque', 'Bearer opaAue', undefined].map((authorization) => [authorization, undefined, '187']));
    assert.deepEqual(site.asked.filter(({ headers }) => headers.authorization !== undefined), []);
  });

  it('does not follow a redirect with the session, nor with the token', async () => {
    const elsewhere = endpoint();
    const away = { status: 307, headers: { Location: `${await serve(elsewhere.listener)}/epass/token` }, body: '' };
    const moved = await serve(endpoint(() => away).listener);
    await run(['check', `${moved}/epass/token`, '--order-id', ORDER], { EPASS_COOKIE: COOKIE });
    const movedApi = await serve(endpoint((asked, good) => (asked.path.endsWith('/search') ? away : good)).listener);
    const ran = await run(['check', `${movedApi}/epass/token`, '--order-id', ORDER, '--json'], { EPASS_COOKIE: COOKIE });
    assert.deepEqual(ids(reportOf(ran), 'fail'), ['own-pass']);
    assert.deepEqual(elsewhere.asked, []);
  });
});
