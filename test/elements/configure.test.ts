import { expect, oneEvent } from '@open-wc/testing';
import { configureEpass, defineEpassCard, EpassCardElement, EpassError } from '../../src/pure.js';
import { aCard, aCardOf, aToken, text } from '../support/card.js';
import { box } from '../support/doctor.js';
import { faultServer } from '../support/fault-server.js';
import { anOrder } from '../support/pass.js';

describe('configureEpass', () => {
  it('refuses an origin that is none, and stays open for a good call', () => {
    expect(() => configureEpass({ trustedOrigins: ['evil'] })).to.throw(EpassError, 'trustedOrigins');
  });

  it('gives all cards a locale and wording, under those of one card; and lets those try again that name a trusted origin', async () => {
    const before = await aCard({ data: (await aCardOf()).data });
    const far = await faultServer({ token: [{ json: aToken() }], search: [{ json: anOrder({ orderId: 'DP1' }) }] }, { origin: 'cross' });
    const early = await aCard({ orderId: 'DP1', tokenEndpoint: far.tokenEndpoint });
    expect(early.error?.code).to.equal('config');
    const strings = { retry: 'Nochmal', passTitle: 'Pass' };
    configureEpass({ locale: 'de', strings, trustedOrigins: ['https://api.example.com', far.origin] });
    await oneEvent(early, 'epass-load');
    await far.close();
    await before.updateComplete;
    expect(text(before, 'title')).to.equal('Pass');
    expect(text(before, 'validity')).to.match(/31\. Dez\. 2028|1\. Jan\. 2029/);
    const own = await aCardOf({}, {}, { locale: 'en', strings: { passTitle: 'Mine' } });
    expect(text(own, 'title')).to.equal('Mine');
    expect(text(own, 'validity')).to.match(/Dec 31, 2028|Jan 1, 2029/);
    const danish = await aCardOf({}, {}, { locale: 'da', debug: true });
    expect((await box(danish)).textContent, 'the page has words for it').to.contain('All is well');
  });

  it('keeps the first call, and says once that another one came', () => {
    const said: unknown[] = [];
    const original = console.error;
    console.error = (...args: unknown[]) => said.push(...args);
    configureEpass({ locale: 'fr' });
    console.error = original;
    expect(said).to.have.length(1);
  });
});

describe('defineEpassCard', () => {
  const defining = (defined: CustomElementConstructor | undefined): unknown[] => {
    const said: unknown[] = [];
    const original = console.error;
    console.error = (...args: unknown[]) => said.push(...args);
    Object.defineProperty(customElements, 'get', { value: () => defined, configurable: true });
    defineEpassCard();
    Reflect.deleteProperty(customElements, 'get');
    console.error = original;
    return said;
  };

  it('is silent when the same version is there', () => expect(defining(EpassCardElement)).to.deep.equal([]));

  it('logs one error for another version, and leaves it (T-25)', () => {
    class Other extends HTMLElement {
      static readonly version = '9.9.9';
    }
    expect(defining(Other)).to.have.length(1);
    expect(defining(class extends HTMLElement {})).to.have.length(1);
  });

  it('has the version of the package', () => expect(EpassCardElement.version).to.match(/^\d+\.\d+\.\d+/));
});
