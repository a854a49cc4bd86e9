import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { Demo } from './demo.js';
import { answered, focusOf, focusOn, panelOf, pressIn, retype, signIn, tabTo } from './panel.js';

/** One way to use a panel: every step ends where the test looks for the focus. */
interface Hand {
  readonly press: (page: Page, selector: string) => Promise<void>;
  /** Goes to the field, empties it and types. */
  readonly type: (page: Page, text: string) => Promise<void>;
  readonly takeFirst: (page: Page) => Promise<void>;
}

const CARD = 0; // Mei-Ling's pass for anywhere

async function suggest(page: Page, text: string): Promise<void> {
  await retype(page, text);
  await answered(page, /suggestion/);
}

const mouse: Hand = {
  press: (page, selector) => pressIn(page, CARD, selector),
  type: async (page, text) => {
    await pressIn(page, CARD, '#place');
    await suggest(page, text);
  },
  takeFirst: (page) => pressIn(page, CARD, '#suggestion-0'),
};

const keyboard: Hand = {
  press: async (page, selector) => {
    const { seen } = await tabTo(page, selector);
    assert.ok(seen, `${selector} can be seen when it has the focus`);
    await page.keyboard.press('Enter');
  },
  type: async (page, text) => {
    await tabTo(page, '#place');
    await suggest(page, text);
  },
  takeFirst: async (page) => {
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(() => {
      let it = document.activeElement;
      while (it?.shadowRoot?.activeElement) it = it.shadowRoot.activeElement;
      return it?.getAttribute('aria-activedescendant');
    }), 'suggestion-0');
    await page.keyboard.press('Enter');
  },
};

const hands = [{ name: 'the mouse', hand: mouse }, { name: 'the keyboard alone', hand: keyboard }];
const modules = [
  { module: 1, heading: 'Find a lounge' },
  { module: 3, heading: 'Find a set meal' },
  { module: 4, heading: 'Find a coupon' },
];

describe('a search on the front page', () => {
  let demo: Demo;
  before(async () => void (demo = await Demo.start()));
  after(() => demo.stop());

  /** The front page of Mei-Ling, with the focus at its start. */
  async function open(): Promise<Page> {
    const page = await demo.visit('/index.html');
    await signIn(page, 'Mei-Ling');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    return page;
  }

  for (const { name, hand } of hands) {
    it(`goes from module to venue and back by ${name}, with the focus at hand`, async () => {
      const page = await open();
      for (const { module, heading } of modules) {
        const opener = `[part~=module-${module}] .button`;
        await hand.press(page, opener);
        await focusOn(page, '#heading');
        assert.equal((await answered(page, /HKG/)).heading, heading, 'it starts at the airport of the trip');

        await hand.type(page, 'manchester');
        await focusOn(page, '#place');
        await hand.takeFirst(page);
        const found = await answered(page, /places? – Manchester \(MAN\)$/);
        await focusOn(page, '#place');

        await hand.press(page, '.venue');
        const venue = await focusOn(page, '#venue');
        assert.ok(venue.seen && venue.text !== '');
        const log = await page.$eval('#log li', ({ textContent }) => textContent);
        assert.match(log, new RegExp(` epass-select · venue ${found.venues[0] ?? ''} · ${venue.text} · airport MAN$`));

        await hand.press(page, '.back');
        assert.deepEqual((await focusOn(page, '.venue')).venue, found.venues[0]);
        assert.deepEqual((await panelOf(page))?.venues, found.venues, 'the list is as it was');

        await hand.press(page, '.close');
        assert.ok((await focusOn(page, opener)).seen);
        assert.equal(await panelOf(page), null);
      }
    });

    it(`offers at an airport without a lounge what else the pass is good for, by ${name}`, async () => {
      const page = await open();
      await hand.press(page, '[part~=module-1] .button');
      await focusOn(page, '#heading');
      await hand.type(page, 'london city');
      await hand.takeFirst(page);
      assert.match((await answered(page, /^No lounge/)).message, /London \(LCY\)\s+Find a set meal\s+Find a coupon$/);
      await hand.press(page, '[part=other]');
      await focusOn(page, '#heading');
      assert.equal((await answered(page, /places? – London \(LCY\)$/)).heading, 'Find a set meal');
      assert.match(await page.$eval('#log li', ({ textContent }) => textContent), /epass-search · module 3 .*airport LCY$/);
    });
  }

  it('goes back and closes by Escape, a step at a time', async () => {
    const page = await open();
    await keyboard.press(page, '[part~=module-3] .button');
    await focusOn(page, '#heading');
    const { venues } = await answered(page, /HKG/);
    await keyboard.press(page, '.venue');
    await focusOn(page, '#venue');
    await page.keyboard.press('Escape');
    assert.equal((await focusOn(page, '.venue')).venue, venues[0]);
    await page.keyboard.press('Escape');
    await focusOn(page, '[part~=module-3] .button');
    assert.equal(await panelOf(page), null);
  });

  it('closes the suggestions by Escape first, and keeps the panel', async () => {
    const page = await open();
    await keyboard.press(page, '[part~=module-1] .button');
    await focusOn(page, '#heading');
    await keyboard.type(page, 'paris');
    await page.keyboard.press('Escape');
    await focusOn(page, '#place');
    assert.doesNotMatch((await panelOf(page))?.status ?? '', /suggestion/);
    await page.keyboard.press('Escape');
    await focusOn(page, '[part~=module-1] .button');
  });

  it('keeps the focus on what lists more, and when all are listed near it', async () => {
    const page = await open();
    await keyboard.press(page, '[part~=module-1] .button');
    await focusOn(page, '#heading');
    const { venues } = await answered(page, /HKG/);
    assert.equal(venues.length, 20);
    await keyboard.press(page, '[part=more]');
    await page.waitForFunction((count) => {
      const root = document.querySelector('epass-card')?.shadowRoot?.querySelector('epass-search')?.shadowRoot;
      return (root?.querySelectorAll('.venue').length ?? 0) > count;
    }, {}, venues.length);
    const { more } = await answered(page, /HKG/);
    assert.equal(more, '', 'there is no more');
    assert.notEqual((await focusOf(page)).tag, 'body', 'the focus is not lost with the control');
  });
});
