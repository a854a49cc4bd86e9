import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { EpassSearchElement } from '../../../src/elements/epass-search.js';
import { aPlaceBox, closeApis, field, find, key, root, suggested, type, until } from '../../support/search.js';

/** A page's box as high as the panel, which cuts off what sticks out, with the suggestions for "new". */
async function aClippedBox(className: string): Promise<EpassSearchElement> {
  const { panel } = await aPlaceBox(2);
  const box = document.createElement('div');
  box.className = className;
  panel.before(box);
  box.append(panel);
  await panel.updateComplete;
  type(panel, 'new');
  await until(panel, () => suggested(panel).length === 8);
  await nextFrame();
  return panel;
}

/** The element of the panel at the middle of an option, where a press would go. */
function isPressable(panel: EpassSearchElement, option: Element): boolean {
  const { left, top, width, height } = option.getBoundingClientRect();
  const hit = root(panel).elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && option.contains(hit);
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .clip { overflow: hidden; block-size: 12em; inline-size: 24em; contain: layout; }
  .low { margin-block-start: calc(100dvh - 13em); }
  .moved { transform: translate(20%, 10%); }
  .small { scale: 0.7; }
  .moved, .small { inline-size: 24em; }
`);

const rows: [where: string, className: string, direction: string][] = [
  ['a box that cuts off', 'clip', 'ltr'],
  ['such a box in a page from right to left', 'clip', 'rtl'],
  ['such a box at the lower end of the window', 'clip low', 'ltr'],
];

describe('the suggestions for a place', () => {
  before(() => document.adoptedStyleSheets.push(sheet));
  after(() => document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1));
  afterEach(() => {
    closeApis();
    document.documentElement.removeAttribute('dir');
  });

  for (const [where, className, direction] of rows) {
    it(`are whole in ${where}`, async () => {
      document.documentElement.dir = direction;
      const panel = await aClippedBox(className);
      const list = find(panel, '[role=listbox]').getBoundingClientRect();
      const place = field(panel).getBoundingClientRect();
      const options = [...root(panel).querySelectorAll('[role=option]')];
      const inSight = options.filter((option) => option.getBoundingClientRect().bottom <= list.bottom); // others are scrolled to
      expect(inSight).to.have.length.at.least(5);
      expect(inSight.map((option) => isPressable(panel, option))).to.deep.equal(inSight.map(() => true));
      const side = direction === 'rtl' ? 'right' : 'left';
      expect(Math.abs(list[side] - place[side])).to.be.lessThan(1.5);
      expect(list.width).to.be.at.least(place.width - 1);
      key(panel, 'Escape');
      await panel.updateComplete;
      expect(find(panel, '[role=listbox]').checkVisibility()).to.equal(false);
    });
  }

  for (const className of ['moved', 'small']) {
    it(`stand at their field in a box that is ${className} by a transform`, async () => {
      const panel = await aClippedBox(className);
      const list = find(panel, '[role=listbox]').getBoundingClientRect();
      const place = field(panel).getBoundingClientRect();
      const gap = Math.min(Math.abs(list.top - place.bottom), Math.abs(place.top - list.bottom));
      expect([Math.abs(list.left - place.left) < 2, gap < place.height / 2]).to.deep.equal([true, true]);
    });
  }

  it('are closed when the panel leaves the page, and when it is back', async () => {
    const panel = await aClippedBox('clip');
    const { parentElement: box } = panel;
    panel.remove();
    await panel.updateComplete;
    box?.append(panel);
    await panel.updateComplete;
    expect(find(panel, '[role=listbox]').checkVisibility()).to.equal(false);
  });

  it('F-55: break nothing in a document that nobody sees', async () => {
    const panel = await aClippedBox('clip');
    document.implementation.createHTMLDocument().body.append(panel);
    panel.requestUpdate();
    await panel.updateComplete;
    type(panel, 'lond');
    await panel.updateComplete;
    panel.remove();
  });

  it('are in reach in a low window, and leave the field in sight', async () => {
    const low: { supported: boolean } = await executeServerCommand('epass:viewport', { width: 640, height: 220 });
    if (!low.supported) return;
    try {
      const panel = await aClippedBox('clip');
      for (let presses = 0; presses < 8; presses += 1) {
        key(panel, 'ArrowDown');
        await panel.updateComplete;
        await nextFrame();
        const { top, bottom } = find(panel, '[aria-selected=true]').getBoundingClientRect();
        expect([top >= 0, bottom <= innerHeight], String(presses)).to.deep.equal([true, true]);
      }
      expect(isPressable(panel, field(panel))).to.equal(true);
    } finally {
      await executeServerCommand('epass:viewport', { width: 800, height: 600 });
    }
  });
});
