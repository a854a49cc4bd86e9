import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bearerOf, listenToLog, partner, post } from './support/partner.js';
import { ALICE, alicesPass, BOB, bobsPass, enveloped, orderOf, ScriptedUpstream } from './support/scripted-upstream.js';

listenToLog();

const SEARCH = '/epass/orders/ePasses/search';
const HISTORY = '/epass/orders/ePasses';

const { orderId, ePassId } = bobsPass;

/** Alice asks; everything here is Bob's. */
const attempts: [what: string, path: string, body: unknown][] = [
  ['his order id', SEARCH, { orderId }],
  ['his E-pass id', SEARCH, { ePassId }],
  ['both of his ids', SEARCH, { orderId, ePassId }],
  ['her order id with his E-pass id', SEARCH, { orderId: alicesPass.orderId, ePassId }],
  ['his order id with her E-pass id', SEARCH, { orderId, ePassId: alicesPass.ePassId }],
  ['a list with his id', SEARCH, { orderId: [orderId] }],
  ['a list with her id and his', SEARCH, { orderId: [alicesPass.orderId, orderId] }],
  ['an object', SEARCH, { orderId: { $eq: orderId, toString: orderId } }],
  ['a number', SEARCH, { ePassId: Number(ePassId) }],
  ['a number in the source text', SEARCH, `{"ePassId":${ePassId}}`],
  ['his id after spaces', SEARCH, { orderId: ` ${orderId}` }],
  ['his id before a line end', SEARCH, { orderId: `${orderId}\n` }],
  ['his id before a NUL', SEARCH, { orderId: `${orderId}\0` }],
  ['his id in small letters', SEARCH, { orderId: orderId.toLowerCase() }],
  ['his id in full-width digits', SEARCH, { ePassId: ePassId.replaceAll('1', '１') }],
  ['a wildcard', SEARCH, { orderId: '%' }],
  ['his id twice in the source text', SEARCH, `{"orderId":"${alicesPass.orderId}","orderId":"${orderId}"}`],
  ['his id in a prototype', SEARCH, `{"__proto__":{"orderId":"${orderId}"}}`],
  ['his id behind a constructor', SEARCH, `{"constructor":{"prototype":{"orderId":"${orderId}"}}}`],
  ['a list as the body', SEARCH, [{ orderId }]],
  ['a list body with names', SEARCH, `["orderId","${orderId}"]`],
  ['null as the body', SEARCH, 'null'],
  ['text as the body', SEARCH, `"${orderId}"`],
  ['no body', SEARCH, ''],
  ['broken JSON', SEARCH, `{"orderId":"${orderId}"`],
  ['another name of the key', SEARCH, { orderID: orderId }],
  ['his user id besides', SEARCH, { orderId, clientUserId: BOB }],
  ['her own user id besides', SEARCH, { orderId, clientUserId: ALICE }],
  ['a path for an id', SEARCH, { orderId: `../${orderId}` }],
  ['a very long id', SEARCH, { orderId: orderId.padEnd(65, '0') }],
  ['his history', HISTORY, { ePassId }],
  ['his history by order id', HISTORY, { orderId }],
  ['his history with her order id', HISTORY, { orderId: alicesPass.orderId, ePassId }],
  ['his history in a list', HISTORY, { ePassId: [ePassId] }],
  ['his history as a number', HISTORY, { ePassId: Number(ePassId) }],
];

/** Answers Bob's order for every search, in any case and with any padding: the worst API one can have. */
const careless = (): ScriptedUpstream => new ScriptedUpstream(() => enveloped(orderOf(BOB, bobsPass)));

describe('a traveller cannot see another traveller’s pass', () => {
  for (const [what, path, body] of attempts) {
    for (const [kind, upstream] of [['strict', new ScriptedUpstream()], ['careless', careless()]] as const) {
      it(`by ${what}, at ${path === SEARCH ? 'the search' : 'the history'} of a ${kind} API`, async () => {
        const { handle } = partner({}, upstream);
        const answer = await handle(post(path, body, await bearerOf(handle)));
        assert.ok([400, 404].includes(answer.status), String(answer.status));
        assert.doesNotMatch(await answer.text(), /Secretname|9A0C2B31|usages/i);
        assert.ok(upstream.seen.every(({ url }) => url.pathname.endsWith('/search')), 'only the check itself is made');
      });
    }
  }

  it('and the same ids open the pass to its owner', async () => {
    const { handle } = partner();
    const bearer = await bearerOf(handle, 'bob-session');
    for (const [path, body] of [[SEARCH, { orderId }], [SEARCH, { ePassId }], [HISTORY, { ePassId }]] as const) {
      assert.equal((await handle(post(path, body, bearer))).status, 200);
    }
  });

  it('nor by cookie', async () => {
    const { handle } = partner();
    const own = { 'X-Requested-With': 'epass-card', Cookie: 'session=alice-session' };
    assert.equal((await handle(post(SEARCH, { orderId }, own))).status, 404);
    assert.equal((await handle(post(SEARCH, { orderId: alicesPass.orderId }, own))).status, 200);
  });

  it('by the token of one and the cookie of the other', async () => {
    const { handle } = partner();
    const headers = { ...(await bearerOf(handle)), Cookie: 'session=bob-session', 'X-Requested-With': 'epass-card' };
    assert.equal((await handle(post(SEARCH, { orderId }, headers))).status, 404);
  });

  for (const path of [SEARCH, HISTORY]) {
    it(`nor learn at ${path} whether a pass exists: foreign and unknown look the same`, async () => {
      const { handle } = partner();
      const bearer = { ...(await bearerOf(handle)), 'X-Request-ID': 'the-same' };
      const foreign = await handle(post(path, { ePassId }, bearer));
      const unknown = await handle(post(path, { ePassId: '1788000000000000' }, bearer));
      assert.equal(foreign.status, 404);
      assert.equal(unknown.status, 404);
      assert.deepEqual([...foreign.headers], [...unknown.headers]);
      assert.equal(await foreign.text(), await unknown.text());
    });
  }

  const unknownPassAnswers: [how: string, answer: () => Response][] = [
    ['HTTP 400', () => Response.json({ code: 1 }, { status: 400 })],
    ['HTTP 422', () => Response.json({ code: 1 }, { status: 422 })],
    ['HTTP 200 with a code', () => Response.json({ code: 40400, message: 'unknown' })],
  ];
  for (const [how, unknown] of unknownPassAnswers) {
    it(`nor when the API says "unknown" by ${how}`, async () => {
      const upstream = new ScriptedUpstream();
      const { handle } = partner({}, upstream);
      upstream.answers(unknown);
      assert.equal((await handle(post(SEARCH, { ePassId }, await bearerOf(handle)))).status, 404);
    });
  }
});

