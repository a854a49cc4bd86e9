import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { EpassHandler } from '../../src/host.js';
import { bearerOf, get, listenToLog, partner, post } from './support/partner.js';
import { alicesPass, enveloped, ScriptedUpstream } from './support/scripted-upstream.js';

const log = listenToLog();
beforeEach(() => void (log.length = 0));

const SECRET_TEXT = 'UPSTREAM-CANARY';

function failing(status: number, headers: Record<string, string> = {}): () => Response {
  return () => {
    const body = { code: status * 100, message: SECRET_TEXT, data: { holder: SECRET_TEXT } };
    return Response.json(body, { status, statusText: SECRET_TEXT, headers: { 'X-Debug': SECRET_TEXT, ...headers } });
  };
}

function text(body: string, init?: ResponseInit): () => Response {
  return () => new Response(body, { headers: { 'Content-Type': 'application/json' }, ...init });
}

const fail = (error: unknown) => (): Promise<Response> => Promise.reject(error);

type Row = [fault: string, script: () => Response | Promise<Response>, pass: number, list: number, one: number];

const faults: Row[] = [
  ['HTTP 400', failing(400), 404, 400, 404],
  ['HTTP 401 twice', failing(401), 502, 502, 502],
  ['HTTP 403', failing(403), 502, 502, 502],
  ['HTTP 404', failing(404), 404, 404, 404],
  ['HTTP 408', failing(408), 504, 504, 504],
  ['HTTP 409', failing(409), 404, 400, 404],
  ['HTTP 422', failing(422), 404, 400, 404],
  ['HTTP 429', failing(429), 429, 429, 429],
  ['HTTP 500', failing(500), 502, 502, 502],
  ['HTTP 503', failing(503), 502, 502, 502],
  ['a redirect', failing(302, { Location: 'https://evil.example/' }), 502, 502, 502],
  ['a lasting redirect', failing(308, { Location: '/elsewhere' }), 502, 502, 502],
  ['HTTP 204', () => new Response(null, { status: 204 }), 502, 502, 502],
  ['HTTP 206', text('{"code":0,"data":{}}', { status: 206 }), 502, 502, 502],
  ['a code other than 0', text(`{"code":42,"message":"${SECRET_TEXT}"}`), 404, 400, 404],
  ['a code other than 0 with data', text(`{"code":-1,"data":{"m":"${SECRET_TEXT}"}}`), 404, 400, 404],
  ['a code as text', text(`{"code":"0","data":{"m":"${SECRET_TEXT}"}}`), 502, 502, 502],
  ['no envelope', text(`{"message":"${SECRET_TEXT}"}`), 502, 502, 502],
  ['an order in no envelope, without its extra', text('{"orderId":"DP00000000000001"}'), 502, 502, 502],
  ['the extra of an order in no envelope', text('{"extra":{}}'), 502, 502, 502],
  ['an order beside a code of its own', text('{"code":40300,"orderId":"DP00000000000001","extra":{}}'), 404, 400, 404],
  ['no data', text('{"code":0}'), 404, 502, 404],
  ['data of null', text('{"code":0,"data":null}'), 404, 502, 404],
  ['data as text', text(`{"code":0,"data":"${SECRET_TEXT}"}`), 502, 502, 502],
  ['a list', text(`[{"code":0,"data":{"m":"${SECRET_TEXT}"}}]`), 502, 502, 502],
  ['null', text('null'), 502, 502, 502],
  ['an empty body', text(''), 502, 502, 502],
  ['a page', text(`<html>${SECRET_TEXT}</html>`), 502, 502, 502],
  ['broken JSON', text(`{"code":0,"data":{"m":"${SECRET_TEXT}"`), 502, 502, 502],
  ['more than 4 MiB', text(`{"code":0,"data":{"m":"${'x'.repeat(4 * 1024 * 1024)}"}}`), 502, 502, 502],
  ['a network failure', fail(new TypeError(SECRET_TEXT)), 502, 502, 502],
  ['a failure that is no Error', fail(SECRET_TEXT), 502, 502, 502],
];

const askFor: Record<'pass' | 'list' | 'one', (handle: EpassHandler) => Promise<Response>> = {
  pass: async (handle) =>
    handle(post('/orders/ePasses/search', { orderId: alicesPass.orderId }, await bearerOf(handle))),
  list: async (handle) => handle(get('/resources?module=1', await bearerOf(handle))),
  one: async (handle) => handle(get('/resources/N00001', await bearerOf(handle))),
};

