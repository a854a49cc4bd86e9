import { expect } from '@open-wc/testing';
import { aCardOf, freezeClock, part, parts } from '../support/card.js';
import { until } from '../support/until.js';

const HOLDER = { firstName: 'Marguerite', lastName: 'Featherstonehaugh', ePassId: '1788000066668888' };

describe('<epass-card> and scripts that copy what is on a page (T-29)', () => {
  freezeClock();

  it('has nothing personal in an attribute, also at the door, and marks where it is', async () => {
    const card = await aCardOf({}, HOLDER, { history: true });
    part(card, 'reveal').click();
    part(card, 'show').click();
    await until(() => parts(card, 'door').length === 1);
    const boxes = [...card.shadowRoot?.querySelectorAll('*') ?? []];
    const attributes = boxes.flatMap((box) => [...box.attributes].map(({ name, value }) => `${name}=${value}`)).join('\n');
    for (const personal of ['Marguerite', 'Featherstonehaugh', '8888', '1788']) expect(attributes).not.to.contain(personal);
    const told = boxes.filter((box) => [...box.childNodes].some((node) => (
      node instanceof Text && /Marguerite|8888/.test(node.data)
    )));
    expect(told.length).to.be.at.least(5);
    for (const box of told) expect(box.closest('[data-private]') !== null, box.outerHTML).to.equal(true);
  });

  it('shows a long name whole to whoever asks for the number', async () => {
    const card = await aCardOf({}, { ...HOLDER, lastName: 'Featherstonehaugh '.repeat(10) });
    card.style.width = '280px';
    const holder = part(card, 'holder');
    expect(holder.scrollHeight).to.be.greaterThan(holder.clientHeight);
    part(card, 'reveal').click();
    await card.updateComplete;
    expect(holder.scrollHeight).to.equal(holder.clientHeight);
  });

  it('shows a long name whole where there is no number to ask for', async () => {
    const card = await aCardOf({}, { ...HOLDER, ePassId: null, lastName: 'Featherstonehaugh '.repeat(10) });
    card.style.width = '280px';
    const holder = part(card, 'holder');
    expect(holder.scrollHeight).to.equal(holder.clientHeight);
  });
});

describe('<epass-card> and its moments (F-45)', () => {
  freezeClock();
  const rows: [what: string, over: object, extra: object, moments: (string | null)[]][] = [
    ['a pass', {}, { activationDate: '2025-01-31T23:30:00+14:00', expirationDate: '2034-12-31T12:00:00-11:00' },
      ['2025-01-31T09:30:00.000Z', '2034-12-31T23:00:00.000Z']],
    ['a cancelled one', { status: 9, orderCancelledDate: '2025-03-09T16:05:00Z' }, { activationDate: null },
      [null, '2025-03-09T16:05:00.000Z']],
    ['one with dates that are none', {}, { activationDate: 'soon', expirationDate: 'never' }, [null, null]],
  ];
  for (const [what, over, extra, moments] of rows) {
    it(`writes them exactly for machines: ${what}`, async () => {
      const card = await aCardOf({ ...over }, { ...extra });
      expect([...part(card, 'validity').querySelectorAll('time')].map((it) => it.getAttribute('datetime'))).to.deep.equal(moments);
    });
  }
});
