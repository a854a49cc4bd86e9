import { cellSuite, inTurn } from './cell.js';
import { expect, fixture, html } from '@open-wc/testing';
import { displayText } from '../../src/locale/display.js';
import type { EpassCardElement } from '../../src/pure.js';
import { aCardOf, part, parts } from '../support/card.js';
import { naughtyStrings } from '../support/corpora.js';
import { holds, holdsAfterRemoval } from '../support/oracle.js';
import { anOrder } from '../support/pass.js';
import { tried } from '../support/tried.js';

/** Each holds a text where the API has a text; what the card shows of it, it shows as text. */
const ORDER = ['orderId', 'orderCreatedDate', 'orderCancelledDate', 'clientUserId', 'note'];
const EXTRA = ['ePassId', 'firstName', 'lastName', 'activationDate', 'expirationDate', 'note'];
const NUMBERS = ['status', 'module', 'category'];
const EXTRA_NUMBERS = ['ePassStatus', 'availableUsages', 'usedUsages'];
const fill = (names: readonly string[], text: string): Record<string, string> => Object.fromEntries(names.map((name) => [name, text]));

/** What may stand in a card as it was given, the longest first, so that none hides in another. */
const foreignIn = (texts: readonly string[]): string[] => [...new Set(texts.map(shown))].sort((a, b) => b.length - a.length);

/** The texts of elements, as a reader gets them. */
const textsOf = (elements: readonly Element[]): string[] => elements.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
const shown = (text: string): string => displayText(text).replace(/\s+/g, ' ').trim();

describe('the 485 naughty strings in a pass (T-01, T-07, F-77)', function () {
  this.timeout(120_000); // hundreds of elements at once, on a machine that may have other work
  cellSuite({ elsewhere: 'cross' });
  let strings: string[] = [];
  before(async () => {
    const all = await naughtyStrings();
    expect(all).to.have.length(485);
    strings = inTurn(all);
  });

  async function cardsOf(orderOf: (text: string) => unknown): Promise<EpassCardElement[]> {
    const box = await fixture<HTMLElement>(html`<div hidden>${strings.map((text) => html`<epass-card
      .locale=${'en'} .timeZone=${'UTC'} .data=${orderOf(text)}></epass-card>`)}</div>`);
    const cards = [...box.children] as EpassCardElement[];
    await Promise.all(cards.map((card) => card.updateComplete));
    return cards;
  }

  /** Judges all cards and removes them. */
  async function judge(cards: readonly EpassCardElement[], orderOf: (text: string) => unknown, fields: number): Promise<void> {
    const trial = { cards, served: strings.map(orderOf), foreign: foreignIn(strings) };
    await holds(trial);
    await holdsAfterRemoval(trial);
    await tried('hostile strings', strings.length * fields);
  }

  it('T-01: shows each as a name and as an id, letter by letter', async () => {
    const orderOf = (text: string): unknown => anOrder({ orderId: text || 'DP1' }, { firstName: text, lastName: text, ePassId: text || '1' });
    const cards = await cardsOf(orderOf);
    for (const [i, card] of cards.entries()) {
      const text = strings[i] ?? '';
      expect(card.state).to.equal('ready');
      const name = displayText([text, text].filter((it) => it.trim()).join(' '));
      expect(part(card, 'holder').querySelector('bdi')?.textContent).to.equal(name || 'Name not available');
      parts(card, 'reveal')[0]?.click();
      await card.updateComplete;
      const id = displayText(text || '1');
      if (id !== '') expect(part(card, 'pass-id').querySelector('bdi')?.textContent).to.equal(id);
    }
    await judge(cards, orderOf, 4);
  });

  it('T-01, I-12: takes none for a date, a number or a list, and none makes a pass better', async () => {
    const orderOf = (text: string): unknown => {
      const numbers = { ...fill(ORDER, text), ...fill(NUMBERS, text), orderId: 'DP1' };
      return anOrder(numbers, { ...fill(EXTRA, text), ...fill(EXTRA_NUMBERS, text), allowedModules: text, allowedResources: text });
    };
    const cards = await cardsOf(orderOf);
    for (const card of cards) {
      expect(card.state).to.equal('ready');
      expect(card.status).not.to.be.oneOf(['active', 'upcoming']);
      expect(card.pass?.restriction.kind).to.equal('unclear');
    }
    await judge(cards, orderOf, ORDER.length - 1 + EXTRA.length + NUMBERS.length + EXTRA_NUMBERS.length + 2);
  });

  it('T-07: keeps none that is a key of its own', async () => {
    const orderOf = (text: string): unknown => anOrder({ [text]: text }, { [text]: { [text]: text }, allowedResources: { [text]: [text] } });
    const cards = await cardsOf(orderOf);
    for (const card of cards) expect(card.state).to.equal('ready');
    await judge(cards, orderOf, 4);
  });

  for (const key of ['resourceIds', 'iata', 'countryOrRegion', 'allowedModules'] as const) {
    it(`T-01: lists all of them as ${key}`, async () => {
      const extra = key === 'allowedModules' ? { allowedModules: strings } : { allowedResources: { [key]: strings } };
      const order = [{ module: 0 }, extra] as const;
      const card = await aCardOf(...order);
      const known = [...new Set(strings.filter((text) => text.trim() !== '').map((text) =>
        (key === 'resourceIds' ? text : text.trim().toUpperCase())))];
      for (let i = 0; parts(card, 'restriction-more').length > 0 && i < 9; i += 1) {
        part(card, 'restriction-more').click();
        await card.updateComplete;
      }
      if (key === 'allowedModules') expect(parts(card, 'module')).to.have.length(0);
      else if (key === 'countryOrRegion') expect(parts(card, 'restriction-item')).to.have.length(known.length);
      else expect(textsOf(parts(card, 'restriction-item'))).to.deep.equal(known.map(shown));
      const trial = { cards: [card], served: [anOrder(...order)], foreign: foreignIn([...strings, ...known]) };
      await holds(trial);
      await holdsAfterRemoval(trial);
      await tried('hostile strings', strings.length);
    });
  }
});
