import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { EpassSearchDetail } from '../../src/index.js';
import { cardCalls, cardTexts, Demo } from './demo.js';
import { fillWithCards, forgetAll, lookEverywhere, noteEvents, watchCards } from './in-page.js';

const SEARCH = '/epass/orders/ePasses/search';

/** Chooses in the sign-in switch, as a person does. */
async function choose(page: Page, name: string): Promise<void> {
  const value = await page.evaluate((start) => {
    const { options } = document.querySelector('#traveller') as HTMLSelectElement;
    return [...options].find(({ text }) => text.startsWith(start))?.value ?? 'nobody';
  }, name);
  await page.select('#traveller', value);
}

/** Waits until the page belongs to somebody else. */
async function greeted(page: Page, name: string): Promise<void> {
  await page.waitForFunction((it) => document.querySelector('h1')?.textContent.includes(it), {}, name);
}

describe('the front page of the bank', () => {
  let demo: Demo;
  before(async () => void (demo = await Demo.start()));
  after(() => demo.stop());

  it('is shown in nobody\'s frame (T-19)', async () => {
    const { headers } = await fetch(`${demo.origin}/index.html`);
    assert.equal(headers.get('Content-Security-Policy'), "frame-ancestors 'none'");
  });

  it('shows the passes of the traveller who is signed in', async () => {
    const page = await demo.visit('/index.html');
    const [everywhere = '', hongKong = '', summer = ''] = await cardTexts(page);
    assert.match(everywhere, /Airport pass.*Active.*3 visits left.*Mei-Ling Ashworth.*Accepted at HKG/);
    assert.match(hongKong, /Airport pass.*Active.*1 visit left.*2 of 3 used.*HKG.*MAN/);
    assert.match(summer, /Lounge pass.*Upcoming.*1 visit left/);
  });

  it('fetches them through token endpoint, host kit and E-pass API, and the browser never asks the API', async () => {
    const from = demo.arrivals.length;
    const asked: string[] = [];
    const page = await demo.visit('/index.html', (it) => it.on('request', (request) => asked.push(request.url())));
    await cardTexts(page);
    const arrived = demo.arrivals.slice(from);

    assert.ok(arrived.some(({ path }) => path === '/epass/token'));
    assert.ok(arrived.some(({ path }) => path === SEARCH));
    const upstream = arrived.filter(({ path }) => path === '/sandbox/api/v2/orders/ePasses/search');
    assert.equal(upstream.length, 3);
    for (const { headers } of upstream) {
      assert.equal(headers['x-program-id'], '1876920048220766208');
      assert.match(String(headers.authorization), /^Bearer ey/);
      assert.equal(headers.cookie, undefined);
    }
    assert.deepEqual(asked.filter((url) => url.includes('/sandbox/')), []);
  });

  const travellers = [
    { name: 'Mei-Ling', shows: ['Active', 'Active', 'Upcoming'] },
    { name: 'Tomás', shows: ['Active', 'Used up', 'Expired'] },
    { name: 'نور', shows: ['Active', 'Active', 'Cancelled'] },
  ];
  for (const { name, shows } of travellers) {
    it(`shows ${name} passes that are ${shows.join(', ')}`, async () => {
      const page = await demo.visit('/index.html');
      await greeted(page, 'Mei-Ling');
      await choose(page, name);
      await greeted(page, name);
      const texts = await cardTexts(page);
      assert.equal(texts.length, shows.length);
      texts.forEach((text, index) => assert.match(text, new RegExp(`${shows[index] ?? ''}.*${name}`)));
    });
  }

  it('shows nothing of the former traveller from the moment of the switch', async () => {
    const page = await demo.visit('/index.html');
    await cardTexts(page);
    for (const [former, next] of [['Mei-Ling', 'Tomás'], ['Tomás', 'نور'], ['نور', 'Mei-Ling']] as const) {
      const formerIds = await page.$$eval('epass-card', (cards) => cards.map(({ orderId }) => orderId));
      await page.evaluate(watchCards);
      await choose(page, next);
      await greeted(page, next);
      const texts = await cardTexts(page);
      const seen = await page.evaluate(() => (globalThis as unknown as { seenOfCards: string[] }).seenOfCards);
      assert.ok(seen.some((text) => text.includes(next)), 'the watch sees the cards');
      for (const secret of [former, ...formerIds]) {
        assert.deepEqual(seen.filter((text) => text.includes(secret)), [], `${secret} after ${next} was chosen`);
      }
      assert.ok(texts.every((text) => text.includes(next)), texts.join('\n'));
    }
  });

  it('ends with the last traveller chosen, however fast', async () => {
    const page = await demo.visit('/index.html');
    await cardTexts(page);
    for (const name of ['Tomás', 'نور', 'Signed out', 'Tomás']) await choose(page, name);
    await page.waitForFunction(() => document.querySelectorAll('epass-card').length === 3);
    await greeted(page, 'Tomás');
    for (const text of await cardTexts(page)) assert.match(text, /Tomás Ferreira de Almeida/);
  });

  it('ends with the traveller that was chosen while another one was on the way', async () => {
    const page = await demo.visit('/index.html');
    await cardTexts(page);
    await page.evaluate(() => {
      const ask = fetch;
      const held = new Promise((resolve) => { addEventListener('let-through', resolve); });
      globalThis.fetch = (...args) => held.then(() => ask(...args));
    });
    for (const name of ['Tomás', 'Mei-Ling']) await choose(page, name);
    await page.evaluate(() => dispatchEvent(new Event('let-through')));
    await greeted(page, 'Mei-Ling');
    for (const text of await cardTexts(page)) assert.match(text, /Mei-Ling Ashworth/);
  });

  it('asks who is signed out to sign in, and asks nobody for the pass', async () => {
    const page = await demo.visit('/index.html');
    await cardTexts(page);
    await choose(page, 'Signed out');
    await greeted(page, 'Larkmoor');
    await cardTexts(page); // the cards of the signed-out page have asked, too
    const calls = cardCalls(page);
    await page.reload();
    const texts = await cardTexts(page);
    assert.deepEqual(texts, ['Please sign in again to see this pass.']);
    assert.equal(await page.$eval('epass-card', ({ error }) => error?.code), 'auth-required');
    assert.deepEqual(await calls(), ['POST /epass/token {}']);
  });

  it('does not find the pass of another traveller', async () => {
    const page = await demo.visit('/index.html');
    const [own = ''] = await page.waitForSelector('epass-card').then(() => (
      page.$$eval('epass-card', (cards) => cards.map(({ orderId }) => orderId))
    ));
    await choose(page, 'Tomás');
    await greeted(page, 'Tomás');
    await page.$eval('#passes', (list, orderId) => {
      list.replaceChildren(Object.assign(document.createElement('epass-card'), { orderId, tokenEndpoint: '/epass/token' }));
    }, own);
    assert.deepEqual(await cardTexts(page), ['We could not find this pass.']);
  });

  it('logs what a search control asks for', async () => {
    const page = await demo.visit('/index.html');
    await cardTexts(page);
    const asked = page.evaluate(() => new Promise<EpassSearchDetail>((resolve) => {
      document.addEventListener('epass-search', (event) => resolve((event).detail));
    }));
    await page.evaluate(() => {
      const [, card] = document.querySelectorAll('epass-card');
      card?.shadowRoot?.querySelector<HTMLElement>('[part~=module-3] [part=search-button]')?.click();
    });
    assert.deepEqual(await asked, { module: 3, restriction: { kind: 'airports', iata: ['HKG', 'MAN'] }, airport: 'HKG' });
    const log = await page.$eval('#log', (it) => it.textContent);
    assert.match(log, /epass-search · module 3 · airports HKG, MAN · airport HKG$/);
  });

  it('asks for one token and once for each pass, with a hundred cards', async () => {
    const page = await demo.visit('/index.html');
    await cardTexts(page);
    const orderIds = await page.$$eval('epass-card', (cards) => cards.map(({ orderId }) => orderId));
    assert.equal(new Set(orderIds).size, 3);
    const calls = cardCalls(page);
    await page.evaluate(forgetAll);
    await page.$eval('#passes', fillWithCards, orderIds, 100);
    const texts = await cardTexts(page);

    assert.equal(texts.length, 100);
    assert.ok(texts.every((text) => text.includes('Mei-Ling Ashworth')));
    const searches = orderIds.map((orderId) => `POST ${SEARCH} ${JSON.stringify({ orderId })}`);
    assert.deepEqual((await calls()).sort(), ['POST /epass/token {}', ...searches].sort());
  });

  it('keeps the token out of its DOM, its storage, its address, its cookies and its console', async () => {
    const said: string[] = [];
    const from = demo.arrivals.length;
    const page = await demo.visit('/index.html', (it) => {
      it.on('console', (message) => said.push(message.text()));
      void it.evaluateOnNewDocument(noteEvents);
    });
    await cardTexts(page);
    await page.$eval('epass-card', (card) => card.refresh());
    const { headers } = demo.arrivals.slice(from).find(({ path }) => path === SEARCH) ?? {};
    const [, token = ''] = /^Bearer (ey.+)$/.exec(String(headers?.authorization)) ?? [];
    assert.notEqual(token, '', 'the server saw the token');

    const places = { ...(await page.evaluate(lookEverywhere)), cookies: JSON.stringify(await page.browserContext().cookies()), console: said.join() };
    assert.match(places.dom, /Mei-Ling Ashworth/, 'it looks into the cards');
    assert.match(places.events, /epass-load.*Ashworth/, 'it looks into the events');
    assert.match(places.addresses, /epass\/token/, 'it looks at the addresses');
    assert.match(places.cookies, /larkmoor-session/, 'it looks at the cookies');
    const [, , signature = ''] = token.split('.');
    for (const [place, content] of Object.entries(places)) {
      assert.ok(!content.includes(token) && !content.includes(signature), `the token is in the ${place}`);
    }
  });
});
