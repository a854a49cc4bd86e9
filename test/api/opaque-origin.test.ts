import { expect } from '@open-wc/testing';
import { createEpassClient } from '../../src/api/client.js';
import { failureOf, ORDER_ID, replace, restore } from './support.js';

// In a file of its own: WebKit does not notice a replaced window property in code that ran often.
describe('a page of opaque origin (T-19)', () => {
  afterEach(restore);

  it('makes no call: it is known by the origin that it has, not by its address', async () => {
    replace(globalThis, 'origin', 'null');
    const failure = await failureOf(createEpassClient({ tokenEndpoint: '/token' }).pass({ orderId: ORDER_ID }));
    expect(failure.code).to.equal('config');
    expect(failure.hint).to.contain('no origin');
  });
});
