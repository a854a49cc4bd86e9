import { expect } from '@open-wc/testing';
import { signOut } from '../../src/api/client.js';
import { PANELS, takeFrom, type World } from './panel-race.js';
import { turn } from './race.js';
import { RacingApi } from './racing-api.js';
import { VirtualTime } from './virtual-time.js';

/** Orders of events that once went wrong, kept as they were found. */
describe('a search panel in an order of events that went wrong', () => {
  let world: World;
  /** What is to happen, in the order in which it was begun. */
  let coming: (() => void)[];

  beforeEach(() => {
    signOut();
    coming = [];
    const later = (_label: string, happen: () => void): void => void coming.push(happen);
    const time = new VirtualTime((fire) => later('timer', fire));
    world = PANELS.begin({ time, api: new RacingApi(later, [], () => time.now) });
  });

  afterEach(() => {
    PANELS.dispose?.(world);
    world.api.restore();
    world.time.restore();
  });

  async function look(): Promise<void> {
    await turn();
    PANELS.watch(world);
  }

  /** Lets everything happen, first things first. */
  async function settle(): Promise<void> {
    await look();
    while (coming.length > 0) {
      coming.shift()?.();
      await look();
    }
  }

  it('F-40: asks the old source for nothing when it is changed in the task in which the panel is opened again', async () => {
    await look();
    world.panel.remove();
    await look();
    world.box.append(world.panel);
    takeFrom(world, 'endpoint');
    await settle();
    expect(world.api.calls.map(({ kind, source }) => `${kind} ${source}`)).to.deep.equal(['token a', 'token endpoint', 'venues endpoint']);
  });

  it('F-40: asks the old source for nothing when it is changed in the task of a sign-out', async () => {
    await settle();
    world.api.signOut();
    takeFrom(world, 'endpoint');
    await settle();
    expect(world.api.calls.slice(2).map(({ kind, source, life }) => `${kind} ${source} ${life}`)).to.deep.equal([
      'token endpoint 2', 'venues endpoint 2',
    ]);
  });

  it('T-15: lists nothing from before a sign-out that it missed because it was moved in that task', async () => {
    await settle();
    world.panel.remove();
    world.api.signOut();
    world.box.append(world.panel);
    await settle();
    expect(world.api.calls.map(({ kind, life }) => `${kind} ${life}`)).to.deep.equal(['token 1', 'venues 1', 'token 2', 'venues 2']);
  });

  it('can be given the focus before it was ever in the page, as by a card that is searched while it is away', () => {
    expect(() => document.createElement('epass-search').focus()).not.to.throw();
  });
});
