import assert from 'node:assert/strict';
import { normalize, dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import { distText, packageJson, requireFreshDist, root } from './dist.js';
import { SELF_ONLY, strictPage, type PageParts } from './strict-page.js';

const OF_LIT = [
  'litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litHtmlPolyfillSupport', 'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport', 'litElementHydrateSupport', 'litPropertyMetadata', 'litNonce', 'ShadyCSS', 'ShadyDOM',
  'trustedTypes', 'litIssuedWarnings', 'emitLitDebugLogEvents', 'litHtmlPolyfillSupportDevMode',
];
/** What the walk outwards for `lang` and `dir` asks of each node. */
const OF_NODES = ['host', 'parentElement', 'assignedSlot', 'getAttribute', 'getRootNode', 'nodeType', 'parentNode'];
const LIKE_OURS = ['epassCard', 'epass-card', 'EpassCardElement', 'epass', 'ky', 'valibot', 'configureEpass', 'fetch', 'URL', 'name'];

let browser: Browser | undefined;
before(async () => {
  requireFreshDist();
  browser = await launch(await chromiumLaunchOptions());
});
after(() => browser?.close());

/** Opens a page and says how the card fares and what the globals of the page are then. */
async function look(parts: PageParts, names: readonly string[] = []) {
  const server = await strictPage(SELF_ONLY, parts);
  const page = await browser?.newPage();
  assert.ok(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  try {
    await page.goto(server.url);
    await page.waitForFunction(() => document.querySelector('epass-card')?.dataset.state?.match(/ready|error/), { timeout: 10_000 })
      .catch(() => undefined); // what is there instead is in the answer
    const seen = await page.evaluate((asked) => {
      const base = document.querySelector('epass-card')?.shadowRoot?.querySelector<HTMLElement>('[part~="base"]');
      const globals = asked.map((name) => String((globalThis as unknown as Record<string, unknown>)[name]));
      return { active: base?.innerText.includes('Active'), border: base && getComputedStyle(base).borderTopStyle, globals };
    }, names);
    return { ...seen, errors };
  } finally {
    await page.close();
    await server.close();
  }
}

describe('a page whose markup names its elements like globals (M-11, T-06)', () => {
  const ways: [string, (name: string) => string][] = [
    ['links with these ids', (name) => `<a id="${name}" href="/x"></a>`],
    ['two elements of each id', (name) => `<a id="${name}"></a><b id="${name}"></b>`],
    ['pictures with these names', (name) => `<img name="${name}">`],
    ['forms with these names', (name) => `<form name="${name}"><input id="has" name="push"><input name="${name}"></form>`],
    ['frames with these names', (name) => `<iframe name="${name}"></iframe>`],
  ];
  for (const [title, markup] of ways) {
    it(`M-11: shows the card with its styles: ${title}`, async () => {
      const seen = await look({ markup: [...OF_LIT, ...LIKE_OURS].map(markup).join('') });
      assert.deepEqual(seen, { active: true, border: 'solid', globals: [], errors: [] });
    });
  }

  const frozen: [string, string][] = [
    ['a form', '<form name="host"></form>'],
    ['a picture', '<img name="host">'],
    ['an object', '<object id="host"></object>'],
    ['a frame', '<iframe name="host"></iframe>'],
  ];
  for (const [title, markup] of frozen) {
    it(`T-06: does not walk in circles where ${title} is named "host"`, async () => {
      assert.deepEqual(await look({ markup }), { active: true, border: 'solid', globals: [], errors: [] });
    });
  }

  for (const name of OF_NODES) {
    it(`T-06: shows the card in a form that has a field named "${name}"`, async () => {
      const around = `const form = document.createElement('form');
        form.innerHTML = '<input name="${name}">';
        addEventListener('DOMContentLoaded', () => {
          const card = document.querySelector('epass-card');
          card.before(form);
          form.append(card);
        });`;
      assert.deepEqual(await look({ ownScript: around }), { active: true, border: 'solid', globals: [], errors: [] });
    });
  }

  it('M-11: leaves what a Lit of the page itself keeps there', async () => {
    const ownScript = `
      globalThis.litHtmlVersions = ['of the page'];
      globalThis.ShadyCSS = { nativeShadow: true, toString: () => 'of the page' };
      globalThis.litIssuedWarnings = new Set(['of the page']);
      globalThis.reactiveElementPolyfillSupport = Object.assign(() => {}, { toString: () => 'of the page' });`;
    const names = ['litHtmlVersions', 'ShadyCSS', 'litIssuedWarnings', 'reactiveElementPolyfillSupport'];
    const { globals, ...seen } = await look({ ownScript }, names);
    assert.deepEqual(seen, { active: true, border: 'solid', errors: [] });
    assert.match(globals[0] ?? '', /^of the page,\d/);
    assert.deepEqual(globals.slice(1), ['of the page', '[object Set]', 'of the page']);
  });

  it('M-11: leaves names alone that Lit does not ask for', async () => {
    const { globals } = await look({ markup: '<a id="partnerMenu" href="/menu"></a>' }, ['partnerMenu', 'litHtmlPolyfillSupport']);
    assert.match(globals[0] ?? '', /menu$/);
    assert.equal(globals[1], 'undefined');
  });
});

/** The files and packages behind a door, in the order in which they start. */
function startOrder(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const names = [...distText(file).matchAll(/^(?:import|export)\b[^;]*?['"]([^'"]+)['"];/gm)].map((match) => match[1] ?? '');
  const before = names.flatMap((name) => (name.startsWith('.') ? startOrder(normalize(join(dirname(file), name)), seen) : [name]));
  return [...before, file];
}

describe('the guard against clobbered globals', () => {
  const guard = 'elements/clobber-guard.js';
  for (const door of ['index.js', 'pure.js']) {
    it(`M-11: starts before Lit behind ${door}`, () => {
      const order = startOrder(door);
      const lit = order.findIndex((name) => /^(lit|@lit)(\/|$)/.test(name));
      assert.ok(lit > 0 && order.includes(guard));
      assert.ok(order.indexOf(guard) < lit, order.slice(0, lit + 1).join(' '));
    });
  }

  it('M-11: is kept by bundlers, before Lit, also of a page that takes one class', async () => {
    assert.ok(packageJson.sideEffects.includes(`./dist/${guard}`));
    const entry = 'virtual:partner';
    const [result] = [await build({
      configFile: false, logLevel: 'silent', root,
      plugins: [{
        name: 'partner',
        resolveId: (id) => (id === entry ? join(root, 'partner.js') : null),
        load: (id) => (id.endsWith('/partner.js') ? "import { EpassCardElement } from 'epass-card/pure'; console.log(EpassCardElement);" : null),
      }],
      build: { write: false, minify: false, rolldownOptions: { input: entry } },
    })].flat();
    assert.ok(result && 'output' in result);
    const { code } = result.output[0];
    const at = code.indexOf('litElementHydrateSupport');
    assert.ok(at > 0 && at < code.indexOf('createTreeWalker'));
    assert.match(code.slice(at, at + 900), /defineProperty\(globalThis/);
  });
});
