import { expect, oneEvent } from '@open-wc/testing';
import { signOut, type EpassCardElement } from '../../src/pure.js';
import { anAnswer, aToken, holdTimers, later, restore, retryAtOnce, stopClock } from '../api/support.js';
import { aCard, aServer, closeServers, part } from '../support/card.js';
import type { FaultAnswer, FaultServer } from '../support/fault-server.js';
import { until } from '../support/until.js';

async function aFailedCard(token: FaultAnswer[]): Promise<{ card: EpassCardElement; server: FaultServer }> {
  const server = await aServer([anAnswer()], token);
  const card = await aCard({ orderId: 'DP1', tokenEndpoint: server.tokenEndpoint });
  await card.ready.catch(() => undefined);
  await card.updateComplete;
  return { card, server };
}

describe('<epass-card> behind a held-back token endpoint (D-7)', () => {
  beforeEach(() => {
    retryAtOnce();
    stopClock(); // what is held back is so for as long as a test wants
  });
  afterEach(() => {
    restore();
    signOut();
    return closeServers();
  });

  it('D-7: goes past a held-back token endpoint with each press on retry', async () => {
    const { card, server } = await aFailedCard([{ status: 503 }]);
    expect(await server.log('token')).to.have.length(2);
    part(card, 'retry').click();
    await oneEvent(card, 'epass-error');
    expect(await server.log('token')).to.have.length(4);
    const other = await aCard({ orderId: 'DP2', tokenEndpoint: server.tokenEndpoint });
    await oneEvent(other, 'epass-error');
    expect(await server.log('token')).to.have.length(4);
  });

  it('D-7: asks by itself, all cards together, when those that were held back may ask again', async () => {
    const ring = holdTimers(1001);
    const { card, server } = await aFailedCard([{ status: 401 }, { status: 401 }, aToken()]);
    const others = await Promise.all(['DP2', 'DP3', 'DP4'].map((orderId) => aCard({ orderId, tokenEndpoint: server.tokenEndpoint })));
    await until(() => others.every(({ error }) => error?.code === 'auth-required'));
    expect(await server.log('token')).to.have.length(1);
    others.pop()?.remove();
    later(1001);
    ring();
    await Promise.all(others.map((other) => oneEvent(other, 'epass-error')));
    expect(await server.log('token')).to.have.length(2);
    const late = await aCard({ orderId: 'DP5', tokenEndpoint: server.tokenEndpoint });
    await oneEvent(late, 'epass-error');
    later(1001);
    ring();
    await oneEvent(late, 'epass-load');
    expect([card, ...others].map(({ state }) => state), 'by itself once, and not who asked').to.deep.equal(['error', 'error', 'error']);
    expect(await server.log('token')).to.have.length(3);
  });
});
