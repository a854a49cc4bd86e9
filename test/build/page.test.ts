import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { cardStyles } from '../../src/elements/card.view.js';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import { requireFreshDist } from './dist.js';
import { SELF_ONLY, strictPage, type Call } from './strict-page.js';

const TRUSTED_TYPES = `${SELF_ONLY}; require-trusted-types-for 'script'; trusted-types`;

let browser: Browser | undefined;
before(async () => {
  requireFreshDist();
  browser = await launch(await chromiumLaunchOptions());
});
after(() => browser?.close());

async function newPage(): Promise<Page> {
  assert.ok(browser);
  return browser.newPage();
}

interface Seen {
  text: string;
  display: string;
  border: string;
  violations: string[];
  errors: string[];
  calls: readonly Call[];
}

/** Opens the page of a partner with that policy, waits for the card, and says what there is to see. */
async function look(policy: string, ownScript = ''): Promise<Seen> {
  const server = await strictPage(policy, { ownScript });
  const page = await newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  try {
    await page.evaluateOnNewDocument(() => {
      const violations: string[] = [];
      Object.assign(globalThis, { violations });
      document.addEventListener('securitypolicyviolation', (event) => {
        violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${String(event.lineNumber)}`);
      });
    });
    await page.goto(server.url);
    await page.waitForFunction(() => document.querySelector('epass-card')?.dataset.state?.match(/ready|error/), { timeout: 10_000 })
      .catch(() => undefined); // what is there instead is in the answer
    return { ...await seenIn(page), errors, calls: server.calls };
  } finally {
    await page.close();
    await server.close();
  }
}

function seenIn(page: Page) {
  return page.evaluate(() => {
    const card = document.querySelector('epass-card');
    const base = card?.shadowRoot?.querySelector<HTMLElement>('[part~="base"]');
    const { display, borderTopStyle } = base ? getComputedStyle(base) : { display: '', borderTopStyle: '' };
    return {
      text: base?.innerText.replace(/\s+/g, ' ') ?? '',
      display,
      border: borderTopStyle,
      violations: (globalThis as unknown as { violations: string[] }).violations,
    };
  });
}

describe('a bare page with the single file, under a strict policy, against a host that is not ours', () => {
  const lit = "trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });";
  const rows: [string, string, string?][] = [
    ['nothing but its own script and server', SELF_ONLY],
    ['Trusted Types, with our policy', `${TRUSTED_TYPES} epass-card`],
    ['Trusted Types, with a Lit of its own before ours', `${TRUSTED_TYPES} lit-html epass-card`, lit],
  ];
  for (const [name, policy, ownScript] of rows) {
    it(`shows the pass: ${name}`, async () => {
      const seen = await look(policy, ownScript);
      assert.deepEqual({ violations: seen.violations, errors: seen.errors }, { violations: [], errors: [] });
      assert.match(seen.text, /Active/);
      assert.match(seen.text, /DragonPass DragonPass/);
      assert.match(seen.text, /8888/);
      assert.match(seen.text, /1 visit left – lounge, set meal or coupon/);
      assert.ok(!seen.text.includes('1788000066668888'));
      assert.deepEqual([seen.display, seen.border], ['block', 'solid'], 'the styles are applied');
    });
  }

  it('asks for one token and one pass', async () => {
    const { calls } = await look(SELF_ONLY);
    assert.deepEqual(calls, [
      { method: 'POST', path: '/epass/token', authorization: undefined, body: '{}' },
      {
        method: 'POST',
        path: '/epass/orders/ePasses/search',
        authorization: 'Bearer a.foreign.token',
        body: '{"orderId":"DP00000000000001"}',
      },
    ]);
  });

  it('notices a violation, where there is one', async () => {
    const { violations } = await look(SELF_ONLY, "const a = document.createElement('style'); document.head.append(a); a.append('p{}');");
    assert.match(violations.join(), /style-src/);
  });
});

describe('the styles of the single file', () => {
  it('are those of the sources, but for white space', async () => {
    const server = await strictPage("script-src 'self' 'unsafe-eval'");
    const page = await newPage();
    try {
      await page.goto(server.url);
      await page.waitForFunction(() => document.querySelector('epass-card')?.shadowRoot?.adoptedStyleSheets.length);
      const shipped = await page.evaluate(() => {
        const { adoptedStyleSheets = [] } = document.querySelector('epass-card')?.shadowRoot ?? {};
        return adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
      });
      const written = await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return [...sheet.cssRules].map((rule) => rule.cssText);
      }, cardStyles.cssText);
      // Custom properties keep the white space that they were written with.
      const plain = (rules: string[]) => rules.map((rule) => rule.replace(/\s*([,:])\s*/g, '$1').replace(/\s+/g, ' '));
      assert.ok(shipped.length > 50);
      assert.deepEqual(plain(shipped), plain(written));
    } finally {
      await page.close();
      await server.close();
    }
  });
});

