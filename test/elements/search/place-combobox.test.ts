import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { EpassSearchElement } from '../../../src/elements/epass-search.js';
import { parts } from '../../support/card.js';
import {
  aPlaceBox, closeApis, field, find, focused, key, message, places, press, root, said,
  settled, suggested, type, until,
} from '../../support/search.js';

/** A panel whose directory is there, and its API. */
async function aBox(properties: Partial<EpassSearchElement> = {}): ReturnType<typeof aPlaceBox> {
  const both = await aPlaceBox(2, properties);
  await loaded(both.panel);
  return both;
}

/** Loads the directory, which the first typing does, and empties the field again. */
async function loaded(panel: EpassSearchElement): Promise<void> {
  type(panel, 'Hong Kong');
  await until(panel, () => suggested(panel).some((label) => label.includes('HKG')), 'the directory');
  type(panel, '');
  await panel.updateComplete;
}

const options = (panel: EpassSearchElement): HTMLElement[] => [...root(panel).querySelectorAll<HTMLElement>('[role=option]')];
const active = (panel: EpassSearchElement): string | null => field(panel).getAttribute('aria-activedescendant');

async function typed(panel: EpassSearchElement, text: string): Promise<void> {
  type(panel, text);
  await panel.updateComplete;
}

describe('the place control', () => {
  afterEach(closeApis);

  it('is a combobox for screen readers', async () => {
    const { panel } = await aBox();
    const input = field(panel);
    const list = find(panel, '[role=listbox]');
    expect([input.role, input.getAttribute('aria-autocomplete'), input.getAttribute('autocomplete')]).to.deep.equal(['combobox', 'list', 'off']);
    expect(input.getAttribute('aria-controls')).to.equal(list.id);
    expect([input.ariaExpanded, list.checkVisibility(), active(panel)]).to.deep.equal(['false', false, null]);
    await typed(panel, 'london');
    expect([input.ariaExpanded, list.checkVisibility(), active(panel)]).to.deep.equal(['true', true, null]);
    expect(options(panel).map((option) => option.ariaSelected)).to.deep.equal(options(panel).map(() => 'false'));
    expect(said(panel)).to.equal(`${options(panel).length} suggestions`);
    key(panel, 'ArrowDown');
    await panel.updateComplete;
    expect(active(panel)).to.equal(options(panel)[0]?.id);
    expect(options(panel).map((option) => option.ariaSelected === 'true').indexOf(true)).to.equal(0);
    expect(root(panel).activeElement, 'the focus stays in the text').to.equal(input);
    const label = root(panel).getElementById(input.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).to.equal('Airport, city or country');
  });

  it('goes round by the arrows, both ways, and shows the active one', async () => {
    const { panel } = await aBox();
    await typed(panel, 'new');
    const last = options(panel).length - 1;
    expect(last).to.equal(7);
    for (const [arrow, index] of [['ArrowUp', last], ['ArrowDown', 0], ['ArrowDown', 1], ['ArrowUp', 0], ['ArrowUp', last]] as const) {
      expect(key(panel, arrow), 'the caret stays').to.equal(false);
      await panel.updateComplete;
      expect(active(panel)).to.equal(`suggestion-${index}`);
    }
    await nextFrame();
    const list = find(panel, '[role=listbox]').getBoundingClientRect();
    const option = options(panel)[last]?.getBoundingClientRect();
    expect(option?.bottom).to.be.at.most(list.bottom + 1);
  });

  const enters: [text: string, arrows: number, place: string, value: RegExp][] = [
    ['london', 0, 'LHR', /London \(LHR\)/],
    ['hkg', 0, 'HKG', /Hong Kong \(HKG\)/],
    ['japan', 0, 'JP', /^Japan$/],
    ['united kingdom', 0, 'GB', /^United Kingdom$/],
    ['korea', 0, 'KR', /^South Korea$/],
    ['per', 0, 'PER', /Perth \(PER\)/],
    ['india', 0, 'IN', /^India$/],
    ['niger', 0, 'NE', /^Niger/],
    ['manchester', 0, 'MAN', /Manchester \(MAN\)/],
    ['XQZ', 0, 'XQZ', /^XQZ$/],
  ];
  for (const [text, arrows, place, value] of enters) {
    it(`searches ${place} for "${text}" and Enter`, async () => {
      const { panel, server } = await aBox();
      await typed(panel, text);
      for (let i = 0; i < arrows; i += 1) key(panel, 'ArrowDown');
      expect(key(panel, 'Enter'), 'the form is not sent as well').to.equal(false);
      await settled(panel);
      expect(await places(server)).to.deep.equal([place]);
      expect(field(panel).value).to.match(value);
      expect(said(panel)).to.match(/^2 places – /);
      expect(suggested(panel)).to.deep.equal([]);
      expect(focused(panel)).to.equal('place');
    });
  }

  it('searches the active suggestion', async () => {
    const { panel, server } = await aBox();
    await typed(panel, 'london');
    key(panel, 'ArrowDown');
    key(panel, 'ArrowDown');
    await panel.updateComplete;
    const code = /\((\w{3})\)/.exec(suggested(panel)[1] ?? '')?.[1];
    key(panel, 'Enter');
    await settled(panel);
    expect(code).to.match(/^[A-Z]{3}$/);
    expect(code).to.not.equal('LHR');
    expect(await places(server)).to.deep.equal([code]);
  });

  it('names the country beside its airports', async () => {
    const { panel } = await aBox();
    await typed(panel, 'japan');
    expect(suggested(panel)[0]).to.equal('Japan');
    expect(suggested(panel).length).to.be.within(2, 8);
    expect(options(panel)[1]?.querySelector('.note')?.textContent).to.contain('Japan');
    await typed(panel, 'ja');
    expect(suggested(panel), 'two letters start too many').to.not.include('Japan');
  });

  it('speaks of countries in the language of the panel', async () => {
    const { panel, server } = await aBox({ locale: 'de' });
    await typed(panel, 'deutschland');
    expect(suggested(panel)[0]).to.equal('Deutschland');
    key(panel, 'Enter');
    await settled(panel);
    expect(await places(server)).to.deep.equal(['DE']);
    panel.locale = 'fr';
    await panel.updateComplete;
    await typed(panel, 'allemagne');
    expect(suggested(panel)[0]).to.equal('Allemagne');
  });

  it('closes its suggestions by Escape first, and opens them again by an arrow', async () => {
    const { panel } = await aBox();
    let closed = 0;
    panel.addEventListener('close', () => (closed += 1));
    await typed(panel, 'london');
    expect(key(panel, 'Escape')).to.equal(false);
    await panel.updateComplete;
    expect([suggested(panel).length, field(panel).value, closed]).to.deep.equal([0, 'london', 0]);
    key(panel, 'ArrowDown');
    await panel.updateComplete;
    expect(active(panel)).to.equal('suggestion-0');
    key(panel, 'Escape');
    key(panel, 'Escape');
    expect(closed).to.equal(1);
  });

  it('leaves keys to an input method, and others to the browser', async () => {
    const { panel, server } = await aBox();
    await typed(panel, 'london');
    for (const name of ['Enter', 'ArrowDown', 'Escape']) expect(key(panel, name, { isComposing: true })).to.equal(true);
    for (const name of ['Home', 'End', 'a', 'Tab', 'ArrowLeft']) expect(key(panel, name)).to.equal(true);
    expect(active(panel)).to.equal(null);
    expect(suggested(panel)).to.not.deep.equal([]);
    expect(await places(server)).to.deep.equal([]);
    await typed(panel, '');
    expect(key(panel, 'ArrowDown'), 'nothing to move through').to.equal(true);
  });

  it('closes when the focus leaves it', async () => {
    const { panel } = await aBox();
    await typed(panel, 'london');
    find(panel, '[part=submit]').focus();
    await panel.updateComplete;
    expect(suggested(panel)).to.deep.equal([]);
    expect(field(panel).ariaExpanded).to.equal('false');
  });

  it('is taken by the mouse without losing the focus', async () => {
    const { panel, server } = await aBox();
    await typed(panel, 'london');
    const option = options(panel)[1];
    const { left, top } = option?.getBoundingClientRect() ?? new DOMRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 10), Math.round(top + 10)], button: 'left' });
    await settled(panel);
    expect(await places(server)).to.have.length(1);
    expect(field(panel).value).to.equal(option?.querySelector('bdi')?.textContent);
    expect(focused(panel)).to.equal('place');
  });

  const submits: [how: string, submit: (panel: EpassSearchElement) => void][] = [
    ['the button', (panel) => press(panel, '[part=submit]')],
    ['the form', (panel) => (find(panel, 'form') as HTMLFormElement).requestSubmit()],
  ];
  for (const [how, submit] of submits) {
    it(`searches what was typed by ${how}, too, and again when nothing new was`, async () => {
      const { panel, server } = await aBox();
      await typed(panel, 'manchester');
      submit(panel);
      await settled(panel);
      expect(await places(server)).to.deep.equal(['MAN']);
      expect(field(panel).value).to.equal('Manchester (MAN)');
      submit(panel);
      await settled(panel);
      expect(said(panel)).to.equal('2 places – Manchester (MAN)');
      await typed(panel, 'narita');
      submit(panel);
      await settled(panel);
      expect(await places(server), 'the text counts, not the place of before').to.deep.equal(['MAN', 'NRT']);
    });
  }

  for (const text of ['zzqx', '<>', '\\', '()[', 'x'.repeat(5000)]) {
    it(`says how to name a place for ${JSON.stringify(text.slice(0, 9))}, and searches nothing`, async () => {
      const { panel, server } = await aBox();
      await typed(panel, text);
      expect(suggested(panel)).to.deep.equal([]);
      expect(said(panel)).to.equal('0 suggestions');
      press(panel, '[part=submit]');
      await until(panel, () => message(panel) !== '');
      expect(message(panel)).to.equal('We do not know this place. Try HKG, London or Japan, for example.');
      expect(field(panel).ariaInvalid).to.equal('true');
      expect(await places(server)).to.deep.equal([]);
      await typed(panel, 'hkg');
      expect([message(panel), field(panel).ariaInvalid]).to.deep.equal(['', 'false']);
      press(panel, '[part=submit]');
      await settled(panel);
      expect(message(panel)).to.equal('');
    });
  }

  it('leaves no venues of another place beside a text that is none', async () => {
    const { panel } = await aBox();
    await typed(panel, 'hkg');
    press(panel, '[part=submit]');
    await settled(panel);
    expect(parts(panel, 'result')).to.have.length(2);
    await typed(panel, 'zzqx');
    press(panel, '[part=submit]');
    await until(panel, () => message(panel) !== '');
    expect(parts(panel, 'result')).to.have.length(0);
  });

  for (const text of ['', '   ']) {
    it(`leads into the field for ${JSON.stringify(text)}`, async () => {
      const { panel, server } = await aBox();
      await typed(panel, text);
      press(panel, '[part=submit]');
      await until(panel, () => focused(panel) === 'place');
      expect([message(panel), ...await places(server)]).to.deep.equal(['']);
    });
  }

  it('works by real keys from the field to a venue', async () => {
    const { panel } = await aBox();
    field(panel).focus();
    await sendKeys({ type: 'hong kong' });
    await until(panel, () => suggested(panel).length > 0);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await settled(panel);
    expect(said(panel)).to.match(/^2 places/);
    for (const stop of ['submit', 'near', 'venue']) {
      await sendKeys({ press: 'Tab' });
      expect(focused(panel)).to.equal(stop);
    }
    await sendKeys({ press: 'Enter' });
    await until(panel, () => parts(panel, 'details').length === 1);
    await sendKeys({ press: 'Escape' });
    await until(panel, () => parts(panel, 'details').length === 0);
    expect(focused(panel)).to.equal('venue');
  });

  it('has room for its suggestions at 280 px', async () => {
    await executeServerCommand('epass:viewport', { width: 280, height: 700 });
    const { panel } = await aBox();
    await typed(panel, 'new');
    const { right } = panel.getBoundingClientRect();
    for (const option of options(panel)) {
      const box = option.getBoundingClientRect();
      expect(box.right).to.be.at.most(right);
      expect(box.height).to.be.at.least(24);
    }
    await executeServerCommand('epass:viewport', { width: 800, height: 600 });
  });
});
