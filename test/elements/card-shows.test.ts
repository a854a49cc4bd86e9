import { expect } from '@open-wc/testing';
import { aCard, aCardOf, freezeClock, part, parts, seed, text } from '../support/card.js';

describe('<epass-card> with the documented answers', () => {
  freezeClock();

  const rows: [name: string, status: string, badge: string, modules: string[]][] = [
    ['cross-module-issued', 'active', 'Active', ['Find a lounge', 'Find a set meal', 'Find a coupon']],
    ['single-module-issued', 'upcoming', 'Upcoming', ['Find a lounge']],
    ['retrieved-used', 'used-up', 'Used up', ['Find a lounge']],
  ];
  for (const [name, status, badge, modules] of rows) {
    it(`shows ${name} as ${status}`, async () => {
      const card = await aCard({ data: await seed(name) });
      expect(card.status).to.equal(status);
      expect(card.state).to.equal('ready');
      expect(text(card, 'status')).to.equal(badge);
      expect(parts(card, status)).to.have.length(1);
      expect(parts(card, 'search-button').map((button) => button.textContent?.trim())).to.deep.equal(modules);
      expect(text(card, 'holder')).to.equal('DragonPass DragonPass');
    });
  }

  it('says that a cross-module pass shares one counter', async () => {
    const card = await aCard({ data: await seed('cross-module-issued') });
    expect(text(card, 'usages-text')).to.contain('1 visit left – lounge, set meal or coupon').and.contain('0 of 1 used');
    expect(text(card, 'title')).to.equal('Airport pass');
  });
});

describe('<epass-card> usages', () => {
  freezeClock();

  const rows: [title: string, extra: Record<string, unknown>, said: string, meter: [string, string] | null][] = [
    ['1 of 3', { availableUsages: 2, usedUsages: 1 }, '2 visits left 1 of 3 used', ['2', '3']],
    ['none of 5', { availableUsages: 5, usedUsages: 0 }, '5 visits left 0 of 5 used', ['5', '5']],
    ['all', { availableUsages: 0, usedUsages: 2 }, '0 visits left 2 of 2 used', ['0', '2']],
    ['thousands', { availableUsages: 1200, usedUsages: 300 }, '1,200 visits left 300 of 1,500 used', ['1200', '1500']],
    ['nothing at all', { availableUsages: 0, usedUsages: 0 }, '0 visits left 0 of 0 used', null],
    ['an unknown number used', { usedUsages: null }, '1 visit left', null],
    ['an unknown number left', { availableUsages: 'two' }, 'Number of visits not available', null],
    ['a sum that is not exact', { availableUsages: 2 ** 53 - 1, usedUsages: 5 }, '9,007,199,254,740,991 visits left', null],
  ];
  for (const [title, extra, said, meter] of rows) {
    it(`says and draws ${title}`, async () => {
      const card = await aCardOf({}, extra);
      expect(text(card, 'usages-text')).to.equal(said);
      const drawn = parts(card, 'usages-meter').map((m) => [m.getAttribute('value'), m.getAttribute('max')]);
      expect(drawn).to.deep.equal(meter ? [meter] : []);
    });
  }
});

describe('<epass-card> validity', () => {
  freezeClock();

  const june = '2026-06-01T10:00:00Z';
  const rows: [title: string, over: Record<string, unknown>, extra: Record<string, unknown>, said: string][] = [
    ['both dates', {}, {}, 'Valid From Oct 31, 2025, 11:59 PM UTC Until Dec 31, 2028, 11:59 PM UTC'],
    ['no activation date', {}, { activationDate: null }, 'Valid From the day it was issued Until Dec 31, 2028, 11:59 PM UTC'],
    ['an unreadable activation date', {}, { activationDate: 'soon' }, 'Valid Start date not available Until Dec 31, 2028, 11:59 PM UTC'],
    ['an expired pass', {}, { expirationDate: june }, 'Valid From Oct 31, 2025, 11:59 PM UTC Expired Jun 1, 2026, 10:00 AM UTC'],
    ['a cancelled pass', { status: 3, orderCancelledDate: june }, {}, 'Valid From Oct 31, 2025, 11:59 PM UTC Cancelled Jun 1, 2026, 10:00 AM UTC'],
    ['cancelled at an unknown time', { status: 3 }, {}, 'Valid From Oct 31, 2025, 11:59 PM UTC Cancelled for good'],
    ['no expiration date', {}, { expirationDate: undefined }, 'Valid From Oct 31, 2025, 11:59 PM UTC Expiry date not available'],
  ];
  for (const [title, over, extra, said] of rows) {
    it(`says ${title}`, async () => expect(text(await aCardOf(over, extra), 'validity')).to.equal(said));
  }

  it('writes dates in the time zone and the locale that are asked for', async () => {
    const card = await aCardOf({}, {}, { timeZone: 'Asia/Hong_Kong', locale: 'en-GB' });
    expect(text(card, 'validity')).to.contain('Until 1 Jan 2029, 07:59 GMT+8');
  });

  it('uses the own zone and English for values that do not exist', async () => {
    const card = await aCardOf({}, {}, { timeZone: 'Mars/Olympus', locale: 'no_such' });
    expect(text(card, 'validity')).to.match(/Until (Dec 31, 2028|Jan 1, 2029)/);
  });
});

