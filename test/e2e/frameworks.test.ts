import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { startSandbox, type ExampleSandbox } from '../../demo/frameworks/sandbox.js';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import { policyOf, startServer } from '../../tools/example-site.js';
import { cardTexts } from './demo.js';
import { PartnerFolder } from './partner-folder.js';

const PASS = /Larkmoor travel pass.*Active.*3 visits left.*Mei-Ling Ashworth/;
const OTHER_PASS = /Lounge pass.*Upcoming.*1 visit left.*Mei-Ling Ashworth/;

/** Each page on one of the servers, and what its own style sheet says of the search controls. */
const ROWS = [
  { page: 'html', server: 'express', color: 'rgb(122, 31, 162)', radius: '0px' },
  { page: 'react', server: 'node-http', color: 'rgb(11, 90, 138)', radius: '3px' },
  { page: 'vue', server: 'web', color: 'rgb(23, 107, 58)', radius: '20px' },
  { page: 'svelte', server: 'express', color: 'rgb(179, 0, 60)', radius: '1px' },
];

/** What nobody may write: each line must be an error where it says so. */
const WRONG = `import { createEpassHost } from 'epass-card/host';
const card = document.createElement('epass-card');
// @ts-expect-error no detail holds a token
card.addEventListener('epass-load', ({ detail }) => detail.token);
// @ts-expect-error a misspelt text
card.strings = { passTitleAnny: '' };
// @ts-expect-error options are missing
createEpassHost({ programId: '1' });
// @ts-expect-error an order id is a text
export const one = <epass-card order-id={1} />;
// @ts-expect-error the listener is for another event
export const other = <epass-card onepass-load={(event: CustomEvent<{ module: number }>) => event.detail.module} />;
`;

let folder: PartnerFolder;
let sandbox: ExampleSandbox;
let browser: Browser;
let types: Promise<string[]>;
const stops: (() => void)[] = [];

before(async () => {
  folder = await PartnerFolder.make();
  sandbox = await startSandbox();
  browser = await launch(await chromiumLaunchOptions());
  types = folder.typeErrors({ 'wrong.tsx': WRONG }); // in a process of its own, beside the builds
  await folder.build();
});
after(async () => {
  for (const stop of stops) stop();
  sandbox?.stop();
  await browser?.close();
  await types;
  await folder?.remove();
});

/** A page of an example, and what went wrong on it. */
interface Visit {
  readonly page: Page;
  /** The policy that the page came under. */
  readonly policy: string;
  /** What was logged as an error. */
  readonly errors: readonly string[];
  violations(): Promise<string[]>;
}

async function visit(example: string, server: string, policy = policyOf(example)): Promise<Visit> {
  const env = { ...sandbox.env, SITE: folder.site(example), PAGE_POLICY: policy };
  const { url, stop } = await startServer(server, { servers: `${folder.path}/servers`, env });
  stops.push(stop);
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000); // a page that shows nothing fails each of its tests, and all of them in time
  const errors: string[] = [];
  page.on('console', (message) => (message.type() === 'error' ? errors.push(message.text()) : undefined));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluateOnNewDocument(`globalThis.violations = [];
    addEventListener('securitypolicyviolation', (it) => violations.push(it.effectiveDirective + ' ' + it.blockedURI));`);
  const answer = await page.goto(url, { waitUntil: 'load' });
  return {
    page,
    policy: answer?.headers()['content-security-policy'] ?? '',
    errors,
    violations: () => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations),
  };
}

const textOf = (page: Page, selector: string): Promise<string> => page.$eval(selector, ({ textContent }) => textContent);

/** Waits until the page has written something, and returns it. */
async function written(page: Page, selector: string, other = ''): Promise<string> {
  await page.waitForFunction((at, before) => document.querySelector(at)?.textContent !== before, {}, selector, other);
  return textOf(page, selector);
}

/** The first search control, inside the card. */
const control = (page: Page) => page.locator('epass-card >>> [part=search-button]');

for (const { page: example, server, color, radius } of ROWS) {
  describe(`the ${example} page on ${server}`, () => {
    let visited: Visit;
    let page: Page;
    before(async () => {
      visited = await visit(example, server);
      ({ page } = visited);
    });

    it('shows the pass that its attribute names, with the words that its property gives', async () => {
      assert.match((await cardTexts(page)).join(), PASS);
    });

    it('hears of the pass', async () => assert.equal(await written(page, '#loaded'), 'Mei-Ling, active'));

    it('styles the card by custom properties and parts', async () => {
      const style = await control(page).map((element) => {
        const { backgroundColor, borderTopLeftRadius } = getComputedStyle(element);
        return { color: backgroundColor, radius: borderTopLeftRadius };
      }).wait();
      assert.deepEqual(style, { color, radius });
    });

    it('does the search itself, and the card opens no panel', async () => {
      await control(page).click();
      assert.equal(await written(page, '#search'), 'Service 1');
      assert.equal(await page.$('epass-card >>> [part=search]'), null);
    });

    it('shows another pass when its state changes', async () => {
      await page.click('#other');
      assert.equal(await written(page, '#loaded', 'Mei-Ling, active'), 'Mei-Ling, upcoming');
      assert.match((await cardTexts(page)).join(), OTHER_PASS);
    });

    it('lives under a strict policy with no violation and no error', async () => {
      assert.equal(visited.policy, policyOf(example));
      assert.deepEqual(await visited.violations(), []);
      assert.deepEqual(visited.errors, []);
    });
  });
}

describe('the script tag', () => {
  it('needs no style-src: without it only the page’s own style sheet is refused', async () => {
    const { page, violations } = await visit('html', 'express', policyOf('html').replace(" style-src 'self';", ''));
    assert.match((await cardTexts(page)).join(), PASS);
    assert.deepEqual(await violations(), [`style-src-elem ${new URL('page.css', page.url()).href}`]);
  });
});

describe('the types', () => {
  it('fit the examples of every framework and server, and refuse what is wrong', async () => {
    assert.deepEqual(await types, []);
  });
});