describe('an id that cannot be one', () => {
  const odd: unknown[] = [
    '', ' ', ` ${orderId}`, `${orderId}\n`, `${orderId}\0`, `../${orderId}`, '%', '*', "' or 1=1", 'a.b', 'é', '１７８８',
    'x'.repeat(65), Number(ePassId), null, true, [orderId], { id: orderId },
  ];
  for (const id of odd) {
    it(`is 400 and reaches nothing: ${JSON.stringify(id).slice(0, 40)}`, async () => {
      const { handle, upstream } = partner();
      const bearer = await bearerOf(handle);
      const asked = [[SEARCH, { orderId: id }], [SEARCH, { ePassId: id }], [HISTORY, { ePassId: id }]] as const;
      for (const [path, body] of asked) {
        assert.equal((await handle(post(path, body, bearer))).status, 400);
      }
      assert.equal(upstream.seen.length, 0);
    });
  }
});

describe('a pass is shown to its owner only if the answer proves it', () => {
  const order = orderOf(ALICE);
  const { clientUserId: _, ...ownerless } = order;
  const { extra: __, ...bare } = order;
  const byOrder = { orderId: order.orderId };
  const byEPass = { ePassId: order.extra.ePassId };
  const doubtful: [what: string, body: Record<string, string>, data: unknown][] = [
    ['no clientUserId', byOrder, ownerless],
    ['a clientUserId of null', byOrder, { ...order, clientUserId: null }],
    ['a clientUserId in a list', byOrder, { ...order, clientUserId: [ALICE] }],
    ['a clientUserId in small letters', byOrder, { ...order, clientUserId: ALICE.toLowerCase() }],
    ['a clientUserId with a space', byOrder, { ...order, clientUserId: `${ALICE} ` }],
    ['a clientUserId only in extra', byOrder, { ...ownerless, extra: { clientUserId: ALICE } }],
    ['a clientUserId under __proto__', byOrder, JSON.parse(
      JSON.stringify(ownerless).replace('{', `{"__proto__":{"clientUserId":"${ALICE}"},`),
    )],
    ['another orderId', byOrder, { ...order, orderId: 'DP00000000000009' }],
    ['no orderId', byOrder, { ...order, orderId: undefined }],
    ['another ePassId', byEPass, { ...order, extra: { ...order.extra, ePassId: '1' } }],
    ['an ePassId as a number', byEPass, { ...order, extra: { ePassId: 1788000066668888 } }],
    ['no extra', byEPass, bare],
    ['a list of one order', byOrder, [order]],
  ];
  for (const [what, body, data] of doubtful) {
    it(`answers 404 for an order with ${what}`, async () => {
      const { handle } = partner({}, new ScriptedUpstream(() => enveloped(data)));
      assert.equal((await handle(post(SEARCH, body, await bearerOf(handle)))).status, 404);
    });
  }

  it('checks an order that came without its envelope as any other', async () => {
    for (const [owner, status] of [[ALICE, 200], [BOB, 404]] as const) {
      const { handle } = partner({}, new ScriptedUpstream(() => Response.json(orderOf(owner))));
      const answer = await handle(post(SEARCH, { orderId: alicesPass.orderId }, await bearerOf(handle)));
      assert.equal(answer.status, status);
      if (status === 200) assert.equal(((await answer.json()) as { code: number }).code, 0);
    }
  });

  it('is not fooled by a prototype that some other library has polluted', async () => {
    const { handle, upstream } = partner({}, new ScriptedUpstream(() => enveloped(ownerless)));
    const bearer = await bearerOf(handle);
    const pollution = Object.prototype as { clientUserId?: string; orderId?: string };
    try {
      pollution.clientUserId = ALICE;
      assert.equal((await handle(post(SEARCH, { orderId: order.orderId }, bearer))).status, 404);
      pollution.orderId = order.orderId;
      assert.equal((await handle(post(SEARCH, {}, bearer))).status, 400);
      assert.equal(upstream.seen.length, 1);
    } finally {
      delete pollution.clientUserId;
      delete pollution.orderId;
    }
  });

  it('passes the order on whole when it does', async () => {
    const { handle } = partner();
    const answer = await handle(post(SEARCH, { orderId: order.orderId }, await bearerOf(handle)));
    assert.deepEqual(await answer.json(), { code: 0, data: order });
  });
});
