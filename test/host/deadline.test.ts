import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { EpassHandler } from '../../src/host.js';
import { bearerOf, get, listenToLog, partner, tokenRequest } from './support/partner.js';
import { ScriptedUpstream } from './support/scripted-upstream.js';

const log = listenToLog();
beforeEach(() => void (log.length = 0));

const list = async (handle: EpassHandler): Promise<Response> =>
  handle(get('/resources?module=1', await bearerOf(handle)));

describe('the deadline', () => {
  const never = new Promise<never>(() => undefined);

  const slow: [what: string, script: () => Response | Promise<Response>][] = [
    ['an API that never answers', () => never],
    ['a body that never ends', () => new Response(new ReadableStream({ start: (c) => c.enqueue(new Uint8Array(9)) }))],
  ];
  for (const [what, script] of slow) {
    it(`ends ${what} with 504`, async () => {
      const alive = setInterval(() => undefined, 1000); // the deadline's own timer keeps no process alive
      const credentials = (): Promise<string> => Promise.resolve('programme-token'); // at once: nothing else takes its time
      const { handle } = partner({ timeout: 300, credentials }, new ScriptedUpstream(script));
      const answer = await list(handle);
      clearInterval(alive);
      assert.equal(answer.status, 504);
      assert.deepEqual(log, ['[epass-card/host] The E-pass API took too long.']);
    });
  }

  it('ends an authenticate that never answers with 504', async () => {
    const alive = setInterval(() => undefined, 1000);
    const { handle } = partner({ timeout: 20, authenticate: () => never });
    const answer = await handle(tokenRequest());
    clearInterval(alive);
    assert.equal(answer.status, 504);
    assert.deepEqual(log, ['[epass-card/host] authenticate took too long.']);
  });

  it('may be a fraction of a millisecond', async () => {
    const { handle } = partner({ timeout: 1500.5 });
    assert.equal((await list(handle)).status, 200);
  });

  it('ends credentials that never come, and the next call asks again', async () => {
    const alive = setInterval(() => undefined, 1000);
    let asked = 0;
    const credentials = (): Promise<string> => (++asked === 1 ? never : Promise.resolve('programme-token'));
    const { handle } = partner({ timeout: 20, credentials });
    const statuses: number[] = [];
    while (statuses.length < 9 && statuses.at(-1) !== 200) statuses.push((await list(handle)).status);
    clearInterval(alive);
    assert.ok([502, 504].includes(statuses[0] ?? 0));
    assert.equal(statuses.at(-1), 200);
    assert.equal(asked, 2);
  });

  it('is cut short when the caller goes away, which is nobody’s fault', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const gone = new AbortController();
    const { handle } = partner({
      fetch: (_, init) => {
        signals.push(init?.signal);
        queueMicrotask(() => gone.abort());
        return never;
      },
    });
    const headers = await bearerOf(handle);
    const answer = handle(new Request('https://bank.example/resources', { headers, signal: gone.signal }));
    assert.equal((await answer).status, 502);
    assert.equal(signals[0]?.aborted, true);
    assert.deepEqual(log, []);
  });
});
