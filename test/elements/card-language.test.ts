import { expect, fixture, html } from '@open-wc/testing';
import type { EpassCardElement } from '../../src/pure.js';
import { aCardOf, part, parts, text } from '../support/card.js';
import { anOrder } from '../support/pass.js';
import { until } from '../support/until.js';

/** A card in a language whose words nobody has loaded yet, as of its first rendering. */
async function firstRendering(locale: string): Promise<EpassCardElement> {
  const card = document.createElement('epass-card');
  Object.assign(card, { data: anOrder(), locale, timeZone: 'UTC' });
  document.body.append(card);
  // Rendering takes microtasks, loading takes longer.
  for (let turn = 0; turn < 20 && parts(card, 'base').length === 0; turn += 1) await Promise.resolve();
  return card;
}

describe('<epass-card> in a language', () => {
  const rows: [locale: string, title: string, lang: string][] = [
    ['de-AT', 'Lounge-Pass', 'de-DE'],
    ['en-AU', 'Lounge pass', 'en'],
    ['sv', 'Lounge pass', 'en'],
    ['x-nonsense', 'Lounge pass', 'en'],
  ];
  for (const [locale, title, lang] of rows) {
    it(`says "${title}" for ${locale}`, async () => {
      const card = await aCardOf({}, {}, { locale });
      expect(text(card, 'title')).to.equal(title);
      expect(part(card, 'base').lang).to.equal(lang);
    });
  }

  it('shows the skeleton, not English, until its words are there', async () => {
    const card = await firstRendering('th-TH');
    expect(parts(card, 'skeleton')).to.have.length(1);
    expect(card.status).to.equal('active');
    await card.updateComplete;
    expect(parts(card, 'skeleton')).to.have.length(0);
    expect(text(card, 'status')).to.match(/[\u0E00-\u0E7F]/);
    card.remove();
  });

  it('keeps what it says until the words of the next language are there', async () => {
    const card = await aCardOf({}, {}, { locale: 'en' });
    card.locale = 'pl';
    card.requestUpdate();
    await until(() => text(card, 'status') !== 'Active', 'Polish');
    expect(text(card, 'status')).to.equal('Aktywny');
  });

  it('lets the last of two languages win', async () => {
    const card = await aCardOf({}, {}, { locale: 'en' });
    card.locale = 'vi';
    await Promise.resolve();
    card.locale = 'it';
    await card.updateComplete;
    expect(part(card, 'base').lang).to.equal('it-IT');
  });

  it('lets the browser choose fonts and line breaks by its language, where that is done by a style', async function () {
    if (!CSS.supports('-webkit-locale', 'auto')) this.skip();
    const card = await aCardOf({}, {}, { locale: 'ja' });
    await until(() => part(card, 'base').lang === 'ja-JP');
    expect(getComputedStyle(part(card, 'title')).getPropertyValue('-webkit-locale')).to.match(/^"?ja-JP"?$/); // engines differ in the quotes
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`lines up what is Arabic and what is not in a page that is ${dir}`, async () => {
      const card = await aCardOf({}, {}, { locale: 'ar', dir });
      await until(() => part(card, 'base').lang === 'ar');
      const sides = ['title', 'usages-text', 'validity', 'restriction'].map((name) => getComputedStyle(part(card, name)).textAlign);
      expect(new Set(sides).size).to.equal(1);
      expect(sides[0]).to.equal(getComputedStyle(part(card, 'base')).direction === 'rtl' ? 'right' : 'left');
    });
  }

  it('follows the lang of the element that it is in', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="fr"><epass-card .data=${anOrder()}></epass-card></div>`);
    const card = box.querySelector('epass-card') as EpassCardElement;
    await card.updateComplete;
    expect(part(card, 'base').lang).to.equal('fr-FR');
    box.lang = 'es';
    await until(() => part(card, 'base').lang === 'es-ES');
  });

  it('follows the lang of the host of the shadow root that it is in', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    const card = document.createElement('epass-card');
    card.data = anOrder();
    const inner = document.createElement('p');
    inner.append(card);
    box.attachShadow({ mode: 'open' }).append(inner);
    await card.updateComplete;
    expect(part(card, 'base').lang).to.equal('fr-FR');
    box.lang = 'ja';
    await until(() => part(card, 'base').lang === 'ja-JP');
    inner.lang = 'es';
    await until(() => part(card, 'base').lang === 'es-ES');
  });

  it('follows the lang round the slot that it is in', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    const layout = document.createElement('p');
    layout.append(document.createElement('slot'));
    box.attachShadow({ mode: 'open' }).append(layout);
    const card = document.createElement('epass-card');
    card.data = anOrder();
    box.append(card);
    await card.updateComplete;
    expect(part(card, 'base').lang).to.equal('fr-FR');
    layout.lang = 'ja';
    await until(() => part(card, 'base').lang === 'ja-JP');
  });
});
