import { servedPage } from './served-page.js';
import type { Soaking } from './soak-page.js';

declare global {
  var soaking: Soaking;
}

/** A page is asked for no more than this at once, or the browser would seem to have gone. */
const SLICE = 10;

/**
 * Lets cards live through everything that can happen to a page, with a fault in every fifth answer.
 *
 * @param seed where to begin; a failure names the one to begin with to see it again.
 * @returns what has happened, as text.
 * @throws what went wrong, with the shortest way to it.
 */
export async function soak(seconds: number, seed: number, note: (line: string) => void = () => undefined): Promise<string> {
  const { page, close } = await servedPage('./soak-page.ts');
  try {
    await page.waitForFunction(() => 'soaking' in globalThis);
    const end = Date.now() + seconds * 1000;
    let next = seed;
    let said = '';
    while (Date.now() < end) {
      const left = Math.min(SLICE, Math.max(1, (end - Date.now()) / 1000));
      next = await page.evaluate((from, time) => soaking.soak(from, time), next, left);
      const { journeys, moments, requests, faults } = await page.evaluate(() => soaking.counts);
      said = `seeds ${seed} to ${next - 1}: ${journeys} lives, ${moments} moments, ${requests} requests, ${faults} of them with a fault`;
      note(said);
    }
    return said;
  } finally {
    await close();
  }
}
