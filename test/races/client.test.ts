import { tried } from '../support/tried.js';
import { CLIENTS, crowd } from './client-race.js';
import { race, schedulesHere } from './race.js';

describe('calls of several clients that are answered in any order', () => {
  it('F-35, F-40, T-15: keep to their traveller and source, with one token request at a time', async () => {
    const schedules = schedulesHere(8500);
    await race(CLIENTS, schedules);
    await tried('race schedules', schedules);
  }).timeout(150_000);

  for (const [refused, tokens, outcome] of [[0, 1, 'pass'], [1, 2, 'pass'], [1000, 2, 'auth-required']] as const) {
    it(`F-36, F-39: cost ${tokens} tokens when the first ${refused} are refused, and end in ${outcome}`, async () => {
      const schedules = schedulesHere(300);
      await race(crowd(refused, tokens, outcome), schedules);
      await tried('race schedules', schedules);
    });
  }
});
