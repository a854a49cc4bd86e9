import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, describe, it } from 'node:test';
import { exportPKCS8, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { createSandbox, type Sandbox } from '../../demo/sandbox/index.js';
import { createEpassHost, toNodeListener, type EpassHandler, type ProgrammeCredentials } from '../../src/host.js';
import { authenticate, bearerOf, get, listenToLog, post, TOKEN_SECRET } from './support/partner.js';
import { ALICE, BOB } from './support/scripted-upstream.js';

const log = listenToLog();

const PROGRAMME = '1876920048220766208';
const UPSTREAM = 'http://localhost/sandbox/api/v2';
const SECRET = 'dpSecretKey12345';
const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });

const issuers = { 'BANK-RS': { publicKey: await exportSPKI(publicKey) }, 'BANK-HS': { secret: SECRET } };
const sandbox = createSandbox({
  issuers,
  clients: { bank: { secret: 'client-secret' } },
  programmes: { [PROGRAMME]: { allowedModules: [1, 3, 4] } },
  venues: 300,
});

const ways: [name: string, credentials: ProgrammeCredentials][] = [
  ['RS256', { issuer: 'BANK-RS', privateKey: await exportPKCS8(privateKey) }],
  ['HS256', { issuer: 'BANK-HS', secret: SECRET }],
  ['a token from the API’s own token call', tokenFromApi],
];

interface Issued {
  orderId: string;
  clientUserId: string;
  extra: { ePassId: string; availableUsages: number };
}

interface Found {
  resources: { transportHubResources: { locationInfo: { iata: string } }[] };
}

/** Calls the API as the programme's back office does: not through the host. */
async function backOffice<T>(path: string, body: object, to: Sandbox = sandbox): Promise<T> {
  const token = await new SignJWT()
    .setProtectedHeader({ alg: 'HS256' }).setIssuer('BANK-HS').setExpirationTime('1m')
    .sign(new TextEncoder().encode(SECRET));
  const headers = { Authorization: `Bearer ${token}`, 'X-Program-ID': PROGRAMME, 'Content-Type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify(body) };
  const answer = await to.handle(new Request(UPSTREAM + path, init));
  const { code, data } = (await answer.json()) as { code: number; data: T };
  assert.equal(code, 0);
  return data;
}

async function tokenFromApi(): Promise<string> {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ clientId: 'bank', secret: 'client-secret' });
  const answer = await sandbox.handle(new Request(`${UPSTREAM}/auth/token`, { method: 'POST', headers, body }));
  return ((await answer.json()) as { data: { accessToken: string } }).data.accessToken;
}

function issue(clientUserId: string, firstName: string): Promise<Issued> {
  const validity = { expirationDate: '2099-12-31T23:59:59+00:00', availableUsages: 3 };
  const extra = { firstName, lastName: 'Traveller', ...validity, allowedResources: { resourceIds: [] } };
  return backOffice('/orders/crossModule/ePasses', { module: 0, clientUserId, extra });
}

function hostOf(credentials: ProgrammeCredentials, programId = PROGRAMME): EpassHandler {
  return createEpassHost({
    upstream: UPSTREAM,
    programId,
    credentials,
    authenticate,
    tokenSecret: TOKEN_SECRET,
    fetch: (input, init) => sandbox.handle(new Request(input, init)),
  });
}

const dataOf = async <T>(answer: Response): Promise<T> => ((await answer.json()) as { data: T }).data;

beforeEach(() => {
  sandbox.reset();
  log.length = 0;
});

