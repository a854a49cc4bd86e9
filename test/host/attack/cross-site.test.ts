import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, Oracle, routes } from '../support/oracle.js';
import { bearerOf, partner, SITE } from '../support/partner.js';
import { ALICE } from '../support/scripted-upstream.js';

const oracle = new Oracle();

type Headings = Record<string, string>;

/** What a value means for the verdict: a browser on the host's own page sends it, or none does. */
type Said = [value: string | null, own: boolean];

const SITES: Said[] = [
  [null, true], ['same-origin', true],
  ...['', 'same-site', 'cross-site', 'none', 'Same-Origin', 'SAME-ORIGIN', 'same-origin, cross-site', 'same-origin;', 'same origin', 'null', '?1']
    .map((value): Said => [value, false]),
];

const ORIGINS: Said[] = [
  [null, true], [SITE, true],
  ...[
    '', 'null', 'NULL', '*', 'https://', 'about:blank', 'file://', 'https://evil.example', 'https://bank.example.', 'https://bank.example.evil.example',
    'https://evil-bank.example', 'https://www.bank.example', 'https://example', 'https://bank.exampl', 'https://bank.example:8443', 'https://bank.example:443',
    'https://bank.example:0', 'http://bank.example', 'http://bank.example:443', 'ftp://bank.example', 'wss://bank.example', 'chrome-extension://bank.example',
    'blob:https://bank.example/x', 'data:text/html,https://bank.example', 'javascript:https://bank.example', 'bank.example', '//bank.example',
    'https:bank.example', 'https:/bank.example', 'https:\\\\bank.example', 'https://bank.example/', 'https://bank.example/x', 'https://bank.example\\.evil.example',
    'https://bank.example/.evil.example', 'https://bank.example#.evil.example', 'https://bank.example?.evil.example', 'https://bank.example@evil.example',
    'https://evil.example@bank.example', 'https://evil.example#@bank.example', 'https://bank.example evil.example', 'https://bank.example, https://evil.example',
    'https://evil.example https://bank.example', 'HTTPS://BANK.EXAMPLE', 'https://bank%2eexample', 'https://b\u00e4nk.example', 'https://xn--bnk-pla.example',
    'https://bank.example%00.evil.example', 'https://127.0.0.1', 'https://localhost', 'https://[::1]', 'https://bank.example]', 'x'.repeat(5000),
  ].map((value): Said => [value, false]),
];

const WITH: Said[] = [[null, false], ['', false], ['epass-card', true], ['XMLHttpRequest', true]];

/** Every site with every origin; the other values of the third header only with the first few of both. */
const callers = SITES.flatMap(([site, ownSite], siteAt) => ORIGINS.flatMap(([origin, ownOrigin], originAt) => (
  WITH.filter(([value]) => value === 'epass-card' || siteAt + originAt < 4).map(([requestedWith, ownCall]) => (
    { said: [site, origin, requestedWith] as const, isOwn: ownSite && ownOrigin && ownCall }
  ))
)));

const SIMPLE_TYPES = [
  'text/plain', 'text/plain; application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=application/json',
  'text/json', 'application/jsonp', 'application/xml', 'text/html', 'application/json+x', 'json', '*/*', 'application/json, text/plain',
];

/** Counts who was asked for: a refused caller must not reach the partner's own session either. */
function bank() {
  const asked = { count: 0 };
  return { asked, ...partner({ authenticate: () => ((asked.count += 1), ALICE) }) };
}

const own = { 'X-Requested-With': 'epass-card', Cookie: 'session=alice-session' };

function heading(site: string | null, origin: string | null, requestedWith: string | null): Headings {
  const all = { 'Sec-Fetch-Site': site, Origin: origin, 'X-Requested-With': requestedWith, Cookie: own.Cookie };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null));
}

describe('T-14: a caller without a token', () => {
  for (const route of routes) {
    it(`gets ${route[0]} from the host's own pages, and from no other`, async () => {
      const { handle, upstream, asked } = bank();
      let served = 0;
      for (const { said, isOwn } of callers) {
        const row = `${route[0]} ← ${JSON.stringify(said)}`;
        const answer = await handle(ask(route, heading(...said)));
        if (isOwn) {
          assert.equal((await oracle.judge(row, answer, upstream.seen)).status, 200, row);
          served += 1;
          upstream.seen.length = 0;
        } else {
          await oracle.refused(row, answer, [403], upstream.seen);
        }
      }
      assert.equal(served, 8);
      assert.equal(asked.count, 8, 'nobody else is looked up in the session');
    });
  }

  for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'POST', 'QUERY', 'post', 'PROPFIND']) {
    it(`gets nothing by ${method}, where another method is meant`, async () => {
      const { handle, upstream, asked } = bank();
      for (const [name, meant, path] of routes) {
        if (method.toUpperCase() === meant) continue;
        const answer = await handle(new Request(SITE + path, { method, headers: own }));
        await oracle.refused(`${method} for ${name}`, answer, [405], upstream.seen);
        assert.equal(answer.headers.get('Allow'), meant);
      }
      assert.equal(asked.count, 0);
    });
  }

  for (const type of SIMPLE_TYPES) {
    it(`gets nothing for a body of ${type}, which a form or a script may send to any site`, async () => {
      const { handle, upstream } = bank();
      for (const route of routes.filter(([, method]) => method === 'POST')) {
        const ownPage = await handle(ask(route, { ...own, 'Content-Type': type }));
        await oracle.refused(`${route[0]} as ${type}`, ownPage, [415], upstream.seen);
        const form = await handle(ask(route, { Cookie: own.Cookie, Origin: 'https://evil.example', 'Content-Type': type }));
        await oracle.refused(`${route[0]} as ${type} of a foreign form`, form, [403], upstream.seen);
      }
    });
  }

  it('is given no leave by a preflight, from wherever it asks', async () => {
    const { handle, upstream, asked } = bank();
    for (const [origin] of ORIGINS) {
      for (const [name, method, path] of routes) {
        const headers: Headings = {
          'Access-Control-Request-Method': method,
          'Access-Control-Request-Headers': 'authorization,content-type,x-requested-with',
          'Access-Control-Request-Private-Network': 'true',
        };
        if (origin !== null) headers.Origin = origin;
        const answer = await handle(new Request(SITE + path, { method: 'OPTIONS', headers }));
        await oracle.refused(`preflight of ${name} from ${origin ?? 'nowhere'}`, answer, [405], upstream.seen);
        assert.deepEqual([...answer.headers.keys()].filter((it) => it.startsWith('access-control')), []);
      }
    }
    assert.equal(asked.count, 0);
  });

  it('with a token may come from anywhere, but no other site may read the answer', async () => {
    const { handle, upstream } = bank();
    const bearer = await bearerOf(handle);
    for (const [origin] of ORIGINS) {
      for (const route of routes.slice(1)) {
        const headers = origin === null ? bearer : { ...bearer, Origin: origin, 'Sec-Fetch-Site': 'cross-site' };
        const { headers: answered } = await oracle.judge(route[0], await handle(ask(route, headers)), upstream.seen);
        assert.equal(answered.get('Access-Control-Allow-Origin'), null);
        upstream.seen.length = 0;
      }
    }
  });
});
