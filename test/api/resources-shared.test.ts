import { expect } from '@open-wc/testing';
import { createEpassClient, signOut, type EpassClient, type ResourceQuery } from '../../src/api/client.js';
import type { FailureCode } from '../../src/api/failure.js';
import type { FaultAnswer, FaultScenario } from '../support/fault-server.js';
import { aWirePage, aWireResource } from '../support/resource.js';
import { listen, mint, page, textsIn } from './canary.js';
import {
  aToken, bearersIn, failureOf, hurry, later, rejectionOf, restore, retryAtOnce, scene, stopClock, triesIn,
} from './support.js';

const AT_MAN: ResourceQuery = { module: 1, place: { iata: 'MAN' } };
const aPage = (over: FaultAnswer = {}): FaultAnswer => ({ json: aWirePage(), ...over });
const aVenue = (over: FaultAnswer = {}): FaultAnswer => ({ json: { code: 0, data: aWireResource() }, ...over });

/** Both reads, for what holds of either; `answer` is what the API should say. */
const READS: [what: string, read: (client: EpassClient, signal?: AbortSignal) => Promise<unknown>, answer: typeof aPage][] = [
  ['a search', (client, signal) => client.resources(AT_MAN, signal && { signal }), aPage],
  ['the details of a venue', (client, signal) => client.resource('N00001', signal && { signal }), aVenue],
];

describe('searches and venues', () => {
  afterEach(restore);

  for (const [what, read, answer] of READS) {
    it(`are one request for 100 callers at once: ${what} (F-39)`, async () => {
      const { server } = await scene({ resources: [answer()] });
      const { tokenEndpoint } = server;
      const found = await Promise.all(Array.from({ length: 100 }, () => read(createEpassClient({ tokenEndpoint }))));
      expect(new Set(found).size).to.equal(1);
      expect((await server.log()).map(({ method }) => method)).to.deep.equal(['POST', 'GET']);
    });

    it(`are not repeated for 60 seconds: ${what}`, async () => {
      const { server, client } = await scene({ resources: [answer()] });
      stopClock();
      const first = await read(client);
      later(59_000);
      expect(await read(client)).to.equal(first);
      expect(await server.log('resources')).to.have.length(1);
      later(61_000);
      expect(await read(client)).not.to.equal(first);
      expect(await server.log('resources')).to.have.length(2);
    });

    it(`are made again after a failure: ${what}`, async () => {
      const { server, client } = await scene({ resources: [{ status: 404 }, answer()] });
      expect((await failureOf(read(client))).code).to.equal('not-found');
      await read(client);
      expect(await server.log('resources')).to.have.length(2);
    });

    it(`are forgotten at signOut: ${what} (T-15)`, async () => {
      const { server, client } = await scene({ token: [aToken('user-a'), aToken('user-b')], resources: [answer()] });
      await read(client);
      signOut();
      await read(client);
      expect(bearersIn(await server.log('resources'))).to.deep.equal(['Bearer user-a', 'Bearer user-b']);
    });

    it(`end with an AbortError at signOut: ${what}`, async () => {
      const { server, client } = await scene({ resources: [{ fault: 'hang' }] });
      const call = rejectionOf(read(client));
      await server.until((log) => log.length === 2);
      signOut();
      expect(await call).to.have.property('name', 'AbortError');
      await server.until((log) => log[1]?.ended === 'closed');
    });

    it(`free their connection when the last caller aborts: ${what} (F-40)`, async () => {
      const { server, client } = await scene({ resources: [{ fault: 'hang' }, answer()] });
      const controllers = [new AbortController(), new AbortController()];
      const calls = controllers.map(({ signal }) => rejectionOf(read(client, signal)));
      await server.until((log) => log.length === 2);
      for (const controller of controllers) controller.abort();
      for (const call of calls) expect(await call).to.have.property('name', 'AbortError');
      await server.until((log) => log[1]?.ended === 'closed');
      await read(client);
      expect(await server.log('resources')).to.have.length(2);
    });

    it(`cost nothing when they are aborted before: ${what}`, async () => {
      const { server, client } = await scene();
      expect(await rejectionOf(read(client, AbortSignal.abort()))).to.have.property('name', 'AbortError');
      expect(await server.log()).to.deep.equal([]);
    });

    it(`are over after 15 seconds, connection included: ${what} (D-9)`, async () => {
      hurry(20);
      const { server, client } = await scene({ resources: [answer({ fault: 'stall' })] });
      expect(await failureOf(read(client))).to.include({ code: 'timeout', retryable: true });
      await server.until((log) => log.at(-1)?.ended === 'closed');
    });

    it(`go through after retries, each with an id of its own: ${what}`, async () => {
      retryAtOnce();
      const { server, client } = await scene({ resources: [{ status: 503 }, answer({ fault: 'cut' }), answer()] });
      await read(client);
      expect(triesIn(await server.log('resources'))).to.equal(3);
    });
  }

  it('never mix modules, places, pages, languages, programmes and venues', async () => {
    const { server } = await scene({ resources: [aPage()] });
    const { tokenEndpoint, apiBase } = server;
    const queries: ResourceQuery[] = [
      AT_MAN, { ...AT_MAN, module: 3 }, { ...AT_MAN, place: { countryOrRegion: 'GB' } }, { ...AT_MAN, place: { iata: 'HKG' } },
      { ...AT_MAN, pageNumber: 2 }, { ...AT_MAN, pageSize: 50 }, { ...AT_MAN, language: 'fr' },
    ];
    const same = { ...AT_MAN, place: { iata: 'man' }, pageNumber: 1, pageSize: 20, language: 'en-GB' };
    const client = createEpassClient({ tokenEndpoint });
    for (const query of [...queries, ...queries, same]) await client.resources(query);
    expect(await server.log('resources')).to.have.length(queries.length);
    for (const options of [{ tokenEndpoint, programId: 'two' }, { tokenEndpoint, apiBase: `${apiBase}/` }, { apiBase }]) {
      await createEpassClient(options).resources(AT_MAN);
    }
    expect(await server.log('resources')).to.have.length(queries.length + 3);
    await server.script('resources', [{ status: 404 }]);
    for (const id of ['N1', 'n1', 'N2']) await failureOf(client.resource(id));
    expect(await server.log('resources')).to.have.length(queries.length + 6);
  });

  it('are kept for 200 pages at most, the oldest going first', async () => {
    const { server, client } = await scene({ resources: [aPage()] });
    const pageOf = (pageNumber: number): Promise<unknown> => client.resources({ ...AT_MAN, pageNumber });
    const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);
    for (const number of upTo(201)) await pageOf(number);
    for (const number of upTo(201).slice(1)) await pageOf(number);
    expect(await server.log('resources')).to.have.length(201);
    await pageOf(1);
    expect(await server.log('resources')).to.have.length(202);
  });
});

