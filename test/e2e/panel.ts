import type { ElementHandle, Page } from 'puppeteer-core';

/** Chooses in the sign-in switch of the bank's page, as a person does, and waits for that person's cards. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.waitForFunction((it) => (
    [...(document.querySelector('#traveller') as HTMLSelectElement).options].some(({ text }) => text.startsWith(it))
    && document.querySelector('epass-card')
  ), {}, name);
  const value = await page.evaluate((start) => {
    const { options } = document.querySelector('#traveller') as HTMLSelectElement;
    return [...options].find(({ text }) => text.startsWith(start))?.value ?? 'nobody';
  }, name);
  await page.select('#traveller', value);
  await page.waitForFunction((it) => document.querySelector('h1')?.textContent.includes(it), {}, name);
  await page.waitForFunction(() => {
    const cards = [...document.querySelectorAll('epass-card')];
    return cards.length > 0 && cards.every(({ state }) => state === 'ready');
  });
}

/** Where the focus really is, through all shadow roots: as tag, id, class and text. */
export interface Focus {
  readonly tag: string;
  readonly id: string;
  readonly className: string;
  readonly text: string;
  readonly venue: string | null;
  /** Whether it can be seen: laid out, and inside the window at least in part. */
  readonly seen: boolean;
}

/** What has the focus. */
export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    let it = document.activeElement ?? document.body;
    while (it.shadowRoot?.activeElement) it = it.shadowRoot.activeElement;
    const { top, bottom, height } = it.getBoundingClientRect();
    return {
      tag: it.localName,
      id: it.id,
      className: it.className,
      text: (it as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim(),
      venue: (it as HTMLElement).dataset.id ?? null,
      seen: height > 0 && bottom > 0 && top < innerHeight,
    };
  });
}

/** Waits until the focus is on something with that selector. */
export async function focusOn(page: Page, selector: string): Promise<Focus> {
  await page.waitForFunction((it) => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.matches(it);
  }, { timeout: 10_000 }, selector).catch(async (cause: unknown) => {
    throw new Error(`The focus is not on ${selector} but on ${JSON.stringify(await focusOf(page))}`, { cause });
  });
  return focusOf(page);
}

/** The one open panel of the page, as a person reads it. */
export interface PanelText {
  readonly heading: string;
  readonly status: string;
  readonly message: string;
  readonly busy: boolean;
  readonly venues: readonly string[];
  /** The text of the control that lists more, or an empty one. */
  readonly more: string;
}

/** What the open panel shows, or `null` when none is open. */
export function panelOf(page: Page): Promise<PanelText | null> {
  return page.evaluate(() => {
    const panels = [...document.querySelectorAll('epass-card')]
      .flatMap(({ shadowRoot }) => shadowRoot?.querySelector('epass-search')?.shadowRoot ?? []);
    const [root] = panels;
    if (!root || panels.length > 1) return null;
    const text = (selector: string): string => root.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';
    return {
      heading: text('#heading'),
      status: text('[part=status]'),
      message: text('[part=message]'),
      busy: root.querySelector('[aria-busy=true]') !== null,
      venues: [...root.querySelectorAll<HTMLElement>('.venue')].map(({ dataset }) => dataset.id ?? ''),
      more: text('[part=more]'),
    };
  });
}

/** Waits until the open panel has an answer, and returns what it shows. */
export async function answered(page: Page, status: RegExp): Promise<PanelText> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const panel = await panelOf(page);
    if (panel && !panel.busy && status.test(`${panel.status}${panel.message}`)) return panel;
    if (Date.now() > deadline) throw new Error(`The panel did not come to ${status}: ${JSON.stringify(panel)}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Presses something on a card, or in its panel, with the mouse, once it is there. */
export async function pressIn(
  page: Page,
  card: number,
  selector: string,
  options: { readonly button?: 'left' | 'middle' } = {},
): Promise<void> {
  const handle = await page.waitForFunction((index, it) => {
    const root = document.querySelectorAll('epass-card')[index]?.shadowRoot;
    return root?.querySelector(it) ?? root?.querySelector('epass-search')?.shadowRoot?.querySelector(it);
  }, { timeout: 10_000 }, card, selector).catch(() => null);
  const element = handle?.asElement() as ElementHandle | null | undefined;
  if (!element) throw new Error(`There is no ${selector} on card ${card}.`);
  // A list lays out what comes into view; a person, too, presses once things stand still.
  await element.evaluate(async (it) => {
    it.scrollIntoView({ block: 'center' });
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  });
  await element.click(options);
}

/** Types in place of what the focused field holds. */
export async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

/** Presses Tab until the focus is on such a thing. */
export async function tabTo(page: Page, selector: string, most = 40): Promise<Focus> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate((it) => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.matches(it) ?? false;
    }, selector);
    if (there) return focusOf(page);
  }
  throw new Error(`${most} times Tab do not lead to ${selector}; the focus is on ${JSON.stringify(await focusOf(page))}`);
}