for (const [name, credentials] of ways) {
  describe(`the host with ${name}, in front of the sandbox`, () => {
    it('shows a traveller their own pass by either id, and nobody else’s', async () => {
      const [hers, his] = [await issue(ALICE, 'Alice'), await issue(BOB, 'Bob')];
      const handle = hostOf(credentials);
      const bearer = await bearerOf(handle);
      for (const key of ['orderId', 'ePassId'] as const) {
        const idOf = (order: Issued): string => (key === 'orderId' ? order.orderId : order.extra.ePassId);
        const own = await handle(post('/epass/orders/ePasses/search', { [key]: idOf(hers) }, bearer));
        assert.equal(own.status, 200);
        assert.equal((await dataOf<Issued>(own)).clientUserId, ALICE);
        const foreign = await handle(post('/epass/orders/ePasses/search', { [key]: idOf(his) }, bearer));
        assert.equal(foreign.status, 404);
        assert.doesNotMatch(await foreign.text(), /Bob/);
      }
      assert.deepEqual(log, []);
    });

    it('shows what a pass was used for, to its owner only', async () => {
      const { extra } = await issue(ALICE, 'Alice');
      const visit = { dpId: extra.ePassId, adultCount: 2, childCount: 0 };
      await backOffice('/simulations/lounges/redemptions', visit);
      const handle = hostOf(credentials);
      const body = { ePassId: extra.ePassId };
      const own = await handle(post('/epass/orders/ePasses', body, await bearerOf(handle)));
      const { orders } = await dataOf<{ orders: { module: number }[] }>(own);
      assert.deepEqual(orders.map(({ module }) => module), [1], 'the module that was really used');
      const foreign = await handle(post('/epass/orders/ePasses', body, await bearerOf(handle, 'bob-session')));
      assert.equal(foreign.status, 404);
    });

    it('finds venues and shows one', async () => {
      const handle = hostOf(credentials);
      const bearer = await bearerOf(handle);
      const query = '?module=1&iata=MAN&pageSize=5&pageNumber=1&language=en-US';
      const { resources } = await dataOf<Found>(await handle(get(`/epass/resources${query}`, bearer)));
      const airports = resources.transportHubResources.map(({ locationInfo }) => locationInfo.iata);
      assert.ok(airports.length > 0);
      assert.deepEqual(new Set(airports), new Set(['MAN']));
      const one = await handle(get('/epass/resources/N00001?language=en-US&fallbackAllowed=true', bearer));
      assert.equal((await dataOf<{ resourceId: string }>(one)).resourceId, 'N00001');
      assert.equal((await handle(get('/epass/resources/N99999', bearer))).status, 404);
      assert.equal((await handle(get('/epass/resources?module=1&iata=MAN&countryOrRegion=GB', bearer))).status, 400);
    });
  });
}

describe('the host in front of the sandbox', () => {
  it('answers 502 and tells its partner when the programme is not known there', async () => {
    const handle = hostOf({ issuer: 'BANK-HS', secret: SECRET }, '42');
    const answer = await handle(get('/epass/resources?module=1', await bearerOf(handle)));
    assert.equal(answer.status, 502);
    assert.match(log.join(), /programId/);
  });

  it('answers 502 when it signs with a wrong secret', async () => {
    const handle = hostOf({ issuer: 'BANK-HS', secret: 'another' });
    assert.equal((await handle(get('/epass/resources?module=1', await bearerOf(handle)))).status, 502);
    assert.doesNotMatch(log.join(), /another|eyJ/);
  });

  it('cannot issue, cancel or redeem', async () => {
    const { orderId, extra } = await issue(ALICE, 'Alice');
    const handle = hostOf({ issuer: 'BANK-HS', secret: SECRET });
    const bearer = await bearerOf(handle);
    const calls: [method: string, path: string, body: object][] = [
      ['POST', '/epass/orders/crossModule/ePasses', { module: 0, clientUserId: ALICE, extra }],
      ['PATCH', '/epass/orders', { status: 3, orderId }],
      ['POST', '/epass/simulations/lounges/redemptions', { dpId: extra.ePassId, adultCount: 1, childCount: 0 }],
    ];
    for (const [method, path, body] of calls) {
      const { headers } = post(path, body, bearer);
      const init = { method, headers, body: JSON.stringify(body) };
      assert.equal((await handle(new Request(`https://bank.example${path}`, init))).status, 404);
    }
    const after = await handle(post('/epass/orders/ePasses/search', { orderId }, bearer));
    const { extra: left } = await dataOf<Issued>(after);
    assert.equal(left.availableUsages, 3);
  });

  it('works whole over two real servers, with the platform’s own fetch between them', async () => {
    const { orderId } = await issue(ALICE, 'Alice');
    const api = createServer(toNodeListener((request) => sandbox.handle(request))).listen(0, '127.0.0.1');
    await once(api, 'listening');
    const handle = createEpassHost({
      upstream: `http://127.0.0.1:${(api.address() as AddressInfo).port}/sandbox/api/v2/`,
      programId: PROGRAMME,
      credentials: { issuer: 'BANK-RS', privateKey: await exportPKCS8(privateKey) },
      authenticate,
      tokenSecret: TOKEN_SECRET,
    });
    const site = createServer(toNodeListener(handle)).listen(0, '127.0.0.1');
    await once(site, 'listening');
    const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const statuses: number[] = [];
    for (const session of ['alice-session', 'bob-session']) {
      const headers = { ...(await bearerOf(handle, session)), 'Content-Type': 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify({ orderId }) };
      statuses.push((await fetch(`${origin}/epass/orders/ePasses/search`, init)).status);
    }
    for (const server of [api, site]) {
      server.closeAllConnections();
      server.close();
    }
    assert.deepEqual(statuses, [200, 404]);
  });
});
