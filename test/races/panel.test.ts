import { tried } from '../support/tried.js';
import { PANELS } from './panel-race.js';
import { race, schedulesHere } from './race.js';

describe('a search panel whose traveller does not wait for the answers', () => {
  it('F-52, T-15: lists what was asked for last, in order and once, and leaves nothing behind', async () => {
    const schedules = schedulesHere(500);
    await race(PANELS, schedules);
    await tried('race schedules', schedules);
  }).timeout(150_000);
});
