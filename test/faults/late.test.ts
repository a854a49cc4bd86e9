import { cellServer, cellSuite, eventually, heldClock } from './cell.js';
import { expect } from '@open-wc/testing';
import { aCard, part, parts } from '../support/card.js';
import { realNow } from '../support/fault-clock.js';

const ROW = ['F-04 an answer that takes its time', {}, '-', '-'] as const;

describe('a first load that takes its time (F-04)', () => {
  cellSuite({ elsewhere: 'cross' });

  it('is spoken of after ten seconds, in the card and to screen readers, until it ends', async () => {
    const server = await cellServer(ROW, { token: [{ json: { token: 't', expiresIn: 300 } }], search: [{ fault: 'hang' }] });
    const begun = realNow();
    const card = await aCard({ orderId: 'DP00000000000001', tokenEndpoint: server.tokenEndpoint, locale: 'en' });
    const said = (): (string | undefined)[] => [
      parts(card, 'skeleton')[0]?.textContent?.trim(), card.shadowRoot?.querySelector('[role=status]')?.textContent?.trim(),
    ];
    const { height } = card.getBoundingClientRect();
    await server.until((log) => log.some(({ path }) => path.endsWith('search')));
    const took = realNow() - begun; // on a slow machine a second is soon gone
    heldClock().pass(9000 - took);
    await card.updateComplete;
    expect(said()).to.deep.equal(['', '']);
    heldClock().pass(1000 + took);
    await eventually(() => said()[0] !== '', 'the sentence');
    expect(said()).to.deep.equal(['Still loading', 'Still loading']);
    expect(card.getBoundingClientRect().height).to.equal(height);
    heldClock().expire();
    await eventually(() => card.state === 'error', 'the end');
    await card.updateComplete;
    expect([parts(card, 'skeleton').length, part(card, 'message').textContent?.includes('Still')]).to.deep.equal([0, false]);
  });
});
