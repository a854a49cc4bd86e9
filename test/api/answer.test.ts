import { expect } from '@open-wc/testing';
import { isEpassError, type FailureCode } from '../../src/api/failure.js';
import type { FaultAnswer } from '../support/fault-server.js';
import { anOrder } from '../support/pass.js';
import { anAnswer, failureOf, ORDER_ID, restore, retryAtOnce, scene, triesIn } from './support.js';

const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);
const big = 4 * 1024 * 1024;
const order = JSON.stringify(anOrder());
const text = (body: string, more: FaultAnswer = {}): FaultAnswer => ({
  body, headers: { 'content-type': 'application/json' }, ...more,
});

describe('the answer for a pass', () => {
  afterEach(restore);

  it('may be bare, or of another JSON type (F-07)', async () => {
    for (const type of ['application/json', 'Application/JSON; charset=utf-8', 'application/vnd.dp.v2+json']) {
      const { ask } = await scene({ search: [text(order, { headers: { 'content-type': type } })] });
      expect((await ask()).orderId).to.equal(ORDER_ID);
    }
  });

  const rows: [what: string, answer: FaultAnswer, code: FailureCode, tries: number][] = [
    ['400', { status: 400 }, 'rejected', 1],
    ['403', { status: 403 }, 'forbidden', 1],
    ['404', { status: 404 }, 'not-found', 1],
    ['405', { status: 405 }, 'rejected', 1],
    ['406', { status: 406 }, 'rejected', 1],
    ['408', { status: 408 }, 'unavailable', 1],
    ['409', { status: 409 }, 'rejected', 1],
    ['410', { status: 410 }, 'rejected', 1],
    ['413', { status: 413 }, 'rejected', 1],
    ['415', { status: 415 }, 'rejected', 1],
    ['422', { status: 422 }, 'rejected', 1],
    ['451', { status: 451 }, 'rejected', 1],
    ['429 (F-14)', { status: 429 }, 'rate-limited', 3],
    ['500 (M-1)', { status: 500 }, 'unavailable', 3],
    ['501', { status: 501 }, 'unavailable', 1],
    ['502', { status: 502 }, 'unavailable', 3],
    ['503', { status: 503 }, 'unavailable', 3],
    ['504', { status: 504 }, 'unavailable', 3],
    ['520', { status: 520 }, 'unavailable', 1],
    ['a reset connection (F-03)', { fault: 'reset' }, 'network', 3],
    ['a body that is cut (M-6)', anAnswer({ fault: 'cut' }), 'network', 3],
    ['429 with a long wait (F-14)', { status: 429, headers: { 'retry-after': '16' } }, 'rate-limited', 1],
    ['503 with a long wait (F-14)', { status: 503, headers: { 'retry-after': '1000000000' } }, 'unavailable', 1],
    ['503 with a date far away (F-14)', { status: 503, headers: { 'retry-after': 'Fri, 31 Dec 2100 23:59:59 GMT' } }, 'unavailable', 1],
    ['503 with a wait of 0 (F-14)', { status: 503, headers: { 'retry-after': '0' } }, 'unavailable', 3],
    ['503 with a negative wait (F-14)', { status: 503, headers: { 'retry-after': '-1' } }, 'unavailable', 3],
    ['503 with a wait that is gone (F-14)', { status: 503, headers: { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' } }, 'unavailable', 3],
    ['503 with two waits (F-14)', { status: 503, headers: { 'retry-after': ['100', '200'] } }, 'unavailable', 3],
    ['503 with nonsense for a wait (F-14)', { status: 503, headers: { 'retry-after': 'soon' } }, 'unavailable', 3],
    ['201', anAnswer({ status: 201 }), 'invalid-response', 1],
    ['204 (F-08)', { status: 204 }, 'invalid-response', 1],
    ['205 (F-08)', { status: 205 }, 'invalid-response', 1],
    ['206 (F-08)', anAnswer({ status: 206 }), 'invalid-response', 1],
    ['304 (F-08)', { status: 304 }, 'invalid-response', 1],
    ['an empty 200 (M-8)', text(''), 'invalid-response', 1],
    ['no content type (F-07)', { body: order, headers: { 'content-type': null } }, 'invalid-response', 1],
    ['HTML (F-07)', { body: order, headers: { 'content-type': 'text/html' } }, 'invalid-response', 1],
    ['two content types (F-07)', { body: order, headers: { 'content-type': 'application/json, text/html' } }, 'invalid-response', 1],
    ['text/json (F-07)', { body: order, headers: { 'content-type': 'text/json' } }, 'invalid-response', 1],
    ['broken JSON (M-5)', text('SECRETBODY'), 'invalid-response', 1],
    ['JSON with something behind it', text(`${order} x`), 'invalid-response', 1],
    ['UTF-16', { base64: btoa('\xff\xfe{\0}\0'), headers: { 'content-type': 'application/json' } }, 'invalid-response', 1],
    ['no order', text('{"code":0,"data":null}'), 'invalid-response', 1],
    ['one byte over 4 MiB (M-7)', text(order + ' '.repeat(big + 1 - order.length)), 'invalid-response', 1],
    ['another pass (T-32)', anAnswer({ json: { code: 0, data: anOrder({ orderId: 'DP2' }) } }), 'invalid-response', 1],
    ['a pass whose id differs in case (T-32)', anAnswer({ json: anOrder({ orderId: ORDER_ID.toLowerCase() }) }), 'invalid-response', 1],
    ['a pass without that id (T-32)', anAnswer({ json: anOrder({ orderId: null }) }), 'invalid-response', 1],
    ['a code of its own', text('{"code":40001,"message":"SECRETBODY"}'), 'rejected', 1],
    ['400 with a code of its own', text('{"code":40001,"message":"SECRETBODY"}', { status: 400 }), 'rejected', 1],
  ];
  for (const [what, answer, code, tries] of rows) {
    it(`is ${code} for ${what}, after ${tries === 1 ? 'one try' : `${tries} tries`}`, async () => {
      retryAtOnce();
      const { server, ask } = await scene({ search: [answer] });
      const failure = await failureOf(ask());
      restore();
      const log = await server.log('search');
      expect(failure.code).to.equal(code);
      expect(triesIn(log)).to.equal(tries);
      expect(failure.requestId).to.equal(log.at(-1)?.headers['x-request-id']);
      expect(failure.status).to.equal(code === 'network' ? undefined : (answer.status ?? 200));
      expect(`${failure.hint} ${failure.stack ?? ''}`).not.to.match(/SECRETBODY|DP2|fault\//);
      if (what.includes('code of its own')) expect(failure.hint).to.contain('40001');
    });
  }

  it('is read up to 4 MiB', async () => {
    const { ask } = await scene({ search: [text(order + ' '.repeat(big - order.length))] });
    expect((await ask()).orderId).to.equal(ORDER_ID);
  });

  it('is not fetched further once it is too large (T-22)', async () => {
    const { server, ask } = await scene({ search: [text('x'.repeat(1 << 20), { repeat: 4000 })] });
    expect((await failureOf(ask())).hint).to.contain('too large');
    let before = -1;
    const log = await server.until((requests) => {
      const { sent = 0, ended } = requests.at(-1) ?? {};
      const still = sent === before && isWebKit; // it stops reading at once, but may close later
      before = sent;
      return still || ended === 'closed';
    });
    expect(log.at(-1)?.sent).to.be.below(2000 * 2 ** 20); // half of it
  });

  it('shows bytes that are no UTF-8 as U+FFFD (F-06)', async () => {
    const latin1 = JSON.stringify(anOrder({}, { firstName: 'Zo\xeb' }));
    const { ask } = await scene({ search: [{ base64: btoa(latin1), headers: { 'content-type': 'application/json' } }] });
    expect((await ask()).firstName).to.equal('Zo\ufffd');
  });

  it('is not taken when its compression is broken (F-05)', async () => {
    retryAtOnce();
    const broken = text('', { base64: btoa('\x1f\x8b\x08\0\0\0\0\0\0\x03nonsense'), headers: {
      'content-type': 'application/json', 'content-encoding': 'gzip',
    } });
    const { ask } = await scene({ search: [broken] });
    expect((await failureOf(ask())).code).to.be.oneOf(['network', 'invalid-response']); // engines differ in when they notice
    restore();
  });

  it('survives deep nesting (T-22)', async () => {
    const deep = '['.repeat(250_001) + ']'.repeat(250_001);
    const { ask } = await scene({ search: [text(`{"code":0,"data":{"orderId":"${ORDER_ID}","x":${deep}}}`)] });
    const outcome = await ask().then((pass) => pass.orderId, (error: unknown) => isEpassError(error) && error.code);
    expect(outcome).to.be.oneOf([ORDER_ID, 'invalid-response']);
  });
});
