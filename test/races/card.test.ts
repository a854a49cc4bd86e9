import { tried } from '../support/tried.js';
import { CARDS } from './card-race.js';
import { race, schedulesHere } from './race.js';

describe('cards whose page changes its mind while answers are on their way', () => {
  it('F-51, F-52, F-40, T-15: show what was asked for last, tell it once, and leave nothing behind', async () => {
    const schedules = schedulesHere(1000);
    await race(CARDS, schedules);
    await tried('race schedules', schedules);
  }).timeout(150_000);
});