describe('a 401 to several calls at once', () => {
  it('renews the token once for searches, venues and passes together (F-41)', async () => {
    const { server, client, ask } = await scene({
      token: [aToken('old'), aToken('new')],
      search: [{ json: { code: 0, data: { orderId: 'DP00000000000001' } }, bearer: 'new' }],
      resources: [aPage({ bearer: 'new' })],
      'resources/N00001': [aVenue({ bearer: 'new' })],
    });
    await Promise.all([ask(), client.resources(AT_MAN), client.resource('N00001'), client.resources({ ...AT_MAN, pageNumber: 2 })]);
    expect(await server.log('token')).to.have.length(2);
    expect(bearersIn(await server.log('resources'))).to.have.members(['Bearer old', 'Bearer new', 'Bearer old', 'Bearer new']);
  });

  it('is over when the new token is refused too', async () => {
    const { server, client } = await scene({ token: [aToken('old'), aToken('new')], resources: [{ status: 401 }] });
    const failures = await Promise.all([failureOf(client.resources(AT_MAN)), failureOf(client.resource('N00001'))]);
    for (const failure of failures) expect(failure).to.include({ code: 'auth-required', status: 401, retryable: false });
    expect(await server.log('token')).to.have.length(2);
  });
});

const text = (body: string, more: FaultAnswer = {}): FaultAnswer => ({
  body, headers: { 'content-type': 'application/json' }, ...more,
});

