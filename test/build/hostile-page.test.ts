import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import { requireFreshDist, root } from './dist.js';
import { strictPage, type Call, type PageParts } from './strict-page.js';

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri *; require-trusted-types-for 'script'; trusted-types";
const OURS = `${STRICT} epass-card`;
const CALLS: Call[] = [
  { method: 'POST', path: '/epass/token', authorization: undefined, body: '{}' },
  {
    method: 'POST', path: '/epass/orders/ePasses/search', authorization: 'Bearer a.foreign.token', body: '{"orderId":"DP00000000000001"}',
  },
];
const SHOWN = { state: 'ready', status: 'active', own: null, listeners: [], errors: [], calls: CALLS };

/** Notes who listens for messages, and whether the page's own script came to its end. */
const WATCH = `
  globalThis.listeners = [];
  {
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      if (/^message/.test(type)) globalThis.listeners.push(this.constructor.name);
      return addEventListener.call(this, type, ...rest);
    };
  }`;
const installed = (path: string): string => readFileSync(join(root, 'node_modules', path), 'utf8');

let browser: Browser | undefined;
before(async () => {
  requireFreshDist();
  browser = await launch(await chromiumLaunchOptions());
});
after(() => browser?.close());

interface PageState {
  epassCard?: HTMLElement & { state: string; status: string | null };
  own?: unknown;
  listeners?: string[];
}

/** Opens a page, waits for the card, lets the page do something more, and says how the card fares. */
async function look(parts: PageParts, { policy = OURS, then = '', waitFor = '[data-state=ready]' } = {}) {
  const server = await strictPage(policy, parts);
  const page = await browser?.newPage();
  assert.ok(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && errors.push(message.text()));
  try {
    await page.goto(server.url, { waitUntil: 'load' });
    await page.waitForSelector(`epass-card${waitFor}`, { timeout: 10_000 }).catch(() => undefined); // the answer tells
    await page.evaluate(then);
    const seen = await page.evaluate(() => {
      const card = document.querySelector('epass-card') as PageState['epassCard'];
      const { own = null, listeners = [] } = globalThis as unknown as PageState;
      return { state: card?.state, status: card?.status, own, listeners };
    });
    return { ...seen, errors, calls: server.calls };
  } finally {
    await page.close();
    await server.close();
  }
}

describe('a page whose libraries change what the language brings', () => {
  const rows: [name: string, ownScript: string, changed: string][] = [
    ['Datejs', installed('datejs/lib/date.js'), "typeof Date.today === 'function'"],
    ['Sugar, extended', `${installed('sugar/dist/sugar.js')};Sugar.extend();`, "typeof Array.prototype.unique === 'function'"],
    ['zone.js', installed('zone.js/bundles/zone.umd.js'), "Promise.name === 'ZoneAwarePromise'"],
    ...['function () {}', '"x"', 'null', '{}'].map((value): [string, string, string] => (
      [`an enumerable key on every object: ${value}`, `Object.prototype.extra = ${value};`, "'extra' in {}"])),
    ['T-07: an option of requests on every object', 'Object.prototype.redirect = "follow";', "'redirect' in {}"],
    ['Array.prototype.toJSON', 'Array.prototype.toJSON = function () { return String(this); };', "JSON.stringify([1]) === '\"1\"'"],
  ];
  for (const [name, script, changed] of rows) {
    it(`T-05: shows the pass and sends the same: ${name}`, async () => {
      const seen = await look({ ownScript: `${script}\n;globalThis.own = ${changed};` });
      assert.deepEqual(seen, { ...SHOWN, own: true });
    });
  }
});

describe('a page that would lead the card elsewhere', () => {
  it('T-09: calls the origin of the page, whatever its <base> says', async () => {
    // Put there when our script has its address already, and before it runs.
    const ownScript = `new MutationObserver(() => {
      if (!document.querySelector('epass-card') || globalThis.own) return;
      const base = document.createElement('base');
      base.href = 'https://evil.test/elsewhere/';
      document.head.append(base);
      globalThis.own = document.baseURI;
    }).observe(document, { childList: true, subtree: true });`;
    assert.deepEqual(await look({ ownScript }), { ...SHOWN, own: 'https://evil.test/elsewhere/' });
  });

  it('T-20: listens to no message and is moved by none', async () => {
    const flood = `for (let i = 0; i < 2000; i += 1) {
      postMessage({ type: 'epass', token: 'evil', orderId: 'evil', apiBase: 'https://evil.test/', state: 'error' }, '*');
    }
    new Promise((resolve) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); })`;
    assert.deepEqual(await look({ ownScript: WATCH }, { then: flood }), SHOWN);
    const noticed = await look({ ownScript: `${WATCH} addEventListener('message', () => {});` });
    assert.deepEqual(noticed.listeners, ['Window'], 'a listener would be noticed');
  });
});

describe('a page that has two single files', () => {
  const withAlso = (path: string): PageParts => ({ markup: `<script type="module" src="${path}"></script>` });
  const PLAIN = "default-src 'none'; script-src 'self'; connect-src 'self'";

  it('T-25: defines the card once and says nothing when both are of one version', async () => {
    assert.deepEqual(await look(withAlso('/copy/epass-card.js'), { policy: PLAIN }), SHOWN);
  });

  it('T-25: shows the pass under Trusted Types, too', async () => {
    assert.deepEqual(await look(withAlso('/copy/epass-card.js')), SHOWN);
  });

  it('T-25: says so once when they are of two versions, and shows the pass', async () => {
    const { errors, ...seen } = await look(withAlso('/other/epass-card.js'), { policy: PLAIN });
    assert.deepEqual({ ...seen, errors: [] }, SHOWN);
    assert.equal(errors.length, 1, errors.join());
    assert.match(errors[0] ?? '', /version/);
  });
});

describe('a page that allows no Trusted Types policy of ours', () => {
  it("M-10: stays as it was under trusted-types 'none': its own script runs, and no call is made", async () => {
    const seen = await look({ ownScript: 'globalThis.own = 1;' }, { policy: `${STRICT} 'none'`, waitFor: ':not(:defined)' });
    assert.deepEqual([seen.own, seen.state, seen.calls], [1, undefined, []]);
    assert.match(seen.errors.join(), /epass-card/, 'the name to allow is in the console');
  });
});
