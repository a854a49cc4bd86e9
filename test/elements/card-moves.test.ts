import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { defineEpassSearch, signOut, type EpassCardElement, type EpassSearchElement } from '../../src/pure.js';
import { aCard, aCardOf, aServer, closeServers, part, parts, text } from '../support/card.js';
import { anOrder } from '../support/pass.js';
import { until } from '../support/until.js';

interface Elsewhere {
  readonly page: Document;
  readonly window: Window & typeof globalThis;
  readonly frame: HTMLIFrameElement;
}

/** An empty frame of the page. */
async function aFrame(): Promise<Elsewhere> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="elsewhere"></iframe>`);
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) throw new Error('the frame has no document');
  return { page: contentDocument, window: contentWindow as Window & typeof globalThis, frame };
}

const styleOf = (card: Element) => {
  const view = card.ownerDocument.defaultView ?? window;
  const { borderTopStyle, display } = view.getComputedStyle(part(card, 'base'));
  return { borderTopStyle, display, sheets: card.shadowRoot?.adoptedStyleSheets.length };
};

/** Errors and rejections that nobody caught. */
const uncaught: unknown[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void => void uncaught.push(event);

describe('<epass-card> moved to another document (M-12, F-55)', () => {
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    signOut();
    expect(uncaught).to.deep.equal([]);
    return closeServers();
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  it('M-12: keeps its styles in a frame, and when it comes back', async () => {
    const card = await aCardOf();
    const home = card.parentElement;
    const styled = styleOf(card);
    expect(styled.sheets).to.be.greaterThan(0);
    const { page } = await aFrame();
    page.body.append(card);
    expect(styleOf(card)).to.deep.equal(styled);
    expect(text(card, 'status')).to.equal('Active');
    home?.append(card);
    expect(styleOf(card)).to.deep.equal(styled);
  });

  it('M-12: is styled when a frame is the first place where it is connected', async () => {
    const styled = styleOf(await aCardOf());
    const { page } = await aFrame();
    const card = page.adoptNode(Object.assign(document.createElement('epass-card'), { data: anOrder() }));
    page.body.append(card);
    await card.updateComplete;
    expect(styleOf(card)).to.deep.equal(styled);
  });

  it('M-12: shares its style sheets among the cards of a frame', async () => {
    const { page } = await aFrame();
    const cards = [await aCardOf(), await aCardOf()];
    page.body.append(...cards);
    const [first, second] = cards.map((card) => card.shadowRoot?.adoptedStyleSheets);
    expect(first).to.have.length.greaterThan(0);
    expect(first).to.deep.equal(second);
    expect(first?.[0]).to.equal(second?.[0]);
  });

  const nowhere: [string, (card: EpassCardElement) => void][] = [
    ['a template', (card) => document.createElement('template').content.append(card)],
    ['a document without a window', (card) => document.implementation.createHTMLDocument('').body.append(card)],
    ['a fragment', (card) => document.createDocumentFragment().append(card)],
  ];
  for (const [title, move] of nowhere) {
    it(`F-55: survives ${title}, and is whole when it comes back`, async () => {
      const card = await aCardOf();
      const home = card.parentElement;
      const styled = styleOf(card);
      move(card);
      card.airport = 'HKG';
      card.requestUpdate();
      await card.updateComplete;
      await nextFrame();
      home?.append(card);
      await card.updateComplete;
      expect(styleOf(card)).to.deep.equal(styled);
      expect(parts(card, 'airport')).to.have.length(1);
    });

    it(`F-55: survives ${title} with the doctor on`, async () => {
      const card = await aCardOf({}, {}, { debug: true });
      await until(() => parts(card, 'debug').length === 1);
      const errors: string[] = [];
      const note = (event: ErrorEvent): void => void errors.push(event.message);
      addEventListener('error', note);
      move(card);
      await nextFrame();
      await nextFrame();
      removeEventListener('error', note);
      card.remove();
      expect(errors).to.deep.equal([]);
    });
  }

  it('F-55: survives the end of the frame that it is in', async () => {
    const server = await aServer([{ json: anOrder({ orderId: '{{orderId}}' }) }]);
    const card = await aCardOf();
    const home = card.parentElement;
    const { page, frame } = await aFrame();
    page.body.append(card);
    frame.remove();
    expect(card.ownerDocument.defaultView).to.equal(null);
    Object.assign(card, { data: undefined, orderId: 'DP1', tokenEndpoint: server.tokenEndpoint });
    await card.updateComplete;
    await card.refresh();
    home?.append(card);
    await card.updateComplete;
    expect(card.pass?.orderId).to.equal('DP1');
    expect(styleOf(card).borderTopStyle).to.equal('solid');
  });

  it('F-55: makes no second request when it is moved while it loads', async () => {
    const server = await aServer([{ json: anOrder({ orderId: '{{orderId}}' }), delay: 50 }]);
    const { page } = await aFrame();
    const card = await aCard({ orderId: 'DP1', tokenEndpoint: server.tokenEndpoint });
    page.body.append(card);
    await oneEvent(card, 'epass-load');
    expect(text(card, 'status')).to.equal('Active');
    expect(await server.log('search')).to.have.length(1);
  });

  it('F-55: loads in a frame a card that waits until it is seen', async () => {
    const server = await aServer([{ json: anOrder({ orderId: '{{orderId}}' }) }]);
    const { page } = await aFrame();
    const card = await aCard({ loading: 'lazy' });
    page.body.append(card);
    Object.assign(card, { orderId: 'DP1', tokenEndpoint: server.tokenEndpoint });
    await oneEvent(card, 'epass-load');
    expect(card.state).to.equal('ready');
  });

  it('F-55: takes language and direction from where it is, and follows them there', async () => {
    const card = await aCard({ data: anOrder({}, { allowedResources: { countryOrRegion: ['GB'] } }) });
    const { page } = await aFrame();
    page.documentElement.lang = 'it';
    const box = page.body.appendChild(page.createElement('div'));
    box.attachShadow({ mode: 'open' }).append(card);
    await card.updateComplete;
    expect(text(card, 'restriction-item')).to.equal('Regno Unito');
    box.lang = 'fr';
    page.documentElement.dir = 'rtl';
    await nextFrame();
    await card.updateComplete;
    expect(text(card, 'restriction-item')).to.equal('Royaume-Uni');
    expect(part(card, 'base').dir).to.equal('rtl');
  });

  it('F-55: looks again when the page that it is in comes back, and no more when it has left', async () => {
    const card = await aCardOf();
    const { page, window: view } = await aFrame();
    page.body.append(card);
    await card.updateComplete;
    let updates = 0;
    card.requestUpdate = () => void (updates += 1);
    page.dispatchEvent(new Event('visibilitychange'));
    view.dispatchEvent(new Event('pageshow'));
    expect(updates).to.equal(2);
    card.remove();
    updates = 0;
    page.dispatchEvent(new Event('visibilitychange'));
    view.dispatchEvent(new Event('pageshow'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(updates).to.equal(0);
  });
});

describe('<epass-search> moved to another document (M-12, F-55)', () => {
  it('M-12: keeps its styles', async () => {
    defineEpassSearch();
    const panel = await fixture<EpassSearchElement>(html`<epass-search .data=${anOrder()} module="1"></epass-search>`);
    const look = () => {
      const button = panel.shadowRoot?.querySelector('[part=close]');
      const view = panel.ownerDocument.defaultView;
      return button && view ? view.getComputedStyle(button).cursor : null;
    };
    await until(() => look() !== null, 'the panel is there');
    const before = look();
    const { page } = await aFrame();
    page.body.append(panel);
    expect(before).to.equal('pointer');
    expect(look()).to.equal(before);
  });

  it('M-12: is styled when its card opens it in a frame', async () => {
    const server = await aServer();
    const card = await aCardOf({}, {}, { tokenEndpoint: server.tokenEndpoint });
    const { page } = await aFrame();
    page.body.append(card);
    part(card, 'search-button').click();
    await until(() => parts(card, 'search')[0]?.shadowRoot?.adoptedStyleSheets.length, 'the panel has its styles');
    await closeServers();
  });
});
