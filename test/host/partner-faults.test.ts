import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { beforeEach, describe, it } from 'node:test';
import express, { type RequestHandler } from 'express';
import type { EpassHandler } from '../../src/host.js';
import { listenToLog, partner, post, tokenRequest } from './support/partner.js';
import { alicesPass } from './support/scripted-upstream.js';
import { serve } from './support/server.js';

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

describe('a handler that nobody wrapped for Node', () => {
  const WRAP = /no web Request\. For node:http, Express and Vite wrap it: toNodeListener\(epass\)/;
  const early = (listener: RequestListener): RequestListener => (req, res) => {
    res.end('early');
    listener(req, res);
  };
  const servers: [what: string, listenerOf: (handle: EpassHandler) => RequestListener, status: number][] = [
    ['node:http', (handle) => handle as unknown as RequestListener, 500],
    ['Express', (handle) => express().use('/epass', handle as unknown as RequestHandler), 500],
    ['somebody who has answered', (handle) => early(handle as unknown as RequestListener), 200],
  ];
  for (const [what, listenerOf, status] of servers) {
    it(`is a line in the log and ${status} by ${what}; the process goes on`, async () => {
      const origin = await serve(listenerOf(partner().handle));
      for (const method of ['POST', 'GET', 'HEAD']) {
        const answer = await fetch(`${origin}/epass/token`, { method, headers: { Cookie: 'session=alice-session' } });
        assert.equal(answer.status, status);
        assert.equal(answer.headers.get('Cache-Control'), status === 500 ? 'no-store' : null);
      }
      assert.equal(log.length, 1);
      assert.match(log[0] ?? '', WRAP);
      assert.doesNotMatch(log.join(), /alice/);
    });
  }

  it('never rejects, also where the response of somebody else cannot be begun', async () => {
    const broken = { headersSent: false, writeHead: () => { throw new Error('CANARY'); }, end: () => undefined };
    const handle = partner().handle as (request: unknown, response: unknown) => Promise<Response>;
    assert.equal((await handle({}, broken)).status, 500);
    assert.doesNotMatch(log.join(), /CANARY/);
  });

  const others: [what: string, given: unknown][] = [
    ['nothing', undefined], ['an address', 'https://bank.example/epass/token'],
    ['a context, as of Koa', { headers: { host: 'CANARY' }, req: {} }], ['a wrapper, as of Hono', { raw: tokenRequest() }],
  ];
  for (const [what, given] of others) {
    it(`answers 500 to ${what}`, () => faulty(() => given as Request, partner().handle, WRAP));
  }
});