describe('an answer about venues', () => {
  afterEach(restore);

  const rows: [what: string, answer: FaultAnswer, code: FailureCode, tries: number][] = [
    ['400', { status: 400 }, 'rejected', 1],
    ['403', { status: 403 }, 'forbidden', 1],
    ['404', { status: 404 }, 'not-found', 1],
    ['414', { status: 414 }, 'rejected', 1],
    ['429', { status: 429 }, 'rate-limited', 3],
    ['500', { status: 500 }, 'unavailable', 3],
    ['503 with a long wait', { status: 503, headers: { 'retry-after': '16' } }, 'unavailable', 1],
    ['501', { status: 501 }, 'unavailable', 1],
    ['204', { status: 204 }, 'invalid-response', 1],
    ['a redirect (T-10)', { status: 302, headers: { location: '/' } }, 'redirected', 1],
    ['a reset connection', { fault: 'reset' }, 'network', 3],
    ['a cut body', aPage({ fault: 'cut' }), 'network', 3],
    ['HTML', text('<p>', { headers: { 'content-type': 'text/html' } }), 'invalid-response', 1],
    ['broken JSON', text('SECRETBODY'), 'invalid-response', 1],
    ['nothing at all', text(''), 'invalid-response', 1],
    ['JSON of another kind', text('{"code":0,"data":{"venues":["SECRETBODY"]}}'), 'invalid-response', 1],
    ['one byte over 4 MiB (T-22)', text(' '.repeat(4 * 1024 * 1024 + 1)), 'invalid-response', 1],
    ['a list nested without end (T-22)', text('['.repeat(250_001)), 'invalid-response', 1],
    ['a code of its own', text('{"code":40001,"message":"SECRETBODY"}'), 'rejected', 1],
    ['400 with a code of its own', text('{"code":40001,"message":"SECRETBODY"}', { status: 400 }), 'rejected', 1],
  ];
  for (const [what, answer, code, tries] of rows) {
    it(`is ${code} for ${what}, after ${tries === 1 ? 'one try' : `${tries} tries`}`, async () => {
      retryAtOnce();
      for (const [, read] of READS) {
        const { server, client } = await scene({ resources: [answer] });
        const failure = await failureOf(read(client));
        const log = await server.log('resources');
        expect(failure.code).to.equal(code);
        expect(triesIn(log)).to.equal(tries);
        expect(failure.requestId).to.equal(log.at(-1)?.headers['x-request-id']);
        expect(`${failure.hint} ${failure.stack ?? ''}`).not.to.match(/SECRETBODY|N00001|fault\//);
        if (what.includes('code of its own')) expect(failure.hint).to.contain('40001');
      }
    });
  }
});

describe('the token of a search', () => {
  const scenarios: [what: string, scenario: (t: string) => FaultScenario][] = [
    ['nothing', () => ({ resources: [aPage()], 'resources/N00001': [aVenue()] })],
    ['401 twice', () => ({ resources: [{ status: 401 }] })],
    ['403', () => ({ resources: [{ status: 403 }] })],
    ['404', () => ({ resources: [{ status: 404 }] })],
    ['500', () => ({ resources: [{ status: 500 }] })],
    ['a reset connection', () => ({ resources: [{ fault: 'reset' }] })],
    ['no answer', () => ({ resources: [{ fault: 'hang' }] })],
    ['a redirect', () => ({ resources: [{ status: 307, headers: { location: '/' } }] })],
    ['the token echoed as no JSON', (t) => ({ resources: [text(t)] })],
    ['the token echoed as a refusal', (t) => ({ resources: [{ json: { code: 7, message: t } }] })],
    ['the token echoed as odd data', (t) => ({ resources: [{ json: { code: 0, data: { resources: t, resourceId: t } } }] })],
    ['the token echoed as an odd picture', (t) => ({
      resources: [{ json: aWirePage([aWireResource({ image: `https://${t}@image.test/` })]) }],
    })],
  ];
  for (const [what, scenario] of scenarios) {
    it(`is found nowhere after ${what} (T-11)`, async () => {
      const token = mint();
      const { server, client } = await scene({ token: [aToken(token)], ...scenario(token) });
      const ears = listen();
      hurry(30);
      retryAtOnce();
      const outcomes = await Promise.all(READS.map(([, read]) => read(client).catch((error: unknown) => error)));
      await new Promise((resolve) => setTimeout(resolve)); // unhandled rejections are reported in a later task
      ears.stop();
      const found = [outcomes, ears.told, client].flatMap((value) => textsIn(value)).concat(page());
      expect(found.filter((one) => one.includes(token))).to.deep.equal([]);
      expect((await server.log()).filter(({ path, query }) => `${path}${query}`.includes(token))).to.deep.equal([]);
      expect(ears.told).to.deep.equal([]);
    });
  }
});
