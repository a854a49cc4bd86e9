import { expect, nextFrame } from '@open-wc/testing';
import { openDirectory } from '../../../src/airports/directory.js';
import { part } from '../../support/card.js';
import { aPlaceBox, closeApis, field, find, key, places, press, said, settled, suggested, type, until } from '../../support/search.js';

describe('the place control before its directory is there', () => {
  afterEach(closeApis);

  it('takes an exact code at once, and opens nothing when the directory comes', async () => {
    const { panel, server } = await aPlaceBox(1);
    type(panel, 'hkg');
    await panel.updateComplete;
    expect(suggested(panel)).to.deep.equal(['HKG']);
    expect(said(panel)).to.equal('1 suggestion');
    key(panel, 'Enter');
    await settled(panel);
    await nextFrame();
    expect(suggested(panel)).to.deep.equal([]);
    expect(await places(server)).to.deep.equal(['HKG']);
  });

  it('waits for it when a name is sent', async () => {
    const { panel, server } = await aPlaceBox(1);
    type(panel, 'manchester');
    press(panel, '[part=submit]');
    await until(panel, () => said(panel).startsWith('1 place'));
    expect(await places(server)).to.deep.equal(['MAN']);
  });

  it('knows what was typed when it comes after the traveller has moved on, and opens nothing', async () => {
    const { panel, server } = await aPlaceBox(1);
    type(panel, 'manchester');
    field(panel).dispatchEvent(new FocusEvent('blur'));
    await openDirectory();
    await nextFrame();
    expect(said(panel)).to.equal('');
    expect(find(panel, '[role=listbox]').checkVisibility()).to.equal(false);
    press(panel, '[part=submit]');
    await until(panel, () => said(panel).startsWith('1 place'));
    expect(await places(server)).to.deep.equal(['MAN']);
  });

  it('sends nothing that was changed meanwhile', async () => {
    const { panel, server } = await aPlaceBox(1);
    type(panel, 'manchester');
    press(panel, '[part=submit]');
    type(panel, 'narita');
    await until(panel, () => suggested(panel).some((label) => label.includes('NRT')));
    await nextFrame();
    expect(await places(server)).to.deep.equal([]);
    expect(part(panel, 'form').checkVisibility()).to.equal(true);
  });
});
