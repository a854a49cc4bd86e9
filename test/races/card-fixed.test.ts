import { expect } from '@open-wc/testing';
import { signOut } from '../../src/api/client.js';
import { turn } from './race.js';
import { Racer } from './racer.js';
import { RacingApi } from './racing-api.js';
import { VirtualTime } from './virtual-time.js';

/** Orders of events that once went wrong, kept as they were found. */
describe('a card in an order of events that went wrong', () => {
  let api: RacingApi;
  let time: VirtualTime;
  let racer: Racer;
  /** What is to happen, in the order in which it was begun. */
  let coming: (() => void)[];

  beforeEach(() => {
    signOut();
    coming = [];
    const later = (_label: string, happen: () => void): void => void coming.push(happen);
    time = new VirtualTime((fire) => later('timer', fire));
    api = new RacingApi(later, [], () => time.now);
    racer = new Racer(api, 'a');
    document.body.append(racer.card);
  });

  afterEach(() => {
    racer.card.remove();
    api.restore();
    time.restore();
  });

  /** Lets everything happen, first things first. */
  async function settle(): Promise<void> {
    await turn();
    while (coming.length > 0) {
      coming.shift()?.();
      await turn();
      racer.check();
    }
  }

  const asked = (): string[] => api.calls.map(({ kind, source, life, asked }) => `${kind} ${source} ${life} ${asked}`.trim());

  it('I-9: asks for nothing while it is away, and for the last wish when it is back', async () => {
    await settle();
    racer.card.remove();
    await turn();
    racer.setId('P2');
    racer.setOrigin('b');
    await settle();
    expect(asked()).to.deep.equal(['token a 1', 'pass a 1 P1']);
    expect([time.pending, racer.complaint]).to.deep.equal([0, '']);
    document.body.append(racer.card);
    await settle();
    expect(asked().slice(2)).to.deep.equal(['token b 1', 'pass b 1 P2']);
    expect(racer.told).to.deep.equal(['load P1', 'load P2']);
  });

  for (const [how, again] of [['later', turn], ['in the same task', () => undefined]] as const) {
    it(`T-15: shows nothing of a traveller who signed out while it was away, put back ${how}`, async () => {
      await settle();
      racer.card.remove();
      await again();
      api.signOut();
      await again();
      document.body.append(racer.card);
      await turn();
      racer.check();
      expect(racer.card.pass).to.equal(null);
      await settle();
      expect(racer.card.pass?.firstName).to.equal('Traveller 2');
    });
  }

  it('F-40: asks the old source for nothing when it is changed in the task of a sign-out', async () => {
    await settle();
    racer.setId('P2');
    racer.setOrigin('b');
    api.signOut();
    await settle();
    expect(asked().slice(2)).to.deep.equal(['token b 2', 'pass b 2 P2']);
  });

  it('F-40: asks the old source for nothing when it was changed while the card was away', async () => {
    await turn();
    racer.card.remove();
    await turn();
    racer.setOrigin('b');
    document.body.append(racer.card);
    await settle();
    expect(asked()).to.deep.equal(['token a 1', 'token b 1', 'pass b 1 P1']);
  });

  it('goes on with a refresh that a removal broke off, and with one that was asked for meanwhile', async () => {
    await settle();
    void racer.card.refresh();
    await turn();
    racer.card.remove();
    await settle();
    await racer.card.refresh();
    expect(asked()).to.have.length(3);
    document.body.append(racer.card);
    await settle();
    expect(asked().slice(3)).to.deep.equal(['pass a 1 P1']);
    expect(racer.told).to.deep.equal(['load P1', 'load P1']);
  });

  it('makes good a refresh that a removal broke off, past what is at hand', async () => {
    await settle();
    void racer.card.refresh();
    await turn();
    racer.card.remove();
    await settle();
    document.body.append(racer.card);
    await settle();
    expect(asked().slice(1)).to.deep.equal(['pass a 1 P1', 'pass a 1 P1', 'pass a 1 P1']);
    expect(racer.told).to.deep.equal(['load P1', 'load P1']);
  });

  it('refreshes a pass that is chosen just before, though it is at hand, and the next one only when asked', async () => {
    await settle();
    for (const id of ['P2', 'P1'] as const) {
      racer.setId(id);
      void racer.card.refresh();
      await settle();
    }
    racer.setId('P2');
    await settle();
    expect(asked().slice(1)).to.deep.equal(['pass a 1 P1', 'pass a 1 P2', 'pass a 1 P1']);
    expect(racer.told).to.deep.equal(['load P1', 'load P2', 'load P1', 'load P2']);
  });

  it('refreshes past what is at hand while that is on its way', async () => {
    await settle();
    racer.setId('P2');
    await settle();
    time.advance(1);
    racer.setId('P1');
    for (let at = 0; racer.card.state !== 'loading' && at < 50; at += 1) await Promise.resolve();
    expect(racer.card.state).to.equal('loading');
    void racer.card.refresh();
    await settle();
    expect(asked().slice(1)).to.deep.equal(['pass a 1 P1', 'pass a 1 P2', 'pass a 1 P1']);
  });

  it('asks for nothing from when the page may be kept for the back button, whatever is refreshed', async () => {
    await settle();
    time.advance(1);
    void racer.card.refresh();
    await turn();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    void racer.card.refresh();
    await settle();
    expect([racer.card.state, racer.card.pass, asked().length]).to.deep.equal(['loading', null, 3]);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settle();
    expect(racer.card.state).to.equal('ready');
  });

  it('F-52: asks the old source for nothing when it is refreshed while away, and put back in the same task', async () => {
    await settle();
    racer.card.remove();
    await turn();
    racer.setOrigin('b');
    await turn();
    void racer.card.refresh();
    document.body.append(racer.card);
    await settle();
    expect(asked().slice(2)).to.deep.equal(['token b 1', 'pass b 1 P1']);
  });

  it('refreshes when a listener asks for it in the event of a load', async () => {
    racer.card.addEventListener('epass-load', () => void racer.card.refresh(), { once: true });
    await settle();
    expect(asked()).to.deep.equal(['token a 1', 'pass a 1 P1', 'pass a 1 P1']);
    expect(racer.told).to.deep.equal(['load P1', 'load P1']);
  });

  it('lets a pass that is chosen while it is away come from what is at hand, though a refresh of another was broken off', async () => {
    await settle();
    racer.setId('P2');
    await settle();
    void racer.card.refresh();
    await turn();
    racer.card.remove();
    await settle();
    racer.setId('P1');
    document.body.append(racer.card);
    await settle();
    expect(asked().slice(1)).to.deep.equal(['pass a 1 P1', 'pass a 1 P2', 'pass a 1 P2']);
    expect(racer.card.pass?.orderId).to.equal('P1');
  });

  it('I-9: sets no timer when a listener removes it', async () => {
    racer.card.addEventListener('epass-load', () => racer.card.remove());
    await settle();
    expect([racer.told, time.pending]).to.deep.equal([['load P1'], 0]);
  });
});
