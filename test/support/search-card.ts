import type { EpassCardElement } from '../../src/pure.js';
import { aCard, aToken, part } from './card.js';
import { faultServer, type FaultAnswer, type FaultServer } from './fault-server.js';
import { anOrder } from './pass.js';
import { until } from './until.js';

export const allowedModules = [1, 3, 4];
/** A page of venues at an airport. */
export const venues = (module: number, count: number, iata = 'HKG', total = count): FaultAnswer => ({
  json: {
    code: 0,
    data: {
      pagination: { pageSize: 20, pageNumber: 1, totalNumber: total },
      resources: {
        transportHubResources: Array.from({ length: count }, (_, i) => ({
          module, resourceId: `N0000${i}`, resourceName: `Venue ${i}`, locationInfo: { iata, city: 'Hong Kong', countryOrRegion: 'HK' },
        })),
      },
    },
  },
});

/** A card of a cross-module pass, and the server that its panel asks. */
export async function aSearchCard(
  resources: FaultAnswer[],
  extra: Record<string, unknown> = {},
  more: Partial<EpassCardElement> = {},
): Promise<{ card: EpassCardElement; server: FaultServer }> {
  const server = await faultServer({ token: [{ json: aToken() }], resources });
  const data = anOrder({ module: 0 }, { allowedModules, allowedResources: { iata: ['HKG'] }, ...extra });
  const card = await aCard({ data, tokenEndpoint: server.tokenEndpoint, locale: 'en', ...more });
  return { card, server };
}

export const panelOf = (card: Element): HTMLElement | null => card.shadowRoot?.querySelector('epass-search') ?? null;
export const buttonOf = (card: Element, module: number): HTMLElement => part(card, `module-${module}`).querySelector('button, a') ?? part(card, 'base');

export async function open(card: EpassCardElement, module: number): Promise<HTMLElement> {
  buttonOf(card, module).click();
  await until(() => panelOf(card)?.shadowRoot?.querySelector('[part=close]') !== null && panelOf(card) !== null);
  const panel = panelOf(card);
  if (!panel) throw new Error('no panel');
  return panel;
}
