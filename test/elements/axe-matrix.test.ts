import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { EpassCardElement } from '../../src/pure.js';
import { aCard, aCardOf, aServer, closeServers, freezeClock, part, parts } from '../support/card.js';
import { until } from '../support/until.js';

type Make = (properties: Partial<EpassCardElement>) => Promise<EpassCardElement>;

const CROSS = [{ module: 0 }, { allowedModules: [1, 3, 4] }] as const;
const shown = (over: Record<string, unknown> = {}, extra: Record<string, unknown> = {}, more: Partial<EpassCardElement> = {}): Make =>
  (properties) => aCardOf(over, extra, { ...properties, ...more });

/** A card that asks a server which answers so. */
async function asking(search: Parameters<typeof aServer>[0], properties: Partial<EpassCardElement>): Promise<EpassCardElement> {
  const server = await aServer(search);
  return aCard({ orderId: 'DP00000000000001', tokenEndpoint: server.tokenEndpoint, ...properties });
}

async function pressed(card: EpassCardElement, name: string, come: () => boolean): Promise<EpassCardElement> {
  part(card, name).click();
  await until(come, name);
  return card;
}

const states: [state: string, make: Make][] = [
  ['active', shown()],
  ['cross-module, at an airport', shown(...CROSS, { airport: 'HKG' })],
  ['with links', shown(...CROSS, { searchHref: '/find' })],
  ['upcoming, at an airport', shown({}, { activationDate: '2027-01-01T00:00:00Z' }, { airport: 'HKG' })],
  ['used up', shown({}, { availableUsages: 0, usedUsages: 2 })],
  ['expired, at an airport', shown({ module: 0 }, { ...CROSS[1], expirationDate: '2026-01-01T00:00:00Z' }, { airport: 'HKG' })],
  ['cancelled', shown({ status: 3 })],
  ['unknown', shown({ status: 8 }, { firstName: null, lastName: null, ePassId: null })],
  ['with many places', shown({}, { allowedResources: { iata: ['AMS', 'BKK', 'CDG', 'DXB', 'FRA', 'GRU', 'HND'] } })],
  ['empty', (properties) => aCard(properties)],
  ['loading', (properties) => asking([{ fault: 'hang' }], properties)],
  ['failed', async (properties) => {
    const card = await asking([{ status: 403, json: {} }], properties);
    await card.ready.catch(() => undefined);
    return card;
  }],
  ['stale', async (properties) => {
    const card = await asking([{}, { status: 403, json: {} }], properties);
    await card.ready.catch(() => undefined);
    await card.refresh();
    return card;
  }],
  ['revealed', async (properties) => {
    const card = await aCardOf({}, {}, properties);
    return pressed(card, 'reveal', () => part(card, 'pass-id').querySelector('.digits')?.ariaHidden === null);
  }],
  ['at the door', async (properties) => {
    const card = await aCardOf({}, {}, properties);
    return pressed(card, 'show', () => parts(card, 'door').length === 1);
  }],
];

const SCHEMES = ['light', 'dark', 'forced'] as const;
const isChromium = /Chrome/.test(navigator.userAgent);

// The rules are the same everywhere; Chromium alone can force colours.
(isChromium ? describe : describe.skip)('<epass-card> under axe, with no exception', () => {
  freezeClock();
  afterEach(async () => {
    await executeServerCommand('epass:media', {});
    document.documentElement.removeAttribute('style');
    await closeServers();
  });

  for (const [state, make] of states) {
    for (const scheme of SCHEMES) {
      for (const [locale, dir] of [['en', 'ltr'], ['ar', 'rtl']] as const) {
        it(`is clean at 320 and 1280 px while ${state}: ${scheme}, ${dir}`, async () => {
          await executeServerCommand('epass:media', scheme === 'forced' ? { 'forced-colors': 'active' } : {});
          const dark = scheme === 'dark';
          Object.assign(document.documentElement.style, { colorScheme: dark ? 'dark' : 'light', background: dark ? '#1a1d24' : '#ffffff' });
          const card = await make({ locale, timeZone: 'UTC' });
          await card.updateComplete;
          card.parentElement?.setAttribute('dir', dir);
          for (const width of ['320px', '1280px']) {
            card.style.width = width;
            await expect(card).to.be.accessible();
          }
          expect(part(card, 'base').getAttribute('dir')).to.equal(dir);
        });
      }
    }
  }
});
