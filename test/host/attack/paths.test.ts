import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toNodeListener } from '../../../src/host.js';
import { Oracle, UPSTREAM_CANARY } from '../support/oracle.js';
import { bearerOf, get, partner } from '../support/partner.js';
import { enveloped, ScriptedUpstream } from '../support/scripted-upstream.js';
import { outcomesOf, raw, serve } from '../support/server.js';

const oracle = new Oracle();

/** An API that answers everything, so that a call which should not be made is not hidden by its 404. */
const open = (): ScriptedUpstream => new ScriptedUpstream(() => enveloped({ resources: {}, trace: 'open' }));

const upstreamRoutes = [
  'orders', 'orders/crossModule/ePasses', 'orders/ePasses/details', 'users/ePasses', 'users', 'auth/token/x', 'simulations/lounges/redemptions',
  'memberships', 'event', 'search', 'transportHubs', 'resources/prebookings/availability', 'resources/options/prices',
];

/** Segments that climb, hide a slash, end a path early or begin another. */
const climbs = [
  '..', '../..', '..%2f..', '%2e%2e', '%2E%2E/', '.%2e', '%252e%252e', '..;', ';/..', '..\\', '%5c..', '..%5c', '..%00', '%2f', '//', '/./', '%c0%ae%c0%ae',
  '\u2025', '\uff0e\uff0e', '..%ef%bc%8f',
  '..\u2215', '%u002e%u002e', '?', '%3f', '#', '%23', '%0d%0a', '%00', '@', ':', '~', '*', '%',
];

const inMemory = [
  ...upstreamRoutes.map((route) => `/epass/${route}`),
  ...climbs.flatMap((climb) => [
    `/epass/resources/${climb}`, `/epass/resources/${climb}/orders`, `/epass/resources/N1${climb}`, `/epass/resources/${climb}N1`,
    `/epass/${climb}/resources`, `/epass/orders${climb}/ePasses/details`, `/epass/resources/N00001${climb}/prices`,
  ]),
  ...['tökens', 'toKen', 'token;jsessionid=1', 'token.json', 'token%20', 'token\u200b', 't\u043eken'].map((end) => `/epass/${end}`),
  `/epass/resources/${'N'.repeat(65)}`, `/epass/resources/${'a/'.repeat(5000)}`, `/${'x'.repeat(100_000)}/resources/N1/x`,
  `/epass/${'%2e%2e/'.repeat(2000)}orders`,
  '/epass/resources/N1;x=1', '/epass/resources/N1,N2', '/epass/resources/N1+N2', '/epass/resources/N1&x=1', '/epass/resources/N1=1', '/epass/resources/$where',
  '/epass/resources/Ⅳ', '/epass/resources/１', '/epass/resources/N1%0d%0aX-Evil:1', '/epass/resources/__proto__/constructor',
];

const queries = [
  'module=1&module=0', 'module=1&module=3', 'module[]=1', 'module[0]=1', 'module=1%26ePassId%3d1', 'module=1&ePassId=1788000066669999', 'module=1;iata=MAN',
  'module=1%3biata', 'module=1#&x', 'module=1%23', 'module=1%00', 'module=1%0d%0aX-Evil:%201', 'module=%31%26x', 'module=１', 'module=0x1',
  'module=1e0', 'module=+1', 'module=%201', 'module=1,', 'module=1,0', 'module=,1', 'module=-1', 'module=__proto__', '__proto__[module]=1',
  'constructor=1', 'Module=1',
  'module=1&iata=MAN&iata=LHR', 'module=1&iata=..%2fx', 'module=1&iata=M%41N%00', 'module=1&iata=MAN%26module%3d0', 'module=1&countryOrRegion=G%42&x=y',
  'module=1&cityId=..', 'module=1&cityId=E1%2f..%2f..%2forders', 'module=1&transportHubId=A%3fx%3d1', 'module=1&language=en%26x',
  'module=1&pageSize=10%26x%3d1',
  'module=1&pageNumber=1%0d%0a', 'module=1&programId=7&X-Program-ID=7', 'module=1&access_token=x&token=x', 'module=1&_method=POST', 'module=1&callback=alert',
  'module=1&latitude=1e400&longitude=0', 'module=1&latitude=.&longitude=.', 'module=1&radius=99999999', `module=1&language=${'a'.repeat(10_000)}`,
  'module=1&'.repeat(5000), `module=${'1,'.repeat(5000)}1`, '&&&', '=', '%', '%ff', '?module=1', 'module=%E0%A4%A',
];

describe('a path', () => {
  it('reaches none but the documented routes of the API, however it is written', async () => {
    const { handle, upstream } = partner({}, open());
    const bearer = await bearerOf(handle);
    for (const path of inMemory) {
      for (const method of ['GET', 'POST', 'PATCH']) {
        const request = new Request(`https://bank.example${path}`, { method, headers: bearer });
        const { status } = await oracle.judge(`${method} ${path.slice(0, 80)}`, await handle(request), upstream.seen);
        // Some end, once a URL has been read as every browser reads it, in the id of a venue or the list of venues.
        assert.ok(status !== 200 || upstream.seen.every(({ url }) => /^\/api\/v2\/resources(\/\w+)?$/.test(url.pathname)), path);
        assert.ok([200, 404, 405, 415].includes(status), `${method} ${path}: ${status}`);
        upstream.seen.length = 0;
      }
    }
  });

  it('that is a route of the API but not of the host is 404, whatever the method', async () => {
    const { handle, upstream } = partner({}, open());
    const bearer = await bearerOf(handle);
    for (const route of upstreamRoutes) {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        const request = new Request(`https://bank.example/epass/${route}`, { method, headers: bearer });
        await oracle.refused(`${method} ${route}`, await handle(request), [404], upstream.seen);
      }
    }
  });
});

