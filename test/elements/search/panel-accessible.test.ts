import { expect } from '@open-wc/testing';
import type { EpassSearchElement } from '../../../src/elements/epass-search.js';
import { parts } from '../../support/card.js';
import type { FaultAnswer } from '../../support/fault-server.js';
import { aPass } from '../../support/pass.js';
import { allowViolations } from '../../support/policy.js';
import { aWirePage, aWireResource } from '../../support/resource.js';
import { anApi, aPanel, closeApis, key, message, press, root, said, settled, suggested, type, until, venues } from '../../support/search.js';

const long = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3);
const longVenue = aWireResource(
  { resourceId: 'N99999', resourceName: long, extra: { loungeInfo: { terminal: long, nearestGate: long } } },
  { city: long, transportHubName: long, location: long },
);
const listed: FaultAnswer = { json: aWirePage([longVenue, ...venues(19)], 134) };
const cross = { pass: aPass({ module: 0, allowedModules: [1, 3, 4] }) };

/** Every state that the panel can be in: what the API answers, and how one gets there. */
const states: [state: string, answer: FaultAnswer, properties: Partial<EpassSearchElement>, get?: (panel: EpassSearchElement) => Promise<void>][] = [
  ['without a pass', listed, { pass: null }],
  ['before a search', listed, { airport: '' }],
  ['searching', { fault: 'hang' }, {}],
  ['with results', listed, {}],
  ['with nothing found', { json: aWirePage([]) }, cross],
  ['failed', { status: 403 }, {}],
  ['with a choice of places', listed, { pass: aPass({ restriction: { kind: 'airports', iata: ['HKG', 'MAN'] } }), airport: '' }],
  ['with suggestions', listed, {}, async (panel) => {
    type(panel, 'new');
    await until(panel, () => suggested(panel).length === 8);
    key(panel, 'ArrowDown');
    await panel.updateComplete;
  }],
  ['with nothing to suggest', listed, {}, async (panel) => {
    type(panel, 'zzqx');
    await until(panel, () => /^\S+ suggestions$|اقتراحات/.test(said(panel)));
    press(panel, '[part=submit]');
    await until(panel, () => message(panel) !== '');
  }],
  ['with details', listed, { images: true }, async (panel) => {
    root(panel).querySelector<HTMLElement>('.venue')?.click();
    await until(panel, () => parts(panel, 'details').length === 1);
  }],
];

const looks: [look: string, scheme: string, locale: string, dir: string][] = [
  ['light', 'light', 'en', ''],
  ['dark', 'dark', 'en', ''],
  ['from right to left', 'light', 'ar', 'rtl'],
];

/** A panel in a state, on a ground of its colour scheme. */
async function inState([, answer, properties, get]: (typeof states)[number], scheme: string, locale: string, dir: string): Promise<EpassSearchElement> {
  const { tokenEndpoint } = await anApi({ resources: [answer] });
  const panel = await aPanel({ tokenEndpoint, airport: 'HKG', ...properties, locale });
  const ground = panel.parentElement ?? document.body;
  ground.style.colorScheme = scheme;
  document.documentElement.style.background = scheme === 'dark' ? '#1a1d24' : '#ffffff'; // below what is not laid out, too
  ground.dir = dir;
  if (answer.fault === undefined) await settled(panel);
  await get?.(panel);
  return panel;
}

describe('<epass-search> accessibility', () => {
  before(() => allowViolations('img-src')); // the policy of these pages has no room for pictures
  afterEach(async () => {
    document.documentElement.style.background = '';
    await closeApis();
  });

  for (const state of states) {
    for (const [look, scheme, locale, dir] of looks) {
      it(`is clean ${state[0]}, ${look}`, async () => {
        const panel = await inState(state, scheme, locale, dir);
        expect(root(panel).querySelector('.panel')?.getAttribute('dir')).to.equal(dir || 'ltr');
        await expect(panel).to.be.accessible();
      });
    }

    it(`stays inside its box and keeps its controls large enough at 280 px ${state[0]}`, async () => {
      const panel = await inState(state, 'light', 'en', '');
      panel.style.width = '280px';
      await panel.updateComplete;
      const { left, right } = panel.getBoundingClientRect();
      for (const box of root(panel).querySelectorAll('.panel *')) {
        const rect = box.getBoundingClientRect();
        expect(rect.right, box.outerHTML.slice(0, 80)).to.be.at.most(right + 0.5);
        if (rect.width > 0) expect(rect.left, box.outerHTML.slice(0, 80)).to.be.at.least(left - 0.5);
      }
      const controls = [...root(panel).querySelectorAll('button, input, select, [role=option]')].filter((control) => control.checkVisibility());
      for (const control of controls) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), control.outerHTML.slice(0, 80)).to.be.at.least(24);
      }
      expect(controls).to.not.deep.equal([]);
    });
  }

  it('has one region for news, which is there before the first', async () => {
    const panel = await aPanel({ airport: '' });
    const status = parts(panel, 'status')[0];
    expect(status?.getAttribute('role')).to.equal('status');
    const { tokenEndpoint } = await anApi({ resources: [listed] });
    Object.assign(panel, { tokenEndpoint, airport: 'HKG' });
    await settled(panel);
    expect(parts(panel, 'status')).to.deep.equal([status]);
    expect(said(panel)).to.equal('134 places – HKG');
  });
});
