import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bobsOrder, Oracle, UPSTREAM_CANARY } from '../support/oracle.js';
import { bearerOf, partner, post } from '../support/partner.js';
import { ALICE, alicesPass, BOB, bobsPass, enveloped, orderOf, passBook, type Seen } from '../support/scripted-upstream.js';

const oracle = new Oracle();

const SEARCH = '/epass/orders/ePasses/search';
const HISTORY = '/epass/orders/ePasses';

const own = { 'X-Requested-With': 'epass-card', Cookie: 'session=alice-session' };
const { orderId, ePassId } = bobsPass;

/** Ways to write an id of Bob's, so that a check sees something else than the API does. */
const spellings: ((id: string) => unknown)[] = [
  (id) => id, (id) => id.toLowerCase(), (id) => id.toUpperCase(), (id) => ` ${id}`, (id) => `${id} `, (id) => `${id}\n`, (id) => `\t${id}`,
  (id) => `${id}\0`, (id) => `${id}\u200b`, (id) => `\ufeff${id}`, (id) => `${id}\u202e`, (id) => id.replaceAll('0', '０'),
  (id) => id.replaceAll('0', '٠'), (id) => id.replace('P', 'Р'), (id) => id.replaceAll('0', 'O'), (id) => `0${id}`, (id) => `+${id}`,
  (id) => `${id}.0`, (id) => `${id}e0`, (id) => Number(id) || -1, (id) => BigInt(id.replace(/\D/g, '')).toString(16), (id) => [id], (id) => [[id]],
  (id) => [alicesPass.orderId, id], (id) => ({ $eq: id }), () => ({ $ne: '' }), (id) => ({ toString: id }), (id) => ({ length: 1, 0: id }),
  (id) => `${id},${alicesPass.orderId}`, (id) => `${alicesPass.orderId},${id}`, (id) => `${id}%00`, (id) => `%${id}`, () => '%', () => '*',
  () => '_'.repeat(16), () => "' or '1'='1", () => '../search', (id) => `../${id}`, (id) => `${id}/`, (id) => `${id}#`, (id) => `${id}?x=1`,
  (id) => `${id}&ePassId=${ePassId}`, (id) => `${id}"`, (id) => `${id}","orderId":"${alicesPass.orderId}`, (id) => encodeURIComponent(` ${id}`),
  (id) => Buffer.from(id).toString('base64'), (id) => id.padEnd(65, '0'), (id) => id.repeat(2000).slice(0, 9000), () => '', () => null, () => true,
  () => 0, () => [],
];

/** Bodies that name more than one pass, or name it where a careless reader looks. */
const shapes: ((id: string, key: string) => string)[] = [
  (id, key) => `{"${key}":"${id}","${key}":"${alicesPass.orderId}"}`,
  (id, key) => `{"${key}":"${alicesPass.orderId}","${key}":"${id}"}`,
  (id, key) => `{"${key}":"${alicesPass.ePassId}","\\u0${key.charCodeAt(0).toString(16).padStart(3, '0')}${key.slice(1)}":"${id}"}`,
  (id, key) => `{"__proto__":{"${key}":"${id}"}}`,
  (id, key) => `{"constructor":{"prototype":{"${key}":"${id}"}}}`,
  (id, key) => `{"prototype":{"${key}":"${id}"}}`,
  (id) => JSON.stringify({ orderId: id, ePassId: id }),
  (id) => JSON.stringify({ orderId: alicesPass.orderId, ePassId: id }),
  (id) => JSON.stringify({ orderId: id, ePassId: alicesPass.ePassId }),
  (id) => JSON.stringify({ orderId: null, ePassId: id }),
  (id, key) => JSON.stringify({ [key]: id, clientUserId: ALICE }),
  (id, key) => JSON.stringify({ [key]: id, clientUserId: BOB, sub: BOB }),
  (id, key) => JSON.stringify([{ [key]: id }]),
  (id, key) => JSON.stringify([key, id]),
  (id, key) => JSON.stringify({ data: { [key]: id } }),
  (id, key) => JSON.stringify({ [key.toLowerCase()]: id }),
  (id, key) => JSON.stringify({ [`${key} `]: id }),
  (id) => JSON.stringify({ dpId: id, id, order_id: id, epassId: id, OrderId: id }),
  (id) => JSON.stringify(id),
];

/** How the API behaves towards what it is asked. */
const apis: [kind: string, script: (seen: Seen) => Response][] = [
  ['a strict API', (seen) => passBook(seen)],
  ['an API that always answers Bob’s pass', () => enveloped(bobsOrder)],
  ['an API that answers a list of both', () => enveloped([orderOf(ALICE), bobsOrder])],
  ['an API that answers Bob’s pass without an envelope', () => Response.json(bobsOrder)],
  ['an API that quotes Bob’s pass in its refusal', () => Response.json({ code: 40400, message: UPSTREAM_CANARY, data: bobsOrder }, { status: 404 })],
];

const namesAlices = (body: string): boolean => Object.values(alicesPass).some((id) => body.includes(`"${id}"`));

const paths: [path: string, keys: readonly ('orderId' | 'ePassId')[]][] = [[SEARCH, ['orderId', 'ePassId']], [HISTORY, ['ePassId', 'orderId']]];

describe('another traveller’s pass is not shown', () => {
  for (const [kind, script] of apis) {
    for (const [path, keys] of paths) {
      it(`by ${kind} at ${path}, however its id is written`, async () => {
        const { handle, upstream } = partner();
        upstream.answers(script);
        for (const caller of [await bearerOf(handle), own]) {
          for (const key of keys) {
            const id = key === 'orderId' ? orderId : ePassId;
            const bodies = [...spellings.map((spell) => JSON.stringify({ [key]: spell(id) })), ...shapes.map((shape) => shape(id, key))];
            for (const body of bodies) {
              const row = `${kind}, ${path}, ${body.slice(0, 90)}`;
              const { status } = await oracle.judge(row, await handle(post(path, body, caller)), upstream.seen);
              if (status === 200) {
                // Some bodies name Alice's own pass where the API reads it. It alone was asked for, then.
                assert.ok(upstream.seen.every((seen) => namesAlices(seen.body)), row);
              } else {
                assert.ok([400, 404, 413].includes(status), `${row}: ${status}`);
                assert.ok(upstream.seen.every(({ url }) => url.pathname.endsWith('/search')), `${row}: only the check is made`);
              }
              upstream.seen.length = 0;
            }
          }
        }
      });
    }
  }
});
