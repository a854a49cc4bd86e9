import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { signOut, type EpassCardElement } from '../../src/pure.js';
import { aToken, later, replace, restore, retryAtOnce, triesIn } from '../api/support.js';
import { aCard, aServer, closeServers, part, parts, text } from '../support/card.js';
import type { FaultAnswer, FaultServer } from '../support/fault-server.js';
import { anOrder } from '../support/pass.js';
import { until } from '../support/until.js';

const ID = 'DP00000000000001';
const answer = (): FaultAnswer => ({ json: { code: 0, data: anOrder({ orderId: '{{orderId}}' }) } });
const LOST: FaultAnswer = { ...answer(), fault: 'cut' };
const patience = (seconds: number): FaultAnswer => ({ status: 429, headers: { 'retry-after': String(seconds) }, json: {} });

async function aFailedCard(search: FaultAnswer[], token?: FaultAnswer[]): Promise<{ card: EpassCardElement; server: FaultServer }> {
  const server = await aServer(search, token);
  const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint });
  await card.ready.catch(() => undefined);
  await card.updateComplete;
  return { card, server };
}

/** Two rounds of a card's work: what its timer would set off when it rings. */
const look = async (card: EpassCardElement): Promise<void> => {
  card.requestUpdate();
  await card.updateComplete;
  await card.updateComplete;
};

const online = (): void => void dispatchEvent(new Event('online'));
const isOff = (card: Element): boolean => part(card, 'retry').getAttribute('aria-disabled') === 'true';
const isBusy = (card: Element): boolean => part(card, 'base').getAttribute('aria-busy') === 'true';
const tries = async (server: FaultServer): Promise<number> => triesIn(await server.log('search'));

describe('<epass-card> that lost its connection (F-01)', () => {
  beforeEach(() => retryAtOnce());
  afterEach(() => {
    restore();
    signOut();
    return closeServers();
  });

  it('F-01: asks again by itself when the browser is online again', async () => {
    const { card, server } = await aFailedCard([LOST, LOST, LOST, answer()]);
    expect(card.error?.code).to.equal('network');
    online();
    await oneEvent(card, 'epass-load');
    online();
    await nextFrame();
    expect(isBusy(card)).to.equal(false);
    expect(await tries(server)).to.equal(4);
  });

  it('F-01: asks once each time, not again and again', async () => {
    const { card } = await aFailedCard([LOST]);
    online();
    online();
    await oneEvent(card, 'epass-error');
    await nextFrame();
    expect(isBusy(card)).to.equal(false);
    online();
    await oneEvent(card, 'epass-error');
  });

  it('F-01: asks each time, too, where the token endpoint is out of reach', async () => {
    const { card } = await aFailedCard([answer()], [LOST]);
    for (let times = 0; times < 3; times += 1) {
      await card.updateComplete;
      online();
      await oneEvent(card, 'epass-error');
    }
    expect(card.error?.code).to.equal('network');
  });

  it('F-01: needs no other press when a traveller pressed again and again while the token was out of reach', async () => {
    const { card, server } = await aFailedCard([answer()], [LOST]);
    for (let times = 0; times < 3; times += 1) {
      part(card, 'retry').click();
      await oneEvent(card, 'epass-error');
      await card.updateComplete;
    }
    await server.script('token', [aToken()]);
    online();
    await oneEvent(card, 'epass-load');
  });

  it('F-01: asks a token endpoint that still fails once, however many cards there are', async () => {
    const server = await aServer([answer()], [LOST]);
    const cards = await Promise.all([1, 2, 3].map((n) => aCard({ orderId: `${ID}${n}`, tokenEndpoint: server.tokenEndpoint })));
    await Promise.allSettled(cards.map(({ ready }) => ready));
    await Promise.all(cards.map(({ updateComplete }) => updateComplete));
    const before = (await server.log('token')).length;
    online();
    await Promise.all(cards.map((card) => oneEvent(card, 'epass-error')));
    expect((await server.log('token')).length - before).to.equal(2); // one request, which is tried twice
  });

  it('F-01: makes a stale pass good', async () => {
    const { card, server } = await aFailedCard([answer(), LOST, LOST, LOST, answer()]);
    await card.refresh();
    expect(card.stale).to.equal(true);
    const asked = await tries(server);
    online();
    await oneEvent(card, 'epass-load');
    expect(card.stale).to.equal(false);
    expect(await tries(server), 'by asking, not by what was answered before').to.equal(asked + 1);
  });

  it('F-01: does nothing after another failure, or when it is gone', async () => {
    const { card } = await aFailedCard([{ status: 404, json: {} }]);
    online();
    await nextFrame();
    expect(isBusy(card)).to.equal(false);
    const { card: gone, server } = await aFailedCard([LOST]);
    gone.remove();
    const before = await tries(server);
    online();
    await nextFrame();
    expect(await tries(server)).to.equal(before);
  });

  it('F-01: waits again when it comes back to the page', async () => {
    const { card } = await aFailedCard([LOST, LOST, LOST, answer()]);
    const home = card.parentElement;
    card.remove();
    await Promise.resolve();
    home?.append(card);
    await card.updateComplete;
    online();
    await oneEvent(card, 'epass-load');
  });

  it('F-01: spreads the cards of a page over three seconds, with one listener for all', async () => {
    const waits: number[] = [];
    const changes: string[] = [];
    const { setTimeout: slow, addEventListener: add, removeEventListener: remove } = globalThis;
    const note = (change: string, type: string): number => (type === 'online' ? changes.push(change) : 0);
    replace(window, 'addEventListener', ((type: string, listener: EventListener) => (note('+', type), add(type, listener))) as typeof add);
    replace(window, 'removeEventListener', ((type: string, listener: EventListener) => (note('-', type), remove(type, listener))) as typeof remove);
    const { card } = await aFailedCard([LOST]);
    const others = await Promise.all([1, 2, 3].map((n) => aFailedCard([LOST, LOST, LOST, { status: 404, delay: n }])));
    expect(changes).to.deep.equal(['+']);
    let share = 0;
    replace(Math, 'random', () => (share += 0.249));
    replace(globalThis, 'setTimeout', ((run: () => void, ms = 0): unknown => (waits.push(ms), slow(run, ms))) as typeof setTimeout);
    online();
    expect(waits.map(Math.round)).to.deep.equal([747, 1494, 2241, 2988]);
    for (const it of [card, ...others.map((other) => other.card)]) it.remove();
    expect(changes).to.deep.equal(['+', '-']);
  });

  it('F-01: says so when the browser is offline, and only then', async () => {
    replace(navigator, 'onLine', false);
    const { card } = await aFailedCard([LOST]);
    expect(text(card, 'message')).to.match(/offline/);
    const { card: refused } = await aFailedCard([{ status: 404, json: {} }]);
    expect(text(refused, 'message')).to.not.match(/offline/);
    replace(navigator, 'onLine', true);
    const { card: lost } = await aFailedCard([LOST]);
    expect(text(lost, 'message')).to.not.match(/offline/);
  });
});

