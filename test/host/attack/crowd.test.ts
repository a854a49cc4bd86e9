import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, createServer, request, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createEpassHost, toNodeListener } from '../../../src/host.js';
import { Barrier, passOffice, traveller, type Traveller } from '../support/crowd.js';
import { Oracle, outcomeOf, type Outcome } from '../support/oracle.js';
import { TOKEN_SECRET } from '../support/partner.js';
import { ScriptedUpstream } from '../support/scripted-upstream.js';
import { outcomesOf } from '../support/server.js';

const oracle = new Oracle();

const CROWD = 2000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const barrier = new Barrier();
const minted = { count: 0 };

const upstream = new ScriptedUpstream(async (seen) => {
  await barrier.arrive();
  return passOffice(seen);
});
let server: Server;
let port = 0;
let agent: Agent;

before(async () => {
  const handle = createEpassHost({
    upstream: 'https://api.example/api/v2',
    programId: 'p',
    credentials: () => Promise.resolve(`programme-${(minted.count += 1)}`),
    authenticate: ({ headers }) => headers.get('Cookie'),
    tokenSecret: TOKEN_SECRET,
    fetch: upstream.fetch,
    timeout: 60_000,
  });
  server = createServer({ keepAliveTimeout: 60_000 }, toNodeListener(handle));
  server.listen(0, '127.0.0.1', 4096);
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
  agent = new Agent({ keepAlive: true, maxSockets: CROWD });
});

after(async () => {
  agent.destroy();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

function call(path: string, body: object, headers: Record<string, string>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', path, headers: { 'Content-Type': 'application/json', ...headers } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).once('error', reject);
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, headers: new Headers(answer.headers as Record<string, string>), body: text }));
    });
    sent.once('error', reject).end(JSON.stringify(body));
  });
}

const everyone = Array.from({ length: CROWD }, (_, at) => traveller(at));
const tokens = new Map<string, string>();

interface Question {
  readonly path: string;
  readonly body: (one: Traveller) => object;
  readonly status: number;
  /** What the answer must hold: it is another one for each traveller. */
  readonly own: (one: Traveller) => readonly string[];
}

const SEARCH = '/epass/orders/ePasses/search';
const ownPass: Question = { path: SEARCH, body: ({ orderId }) => ({ orderId }), status: 200, own: (one) => Object.values<string>({ ...one }) };
const questions: readonly [Question, ...Question[]] = [
  ownPass,
  { path: SEARCH, body: ({ ePassId }) => ({ ePassId }), status: 200, own: ownPass.own },
  { path: '/epass/orders/ePasses', body: ({ ePassId }) => ({ ePassId }), status: 200, own: ({ ePassId }) => [ePassId] },
  { path: SEARCH, body: ({ ePassId }) => ({ ePassId: String(Number(ePassId) + 1) }), status: 404, own: () => ['Not found.'] },
];

/** A crowd asks, each for themselves; every answer must be theirs. */
async function round(crowd: readonly Traveller[], questionOf: (at: number) => Question): Promise<void> {
  const outcomes = await Promise.all(crowd.map(async (one, at) => {
    const question = questionOf(at);
    const headers = { Authorization: `Bearer ${tokens.get(one.clientUserId) ?? ''}` };
    return { one, question, outcome: await call(question.path, question.body(one), headers) };
  }));
  for (const { one, question, outcome } of outcomes) {
    assert.equal((await oracle.judge(question.path, outcome, [])).status, question.status);
    for (const id of question.own(one)) assert.ok(outcome.body.includes(`"${id}"`), `${one.clientUserId} got ${outcome.body}`);
  }
}

const anyOf = (at: number): Question => questions[at % questions.length] ?? ownPass;

describe(`${CROWD} travellers at once`, () => {
  it('each get a token of their own', async () => {
    const answers = await Promise.all(everyone.map(async ({ clientUserId }) => ({
      clientUserId, ...(await call('/epass/token', {}, { Cookie: clientUserId, 'X-Requested-With': 'epass-card' })),
    })));
    for (const { clientUserId, ...outcome } of answers) {
      assert.equal((await oracle.judge('a token', outcome, [])).status, 200);
      const { token } = JSON.parse(outcome.body) as { token: string };
      assert.equal((JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sub: string }).sub, clientUserId);
      tokens.set(clientUserId, token);
    }
    assert.equal(new Set(tokens.values()).size, CROWD);
  });

  it('each get their own pass, with one token of the programme for all', async () => {
    barrier.waitFor = CROWD; // not one is answered before the last has reached the API
    await round(everyone, () => ownPass);
    barrier.waitFor = 0;
    assert.equal(upstream.seen.length, CROWD);
    assert.equal(minted.count, 1);
    assert.deepEqual(new Set(upstream.seen.map(({ headers }) => headers.get('Authorization'))), new Set(['Bearer programme-1']));
    assert.equal(new Set(upstream.seen.map(({ headers }) => headers.get('X-Request-ID'))).size, CROWD);
  });

  it('each get their own pass or history, and none that of a neighbour', () => round(everyone, anyOf));

  it('leave no memory taken', async () => {
    const crowd = everyone.slice(0, 250);
    const used = async (): Promise<number> => {
      await round(crowd, anyOf);
      upstream.seen.length = 0;
      await new Promise(setImmediate);
      collect();
      return process.memoryUsage().heapUsed;
    };
    await used();
    const first = await used();
    const later = [await used(), await used()];
    const growth = (Math.min(...later) - first) / crowd.length;
    assert.ok(growth < 2048, `${growth} bytes a request stay behind`);
  });

  it('leave no socket open once they go', async () => {
    agent.destroy();
    await gone(0);
  });

  it('who send a byte at a time are gone after their time, and others are served meanwhile', async (t) => {
    const late = new AbortController();
    t.mock.method(AbortSignal, 'timeout', () => late.signal);
    const slow = Array.from({ length: 200 }, () => {
      const socket = connect(port, '127.0.0.1').on('error', () => undefined);
      socket.write('POST /epass/token HTTP/1.1\r\nHost: x\r\nX-Requested-With: x\r\nCookie: c\r\nContent-Length: 9999\r\n\r\n');
      let text = '';
      socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
      return { socket, done: once(socket, 'close').then(() => text) };
    });
    for (let byte = 0; byte < 20; byte += 1) await Promise.all(slow.map(({ socket }) => new Promise((resolve) => socket.write(' ', resolve))));
    await gone(200);
    const fresh = await fetch(`http://127.0.0.1:${port}/epass/resources`, { headers: { Connection: 'close' } });
    await oracle.refused('a caller without a session', await outcomeOf(fresh), [403], []);
    late.abort();
    for (const { done } of slow) {
      for (const outcome of outcomesOf(await done)) await oracle.refused('a slow body', outcome, [408], []);
    }
    await gone(0);
  });
});

/** Waits until so many sockets are open. */
async function gone(expected: number): Promise<void> {
  const open = (): Promise<number> => new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
  while ((await open()) !== expected) await new Promise(setImmediate);
}
