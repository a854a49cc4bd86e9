/** What the soak does in its page. */
import { race } from '../races/race.js';
import { counts, LIVES } from './soak-race.js';

const AT_ONCE = 10;

/** Lives from this seed on, for so many seconds. @returns the next seed. @throws what went wrong, with the way to it. */
async function soak(seed: number, seconds: number): Promise<number> {
  const end = Date.now() + seconds * 1000;
  for (let next = seed; ; next += 1) {
    if (Date.now() > end) return next;
    await race(LIVES, AT_ONCE, next);
  }
}

/** What the soak can do in the page. */
export interface Soaking {
  readonly soak: typeof soak;
  readonly counts: typeof counts;
}

const soaking: Soaking = { soak, counts };
Object.assign(globalThis, { soaking });
