import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { Demo } from './demo.js';
import { answered, focusOn, panelOf, pressIn, signIn, type PanelText } from './panel.js';
import { Programme } from './programme.js';

/** One search in the panel: what is chosen or typed there, and what that is to the API. */
interface Search {
  /** Index in the choice of places. */
  readonly option?: number;
  readonly typed?: string;
  /** Part of the suggestion that is meant; the first one without it. */
  readonly takes?: string;
  /** A place filter of the API, or the venues themselves. */
  readonly place: string | readonly string[];
}

interface Row {
  readonly allowedResources: object;
  /** What the choice of places offers; `null` for a field to type in, nothing where there is no place to choose. */
  readonly choice?: readonly RegExp[] | null;
  readonly searches: readonly Search[];
}

const rows: readonly Row[] = [
  {
    allowedResources: { iata: ['HKG', 'MAN'] },
    choice: [/^Hong Kong \(HKG\)$/, /^Manchester \(MAN\)$/],
    searches: [{ option: 0, place: 'iata=HKG' }, { option: 1, place: 'iata=MAN' }],
  },
  {
    allowedResources: { countryOrRegion: ['GB'] },
    choice: [/^United Kingdom$/],
    searches: [{ option: 0, place: 'countryOrRegion=GB' }],
  },
  {
    allowedResources: { resourceIds: ['N00002', 'R00001'] },
    searches: [{ place: ['N00002', 'R00001'] }],
  },
  {
    allowedResources: { resourceIds: [] },
    choice: null,
    searches: [
      { typed: 'manchester', takes: 'MAN', place: 'iata=MAN' },
      { typed: 'LCY', takes: 'LCY', place: 'iata=LCY' },
      { typed: 'Ireland', takes: 'Ireland', place: 'countryOrRegion=IE' },
    ],
  },
];

const WORDS = new Map([[1, 'lounge'], [3, 'set meal'], [4, 'coupon']]);

describe('the venues that a search finds', () => {
  let demo: Demo;
  let programme: Programme;
  before(async () => {
    demo = await Demo.start();
    programme = await Programme.at(demo.origin);
  });
  after(() => demo.stop());

  for (const row of rows) {
    it(`are exactly those of the API for ${JSON.stringify(row.allowedResources)}, module by module`, async () => {
      const orderId = await programme.issue(row.allowedResources);
      const page = await demo.visit('/index.html');
      await signIn(page, 'Mei-Ling');
      const asked = venueRequests(page);
      await showOnly(page, orderId);
      for (const [module, word] of WORDS) {
        await pressIn(page, 0, `[part~=module-${module}] .button`);
        await focusOn(page, row.choice === null ? '#place' : '#heading');
        await page.waitForFunction(choiceReady, {}, row.choice?.length ?? 0);
        assert.deepEqual((await offered(page)).map((text, at) => row.choice?.[at]?.test(text)), row.choice?.map(() => true) ?? []);
        for (const search of row.searches) await compare(page, search, module, word, programme);
        await pressIn(page, 0, '.close');
      }
      assert.deepEqual(asked, [...new Set(asked)], 'nothing is asked for twice');
    });
  }
});

async function compare(page: Page, search: Search, module: number, word: string, programme: Programme): Promise<void> {
  const { place } = search;
  const expected = typeof place === 'string' ? await programme.venues(module, place) : await programme.named(module, place);
  await run(page, search);
  const shown = await showAll(page, expected.length === 0 ? new RegExp(`^No ${word} – `) : /^\d+ places? – /);
  assert.equal(shown.heading, `Find a ${word}`);
  assert.deepEqual([...shown.venues].sort(), [...expected].sort(), `module ${module}, ${String(place)}`);
  if (expected.length > 0) assert.match(shown.status, new RegExp(`^${expected.length} place`));
}

/** Lets the page show one card, for this pass. */
async function showOnly(page: Page, orderId: string): Promise<void> {
  await page.$eval('#passes', (list, id) => {
    list.replaceChildren(Object.assign(document.createElement('epass-card'), { orderId: id, tokenEndpoint: '/epass/token' }));
  }, orderId);
  await page.waitForSelector('epass-card[data-state=ready]');
}

/** Chooses the place, or types it and takes a suggestion, and searches. */
async function run(page: Page, { option, typed, takes = '' }: Search): Promise<void> {
  if (option !== undefined) {
    await page.evaluate((index) => {
      const root = document.querySelector('epass-card')?.shadowRoot?.querySelector('epass-search')?.shadowRoot;
      const select = root?.querySelector('select');
      if (!select) return;
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, option);
    await pressIn(page, 0, '[part=submit]');
  }
  if (typed !== undefined) {
    await pressIn(page, 0, '#place');
    await page.$eval('epass-card', (card) => {
      const root = card.shadowRoot?.querySelector('epass-search')?.shadowRoot;
      root?.querySelector<HTMLInputElement>('input')?.select();
    });
    await page.keyboard.type(typed);
    await page.waitForFunction(suggested, {}, takes);
    const index = await page.evaluate(suggested, takes);
    await pressIn(page, 0, `#suggestion-${index - 1}`);
  }
}

/** The place in the list of the suggestion with this text, counted from 1; 0 while it is not there. */
function suggested(takes: string): number {
  const root = document.querySelector('epass-card')?.shadowRoot?.querySelector('epass-search')?.shadowRoot;
  return [...root?.querySelectorAll('.suggestion bdi:first-child') ?? []]
    .findIndex(({ textContent }) => textContent === takes || textContent.endsWith(`(${takes})`)) + 1;
}

/** Whether the choice has its places by name: the directory comes after the panel. */
function choiceReady(count: number): boolean {
  const root = document.querySelector('epass-card')?.shadowRoot?.querySelector('epass-search')?.shadowRoot;
  const options = [...root?.querySelectorAll('option') ?? []];
  return options.length === count && options.every(({ text }) => text.length > 3);
}

const offered = (page: Page): Promise<string[]> => page.$eval('epass-card', ({ shadowRoot }) => (
  [...shadowRoot?.querySelector('epass-search')?.shadowRoot?.querySelectorAll('option') ?? []].map(({ text }) => text)
));

/** Presses "Show more" until it is gone. */
async function showAll(page: Page, status: RegExp): Promise<PanelText> {
  let panel = await answered(page, status);
  while (panel.more !== '') {
    const { length } = panel.venues;
    assert.match(panel.more, new RegExp(`^Show more( \\(${length} of \\d+\\))?$`));
    await pressIn(page, 0, '[part=more]');
    panel = await answered(page, status);
    assert.ok(panel.venues.length > length, 'a press lists more');
  }
  assert.deepEqual(await panelOf(page), panel);
  return panel;
}

/** Every request for venues that the page makes from now on, with its query. */
function venueRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith('/epass/resources')) asked.push(pathname + search);
  });
  return asked;
}
