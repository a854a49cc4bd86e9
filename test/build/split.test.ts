import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import { dist, filesBelow, requireFreshDist } from './dist.js';
import { SELF_ONLY, strictPage, type StrictPage } from './strict-page.js';

const integrities = JSON.parse(readFileSync(join(dist, 'sri.json'), 'utf8')) as Record<string, string>;

describe('dist/split', () => {
  let browser: Browser | undefined;
  let server: StrictPage;
  before(async () => {
    requireFreshDist();
    browser = await launch(await chromiumLaunchOptions());
    server = await strictPage(SELF_ONLY, { script: '/dist/split/epass-card.js' });
  });
  after(async () => {
    await browser?.close();
    await server.close();
  });

  interface Opened {
    page: Page;
    /** The scripts below `dist` that were asked for, without the hashes in their names. */
    scripts: string[];
    errors: string[];
  }

  /** Opens the page of a partner. What is loaded later comes, is out of reach, or hangs. */
  async function open({ later = 'comes' }: { later?: 'comes' | 'fails' | 'hangs' } = {}): Promise<Opened> {
    assert.ok(browser);
    const page = await browser.newPage();
    const scripts: string[] = [];
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const file = /\/dist\/(.*)\.js$/.exec(request.url())?.[1];
      if (file !== undefined) scripts.push(file.replace(/-[\w-]{8}$/, ''));
      const comes = later === 'comes' || file === undefined || file === 'split/epass-card';
      if (comes) void request.continue();
      else if (later === 'fails') void request.abort();
    });
    await page.goto(server.url);
    await page.waitForSelector('epass-card[data-state=ready]');
    return { page, scripts, errors };
  }

  const press = (page: Page, part: string): Promise<void> => page.$eval('epass-card', ({ shadowRoot }, selector) => (
    shadowRoot?.querySelector<HTMLElement>(selector)?.click()
  ), `[part~=${part}]`);

  /** The text of the first match in the card, once there is one. */
  const shown = async (page: Page, selector: string): Promise<string> => {
    const found = await page.waitForFunction((it) => {
      const element = document.querySelector('epass-card')?.shadowRoot?.querySelector(it);
      return element ? [element.textContent] : null;
    }, { timeout: 10_000 }, selector);
    return (await found.jsonValue())?.[0] ?? '';
  };

  it('needs one file for the first view', async () => {
    const { page, scripts, errors } = await open();
    assert.deepEqual([scripts, errors], [['split/epass-card'], []]);
    await page.close();
  });

  const LATER = [
    { what: 'the door', part: 'show', opens: 'door', files: ['split/door'] },
    { what: 'the search', part: 'search-button', opens: 'search', files: ['split/search-chunk'] },
  ];
  for (const { what, part, opens, files } of LATER) {
    it(`loads ${what} on its first use`, async () => {
      const { page, scripts, errors } = await open();
      await press(page, part);
      await shown(page, `[part~=${opens}]`);
      assert.deepEqual(scripts.filter((file) => files.includes(file)), files);
      assert.deepEqual(errors, []);
      await page.close();
    });

    it(`says that ${what} is out of reach, and stays whole`, async () => {
      const { page, errors } = await open({ later: 'fails' });
      await press(page, part);
      assert.match(await shown(page, '[role=alert].out-of-reach'), /^(Find|Show at the door).* – Not available$/);
      assert.deepEqual(errors, []);
      assert.ok(await page.$('epass-card[data-state=ready]'));
      await page.close();
    });
  }

  /** Puts a search panel of its own into the page, and tells the text of its first match there. */
  const panelAlone = async (page: Page, selector: string): Promise<string> => {
    await page.evaluate(() => {
      const panel = document.createElement('epass-search');
      Object.assign(panel, { module: 1, locale: 'en', tokenEndpoint: '/epass/token' });
      panel.data = { orderId: 'DP1', module: 1, extra: { ePassId: '1788000066668888' } };
      document.body.append(panel);
    });
    const found = await page.waitForFunction((it) => (
      document.body.lastElementChild?.shadowRoot?.querySelector(it)?.textContent
    ), { timeout: 10_000 }, selector);
    return await found.jsonValue() ?? '';
  };

  it('knows <epass-search> from the start, and loads the rest of it with the first one', async () => {
    const { page, scripts, errors } = await open();
    assert.ok(await page.evaluate(() => customElements.get('epass-search') !== undefined));
    assert.deepEqual(scripts, ['split/epass-card']);
    assert.match(await panelAlone(page, '#heading'), /Find a lounge/);
    const look = await page.$eval('epass-search', (panel) => getComputedStyle(panel.shadowRoot?.querySelector('form') as Element).display);
    assert.deepEqual([scripts.sort(), errors, look], [['split/epass-card', 'split/search-chunk'], [], 'grid']);
    await page.close();
  });

  it('says that the rest of it is out of reach', async () => {
    const { page, errors } = await open({ later: 'fails' });
    assert.match(await panelAlone(page, '[part=message]'), /Find a lounge – Not available.*Try again/s);
    const colour = await page.$eval('epass-search', (panel) => (
      getComputedStyle(panel.shadowRoot?.querySelector('[part=retry]') as Element).backgroundColor
    ));
    assert.equal(colour, 'rgb(29, 85, 196)', 'the control is in the colours of the card');
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('ends a search by script with its signal, and at a sign-out, while a file for it hangs', async () => {
    const { page } = await open({ later: 'hangs' });
    const names = await page.evaluate(async (entry) => {
      const { createEpassClient, signOut } = await import(entry) as typeof import('../../src/page.js');
      const client = createEpassClient({ tokenEndpoint: '/epass/token' });
      const query = { module: 1, place: { iata: 'HKG' } };
      const controller = new AbortController();
      const aborted = Promise.allSettled([client.resources(query, { signal: controller.signal })]);
      controller.abort();
      const settled = await aborted;
      const ended = Promise.allSettled([client.resources(query), client.resource('N1')]);
      signOut();
      return [...settled, ...await ended].map((outcome) => outcome.status === 'rejected' && (outcome.reason as Error).name);
    }, '/dist/split/epass-card.js');
    assert.deepEqual(names, ['AbortError', 'AbortError', 'AbortError']);
    await page.close();
  });

  it('loads the visits so far with the attribute alone', async () => {
    const { page, scripts, errors } = await open();
    await page.$eval('epass-card', (card) => void (card.history = true));
    await shown(page, '[part=history]:not([aria-busy=true])');
    assert.deepEqual(scripts.sort(), ['split/epass-card', 'split/history-chunk', 'split/usage-list']);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('says that there is no list of the visits when its file is out of reach', async () => {
    const { page, errors } = await open({ later: 'fails' });
    await page.$eval('epass-card', (card) => void (card.history = true));
    assert.match(await shown(page, '[part=history]:not([aria-busy=true])'), /list of visits is not available/);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('asks again for a language that was out of reach, for the next card that speaks it', async () => {
    const { page, errors } = await open({ later: 'fails' });
    const inGerman = (): Promise<string> => page.evaluate(async () => {
      const card = document.createElement('epass-card');
      Object.assign(card, { locale: 'de', data: { orderId: 'DP1', module: 1 } });
      document.body.append(card);
      await card.updateComplete;
      return card.shadowRoot?.querySelector('[part=title]')?.textContent ?? '';
    });
    assert.equal(await inGerman(), 'Lounge pass');
    page.removeAllListeners('request');
    page.on('request', (request) => void request.continue());
    assert.equal(await inGerman(), 'Lounge-Pass');
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('loads the doctor with the attribute debug alone', async () => {
    const { page, scripts, errors } = await open();
    await page.$eval('epass-card', (card) => void (card.debug = true));
    assert.match(await shown(page, '[part=debug]'), /All is well|clock is \d+ days/);
    assert.deepEqual([scripts.sort(), errors], [['split/doctor', 'split/epass-card'], []]);
    await page.close();
  });
});

describe('dist/sri.json', () => {
  it('names every script that a page loads', () => {
    const scripts = filesBelow(dist).filter((file) => /^(epass-card|airports|(split|locales)\/[^/]+)\.js$/.test(file));
    assert.deepEqual(Object.keys(integrities), scripts.sort());
    assert.ok(scripts.length > 20);
  });

  it('holds the hash of each', () => {
    for (const [file, integrity] of Object.entries(integrities)) {
      const [name, hash] = integrity.split(/-(.*)/);
      assert.equal(createHash(name ?? '').update(readFileSync(join(dist, file))).digest('base64'), hash, file);
    }
  });
});
