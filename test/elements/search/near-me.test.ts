import { expect } from '@open-wc/testing';
import type { EpassSearchElement } from '../../../src/elements/epass-search.js';
import { part, parts } from '../../support/card.js';
import type { FaultAnswer } from '../../support/fault-server.js';
import { aPass } from '../../support/pass.js';
import { aWirePage } from '../../support/resource.js';
import { anApi, aPanel, asked, closeApis, field, focused, ids, key, message, press, said, settled, type, until, venues } from '../../support/search.js';

const two = { json: aWirePage(venues(2)) };

describe('<epass-search> near me', () => {
  const original = Object.getOwnPropertyDescriptor(navigator, 'geolocation');
  let answers: { here: PositionCallback; failed: PositionErrorCallback; options: PositionOptions }[] = [];

  function stub(geolocation: unknown): void {
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
  }
  beforeEach(() => {
    answers = [];
    stub({ getCurrentPosition: (here: PositionCallback, failed: PositionErrorCallback, options: PositionOptions) => answers.push({ here, failed, options }) });
  });
  afterEach(async () => {
    if (original) Object.defineProperty(navigator, 'geolocation', original);
    else Reflect.deleteProperty(navigator, 'geolocation');
    await closeApis();
  });

  const aFreePanel = async (resources: FaultAnswer[] = [two], properties: Partial<EpassSearchElement> = {}) => {
    const server = await anApi({ resources });
    return { server, panel: await settled(await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'MAN', ...properties })) };
  };
  const here = (latitude: number, longitude: number): void =>
    answers.at(-1)?.here({ coords: { latitude, longitude } } as GeolocationPosition);
  const fail = (code: number): void => answers.at(-1)?.failed({ code } as GeolocationPositionError);

  it('asks for the position on that press only, and searches round it', async () => {
    const { server, panel } = await aFreePanel();
    type(panel, 'London');
    press(panel, '[part=submit]');
    await settled(panel);
    expect(answers).to.have.length(0);
    press(panel, '[part=near]');
    await panel.updateComplete;
    expect(answers).to.have.length(1);
    expect(answers[0]?.options.timeout).to.be.a('number');
    expect(said(panel)).to.equal('Searching…');
    here(22.30891234, 113.9145);
    await settled(panel);
    expect(said(panel)).to.equal('2 places – near you');
    expect(field(panel).value, 'no place is named that is not searched').to.equal('');
    expect(focused(panel)).to.equal('near');
    const query = (await server.log('resources')).map(asked).at(-1);
    expect(query).to.deep.include({ latitude: '22.3089', longitude: '113.9145', radius: '50', module: '1' });
    expect(query).to.not.have.any.keys('iata', 'countryOrRegion');
    press(panel, '[part=submit]');
    await settled(panel);
    expect(said(panel), 'the same again').to.equal('2 places – near you');
  });

  it('says why it did not work, also after a place that is unknown', async () => {
    const { panel } = await aFreePanel();
    type(panel, 'zzqx');
    press(panel, '[part=submit]');
    await until(panel, () => message(panel).startsWith('We do not know'));
    expect(said(panel), 'once is enough').to.equal('');
    press(panel, '[part=near]');
    await panel.updateComplete;
    fail(1);
    await until(panel, () => message(panel).startsWith('Your browser does not share'));
    expect(field(panel).ariaInvalid).to.equal('false');
  });

  const problems: [code: number, sentence: RegExp][] = [
    [1, /does not share your position/], [2, /not known right now/], [3, /not known right now/],
  ];
  for (const [code, sentence] of problems) {
    it(`says clearly when the answer is ${code}, and keeps the venues of before`, async () => {
      const { server, panel } = await aFreePanel();
      press(panel, '[part=near]');
      fail(code);
      await until(panel, () => message(panel) !== '');
      expect(message(panel)).to.match(sentence);
      expect(part(panel, 'message').getAttribute('role')).to.equal('alert');
      expect(ids(panel)).to.have.length(2);
      expect(focused(panel)).to.equal('near');
      press(panel, '[part=near]');
      await panel.updateComplete;
      expect(message(panel), 'a new try').to.equal('');
      here(1, 2);
      await until(panel, () => said(panel).endsWith('near you'));
      expect(await server.log('resources')).to.have.length(2);
    });
  }

  for (const [title, value] of [['is none', undefined], ['throws', { getCurrentPosition: () => { throw new Error('of the page'); } }]] as const) {
    it(`says so where the geolocation ${title}`, async () => {
      stub(value);
      const { panel } = await aFreePanel();
      press(panel, '[part=near]');
      await until(panel, () => /not known right now/.test(message(panel)));
    });
  }

  it('changes nothing when the position comes after another search', async () => {
    const { server, panel } = await aFreePanel();
    press(panel, '[part=near]');
    const late = answers[0];
    type(panel, 'hkg');
    key(panel, 'Enter');
    await until(panel, () => said(panel).includes('HKG'));
    late?.here({ coords: { latitude: 1, longitude: 2 } } as GeolocationPosition);
    await settled(panel);
    expect((await server.log('resources')).map((call) => asked(call).iata)).to.deep.equal(['MAN', 'HKG']);
    expect(said(panel)).to.match(/HKG/);
  });

  it('leaves the traveller alone who types a place meanwhile', async () => {
    const { server, panel } = await aFreePanel();
    press(panel, '[part=near]');
    type(panel, 'hong');
    here(1, 2);
    await settled(panel);
    expect(field(panel).value).to.equal('hong');
    expect(await server.log('resources')).to.have.length(1);
  });

  it('changes nothing when the panel is gone', async () => {
    const { server, panel } = await aFreePanel();
    press(panel, '[part=near]');
    panel.remove();
    await Promise.resolve();
    here(1, 2);
    await panel.updateComplete;
    expect(await server.log('resources')).to.have.length(1);
  });

  it('is offered only where the pass holds anywhere', async () => {
    const { panel } = await aFreePanel([two], { pass: aPass({ restriction: { kind: 'airports', iata: ['MAN'] } }) });
    expect(parts(panel, 'near')).to.deep.equal([]);
  });
});
