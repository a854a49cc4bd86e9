import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { signOut } from '../../src/pure.js';
import { aCard, aServer, closeServers, part } from '../support/card.js';
import type { FaultAnswer } from '../support/fault-server.js';
import { anOrder } from '../support/pass.js';
import { until } from '../support/until.js';

const ID = 'DP00000000000001';
const answer = (): FaultAnswer => ({ json: anOrder({ orderId: '{{orderId}}' }) });
/** What a screen reader was told last. */
const said = (card: Element): string => card.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';

describe('<epass-card> and what is over', () => {
  afterEach(() => {
    signOut();
    return closeServers();
  });

  it('M-23: takes back what was said to a screen reader of the traveller', async () => {
    const server = await aServer([answer(), { status: 404, json: {} }, answer()]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await card.ready;
    await card.updateComplete;
    await card.refresh();
    part(card, 'retry').click();
    await until(() => said(card).startsWith('Pass loaded'));
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await card.updateComplete;
    expect(said(card)).to.equal('');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });

  it('T-15: says nothing of the next traveller when a sign-out overtakes a retry', async () => {
    const server = await aServer([answer(), { status: 404, json: {} }, { ...answer(), held: true }, answer()]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await card.ready;
    await card.updateComplete;
    await card.refresh();
    part(card, 'retry').click();
    await until(() => said(card) !== '');
    signOut();
    await oneEvent(card, 'epass-load');
    await server.release();
    for (let turn = 0; turn < 5; turn += 1) await nextFrame();
    expect(said(card)).to.equal('');
  });

  it('is idle again without an id, and has no failure of the last one', async () => {
    const server = await aServer([{ status: 404, json: {} }]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await oneEvent(card, 'epass-error');
    card.orderId = '';
    await card.updateComplete;
    expect([card.state, card.error]).to.deep.equal(['idle', null]);
  });

  it('is no unhandled rejection of the page when nobody listens to what it asked `ready` for', async () => {
    const heard: unknown[] = [];
    const hear = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      heard.push(event.reason);
    };
    addEventListener('unhandledrejection', hear);
    const server = await aServer([{ status: 404, json: {} }]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    void card.ready;
    await oneEvent(card, 'epass-error');
    await nextFrame();
    await nextFrame();
    removeEventListener('unhandledrejection', hear);
    expect(heard).to.have.length(0);
  });

  it('passes nothing on of what the data of a page throws', async () => {
    const data = {
      get orderId(): string {
        throw new Error('CANARY');
      },
    };
    const card = await aCard({ data });
    await card.updateComplete;
    expect([card.state, card.error?.code]).to.deep.equal(['error', 'invalid-response']);
    expect(card.error?.hint).to.not.contain('CANARY');
  });
});
