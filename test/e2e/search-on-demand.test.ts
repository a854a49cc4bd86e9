import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { Demo } from './demo.js';
import { answered, focusOn, pressIn, retype, signIn } from './panel.js';

const PANEL = /\/search-chunk-/;
const AIRPORTS = /\/directory-/;

describe('what a page loads for a search', () => {
  let demo: Demo;
  before(async () => void (demo = await Demo.start()));
  after(() => demo.stop());

  /** Mei-Ling's front page, with every script that it asks for from its start on. */
  async function open(): Promise<{ page: Page; asked: (what: RegExp) => string[] }> {
    const paths: string[] = [];
    const page = await demo.visit('/index.html', (it) => {
      it.on('request', (request) => paths.push(new URL(request.url()).pathname));
    });
    await signIn(page, 'Mei-Ling');
    return { page, asked: (what) => paths.filter((path) => what.test(path)) };
  }

  it('is no panel before a search is pressed, and no airport before one is typed', async () => {
    const { page, asked } = await open();
    assert.ok(asked(/\/assets\/index/).length > 0, 'it sees the requests for scripts');
    assert.deepEqual(asked(PANEL), []);
    await pressIn(page, 0, '[part~=module-1] .button');
    await focusOn(page, '#heading');
    await answered(page, /HKG/);
    assert.ok(asked(PANEL).length > 0);
    assert.deepEqual(asked(AIRPORTS), []);
    const directory = page.waitForRequest((request) => AIRPORTS.test(request.url()), { timeout: 10_000 });
    await pressIn(page, 0, '#place');
    await page.keyboard.type('x');
    await directory;
  });

  it('is asked for once when the airports are out of reach, and countries and codes are places still', async () => {
    const { page, asked } = await open();
    const protocol = await page.createCDPSession();
    await protocol.send('Network.enable');
    await protocol.send('Network.setBlockedURLs', { urls: ['*/directory-*'] });
    await pressIn(page, 0, '[part~=module-1] .button');
    await answered(page, /HKG/);
    for (const [typed, found] of [['japan', /Japan/], ['man', /MAN/]] as const) {
      await pressIn(page, 0, '#place');
      await retype(page, typed);
      await page.keyboard.press('Enter');
      await answered(page, found);
    }
    assert.equal(asked(AIRPORTS).length, 1);
  });

  it('is nothing at all when the controls are links: the middle button opens a tab, the left one goes there', async () => {
    const { page, asked } = await open();
    await page.$$eval('epass-card', async (cards) => {
      for (const card of cards) card.searchHref = '/gallery.html?module={module}&airport={airport}&iata={iata}';
      await Promise.all(cards.map(({ updateComplete }) => updateComplete));
    });
    const searches = [
      { card: 0, module: 1, path: '/gallery.html?module=1&airport=HKG&iata=' },
      { card: 1, module: 4, path: '/gallery.html?module=4&airport=HKG&iata=HKG%2CMAN' },
    ];
    for (const { card, module, path } of searches) {
      const opened = page.browserContext().waitForTarget((target) => target.url() === demo.origin + path, { timeout: 20_000 });
      await pressIn(page, card, `[part~=module-${module}] a.button`, { button: 'middle' });
      const tab = await (await opened).page();
      assert.ok(tab && tab !== page, 'it is another tab');
      await tab.close();
      assert.equal(new URL(page.url()).pathname, '/index.html', 'the page stays');
    }
    assert.deepEqual(await page.$$eval('epass-card', (cards) => (
      cards.flatMap(({ shadowRoot }) => [...shadowRoot?.querySelectorAll('epass-search') ?? []].length)
    )), [0, 0, 0]);
    assert.deepEqual([...asked(PANEL), ...asked(AIRPORTS)], []);

    const arrived = page.waitForNavigation();
    await pressIn(page, 0, '[part~=module-3] a.button');
    await arrived;
    assert.equal(page.url(), `${demo.origin}/gallery.html?module=3&airport=HKG&iata=`);
  });
});
