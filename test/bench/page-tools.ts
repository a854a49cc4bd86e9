import type { CDPSession, Page } from 'puppeteer-core';
import type { Contestant } from './contestants.js';

/** Main-thread CPU time of a page in milliseconds, without what waits. */
export interface Cpu {
  readonly total: number;
  /** Without style and layout. */
  readonly own: number;
}

/** CPU of the main thread while something runs, by the thread's own clock: a busy machine changes that far less. */
export async function cpuOf(devTools: CDPSession, run: () => Promise<unknown>): Promise<Cpu> {
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<Record<string, number>> => {
    const { metrics } = await devTools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  const before = await read();
  await run();
  const after = await read();
  const spent = (name: string): number => (after[name] ?? 0) - (before[name] ?? 0);
  await devTools.send('Performance.disable');
  const total = spent('TaskDuration');
  return { total, own: total - spent('LayoutDuration') - spent('RecalcStyleDuration') };
}

/** Makes the page answer its own calls: what is left is what the card does, not the network. */
export function answerInPage(order: { data: { orderId: string } }): void {
  const bodyOf = async (input: RequestInfo | URL, init?: RequestInit): Promise<string> => (
    input instanceof Request ? input.text() : String(init?.body ?? '{}')
  );
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.endsWith('/token')) return Response.json({ token: 'a.bench.token', expiresIn: 300 });
    const { orderId } = JSON.parse(await bodyOf(input, init)) as { orderId: string };
    return Response.json({ ...order, data: { ...order.data, orderId } });
  };
}

/** Loads the script of a contestant, and waits until its tag is known. */
export async function load(page: Page, { tag, scripts }: Contestant): Promise<void> {
  const [entry = ''] = scripts.keys();
  await page.addScriptTag({ url: entry, type: 'module' });
  await page.evaluate((name) => customElements.whenDefined(name).then(() => undefined), tag);
}

/** Puts cards into the page, each with a pass of its own, and waits until all are painted. Answers how long that took, ms. */
export function mount(page: Page, { tag }: Contestant, count: number): Promise<number> {
  return page.evaluate(async (name, wanted) => {
    const start = performance.now();
    const cards = Array.from({ length: wanted }, (_, at) => {
      const card = document.createElement(name);
      card.setAttribute('order-id', `DP${String(at).padStart(14, '0')}`);
      card.setAttribute('token-endpoint', '/epass/token');
      return card;
    });
    document.body.append(...cards);
    const ready = (card: HTMLElement): Promise<void> => new Promise((resolve, reject) => {
      const look = (): boolean => {
        if (card.dataset.state === 'error') reject(new Error(`a ${name} failed`));
        if (card.dataset.state !== 'ready') return false;
        resolve();
        return true;
      };
      if (look()) return;
      const observer = new MutationObserver(() => look() && observer.disconnect());
      observer.observe(card, { attributeFilter: ['data-state'] });
    });
    await Promise.all(cards.map(ready));
    await painted();
    return performance.now() - start;

    async function painted(): Promise<void> {
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }, tag, count);
}

/** Changes every card of the page, and waits until that is painted. */
export function change(page: Page, tag: string, what: 'property' | 'data', order: object): Promise<void> {
  return page.evaluate(async (name, kind, wire) => {
    for (const card of document.querySelectorAll<HTMLElement & { data: unknown }>(name)) {
      if (kind === 'property') card.setAttribute('theme', 'dark');
      else card.data = wire;
    }
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }, tag, what, order);
}
