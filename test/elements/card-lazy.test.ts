import { expect } from '@open-wc/testing';
import { signOut } from '../../src/pure.js';
import { aCard, aServer, closeServers, parts } from '../support/card.js';
import { anOrder } from '../support/pass.js';

const ID = 'DP00000000000001';

/** A lazy card far below what is seen, and the server that it may ask. */
async function aCardOutOfSight() {
  const server = await aServer([{ json: anOrder({ orderId: ID }) }]);
  const card = await aCard({ loading: 'lazy' });
  card.style.marginBlockStart = '3000px';
  Object.assign(card, { orderId: ID, tokenEndpoint: server.tokenEndpoint });
  await card.updateComplete;
  return { card, server };
}

describe('<epass-card loading="lazy">', () => {
  afterEach(() => {
    signOut();
    return closeServers();
  });

  it('starts out of sight when it is refreshed, with one request', async () => {
    const { card, server } = await aCardOutOfSight();
    await card.refresh();
    expect(card.state).to.equal('ready');
    expect(await server.log('search')).to.have.length(1);
  });

  it('keeps a pass that is shown when it is made lazy afterwards', async () => {
    const { card, server } = await aCardOutOfSight();
    card.loading = 'eager';
    await card.ready;
    await card.updateComplete;
    card.loading = 'lazy';
    await card.updateComplete;
    await card.updateComplete;
    expect([card.state, card.pass?.orderId]).to.deep.equal(['ready', ID]);
    expect(await server.log('search')).to.have.length(1);
  });

  it('waits out of sight also when it showed a pass that the page gave', async () => {
    const { card, server } = await aCardOutOfSight();
    card.data = anOrder({ orderId: 'DP00000000000009' });
    await card.updateComplete;
    card.data = undefined;
    await card.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect([card.state, (await server.log()).length]).to.deep.equal(['idle', 0]);
  });

  it('starts only when it comes near', async () => {
    const { card, server } = await aCardOutOfSight();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(card.state).to.equal('idle');
    expect(parts(card, 'skeleton')).to.have.length(1);
    expect(await server.log()).to.have.length(0);
    card.scrollIntoView();
    await card.ready;
    await card.updateComplete;
    expect(card.state).to.equal('ready');
    scrollTo(0, 0);
  });
});
