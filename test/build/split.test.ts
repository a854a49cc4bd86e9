import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import { dist, filesBelow, requireFreshDist } from './dist.js';
import { strictPage, type StrictPage } from './strict-page.js';

const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'";

const integrities = JSON.parse(readFileSync(join(dist, 'sri.json'), 'utf8')) as Record<string, string>;

describe('dist/split', () => {
  let browser: Browser | undefined;
  let server: StrictPage;
  before(async () => {
    requireFreshDist();
    browser = await launch(await chromiumLaunchOptions());
    server = await strictPage(POLICY, { script: '/dist/split/epass-card.js' });
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

  /** Opens the page of a partner; from `cut` on, scripts are out of reach. */
  async function open({ cut = false } = {}): Promise<Opened> {
    assert.ok(browser);
    const page = await browser.newPage();
    const scripts: string[] = [];
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const file = /\/dist\/(.*)\.js$/.exec(request.url())?.[1];
      if (file !== undefined) scripts.push(file.replace(/-[\w-]{8}$/, ''));
      void (cut && file !== undefined && file !== 'split/epass-card' ? request.abort() : request.continue());
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
    { what: 'the search', part: 'search-button', opens: 'search', files: ['split/define-search'] },
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
      const { page, errors } = await open({ cut: true });
      await press(page, part);
      assert.match(await shown(page, '[role=status].out-of-reach'), /connection|reach|try/i);
      assert.deepEqual(errors, []);
      assert.ok(await page.$('epass-card[data-state=ready]'));
      await page.close();
    });
  }

  it('loads the visits so far with the attribute alone', async () => {
    const { page, scripts, errors } = await open();
    await page.$eval('epass-card', (card) => void (card.history = true));
    await shown(page, '[part=history]');
    assert.deepEqual(scripts.sort(), ['split/epass-card', 'split/history.view', 'split/usage-list']);
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
