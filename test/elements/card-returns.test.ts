import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { signOut, type EpassCardElement } from '../../src/pure.js';
import { aCard, aCardOf, aServer, aToken, closeServers, part, parts, text } from '../support/card.js';
import type { FaultAnswer } from '../support/fault-server.js';
import { anOrder } from '../support/pass.js';
import { until } from '../support/until.js';

const ID = 'DP00000000000001';
const answer = (extra: Record<string, unknown> = {}): FaultAnswer => ({
  json: { code: 0, data: anOrder({ orderId: '{{orderId}}' }, extra) },
});
const tokens: FaultAnswer[] = [{ json: { token: 'token-of-ada', expiresIn: 300 } }];

const settled = async (card: EpassCardElement): Promise<void> => {
  await card.ready.catch(() => undefined);
  await card.updateComplete;
};
const transition = (type: string, persisted = true): void => void dispatchEvent(new PageTransitionEvent(type, { persisted }));
const seen = (card: Element): string => card.shadowRoot?.textContent ?? '';
const isBusy = (card: Element): boolean => part(card, 'base').getAttribute('aria-busy') === 'true';
const skeletons = (card: Element): number => parts(card, 'skeleton').length;

/** Both clocks of the device go ahead. */
function sleepFor(milliseconds: number, clock: 'both' | 'date' | 'elapsed' = 'both'): () => void {
  const { now } = Date;
  const elapsed = performance.now.bind(performance);
  if (clock !== 'elapsed') Date.now = () => now() + milliseconds;
  if (clock !== 'date') performance.now = () => elapsed() + milliseconds;
  return () => {
    Date.now = now;
    Reflect.deleteProperty(performance, 'now');
  };
}

let wake = (): void => undefined;

