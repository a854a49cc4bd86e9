import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import { requireFreshDist } from './dist.js';
import { bundleForPage, CARD, HYDRATION_SUPPORT, PACKAGE, renderOnServer, styleHash } from './server-rendered.js';
import { strictPage, type PageParts } from './strict-page.js';

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'";
const BELOW = '<p>What is below the card.</p>';

let browser: Browser | undefined;
let hydrating: PageParts = {};
let hashed = '';
before(async () => {
  requireFreshDist();
  hashed = `${STRICT}; style-src ${styleHash()}`;
  const both = await bundleForPage(HYDRATION_SUPPORT, PACKAGE);
  const support = await bundleForPage(HYDRATION_SUPPORT);
  const single = "import '/support.js'; import '/epass-card.js';";
  // The server's skeleton has been painted by then.
  const later = `await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    await import('/both.js');`;
  hydrating = { script: '/later.js', modules: { '/both.js': both, '/later.js': later, '/support.js': support, '/single.js': single } };
  browser = await launch(await chromiumLaunchOptions());
});
after(() => browser?.close());

/** What a page notes about its card before any script of a partner's bundle runs, and afterwards. */
interface Noted {
  /** The nodes of the server. */
  served: Element[];
  /** The nodes when the card has come to life. */
  alive: Promise<Element[]>;
  shifts: number[];
  violations: string[];
}

/** Opens the page that a server rendered, and looks at it. */
async function withPage<T>(parts: PageParts, look: (page: Page) => Promise<T>, policy = hashed, scripts = true) {
  const server = await strictPage(policy, parts);
  const page = await browser?.newPage();
  assert.ok(page);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => /error|warn/.test(message.type()) && complaints.push(message.text()));
  try {
    await page.setJavaScriptEnabled(scripts);
    // The loader of the tests marks functions with a helper that the page does not have.
    await page.evaluateOnNewDocument('globalThis.__name = (it) => it');
    await page.evaluateOnNewDocument(() => {
      const nodesNow = () => [...document.querySelector('epass-card')?.shadowRoot?.querySelectorAll('article, article *') ?? []];
      const alive = customElements.whenDefined('epass-card').then(async () => {
        await document.querySelector('epass-card')?.updateComplete;
        return nodesNow();
      });
      const noted: Noted = { served: [], alive, shifts: [], violations: [] };
      Object.assign(globalThis, { noted });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => noted.violations.push(violatedDirective));
      document.addEventListener('readystatechange', () => {
        noted.served = nodesNow();
      }, { once: true });
      new PerformanceObserver((list) => list.getEntries().forEach((it) => noted.shifts.push((it as unknown as { value: number }).value)))
        .observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(server.url);
    return { ...await look(page), complaints };
  } finally {
    await page.close();
    await server.close();
  }
}

/** What the card shows, once it has settled. */
async function settled(page: Page) {
  await page.waitForFunction(() => document.querySelector('epass-card')?.dataset.state?.match(/ready|error|idle/), { timeout: 10_000 });
  return page.evaluate(async () => {
    await document.querySelector('epass-card')?.updateComplete;
    for (const _ of 'two') await new Promise((painted) => requestAnimationFrame(painted)); // shifts are told then
    const root = document.querySelector('epass-card')?.shadowRoot;
    const bases = [...root?.querySelectorAll<HTMLElement>('[part~=base]') ?? []];
    const { violations, shifts } = (globalThis as unknown as { noted: Noted }).noted;
    return {
      text: bases.map((it) => it.innerText.replace(/\s+/g, ' ')).join(' | '),
      attributes: bases.map(({ className, dir, lang }) => [className.trim(), dir, lang]).flat(),
      skeletons: root?.querySelectorAll('[part=skeleton]').length,
      border: bases.map((it) => getComputedStyle(it).borderTopStyle).join(),
      height: root?.host.getBoundingClientRect().height,
      violations,
      shifts,
    };
  });
}

const heightOf = (page: Page) => page.evaluate(() => {
  const card = document.querySelector('epass-card');
  const skeleton = card?.shadowRoot?.querySelector<HTMLElement>('[part=skeleton]');
  return { height: card?.getBoundingClientRect().height, visible: skeleton?.checkVisibility(), display: skeleton && getComputedStyle(skeleton).display };
});

