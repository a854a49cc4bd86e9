import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimsAt, forge, header, secondsNow } from '../support/forge.js';
import { ask, dataRoutes, Oracle, routes } from '../support/oracle.js';
import { bearerOf, partner, tokenOf } from '../support/partner.js';

const now = secondsNow();
const claims = claimsAt(now);

const oracle = new Oracle();

const schemes: [what: string, authorization: (token: string) => string][] = [
  ['Bearer alone', () => 'Bearer'],
  ['two schemes', (token) => `Bearer Bearer ${token}`],
  ['two tokens', (token) => `Bearer ${token} ${token}`],
  ['two headers', (token) => `Bearer ${token}, Bearer ${token}`],
  ['another scheme before it', (token) => `Basic dTpw, Bearer ${token}`],
  ['a comma', (token) => `Bearer ${token},`],
  ['quotes', (token) => `Bearer "${token}"`],
  ['a parameter', (token) => `Bearer token=${token}`],
  ['a tab', (token) => `Bearer\t${token}`],
  ['no space', (token) => `Bearer${token}`],
  ['an equals sign', (token) => `Bearer=${token}`],
  ['a no-break space', (token) => `Bearer\u00a0${token}`],
  ['no scheme', (token) => token],
  ['its letters percent-encoded', (token) => `Bearer ${token.replaceAll('.', '%2e')}`],
  ...['Basic', 'Token', 'JWT', 'Digest', 'DPoP', 'Negotiate', 'Bearerx', 'xBearer', 'Be arer'].map(
    (word): [string, (token: string) => string] => [`the scheme ${word}`, (token) => `${word} ${token}`],
  ),
];

const OTHER_HEADERS = ['Proxy-Authorization', 'X-Authorization', 'X-Forwarded-Authorization', 'X-Access-Token'];

describe('a good token', () => {
  it('made like the forgeries opens every route, so that their tables mean something', async () => {
    const { handle, upstream } = partner();
    for (const token of [forge(header, claims), forge(header, { ...claims, nbf: now - 5 })]) {
      for (const scheme of ['Bearer', 'bearer', 'BEARER  ']) {
        for (const route of dataRoutes) {
          const answer = await handle(ask(route, { Authorization: `${scheme} ${token}` }));
          assert.equal((await oracle.judge(route[0], answer, upstream.seen)).status, 200);
        }
      }
    }
  });

  for (const [what, authorization] of schemes) {
    it(`opens nothing with ${what}`, async () => {
      const { handle, upstream } = partner();
      const headers = { Authorization: authorization(await tokenOf(handle)) };
      for (const route of dataRoutes) {
        await oracle.refused(`${route[0]} with ${what}`, await handle(ask(route, headers)), [401, 403], upstream.seen);
      }
    });
  }

  it('opens nothing with Bearer alone beside a session: who says that there is a token must have one', async () => {
    const { handle, upstream } = partner();
    for (const route of dataRoutes) {
      const headers = { Authorization: 'Bearer', Cookie: 'session=alice-session', 'X-Requested-With': 'epass-card' };
      await oracle.refused(route[0], await handle(ask(route, headers)), [401], upstream.seen);
    }
  });

  it('opens nothing in a query, a cookie, a body or a header of another name', async () => {
    const { handle, upstream } = partner();
    const token = await tokenOf(handle);
    for (const route of dataRoutes) {
      const [name, method, path, body] = route;
      const query = `${path.includes('?') ? '&' : '?'}access_token=${token}`;
      const requests = [
        ask([name, method, path + query, body], {}),
        ask([name, method, path, { ...body, access_token: token }], {}),
        ask(route, { Cookie: `access_token=${token}; token=${token}; Authorization=Bearer ${token}` }),
        ...OTHER_HEADERS.map((other) => ask(route, { [other]: `Bearer ${token}` })),
      ];
      for (const request of requests) await oracle.refused(name, await handle(request), [403], upstream.seen);
    }
  });

  it('makes no new token: only a session does', async () => {
    const { handle, upstream } = partner();
    const [tokenRoute] = routes;
    assert.ok(tokenRoute);
    for (const more of [{}, { 'X-Requested-With': 'epass-card' }] as Record<string, string>[]) {
      const answer = await handle(ask(tokenRoute, { ...(await bearerOf(handle)), ...more }));
      await oracle.refused('a token by a token', answer, [401, 403], upstream.seen);
    }
  });

  it('ends after five minutes', async (t) => {
    const { handle, upstream } = partner();
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const bearer = await bearerOf(handle);
    t.mock.timers.tick(299_000);
    for (const route of dataRoutes) assert.equal((await handle(ask(route, bearer))).status, 200);
    upstream.seen.length = 0;
    t.mock.timers.tick(2_000);
    for (const route of dataRoutes) await oracle.refused(route[0], await handle(ask(route, bearer)), [401], upstream.seen);
  });
});