describe('a fault of the API', () => {
  for (const [fault, script, pass, list, one] of faults) {
    for (const [name, status] of Object.entries({ pass, list, one }) as ['pass' | 'list' | 'one', number][]) {
      it(`${fault} is ${status} for the ${name}, in our own words`, async () => {
        const { handle, upstream } = partner({}, new ScriptedUpstream(script));
        const answer = await askFor[name](handle);
        const body = await answer.text();
        assert.equal(answer.status, status);
        assert.deepEqual(Object.keys(JSON.parse(body) as object), ['code', 'message']);
        assert.equal((JSON.parse(body) as { code: number }).code, status);
        const told = [body, ...answer.headers, ...log].join('\n');
        assert.doesNotMatch(told, new RegExp(SECRET_TEXT));
        assert.doesNotMatch(told, /eyJ|programme-secret|evil/);
        assert.ok(upstream.seen.length <= 2);
      });
    }
  }

  const waits: [retryAfter: string, passed: string | null][] = [
    ['30', '30'],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 'Wed, 21 Oct 2026 07:28:00 GMT'],
    ['-1', null],
    ['soon', null],
    [SECRET_TEXT, null],
    ['9'.repeat(10), null],
  ];
  for (const [retryAfter, passed] of waits) {
    it(`with Retry-After: ${retryAfter} ${passed ? 'passes that on' : 'drops that'}`, async () => {
      for (const status of [429, 503]) {
        const { handle } = partner({}, new ScriptedUpstream(failing(status, { 'Retry-After': retryAfter })));
        assert.equal((await askFor.list(handle)).headers.get('Retry-After'), passed, String(status));
      }
    });
  }

  it('is in the history a failure of the list, after a good check', async () => {
    const upstream = new ScriptedUpstream();
    const { handle } = partner({}, upstream);
    const good = new ScriptedUpstream();
    upstream.answers((seen) =>
      seen.url.pathname.endsWith('/search') ? good.fetch(seen.url, seen) : failing(500)());
    const answer = await handle(post('/orders/ePasses', { ePassId: alicesPass.ePassId }, await bearerOf(handle)));
    assert.equal(answer.status, 502);
    assert.equal(upstream.seen.length, 2);
  });

  it('is logged once a minute for each kind', async (t) => {
    const { handle, upstream } = partner({}, new ScriptedUpstream(failing(503)));
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
    for (let call = 0; call < 5; call += 1) await askFor.list(handle);
    assert.deepEqual(log, ['[epass-card/host] The E-pass API answers HTTP 503.']);
    upstream.answers(failing(403));
    await askFor.list(handle);
    assert.equal(log.length, 2);
    t.mock.timers.tick(60_000);
    await askFor.list(handle);
    assert.equal(log.length, 3);
  });

  for (const [what, answer] of [['by its status', failing(404)], ['by an answer without data', text('{"code":0,"data":null}')]] as const) {
    it(`is not logged when the API merely does not know the pass, ${what}`, async () => {
      const fetches = [new ScriptedUpstream().fetch, new ScriptedUpstream(answer).fetch];
      const { handle } = partner({ fetch: (...call) => (fetches.length > 1 ? fetches.shift() : fetches[0])?.(...call) ?? assert.fail() });
      assert.equal((await askFor.pass(handle)).status, 200);
      assert.equal((await askFor.pass(handle)).status, 404);
      assert.deepEqual(log, []);
    });
  }

  it('is logged when the API knows nothing at all, as one at another address does', async () => {
    const { handle } = partner({}, new ScriptedUpstream(failing(404)));
    assert.equal((await askFor.pass(handle)).status, 404);
    assert.deepEqual(log, ['[epass-card/host] The E-pass API answers 404, and never 200 so far: check upstream.']);
  });

  it('is logged when the API refuses the request itself, which a card can only show as not found', async () => {
    const { handle } = partner({}, new ScriptedUpstream(failing(422)));
    assert.equal((await askFor.pass(handle)).status, 404);
    assert.deepEqual(log, ['[epass-card/host] The E-pass API refuses a request (HTTP 422): check upstream and programId.']);
  });
});

describe('a good answer', () => {
  it('loses what stands beside its data', async () => {
    const envelope = { code: 0, message: SECRET_TEXT, data: { pagination: { totalNumber: 0 } }, trace: SECRET_TEXT };
    const { handle } = partner({}, new ScriptedUpstream(() => Response.json(envelope)));
    const answer = await askFor.list(handle);
    assert.deepEqual(await answer.json(), { code: 0, data: { pagination: { totalNumber: 0 } } });
  });

  it('of just under 4 MiB passes', async () => {
    const { handle } = partner({}, new ScriptedUpstream(() => enveloped({ m: 'x'.repeat(4 * 1024 * 1024 - 50) })));
    assert.equal((await askFor.list(handle)).status, 200);
  });

  it('sets no cookie and passes no header of the API on', async () => {
    const headers = { 'Set-Cookie': 'api=1', Server: 'api', 'Access-Control-Allow-Origin': '*' };
    const { handle } = partner({}, new ScriptedUpstream(() => Response.json({ code: 0, data: {} }, { headers })));
    const names = [...(await askFor.list(handle)).headers.keys()].sort();
    assert.deepEqual(names, [
      'cache-control', 'content-type', 'referrer-policy', 'vary', 'x-content-type-options', 'x-request-id',
    ]);
  });
});