/** The part of a server's HTML that is the card's own, without styles and the marks of Lit. */
function shadowOf(html: string): string {
  const [, inside = ''] = /<template[^>]*>([^]*)<\/template>/.exec(html) ?? [];
  return inside.replace(/<style>[^]*<\/style>/, '').replace(/<!--[^]*?-->/g, '');
}

describe('a card on a server', () => {
  it('is a skeleton in a declarative shadow root, with its styles', () => {
    const html = renderOnServer(CARD);
    assert.match(html, /<epass-card\s+order-id="DP00000000000001"[^>]*><template shadowroot="open" shadowrootmode="open"><style>/);
    assert.match(shadowOf(html), /<article part="base" class="base "[^>]*>[^]*<div part="skeleton"/);
    assert.ok(html.includes('--epass-color-surface') && html.includes('.bone'));
  });

  const rows: [name: string, template: string][] = [
    ['an order id', CARD],
    ['an E-pass id', '<epass-card epass-id="1788000066668888" token-endpoint="/epass/token"></epass-card>'],
    ['nothing', '<epass-card></epass-card>'],
    ['the order itself', "<epass-card .data=${{ orderId: 'DP1', firstName: 'Ada', expirationDate: 1861919999000 }}></epass-card>"],
    ['a zone, a locale and a level', '<epass-card order-id="DP1" time-zone="Asia/Tokyo" locale="ja" heading-level="2" loading="lazy"></epass-card>'],
  ];
  for (const [name, template] of rows) {
    it(`says nothing in any language, and no date, id or address: given ${name}`, () => {
      const shadow = shadowOf(renderOnServer(template));
      assert.match(shadow, /part="skeleton"/);
      assert.equal(shadow.replace(/<[^>]*>/g, '').trim(), '');
      assert.doesNotMatch(shadow, /\d|lang=|epass\/token|Ada|DP/);
    });
  }

  it('is the same wherever the server stands and whatever it speaks', () => {
    const places = [{}, { LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', TZ: 'Asia/Tokyo' }, { LANG: 'C', LC_ALL: 'C', TZ: 'America/New_York' }];
    assert.equal(new Set(places.map((place) => renderOnServer(CARD, place))).size, 1);
  });

  const directions: [attributes: string, opening: RegExp][] = [
    ['locale="ar" theme="dark"', /class="base dark" dir="rtl"/],
    ['locale="de"', /class="base " dir="ltr"/],
    ['locale="no such"', /class="base "\s+aria-busy/],
  ];
  for (const [attributes, opening] of directions) {
    it(`takes theme and direction from its own attributes: ${attributes}`, () => {
      assert.match(shadowOf(renderOnServer(`<epass-card order-id="DP1" ${attributes}></epass-card>`)), opening);
    });
  }
});

describe('the page that a server rendered', () => {
  it('shows the skeleton as high as the card will be, without any script', async () => {
    const card = renderOnServer(CARD) + BELOW;
    const { complaints, ...still } = await withPage({ ...hydrating, card }, heightOf, hashed, false);
    const alive = await withPage({ ...hydrating, card }, settled);
    assert.deepEqual(still, { height: alive.height, visible: true, display: 'flex' });
    assert.ok((alive.height ?? 0) > 300);
    assert.deepEqual(complaints, []);
  });

  it('moves nothing when it arrives in pieces', async () => {
    const seen = await withPage({ ...hydrating, card: renderOnServer(CARD) + BELOW, inPieces: true }, settled);
    assert.deepEqual(seen.shifts, []);
    assert.match(seen.text, /^[^|]*Active[^|]*$/);
  });

  it('is taken over node by node, and then shows the pass where the skeleton was', async () => {
    const card = renderOnServer(CARD) + BELOW;
    const { same, skeleton, text, height, ...seen } = await withPage({ ...hydrating, card }, async (page) => (
      { ...await takenOver(page), ...await settled(page) }
    ));
    assert.deepEqual({ same, skeleton }, { same: true, skeleton: true });
    assert.match(text, /^[^|]*Active[^|]*1 visit left[^|]*$/);
    assert.ok((height ?? 0) > 300);
    const attributes = ['base', 'ltr', 'en'];
    assert.deepEqual(seen, { attributes, skeletons: 0, border: 'solid', violations: [], shifts: [], complaints: [] });
  });

  const changes: [name: string, template: string, change: string, attributes: string[], text: RegExp][] = [
    ['the theme is chosen by then', CARD, "card.setAttribute('theme', 'dark')", ['base dark', 'ltr', 'en'], /Active/],
    ['the theme is another one by then', CARD.replace('>', ' theme="dark">'), "card.theme = 'light'", ['base light', 'ltr', 'en'], /Active/],
    ['the card is in another language', CARD, "card.locale = 'ar'", ['base', 'rtl', 'ar'], /8888/],
    ['the page is written the other way', CARD, "document.documentElement.dir = 'rtl'", ['base', 'rtl', 'en'], /Active/],
    ['the trip has an airport by then', CARD, "card.setAttribute('airport', 'HKG')", ['base', 'ltr', 'en'], /Active/],
    ['the trip has no airport any more', CARD.replace('>', ' airport="HKG">'), "card.removeAttribute('airport')", ['base', 'ltr', 'en'], /Active/],
    ['there is nothing to load', '<epass-card></epass-card>', '', ['base', 'ltr', 'en'], /^[^|]*no [^|]*pass[^|]*$/i],
  ];
  for (const [name, template, change, attributes, text] of changes) {
    it(`becomes what the card is: ${name}`, async () => {
      const ownScript = `document.addEventListener('readystatechange', () => {
        const card = document.querySelector('epass-card'); ${change} }, { once: true });`;
      const seen = await withPage({ ...hydrating, ownScript, card: renderOnServer(template) }, settled);
      assert.deepEqual(seen.attributes, attributes);
      assert.match(seen.text, text);
      const complaints = seen.complaints.filter((it) => !it.includes('404')); // this server counts no venues at airports
      assert.deepEqual({ skeletons: seen.skeletons, complaints }, { skeletons: 0, complaints: [] });
    });
  }

  const loads: [name: string, parts: PageParts, served?: string][] = [
    ['the single file alone', { script: '/epass-card.js' }],
    ['the split file alone', { script: '/dist/split/epass-card.js' }],
    ['the single file after the support, which cannot take over what it did not render', { script: '/single.js' }],
    ['another skeleton than ours', { script: '/both.js' }, '<article part="base"><p>By hand</p></article>'],
    ['another skeleton than ours, and the single file', { script: '/epass-card.js' }, '<article part="base"><p>By hand</p></article>'],
  ];
  for (const [name, parts, served] of loads) {
    it(`shows the pass once, in the place of the skeleton: ${name}`, async () => {
      const rendered = renderOnServer(CARD);
      const card = served === undefined ? rendered : rendered.replace(/(<template[^>]*>)[^]*(<\/template>)/, `$1${served}$2`);
      const { text, ...seen } = await withPage({ ...hydrating, ...parts, card: card + BELOW }, settled);
      assert.match(text, /^[^|]*Active[^|]*$/);
      assert.deepEqual([seen.skeletons, seen.border, seen.violations, seen.complaints], [0, 'solid', [], []]);
      if (served === undefined) assert.deepEqual(seen.shifts, []);
    });
  }

  it('has its styles from the script alone, where the policy allows the page none', async () => {
    const seen = await withPage({ ...hydrating, card: renderOnServer(CARD) + BELOW }, settled, `${STRICT}; style-src 'none'`);
    assert.deepEqual([seen.border, seen.violations], ['solid', ['style-src-elem']]);
    assert.notDeepEqual(seen.shifts, []);
    assert.match(seen.text, /^[^|]*Active[^|]*$/);
  });
});

/** Whether the card, once it is alive and before its pass has come, consists of the nodes that the server wrote. */
async function takenOver(page: Page) {
  return page.evaluate(async () => {
    const { served, alive } = (globalThis as unknown as { noted: Noted }).noted;
    const nodes = await alive;
    const same = served.length > 20 && nodes.length === served.length && nodes.every((it, at) => it === served[at]);
    return { same, skeleton: nodes.some((it) => it.getAttribute('part') === 'skeleton') };
  });
}
