import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { Demo } from './demo.js';

const THEMES = ['quiet-bank', 'loud-airline', 'dark-fintech'];
const source = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the themes', () => {
  let demo: Demo;
  before(async () => void (demo = await Demo.start()));
  after(() => demo.stop());

  async function themed(theme: string): Promise<Page> {
    const page = await demo.visit('/theme.html');
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#css')?.value !== '');
    await page.select('#theme', theme);
    return page;
  }
  const warnings = (page: Page): Promise<string[]> => page.$$eval('#warnings li', (all) => all.map(({ textContent }) => textContent ?? ''));
  const rule = (page: Page): Promise<string> => page.$eval('#css', (it) => (it as HTMLTextAreaElement).value);
  const turn = (page: Page, token: string, value: string): Promise<void> => page.$eval(`[name="${token}"]`, (it, to) => {
    (it as HTMLInputElement).value = to;
    it.dispatchEvent(new Event('input', { bubbles: true }));
  }, value);

  it('have enough contrast on both sides', async () => {
    const page = await themed('');
    for (const theme of ['', ...THEMES]) {
      for (const scheme of ['light', 'dark']) {
        await page.select('#theme', theme);
        await page.select('#scheme', scheme);
        assert.deepEqual(await warnings(page), ['Every text has enough contrast.'], `${theme} ${scheme}`);
      }
    }
  });

  it('show every status, and the cards that wait or fail', async () => {
    const page = await themed('quiet-bank');
    const seen = await page.$$eval('#stage epass-card', (cards) => cards.map((card) => card.status ?? card.dataset.state));
    for (const state of ['active', 'upcoming', 'used-up', 'expired', 'cancelled', 'unknown', 'loading', 'error', 'idle']) {
      assert.ok(seen.includes(state), state);
    }
  });

  it('warn where a text gets too faint, with the ratio', async () => {
    const page = await themed('');
    await turn(page, 'muted', '#999999');
    assert.deepEqual(await warnings(page), ['muted on surface has a contrast of 2.8 to 1; text needs 4.5 to 1.']);
    assert.equal(await page.$eval('#warnings', ({ className }) => className), 'warnings weak');
  });

  it('give the rule to copy, and the cards follow it', async () => {
    const page = await themed('');
    assert.equal(await rule(page), '/* All tokens are as usual. */');
    await turn(page, 'surface', '#fdf6e3');
    await turn(page, 'radius', '0');
    assert.equal(await rule(page), 'epass-card {\n  --epass-color-surface: #fdf6e3;\n  --epass-radius: 0;\n}');
    const { background, radius } = await page.$eval('#stage epass-card', (card) => {
      const base = card.shadowRoot?.querySelector('[part=base]') ?? card;
      return { background: getComputedStyle(base).backgroundColor, radius: getComputedStyle(base).borderRadius };
    });
    assert.deepEqual([background, radius], ['rgb(253, 246, 227)', '0px']);
    await page.click('#reset');
    assert.equal(await rule(page), '/* All tokens are as usual. */');
  });

  for (const theme of THEMES) {
    it(`are made of parts and custom properties alone: ${theme}`, () => {
      const css = source(`demo/theme/${theme}.css`);
      assert.doesNotMatch(css, /!important/);
      const selectors = css.replace(/\/\*[^]*?\*\//g, '').match(/[^{}]+(?=\{)/g)?.flatMap((list) => list.split(',')) ?? [];
      assert.ok(selectors.length > 2);
      for (const selector of selectors) {
        assert.match(selector.trim(), new RegExp(`^\\.${theme} epass-card(::part\\([a-z -]+\\)(:[a-z]+)?)?$`));
      }
    });

    it(`stand in the documentation as they are: ${theme}`, () => {
      const own = source(`demo/theme/${theme}.css`).replace(/^\/\*[^]*?\*\/\n/, '').replaceAll(`.${theme} epass-card`, 'epass-card');
      assert.ok(source('docs/styling.md').includes(own.trim()));
    });
  }
});