describe('<epass-card> restriction', () => {
  freezeClock();

  const rows: [title: string, allowed: unknown, said: string, items: string[]][] = [
    ['no restriction', { resourceIds: [] }, 'Accepted at Any participating place', []],
    ['airports', { iata: ['HKG', 'MAN'] }, 'Only at these airports', ['HKG', 'MAN']],
    ['countries', { countryOrRegion: ['GB', 'JP'] }, 'Only in these countries', ['United Kingdom', 'Japan']],
    ['an unknown country', { countryOrRegion: ['QX'] }, 'Only in these countries', ['QX']],
    ['venues', { resourceIds: ['N00001', 'N00002'] }, 'Only at these places', ['N00001', 'N00002']],
    ['two dimensions', { iata: ['HKG'], countryOrRegion: ['GB'] }, 'Places not clear – ask before you travel', ['HKG', 'United Kingdom']],
  ];
  for (const [title, allowedResources, said, items] of rows) {
    it(`says ${title} in plain words`, async () => {
      const card = await aCardOf({}, { allowedResources });
      expect(text(card, 'restriction').replace(items.join(''), '').trim()).to.equal(said);
      expect(parts(card, 'restriction-item').map((item) => item.textContent)).to.deep.equal(items);
    });
  }

  it('names countries in the language of the card', async () => {
    const card = await aCardOf({}, { allowedResources: { countryOrRegion: ['GB'] } }, { locale: 'de' });
    expect(text(card, 'restriction-item')).to.equal('Vereinigtes Königreich');
  });

  it('lists a long list a page at a time (M-24)', async () => {
    const resourceIds = Array.from({ length: 200 }, (_, i) => `N${i}`);
    const card = await aCardOf({}, { allowedResources: { resourceIds } });
    expect(parts(card, 'restriction-item')).to.have.length(6);
    expect(text(card, 'restriction-more')).to.equal('Show more (6 of 200)');
    part(card, 'restriction-more').click();
    await card.updateComplete;
    expect(parts(card, 'restriction-item')).to.have.length(106);
  });
});

describe('<epass-card> airport', () => {
  freezeClock();

  const hkg = { allowedResources: { iata: ['HKG'] } };
  const rows: [title: string, over: Record<string, unknown>, extra: Record<string, unknown>, airport: string, said: string][] = [
    ['an accepted airport', {}, hkg, 'hkg', 'Accepted at HKG'],
    ['another airport', {}, hkg, 'LHR', 'Not accepted at LHR'],
    ['an airport of an unrestricted pass', {}, {}, 'LHR', 'Accepted at LHR'],
    ['an airport under a country restriction', {}, { allowedResources: { countryOrRegion: ['GB'] } }, 'LHR', 'We cannot tell whether it is accepted at LHR'],
    ['an accepted airport, but a later activation', {}, { ...hkg, activationDate: '2027-01-01T00:00:00Z' }, 'HKG', 'Accepted at HKG once the pass is active'],
    ['an accepted airport, but a cancelled pass', { status: 3 }, hkg, 'HKG', 'Not accepted at HKG'],
  ];
  for (const [title, over, extra, airport, said] of rows) {
    it(`answers for ${title}`, async () => expect(text(await aCardOf(over, extra, { airport }), 'airport')).to.equal(said));
  }

  it('says nothing for something that is no airport code', async () => {
    expect(parts(await aCardOf({}, {}, { airport: 'London' }), 'airport')).to.have.length(0);
  });
});

describe('<epass-card> visits left', () => {
  freezeClock();

  const rows: [status: string, over: Record<string, unknown>, extra: Record<string, unknown>, weight: string][] = [
    ['active', {}, {}, '650'],
    ['unknown', { status: 9 }, {}, '650'],
    ['used-up', {}, { availableUsages: 0, usedUsages: 3 }, '400'],
    ['expired', {}, { expirationDate: '2020-01-01T00:00:00Z' }, '400'],
    ['cancelled', { status: 3 }, {}, '400'],
  ];
  for (const [status, over, extra, weight] of rows) {
    it(`stand ${weight === '400' ? 'back on' : 'out of'} a pass that is ${status}`, async () => {
      const card = await aCardOf(over, extra);
      expect(card.status).to.equal(status);
      expect(getComputedStyle(part(card, 'usages-text').children[0] ?? card).fontWeight).to.equal(weight);
    });
  }
});