describe('a query', () => {
  it('hands the documented parameters on, each once and in its form, and nothing else', async () => {
    const { handle, upstream } = partner({}, open());
    const bearer = await bearerOf(handle);
    for (const path of ['/epass/resources', '/epass/resources/N00001']) {
      for (const query of queries) {
        const { status } = await oracle.judge(`${path}?${query.slice(0, 60)}`, await handle(get(`${path}?${query}`, bearer)), upstream.seen);
        assert.ok(status === 200 || (status === 400 && upstream.seen.length === 0), `${query}: ${status}`);
        assert.ok(upstream.seen.every(({ url }) => url.pathname === path.replace('/epass', '/api/v2')), query);
        assert.ok(upstream.seen.every(({ url }) => /^(\?[\w.%&=-]*)?$/.test(url.search) && !/%(?!2C)/.test(url.search)), query);
        upstream.seen.length = 0;
      }
    }
  });
});

/** What only a bare socket can send: request line and headers, as they are. */
const lines: [what: string, line: string, headers: string, status: number | RegExp][] = [
  ...climbs.filter((climb) => !/[^\x21-\x7e]/.test(climb)).map((climb): [string, string, string, RegExp] => (
    [`${climb} in a path`, `GET /epass/resources/${climb}/orders`, '', /^(200|400|404)$/]
  )),
  ['a path that begins twice', 'GET //evil.example/epass/users', '', 404],
  ['an absolute address', 'GET http://evil.example/epass/users', '', 404],
  ['an absolute address of another scheme', 'GET gopher://x/epass/users', '', /^(400|404)$/],
  ['the address of the API', 'GET https://api.example/api/v2/orders', '', 404],
  ['a backslash', 'GET /epass\\..\\..\\orders', '', 404],
  ['a fragment', 'GET /epass/orders#/resources', '', 404],
  ['a host that hides a route', 'GET /x', 'Host: bank.example/epass/resources?', 400],
  ['a host with a fragment', 'GET /x', 'Host: bank.example/epass/resources#', 400],
  ['a host with a query', 'GET /x', 'Host: bank.example?', 400],
  ['a host with a backslash', 'GET /x', 'Host: bank.example\\epass\\resources#', 400],
  ['a host with a user', 'GET /epass/resources', 'Host: evil@bank.example', 400],
  ['an empty host', 'GET /epass/resources', 'Host:', 400],
  ['two hosts', 'GET /epass/users', 'Host: bank.example\r\nHost: evil.example', /^(400|404)$/],
  ['no host', 'GET /epass/resources', 'X: y', 400],
  ['another method in a header', 'GET /epass/orders', 'Host: x\r\nX-HTTP-Method-Override: PATCH\r\nX-Method-Override: PATCH', 404],
  ['another path in a header', 'GET /epass/users', 'Host: x\r\nX-Original-URL: /epass/resources\r\nX-Rewrite-URL: /epass/resources', 404],
  ['a request id over two lines', 'GET /epass/resources', 'Host: x\r\nX-Request-ID: a\r\n X-Evil: 1', /^(200|400)$/],
  ['two request ids', 'GET /epass/resources', 'Host: x\r\nX-Request-ID: a\r\nX-Request-ID: b', 200],
  ['a request id that is markup', 'GET /epass/resources', `Host: x\r\nX-Request-ID: <b>${UPSTREAM_CANARY.slice(0, 3)}`, 200],
  ['a very long path', `GET /${'x'.repeat(15_000)}`, '', 404],
  ['a path longer than any server takes', `GET /${'x'.repeat(70_000)}`, '', 431],
  ['headers longer than any server takes', 'GET /epass/resources', `Host: x\r\nX: ${'y'.repeat(70_000)}`, 431],
  ['a NUL in the path', 'GET /epass/\0resources', '', 400],
  ['a letter outside ASCII in the path', 'GET /epass/resources/\u00e9', '', /^(400|404)$/],
];

describe('a request line', () => {
  for (const [what, line, headers, expected] of lines) {
    it(`with ${what} is answered as promised and reaches nothing else`, async () => {
      const { handle, upstream } = partner({}, open());
      const { Authorization = '' } = await bearerOf(handle);
      const origin = await serve(toNodeListener(handle));
      const head = `${line} HTTP/1.1\r\n${headers || 'Host: bank.example'}\r\nAuthorization: ${Authorization}\r\nConnection: close\r\n\r\n`;
      for (const outcome of outcomesOf(await raw(origin, head))) {
        assert.match(String(outcome.status), expected instanceof RegExp ? expected : new RegExp(`^${expected}$`), outcome.body);
        if (outcome.headers.has('Cache-Control')) await oracle.judge(what, outcome, upstream.seen);
        else assert.equal(outcome.body, '', 'the platform itself has refused it');
      }
    });
  }
});