describe('<epass-card> that the server asks for patience (F-14)', () => {
  beforeEach(() => retryAtOnce());
  afterEach(() => {
    restore();
    signOut();
    return closeServers();
  });
  const hide = (): void => replace(document, 'visibilityState', 'hidden');

  it('F-14: has its retry off until then, and then asks once by itself', async () => {
    const { card, server } = await aFailedCard([patience(20), answer()]);
    expect(card.error?.code).to.equal('rate-limited');
    expect(isOff(card)).to.equal(true);
    part(card, 'retry').click();
    await nextFrame();
    expect(isBusy(card)).to.equal(false);
    expect(await tries(server)).to.equal(1);
    later(20_000);
    card.requestUpdate();
    await oneEvent(card, 'epass-load');
    expect(await tries(server)).to.equal(2);
  });

  it('F-14: sets its clock to the end of the wait, one timer a card', async () => {
    const waits: number[] = [];
    const { setTimeout: slow } = globalThis;
    const { card } = await aFailedCard([patience(20)]);
    replace(globalThis, 'setTimeout', ((run: () => void, ms = 0): unknown => (waits.push(ms), slow(run, ms))) as typeof setTimeout);
    await look(card);
    expect(waits).to.have.length(1);
    expect(waits[0]).to.be.within(15_000, 20_000);
  });

  it('F-14: asks by itself once, and leaves the rest to the traveller', async () => {
    const { card, server } = await aFailedCard([patience(20), patience(30), answer()]);
    later(20_000);
    card.requestUpdate();
    await oneEvent(card, 'epass-error');
    await card.updateComplete;
    expect(isOff(card)).to.equal(true);
    later(30_000);
    await look(card);
    expect(isOff(card)).to.equal(false);
    expect(isBusy(card)).to.equal(false);
    expect(await tries(server)).to.equal(2);
    part(card, 'retry').click();
    await oneEvent(card, 'epass-load');
  });

  it('F-14: takes the wait back also where it ends while the card is drawn', async () => {
    const { card } = await aFailedCard([patience(90)]);
    let now = (card.error?.retryAt ?? 0) - 0.5;
    replace(performance, 'now', () => now);
    const drawn = Reflect.get(card, 'update') as (changed: Map<PropertyKey, unknown>) => void;
    Reflect.set(card, 'update', (changed: Map<PropertyKey, unknown>) => {
      drawn.call(card, changed);
      now += 5000;
    });
    await look(card);
    await until(() => !isOff(card), 'the end of the wait');
  });

  it('F-14: says how long the wait still is', async () => {
    const { card } = await aFailedCard([patience(120)]);
    expect(text(card, 'retry')).to.equal('Try again (in 2 minutes)');
    later(60_000);
    await look(card);
    expect(text(card, 'retry')).to.equal('Try again (in 1 minute)');
    later(60_000);
    await look(card);
    expect(text(card, 'retry')).to.equal('Try again');
  });

  const waiting: [title: string, seconds: number, hidden: boolean][] = [['a longer wait', 90, false], ['a wait on a hidden page', 20, true]];
  for (const [title, seconds, hidden] of waiting) {
    it(`F-14: leaves ${title} to the traveller to end`, async () => {
      const { card, server } = await aFailedCard([patience(seconds), answer()]);
      expect(isOff(card)).to.equal(true);
      if (hidden) hide();
      later(seconds * 1000);
      await look(card);
      expect(isOff(card)).to.equal(false);
      expect(isBusy(card)).to.equal(false);
      expect(await tries(server)).to.equal(1);
    });
  }

  it('F-14: keeps a shown pass, whose retry is off as well', async () => {
    const { card } = await aFailedCard([answer(), patience(20), answer()]);
    await card.refresh();
    expect(card.stale).to.equal(true);
    expect(isOff(card)).to.equal(true);
    later(20_000);
    card.requestUpdate();
    await oneEvent(card, 'epass-load');
    expect(parts(card, 'retry')).to.have.length(0);
  });

  it('F-14: lets the page ask at any time', async () => {
    const { card } = await aFailedCard([patience(20), answer()]);
    await card.refresh();
    expect(card.state).to.equal('ready');
  });

  it('I-9: waits for nothing once it is gone', async () => {
    const { card, server } = await aFailedCard([patience(20), answer()]);
    card.remove();
    later(20_000);
    await look(card);
    await nextFrame();
    expect(await tries(server)).to.equal(1);
  });
});
