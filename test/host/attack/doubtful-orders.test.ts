import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bobsOrder, Oracle } from '../support/oracle.js';
import { bearerOf, partner, post } from '../support/partner.js';
import { ALICE, alicesPass, BOB, bobsPass, enveloped, orderOf, passBook } from '../support/scripted-upstream.js';

const oracle = new Oracle();

const SEARCH = '/epass/orders/ePasses/search';
const HISTORY = '/epass/orders/ePasses';

const order = orderOf(ALICE);
const changed = (change: object): object => ({ ...order, ...change });
const extra = (change: object): object => changed({ extra: { ...order.extra, ...change } });
const without = (name: string): object => Object.fromEntries(Object.entries(order).filter(([key]) => key !== name));

const doubtfulOwners: [what: string, data: unknown][] = [
  ...[undefined, null, '', ' ', 0, 1, true, [], [ALICE], [ALICE, BOB], {}, { [ALICE]: true }, { toString: ALICE }, ALICE.toLowerCase(), ` ${ALICE}`,
    `${ALICE} `, `${ALICE}\0`, `${ALICE}\n`, ALICE.replace('E', 'Е'), ALICE.slice(0, -1), `${ALICE}A`, BOB, 'null', 'undefined', '[object Object]', '*']
    .map((clientUserId): [string, unknown] => [`the owner ${JSON.stringify(clientUserId)}`, changed({ clientUserId })]),
  ['no owner', without('clientUserId')],
  ['the owner under other names', { ...without('clientUserId'), clientuserid: ALICE, ClientUserId: ALICE, client_user_id: ALICE, userId: ALICE }],
  ['the owner within', { ...without('clientUserId'), extra: { ...order.extra, clientUserId: ALICE } }],
  ['the owner in a prototype', JSON.parse(JSON.stringify(without('clientUserId')).replace('{', `{"__proto__":{"clientUserId":"${ALICE}"},`))],
  ['another owner within', extra({ clientUserId: BOB })],
  ['another owner deep down', extra({ holders: [{ clientUserId: BOB, firstName: 'BOB-CANARY' }] })],
  ['the order in a list', [order]],
  ['the order one deeper', { order }],
];

const doubtfulIds: [what: string, key: 'orderId' | 'ePassId', data: unknown][] = [
  ...[undefined, null, '', 1788000066668888, [alicesPass.ePassId], bobsPass.ePassId, ` ${alicesPass.ePassId}`]
    .map((id): [string, 'ePassId', unknown] => [`the ePassId ${JSON.stringify(id)}`, 'ePassId', extra({ ePassId: id })]),
  ...[undefined, null, '', [alicesPass.orderId], bobsPass.orderId, alicesPass.orderId.toLowerCase()]
    .map((id): [string, 'orderId', unknown] => [`the orderId ${JSON.stringify(id)}`, 'orderId', changed({ orderId: id })]),
  ...[null, [], 'x', [order.extra]]
    .map((value): [string, 'ePassId', unknown] => [`extra ${JSON.stringify(value).slice(0, 20)}`, 'ePassId', changed({ extra: value })]),
  ['the ePassId beside extra', 'ePassId', { ...changed({ extra: {} }), ePassId: alicesPass.ePassId }],
];

describe('T-32: a pass is shown only when the answer proves whose it is', () => {
  const rows = [
    ...doubtfulOwners.flatMap(([what, data]) => (['orderId', 'ePassId'] as const).map((key) => ({ what, key, data }))),
    ...doubtfulIds.map(([what, key, data]) => ({ what, key, data })),
  ];
  for (const { what, key, data } of rows) {
    it(`and not with ${what}, asked by ${key}`, async () => {
      const { handle, upstream } = partner();
      const bearer = await bearerOf(handle);
      for (const answer of [() => enveloped(data), ...(Array.isArray(data) ? [] : [() => Response.json(data)])]) {
        upstream.answers(answer);
        for (const [path, keys] of [[SEARCH, ['orderId', 'ePassId']], [HISTORY, ['ePassId']]] as const) {
          if (!(keys as readonly string[]).includes(key)) continue;
          const asked = await handle(post(path, { [key]: alicesPass[key] }, bearer));
          const { status } = await oracle.judge(what, asked, upstream.seen);
          assert.ok([404, 502].includes(status), `${what} at ${path}: ${status}`);
          assert.ok(upstream.seen.every(({ url }) => url.pathname.endsWith('/search')), what);
        }
      }
    });
  }
});

describe('T-32: usages are shown only when they name nobody else', () => {
  const usage = { orderId: 'DPU1', status: 2, module: 1, resourceName: 'A lounge' };
  const histories: [what: string, data: unknown, status: number][] = [
    ['usages that name nobody', { orders: [usage] }, 200],
    ['usages that name the pass', { orders: [{ ...usage, ePassId: alicesPass.ePassId, clientUserId: ALICE, dpId: null }] }, 200],
    ['the pass as a number', { orders: [{ ...usage, dpId: Number(alicesPass.ePassId) }] }, 200],
    ['a bare list', [usage], 200],
    ['a usage of Bob’s pass', { orders: [usage, { ...usage, ePassId: bobsPass.ePassId, resourceName: 'BOB-CANARY' }] }, 502],
    ['a usage of Bob’s, by the events’ name', { orders: [{ ...usage, dpId: bobsPass.ePassId, x: 'BOB-CANARY' }] }, 502],
    ['a usage of Bob’s pass as a number', { orders: [{ ...usage, dpId: Number(bobsPass.ePassId), x: 'BOB-CANARY' }] }, 502],
    ['a usage by Bob', [{ ...usage, clientUserId: BOB }], 502],
    ['a usage by Bob, deep down', { orders: [{ ...usage, extra: { holder: [{ clientUserId: BOB }] } }] }, 502],
    ['a usage of a list of passes', { orders: [{ ...usage, ePassId: Object.values(bobsPass) }] }, 502],
    ['Bob’s order instead', bobsOrder, 502],
    ['Bob’s orders instead', [bobsOrder], 502],
  ];
  for (const [what, data, status] of histories) {
    it(`${what}: ${status}`, async () => {
      const { handle, upstream } = partner();
      upstream.answers((seen) => (seen.url.pathname.endsWith('/search') ? passBook(seen) : enveloped(data)));
      const answer = await handle(post(HISTORY, { ePassId: alicesPass.ePassId }, await bearerOf(handle)));
      assert.equal((await oracle.judge(what, answer, upstream.seen)).status, status);
    });
  }
});