describe('<epass-card> on a page that is kept by the browser (M-23, T-17)', () => {
  afterEach(() => {
    signOut();
    return closeServers();
  });

  it('M-23: shows nothing of the traveller once the page is put away, in a box as high', async () => {
    const server = await aServer([answer()]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    const { height } = card.getBoundingClientRect();
    expect(seen(card)).to.contain('Lovelace');
    transition('pagehide');
    await Promise.resolve(); // a page that is put away has no time for more
    expect(seen(card)).to.not.match(/Ada|Lovelace|8888/);
    expect(skeletons(card)).to.equal(1);
    expect(card.state).to.equal('loading');
    expect(card.pass).to.equal(null);
    expect(card.getBoundingClientRect().height).to.be.closeTo(height, 1);
    await nextFrame();
    expect(await server.log('search')).to.have.length(1);
    transition('pageshow');
    await oneEvent(card, 'epass-load');
  });

  it('M-23: comes back with another token, and shows what is so now', async () => {
    const server = await aServer([answer(), answer({ availableUsages: 0, usedUsages: 1 })], [
      ...tokens, { json: { token: 'token-of-later', expiresIn: 300 } },
    ]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    transition('pagehide');
    transition('pageshow');
    await oneEvent(card, 'epass-load');
    expect(card.status).to.equal('used-up');
    const bearers = (await server.log('search')).map(({ headers }) => headers.authorization);
    expect(bearers).to.deep.equal(['Bearer token-of-ada', 'Bearer token-of-later']);
  });

  it('T-17: says that nobody is signed in, and never the name, after a log-out meanwhile', async () => {
    const server = await aServer([answer()], [...tokens, { status: 401 }]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    const texts: string[] = [];
    const observer = new MutationObserver(() => texts.push(seen(card)));
    observer.observe(card.shadowRoot ?? card, { subtree: true, childList: true, characterData: true });
    transition('pageshow'); // also without a pagehide before
    const { detail } = await oneEvent(card, 'epass-error');
    observer.disconnect();
    expect(detail.code).to.equal('auth-required');
    expect(texts.join()).to.not.contain('Lovelace');
    expect(seen(card)).to.not.contain('Lovelace');
    expect(await card.ready.catch((error: unknown) => error)).to.equal(card.error);
  });

  it('M-23: masks the number again, and closes the search', async () => {
    const server = await aServer([answer()]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    part(card, 'reveal').click();
    part(card, 'search-button').click();
    await until(() => parts(card, 'search').length === 1, 'the panel is open');
    expect(seen(card)).to.contain('1788000066668888');
    transition('pageshow');
    await oneEvent(card, 'epass-load');
    expect(seen(card)).to.not.contain('1788000066668888');
    expect(parts(card, 'search')).to.have.length(0);
  });

  it('M-23: has forgotten the traveller also where the last card had gone before', async () => {
    const server = await aServer([answer()], [...tokens, { status: 401 }]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    card.remove();
    transition('pagehide');
    transition('pageshow');
    const next = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(next);
    expect(next.error?.code).to.equal('auth-required');
    expect(seen(next)).to.not.contain('Lovelace');
  });

  it('M-23: ends a request that is under way when the page is put away', async () => {
    const server = await aServer([{ fault: 'hang' }, answer()]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await server.until((log) => log.some(({ route }) => route.includes('search')));
    transition('pagehide');
    await server.until((log) => log.some(({ ended }) => ended === 'closed'));
    transition('pageshow');
    await oneEvent(card, 'epass-load');
    expect(await server.log('search')).to.have.length(2);
  });

  it('M-23: asks one token for all cards that come back', async () => {
    const server = await aServer([answer()]);
    const cards = await Promise.all(Array.from({ length: 10 }, (_, i) =>
      aCard({ orderId: `DP000000000000${10 + i}`, tokenEndpoint: server.tokenEndpoint })));
    await Promise.all(cards.map(settled));
    transition('pagehide');
    transition('pageshow');
    await Promise.all(cards.map((card) => oneEvent(card, 'epass-load')));
    expect(await server.log('token')).to.have.length(2);
    expect(await server.log('search')).to.have.length(20);
  });

  it('M-23: leaves alone what the page itself has given', async () => {
    const card = await aCardOf();
    transition('pagehide');
    transition('pageshow');
    await card.updateComplete;
    expect(text(card, 'holder')).to.equal('Ada Lovelace');
  });

  it('M-23: does nothing on a page that is opened, or left for good', async () => {
    const server = await aServer([answer()]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    transition('pagehide', false);
    transition('pageshow', false);
    await card.updateComplete;
    expect(isBusy(card)).to.equal(false);
    expect(text(card, 'holder')).to.equal('Ada Lovelace');
    expect(await server.log('search')).to.have.length(1);
  });

  it('I-9: listens no more when the last card is gone', async () => {
    const server = await aServer([answer()]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    card.remove();
    transition('pagehide');
    transition('pageshow');
    await nextFrame();
    expect(await server.log()).to.have.length(2);
  });
});

describe('<epass-card> on a page that was away (F-56)', () => {
  afterEach(() => {
    wake();
    signOut();
    return closeServers();
  });

  const clocks: ('both' | 'date' | 'elapsed')[] = ['both', 'date', 'elapsed'];
  for (const clock of clocks) {
    it(`F-56: asks anew after eight hours of sleep, by ${clock === 'both' ? 'both clocks' : `the ${clock} alone`}`, async () => {
      const server = await aServer([answer(), answer({ availableUsages: 0, usedUsages: 1 })]);
      const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
      await settled(card);
      wake = sleepFor(8 * 3_600_000, clock);
      const loaded = oneEvent(card, 'epass-load');
      document.dispatchEvent(new Event('visibilitychange'));
      await card.updateComplete;
      expect(text(card, 'holder'), 'it stays while it is checked').to.equal('Ada Lovelace');
      await loaded;
      expect(card.status).to.equal('used-up');
    });
  }

  it('F-56: asks anew for a pass as old as the card that was there first', async () => {
    const server = await aServer([answer()]);
    await settled(await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint }));
    wake = sleepFor(50_000);
    const second = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(second);
    expect(await server.log('search'), 'it was given what the other one has').to.have.length(1);
    wake();
    wake = sleepFor(70_000);
    const loaded = oneEvent(second, 'epass-load');
    document.dispatchEvent(new Event('visibilitychange'));
    await loaded;
    expect(await server.log('search')).to.have.length(2);
  });

  it('F-56: asks nothing after a moment', async () => {
    const server = await aServer([answer()]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    document.dispatchEvent(new Event('visibilitychange'));
    await card.updateComplete;
    expect(isBusy(card)).to.equal(false);
    expect(await server.log('search')).to.have.length(1);
  });

  it('F-56: asks nothing while the page is hidden', async () => {
    const server = await aServer([answer()]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    wake = sleepFor(3_600_000);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    await card.updateComplete;
    Reflect.deleteProperty(document, 'visibilityState');
    expect(isBusy(card)).to.equal(false);
    expect(await server.log('search')).to.have.length(1);
  });

  const failures: [FaultAnswer, string, number][] = [
    [{ status: 404, json: {} }, 'not-found', 1],
    [{ status: 503, json: {}, headers: { 'retry-after': '20' } }, 'unavailable', 2],
  ];
  for (const [failure, code, requests] of failures) {
    it(`F-56: asks ${requests === 1 ? 'nothing' : 'again'} after ${code}`, async () => {
      const server = await aServer([failure, answer()]);
      const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
      await settled(card);
      expect(card.error?.code).to.equal(code);
      wake = sleepFor(3_600_000);
      document.dispatchEvent(new Event('visibilitychange'));
      await card.updateComplete;
      expect(isBusy(card)).to.equal(requests > 1);
      if (requests > 1) await oneEvent(card, 'epass-load');
      expect(await server.log('search')).to.have.length(requests);
    });
  }

  it('F-56: leaves a server alone that asked for it, however often the page is seen', async () => {
    const server = await aServer([{ status: 429, json: {}, headers: { 'retry-after': '600' } }, answer()]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    wake = sleepFor(70_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await card.updateComplete;
    expect(isBusy(card)).to.equal(false);
    expect(await server.log('search')).to.have.length(1);
  });

  it('F-56: asks again when somebody may have signed in meanwhile', async () => {
    const server = await aServer([answer()], [{ status: 401, json: {} }, { json: aToken() }]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await settled(card);
    expect(card.error?.code).to.equal('auth-required');
    wake = sleepFor(3_600_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await oneEvent(card, 'epass-load');
    expect(card.state).to.equal('ready');
  });

  it('F-56: waits on a page that is rendered before anybody visits it', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    const server = await aServer([answer()]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
    await nextFrame();
    expect(skeletons(card)).to.equal(1);
    expect(await server.log()).to.have.length(0);
    Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
    document.dispatchEvent(new Event('prerenderingchange'));
    await oneEvent(card, 'epass-load');
    Reflect.deleteProperty(document, 'prerendering');
  });
});
