import { cellServer, cellSuite, eventually, inTurn, mint } from './cell.js';
import { expect, fixture, html } from '@open-wc/testing';
import { en } from '../../src/locale/en.js';
import type { EpassCardElement, EpassSearchElement } from '../../src/pure.js';
import { aToken } from '../support/card.js';
import { jsonTexts } from '../support/corpora.js';
import { holds, holdsAfterRemoval } from '../support/oracle.js';
import { aPass } from '../support/pass.js';
import { message } from '../support/search.js';
import { tried } from '../support/tried.js';

const ROW = ['F-06 the JSON suite', {}, '-', '-'] as const;
const hasChildren = (box: Element, count: number): void => void expect(box.children).to.have.length(count);

/** None of the texts is a token, a pass or a venue; so each of them is an answer that could not be read. */
describe('F-06: the 318 texts of the JSON Parsing Test Suite as an answer', function () {
  this.timeout(120_000); // hundreds of elements at once, on a machine that may have other work
  cellSuite({ elsewhere: 'cross' });
  let numbers: number[] = [];
  let count = 0;
  before(async () => {
    const texts = await jsonTexts();
    expect(texts).to.have.length(318);
    numbers = inTurn([...texts.keys()]);
    count = numbers.length;
  });

  /** All cards in one page, each with a text of its own. */
  async function cardsWith(over: (number: number) => Partial<EpassCardElement>): Promise<EpassCardElement[]> {
    const made = numbers.map((number) => html`<epass-card .locale=${'en'} id="card-${number}"></epass-card>`);
    const box = await fixture<HTMLElement>(html`<div hidden>${made}</div>`);
    hasChildren(box, count);
    const cards = [...box.children] as EpassCardElement[];
    cards.forEach((card, i) => Object.assign(card, over(numbers[i] ?? 0)));
    await Promise.all(cards.map(async (card) => {
      await card.updateComplete;
      await card.ready.catch(() => undefined);
      await card.updateComplete;
    }));
    return cards;
  }

  const failed = (cards: readonly EpassCardElement[]): void => {
    const others = cards.filter(({ error }) => error?.code !== 'invalid-response');
    expect(others.map(({ id, state, error }) => `${id} ${state} ${String(error?.message)}`)).to.deep.equal([]);
  };

  it('of the token endpoint: no token is read, and the API is never called', async () => {
    const server = await cellServer(ROW, { token: [{ corpus: 'json' }] });
    const cards = await cardsWith((number) => ({ orderId: 'DP1', tokenEndpoint: `${server.tokenEndpoint}/JSON-${number}` }));
    failed(cards);
    expect((await server.log()).map(({ route }) => route)).to.deep.equal(Array(count).fill('token'));
    const trial = { cards, servers: [server] };
    await holds(trial);
    await holdsAfterRemoval(trial);
    await tried('JSON texts', count);
  });

  it('of the search for a pass: no pass is shown', async () => {
    const token = aToken();
    const server = await cellServer(ROW, { token: [{ json: token }], search: [{ corpus: 'json' }] });
    const cards = await cardsWith((number) => ({ orderId: `JSON-${number}`, tokenEndpoint: server.tokenEndpoint }));
    failed(cards);
    expect(await server.log('token')).to.have.length(1);
    expect(await server.log('search')).to.have.length(count);
    const trial = { cards, servers: [server], secrets: [token.token] };
    await holds(trial);
    await holdsAfterRemoval(trial);
    await tried('JSON texts', count);
  });

  it('of the details of a venue: no venue is shown', async () => {
    const token = mint();
    const server = await cellServer(ROW, { token: [{ json: { token, expiresIn: 300 } }], resources: [{ corpus: 'json' }] });
    const passes = numbers.map((number) => aPass({ restriction: { kind: 'resources', ids: [`JSON-${number}`] } }));
    const box = await fixture<HTMLElement>(html`<div hidden>${passes.map((pass) => html`<epass-search
      .locale=${'en'} .pass=${pass} .module=${1} .tokenEndpoint=${server.tokenEndpoint}></epass-search>`)}</div>`);
    hasChildren(box, count);
    const panels = [...box.children] as EpassSearchElement[];
    await eventually(() => panels.every((panel) => message(panel) !== ''), 'an answer to each panel');
    for (const panel of panels) expect(message(panel)).to.contain(en.notAvailable);
    expect(await server.log('resources')).to.have.length(count);
    const trial = { panels, servers: [server], secrets: [token] };
    await holds(trial);
    await holdsAfterRemoval(trial);
    await tried('JSON texts', count);
  });
});
