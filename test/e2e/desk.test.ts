import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { cardTexts, Demo } from './demo.js';
import { answered, focusOn, pressIn } from './panel.js';

/** Fills fields of a form by their ids, as the page's own script would find them. */
async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((all) => {
    for (const [id, value] of Object.entries(all)) {
      const field = document.getElementById(id) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, values);
}

async function valuesOf(page: Page, ids: string[]): Promise<Record<string, string>> {
  return page.evaluate((all) => (
    Object.fromEntries(all.map((id) => [id, (document.getElementById(id) as HTMLInputElement).value]))
  ), ids);
}

/** Presses the button and waits for what comes of it. */
async function press(page: Page, selector: string, action: string): Promise<string> {
  const outcome = `#${action}-outcome`;
  await page.$eval(outcome, (it) => (it.textContent = ''));
  await page.$eval(selector, (button) => (button as HTMLElement).click());
  await page.waitForFunction((it) => !['', 'One moment …'].includes(document.querySelector(it)?.textContent ?? ''), {}, outcome);
  return page.$eval(outcome, (it) => it.textContent);
}

const issue = (page: Page): Promise<string> => press(page, '#issue button', 'issue');
const redeem = (page: Page): Promise<string> => press(page, '#redeem button', 'redeem');
const cancel = (page: Page): Promise<string> => press(page, '#cancel', 'cancel');

/** Chooses module and airport, and waits for a venue to redeem at. */
async function chooseVenue(page: Page, word: string, airport: string): Promise<string> {
  await page.$eval('#venue', (it) => it.replaceChildren());
  await fill(page, { 'visit-module': word, airport });
  await page.waitForSelector('#venue option');
  return page.$eval('#venue', (it) => (it as HTMLSelectElement).value);
}

const statusOf = (page: Page): Promise<string | null> => page.$eval('#card', (it) => 'status' in it ? String(it.status) : null);
const usages = (page: Page): Promise<string[]> => page.$$eval('#usages li', (items) => items.map(({ textContent }) => textContent));

describe('the service desk', () => {
  let demo: Demo;
  before(async () => void (demo = await Demo.start()));
  after(() => demo.stop());

  it('issues a pass, which the traveller sees at once', async () => {
    const page = await demo.visit('/desk.html');
    await fill(page, { availableUsages: '3', restriction: 'iata', places: 'hkg, MAN'.toUpperCase() });
    assert.match(await issue(page), /^Issued: order DP\d{14}, E-pass \d{16}\.$/);
    const [text = ''] = await cardTexts(page);
    assert.match(text, /Airport pass.*Active.*3 visits left.*0 of 3 used.*Robin Vale.*HKG.*MAN/);
  });

  it('redeems the last visit of a pass: the card is used up, and the usage order names the real module', async () => {
    const page = await demo.visit('/desk.html');
    await fill(page, { availableUsages: '1' });
    await issue(page);
    const resourceId = await chooseVenue(page, 'setMeals', 'LCY');
    assert.match(resourceId, /^R\d{5}$/);
    assert.match(await redeem(page), /^Redeemed: transaction DPSL\d{5}\.$/);
    assert.equal(await statusOf(page), 'used-up');
    assert.match((await cardTexts(page)).join(), /Used up.*0 visits left/);
    const [visit = '', ...more] = await usages(page);
    assert.deepEqual(more, []);
    assert.match(visit, new RegExp(`^Set Meal \\(module 3\\).*\\(${resourceId}\\).*London`));
    assert.match(await redeem(page), /^Refused: Not enough usages are left\. \(HTTP 422/);
  });

  it('redeems exactly the venue that was found and chosen on the card', async () => {
    const page = await demo.visit('/desk.html');
    await fill(page, { availableUsages: '1', restriction: 'iata', places: 'SIN, MAN' });
    await issue(page);
    await pressIn(page, 0, '[part~=module-4] .button');
    await focusOn(page, '#heading');
    const { venues: [, second = ''] } = await answered(page, /\(SIN\)$/);
    await pressIn(page, 0, `.venue[data-id="${second}"]`);
    const { text: name } = await focusOn(page, '#venue');
    assert.equal(await page.$eval('#redeem-outcome', (it) => it.textContent), `Chosen on the card: ${name}.`);
    const chosen = { 'visit-module': 'coupons', airport: 'SIN', venue: second };
    assert.deepEqual(await valuesOf(page, Object.keys(chosen)), chosen, 'at once');
    await page.waitForFunction(() => document.querySelectorAll('#venue option').length > 2);
    assert.deepEqual(await valuesOf(page, Object.keys(chosen)), chosen, 'and when the other venues have come');
    assert.match(await redeem(page), /^Redeemed: transaction /);
    const [visit = ''] = await usages(page);
    assert.ok(visit.includes(`${name} (${second})`), visit);
  });

  it('takes a visit back, and the card has it again', async () => {
    const page = await demo.visit('/desk.html');
    await fill(page, { availableUsages: '1' });
    await issue(page);
    await chooseVenue(page, 'lounges', 'HKG');
    await redeem(page);
    assert.equal(await statusOf(page), 'used-up');
    assert.match(await press(page, '#usages button', 'redeem'), /was taken back/);
    assert.equal(await statusOf(page), 'active');
    assert.match((await usages(page)).join(), /Lounge \(module 1\).*taken back/);
  });

  it('cancels a pass: the card says so, and it cannot be used any more', async () => {
    const page = await demo.visit('/desk.html');
    await issue(page);
    assert.match((await cardTexts(page)).join(), /Active/); // a refresh joins a load that is still under way
    assert.equal(await cancel(page), 'Cancelled, for good.');
    assert.equal(await statusOf(page), 'cancelled');
    assert.match((await cardTexts(page)).join(), /Cancelled.*Cancelled /);
    assert.match(await redeem(page), /^Refused: The E-pass is cancelled\. \(HTTP 422/);
    assert.match(await cancel(page), /^Refused: It is cancelled already, which is final\. \(HTTP 409/);
  });

  const refusals: readonly { fields: Record<string, string>; says: string }[] = [
    { fields: { firstName: '' }, says: 'extra.firstName' },
    { fields: { lastName: 'Valley' }, says: 'bound to another name' },
    { fields: { availableUsages: '0' }, says: 'extra.availableUsages' },
    { fields: { activationDate: '2020-01-01T10:00' }, says: 'activationDate is earlier than now' },
    { fields: { expirationDate: '2020-01-01T10:00' }, says: 'expirationDate is not after the activation' },
    { fields: { restriction: 'iata', places: 'Hong Kong' }, says: 'extra.allowedResources.iata' },
  ];
  it('shows why an order is refused, in the words of the API', async () => {
    const page = await demo.visit('/desk.html');
    await issue(page); // binds the name
    for (const { fields, says } of refusals) {
      const before = await valuesOf(page, Object.keys(fields));
      await fill(page, fields);
      const text = await issue(page);
      assert.match(text, /^Refused: .*\(HTTP 4\d\d, code \d+\)$/);
      assert.ok(text.includes(says), text);
      await fill(page, before);
    }
    assert.match(await issue(page), /^Issued/, 'the form is as it was');
  });

  const elsewhere = [
    { pass: { module: 'coupons' }, visit: ['lounges', 'HKG'], says: 'does not cover this module' },
    { pass: { restriction: 'countryOrRegion', places: 'GB' }, visit: ['lounges', 'HKG'], says: 'may not be used at this venue' },
    { pass: { activationDate: '2034-01-01T00:00', expirationDate: '2035-01-01T00:00' }, visit: ['lounges', 'HKG'], says: 'not active yet' },
  ] as const;
  it('shows why a visit is refused, in the words of the API', async () => {
    const page = await demo.visit('/desk.html');
    for (const { pass, visit, says } of elsewhere) {
      const before = await valuesOf(page, Object.keys(pass));
      await fill(page, pass);
      await issue(page);
      await chooseVenue(page, ...visit);
      const text = await redeem(page);
      assert.ok(text.includes(says), text);
      assert.deepEqual(await usages(page), []);
      await fill(page, before);
    }
  });

  it('opens a pass of the bank, and after a reset has it as it was', async () => {
    const page = await demo.visit('/desk.html');
    const open = (): Promise<string> => press(page, '#open button', 'open');
    assert.equal(await open(), 'Open: order DP00000000000001.');
    assert.match((await cardTexts(page)).join(), /3 visits left.*Mei-Ling Ashworth/);
    await chooseVenue(page, 'coupons', 'HKG');
    await redeem(page);
    assert.match((await cardTexts(page)).join(), /2 visits left/);
    assert.match(await press(page, '#reset', 'reset'), /^Done/);
    assert.equal(await page.$eval('#card', (it) => it.getAttribute('order-id')), null);
    await open();
    assert.match((await cardTexts(page)).join(), /3 visits left.*Mei-Ling Ashworth/);
  });

  it('is lent the programme’s token, and no page of another origin is', async () => {
    const ask = async (headers: Record<string, string>): Promise<[number, string]> => {
      const response = await fetch(`${demo.origin}/api/bank/desk-token`, { method: 'POST', headers });
      return [response.status, await response.text()];
    };
    const [status, text] = await ask({ Origin: demo.origin });
    assert.equal(status, 200);
    assert.match(text, /"token":"ey/);
    for (const origin of ['http://127.0.0.1:1', 'https://bank.example', 'null', demo.origin.replace('http', 'https')]) {
      assert.deepEqual(await ask({ Origin: origin }), [403, ''], origin);
    }
  });

  it('says so when there is no such order', async () => {
    const page = await demo.visit('/desk.html');
    await fill(page, { orderId: 'DP99999999999999' });
    assert.match(await press(page, '#open button', 'open'), /^Refused: No such order in this programme\. \(HTTP 404/);
  });
});
