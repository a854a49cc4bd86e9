import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { orderOf, type BenchServer } from './bench-server.js';
import type { Contestant } from './contestants.js';
import { answerInPage, change, cpuOf, load, mount } from './page-tools.js';

/** What a scenario runs in. */
export interface Ground {
  readonly browser: Browser;
  readonly server: BenchServer;
}

/** One measurement of one contestant in a page of its own; each value by its name, in the unit that the name says. */
export interface Scenario {
  readonly name: string;
  readonly run: (page: Page, devTools: CDPSession, contestant: Contestant, server: BenchServer) => Promise<Record<string, number>>;
}

const ORDER = orderOf('DP00000000000001') as { data: { orderId: string } };

/** Mounts so many cards and tells their CPU and wall time. */
function mounting(count: number, answered: 'in the page' | 'over loopback'): Scenario {
  return {
    name: `${String(count)} cards, answered ${answered}`,
    run: async (page, devTools, contestant) => {
      if (answered === 'in the page') await page.evaluate(answerInPage, ORDER);
      await load(page, contestant);
      let wall = 0;
      const cpu = await cpuOf(devTools, async () => void (wall = await mount(page, contestant, count)));
      return { 'CPU, ms': cpu.total, 'own CPU without layout, ms': cpu.own, 'wall, ms': wall };
    },
  };
}

const rerendering: Scenario = {
  name: '100 cards, rendered again',
  run: async (page, devTools, contestant) => {
    await page.evaluate(answerInPage, ORDER);
    await load(page, contestant);
    await mount(page, contestant, 100);
    const byProperty = await cpuOf(devTools, () => change(page, contestant.tag, 'property', ORDER));
    const byData = await cpuOf(devTools, () => change(page, contestant.tag, 'data', ORDER.data));
    return { 'after a property, CPU ms': byProperty.total, 'after new data, CPU ms': byData.total };
  },
};

const evaluation: Scenario = {
  name: 'cold evaluation, CPU four times slower',
  run: async (page, devTools, contestant) => {
    await page.evaluate(() => {
      const long: number[] = [];
      Object.assign(globalThis, { long });
      new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    });
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const cpu = await cpuOf(devTools, () => load(page, contestant));
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const tasks = await page.evaluate(() => new Promise<number>((resolve) => {
      setTimeout(() => resolve((globalThis as unknown as { long: number[] }).long.length), 50);
    }));
    return { 'CPU, ms': cpu.total, 'long tasks': tasks };
  },
};

const lastByte: Scenario = {
  name: 'last byte of the answer to the first card rendered',
  run: async (page, _devTools, contestant, server) => {
    server.delay(120); // as a network would: there is time while the answer is on its way
    try {
      await load(page, contestant);
      await page.evaluate((name) => {
        const card = document.createElement(name);
        card.setAttribute('order-id', 'DP00000000000001');
        card.setAttribute('token-endpoint', '/epass/token');
        new MutationObserver(() => {
          if (card.dataset.state === 'ready') performance.mark('rendered');
        }).observe(card, { attributeFilter: ['data-state'] });
        document.body.append(card);
      }, contestant.tag);
      const wall = await page.waitForFunction(() => {
        const rendered = performance.getEntriesByName('rendered')[0]?.startTime;
        const call = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
          .find(({ name }) => name.endsWith('/orders/ePasses/search'));
        return rendered !== undefined && call !== undefined && { ms: rendered - call.responseEnd };
      });
      return { 'wall, ms': ((await wall.jsonValue()) as { ms: number }).ms };
    } finally {
      server.delay(0);
    }
  },
};

const CARDS = 200;

const heap: Scenario = {
  name: 'JS heap',
  run: async (page, devTools, contestant) => {
    await page.evaluate(answerInPage, ORDER);
    await load(page, contestant);
    const used = async (): Promise<number> => {
      for (let round = 0; round < 3; round += 1) await devTools.send('HeapProfiler.collectGarbage');
      return (await devTools.send('Runtime.getHeapUsage')).usedSize;
    };
    const clear = (): Promise<void> => page.evaluate(() => document.body.replaceChildren());
    // What all cards share is there from then on, with their answers, and the engine has optimised what it will.
    for (let round = 0; round < 4; round += 1) {
      await mount(page, contestant, CARDS);
      await clear();
    }
    const empty = await used();
    await mount(page, contestant, CARDS);
    const some = await used(); // with what the engine compiles for them, which is not the cards'
    await mount(page, contestant, CARDS);
    const twice = await used();
    await clear();
    const left = await used();
    return { 'a card, bytes': (twice - some) / CARDS, 'left of a card after its removal, bytes': (left - empty) / (2 * CARDS) };
  },
};

/** All that is measured against the yardstick, the quick ones first. */
export const scenarios: readonly Scenario[] = [
  evaluation,
  lastByte,
  mounting(1, 'over loopback'),
  mounting(100, 'in the page'),
  mounting(100, 'over loopback'),
  mounting(1000, 'in the page'),
  rerendering,
  heap,
];

/** Runs a scenario once, in a fresh page. */
export async function sample({ browser, server }: Ground, scenario: Scenario, contestant: Contestant): Promise<Record<string, number>> {
  const page = await browser.newPage();
  try {
    // The loader of this script marks functions with a helper that the page does not have.
    await page.evaluateOnNewDocument('globalThis.__name = (it) => it');
    await page.goto(`${server.origin}/`);
    return await scenario.run(page, await page.createCDPSession(), contestant, server);
  } finally {
    await page.close();
  }
}