describe('<epass-card> pass id', () => {
  freezeClock();

  it('is masked to its last four until it is revealed', async () => {
    const card = await aCardOf();
    expect(text(card, 'pass-id')).to.contain('•••• 8888');
    expect(card.shadowRoot?.textContent).to.not.contain('1788000066668888');
    part(card, 'reveal').click();
    await card.updateComplete;
    expect(text(card, 'pass-id')).to.contain('1788000066668888');
    // Its name says what it does now; a pressed state beside that would say "Hide number, on".
    expect([text(card, 'reveal'), part(card, 'reveal').ariaPressed]).to.deep.equal(['Hide number', null]);
  });

  it('is masked again for the next pass', async () => {
    const card = await aCardOf();
    part(card, 'reveal').click();
    card.data = { orderId: 'DP00000000000002', extra: { ePassId: '1788000066669999' } };
    await card.updateComplete;
    expect(card.shadowRoot?.textContent).to.not.contain('1788000066669999');
  });

  it('masks a short id whole', async () => {
    expect(text(await aCardOf({}, { ePassId: '1234567' }), 'pass-id')).to.not.contain('4567');
  });
});

describe('<epass-card> odd data', () => {
  freezeClock();

  const hostile = ['<img src=x onerror=alert(1)>', '\u202Egnirts', 'a\u0000b', '\uD800', '   ', 'x'.repeat(10_000), '${7*7}', '{{x}}'];
  for (const firstName of hostile) {
    it(`shows ${JSON.stringify(firstName).slice(0, 40)} as text (T-01, M-22)`, async () => {
      const card = await aCardOf({}, { firstName, ePassId: firstName, allowedResources: { resourceIds: [firstName] } });
      expect(card.state).to.equal('ready');
      expect(card.shadowRoot?.querySelectorAll('img, script, [onerror]')).to.have.length(0);
      expect(text(card, 'holder').length).to.be.lessThan(300);
      expect(card.shadowRoot?.textContent).to.not.match(/[\u202A-\u202E\u2066-\u2069\0]/);
    });
  }

  const fields = [
    'ePassId', 'ePassStatus', 'firstName', 'lastName', 'activationDate', 'expirationDate',
    'availableUsages', 'usedUsages', 'allowedResources', 'allowedModules',
  ];
  const oddities: unknown[] = [undefined, null, -1, 1.5, 1e21, '1', 'x', [], {}, [null], true];
  for (const field of fields) {
    it(`stays whole when ${field} is odd (F-72)`, async () => {
      for (const oddity of oddities) {
        const card = await aCardOf({ module: 0 }, { allowedModules: [1, 3], [field]: oddity });
        expect(card.state, String(oddity)).to.equal('ready');
        expect(card.shadowRoot?.textContent).to.not.match(/undefined|null|NaN|Invalid Date|\[object/);
      }
    });
  }

  it('names an unknown module by its number, and offers to search it (F-71)', async () => {
    const card = await aCardOf({ module: 12 });
    expect(text(card, 'title')).to.equal('Module 12 pass');
    expect(text(card, 'search-button')).to.equal('Find Module 12');
    expect(parts(card, 'module-12')).to.have.length(1);
  });

  it('says that a cross-module pass without modules names none', async () => {
    const card = await aCardOf({ module: 0 });
    expect(parts(card, 'search-button')).to.have.length(0);
    expect(card.shadowRoot?.textContent).to.contain('No service is named on this pass');
  });

  for (const data of [[], 'text', 7, {}, { code: 0, data: null }, { code: 0 }, { code: '0', data: {} }]) {
    it(`refuses ${JSON.stringify(data)} as an order (F-15)`, async () => {
      const card = await aCard({ data });
      expect(card.state).to.equal('error');
      expect(card.error?.code).to.equal('invalid-response');
      expect(card.pass).to.equal(null);
    });
  }

  it('refuses an envelope with another code than 0', async () => {
    const card = await aCard({ data: { code: 40301, message: 'server text' } });
    expect(card.error?.code).to.equal('rejected');
    expect(card.error?.hint).to.contain('40301');
    expect(card.shadowRoot?.textContent).to.not.contain('server text');
  });
});
