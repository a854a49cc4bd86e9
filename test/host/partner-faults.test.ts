import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { EpassHandler } from '../../src/host.js';
import { listenToLog, partner, post, tokenRequest } from './support/partner.js';
import { alicesPass } from './support/scripted-upstream.js';

const log = listenToLog();
beforeEach(() => void (log.length = 0));

const ask = (): Request =>
  post('/epass/orders/ePasses/search', { orderId: alicesPass.orderId }, {
    'X-Requested-With': 'epass-card', Cookie: 'session=alice-session',
  });

/** Asks twice, for the same fault is said once; the answer is bare, and the log holds no text but ours. */
async function faulty(request: () => Request, handle: EpassHandler, line: RegExp): Promise<void> {
  for (const answer of [await handle(request()), await handle(request())]) {
    assert.equal(answer.status, 500);
    assert.deepEqual(await answer.json(), { code: 500, message: 'Something went wrong.' });
  }
  assert.equal(log.length, 1, log.join('\n'));
  assert.match(log[0] ?? '', line);
  assert.doesNotMatch(log.join(), /CANARY|alice|4711/);
}

describe('an authenticate', () => {
  const throwing: [what: string, authenticate: () => Promise<string>, line: RegExp][] = [
    ['throws', () => { throw new RangeError('CANARY of the database'); }, /authenticate threw \(RangeError\)\.$/],
    ['rejects with a text', () => Promise.reject('CANARY'), /authenticate threw \(string\)\.$/],
  ];
  for (const [what, authenticate, line] of throwing) {
    it(`that ${what} is a bare 500, logged without its text`, () =>
      faulty(tokenRequest, partner({ authenticate }).handle, line));
  }

  const answers: [what: string, answer: unknown, line: RegExp][] = [
    ['a number', 4711, /must answer the clientUserId as text, or null for nobody\. It answered: number\.$/],
    ['an object', { id: 'alice' }, /It answered: object\.$/],
    ['a list', ['alice'], /It answered: object\.$/],
    ['true', true, /It answered: boolean\.$/],
    ['a very long text', 'alice'.padEnd(1025, 'x'), /answered a clientUserId of more than 1024 characters\.$/],
  ];
  for (const [what, answer, line] of answers) {
    it(`that answers ${what} is told so in the log, and not that it throws`, () =>
      faulty(tokenRequest, partner({ authenticate: () => answer as string }).handle, line));
  }
});

describe('a body that somebody has read before the host', () => {
  const READ = /The body of a request was read before the host could read it\. .*request\.clone\(\)/;
  const readers: [who: string, read: (request: Request) => Promise<unknown> | undefined][] = [
    ['read', (request) => request.text()],
    ['begun to read', (request) => request.body?.getReader().read()],
  ];
  for (const [how, read] of readers) {
    it(`is 500, not a wrong 400, and a line in the log when authenticate has ${how} it`, async () => {
      const authenticate = async (request: Request): Promise<string> => (await read(request), 'alice');
      await faulty(ask, partner({ authenticate }).handle, READ);
    });

    it(`is 500 and a line in the log when middleware has ${how} it`, async () => {
      const { handle } = partner();
      await faulty(ask, async (request) => (await read(request), handle(request)), READ);
    });
  }
});
