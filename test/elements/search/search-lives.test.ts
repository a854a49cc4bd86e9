import { expect, nextFrame } from '@open-wc/testing';
import { signOut } from '../../../src/client.js';
import { part, parts } from '../../support/card.js';
import type { FaultAnswer } from '../../support/fault-server.js';
import { aPass } from '../../support/pass.js';
import { aWirePage, aWireResource } from '../../support/resource.js';
import { anApi, aPanel, asked, closeApis, find, focused, ids, message, pagesOf, press, said, settled, until, venues } from '../../support/search.js';

const hang: FaultAnswer = { fault: 'hang' };
const two = { json: aWirePage(venues(2)) };
const down = { status: 501 }; // no retries by itself

describe('<epass-search> waiting', () => {
  afterEach(closeApis);

  it('says that it searches for as long as it does', async () => {
    const server = await anApi({ resources: [hang] });
    const panel = await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' });
    await server.until((log) => log.some(({ route }) => route === 'resources'));
    expect(said(panel)).to.equal('Searching…');
    expect(ids(panel)).to.deep.equal([]);
    expect(message(panel)).to.equal('');
    expect(parts(panel, 'form').length, 'another place can be chosen').to.equal(1);
  });

  it('shows the last place that was searched, however late the one before answers (F-52)', async () => {
    const server = await anApi({ resources: [hang, { json: aWirePage(venues(1, 77)) }] });
    const panel = await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'LHR' });
    await server.until((log) => log.some(({ route }) => route === 'resources'));
    panel.place = { iata: 'HKG' };
    await settled(panel);
    expect(ids(panel)).to.deep.equal(['N00077']);
    expect(said(panel)).to.equal('1 place – HKG');
    const log = await server.until((all) => all.some(({ ended }) => ended === 'closed'));
    expect(log.filter(({ route }) => route === 'resources').map((call) => [asked(call).iata, call.ended])).to.deep.equal([
      ['LHR', 'closed'], ['HKG', 'finished'],
    ]);
  });

  it('lets a slow answer change nothing', async () => {
    const server = await anApi({ resources: [{ ...two, held: true }, { json: aWirePage(venues(1, 77)) }] });
    const panel = await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'LHR' });
    await server.until((log) => log.some(({ route }) => route === 'resources'));
    panel.place = { iata: 'HKG' };
    await settled(panel);
    await server.release();
    await server.until((log) => log.filter(({ route }) => route === 'resources').every(({ ended }) => ended !== 'open'));
    await panel.updateComplete;
    expect(ids(panel)).to.deep.equal(['N00077']);
  });

  it('asks once for what is set fifty times in a frame (F-52)', async () => {
    const server = await anApi({ resources: [two] });
    const panel = await aPanel({ tokenEndpoint: server.tokenEndpoint });
    for (let i = 0; i < 50; i += 1) panel.airport = `A${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(65 + (i % 25))}`;
    panel.airport = 'HKG';
    await settled(panel);
    expect((await server.log('resources')).map((call) => asked(call).iata)).to.deep.equal(['HKG']);
  });

  it('ends its request when it is removed (F-51)', async () => {
    const server = await anApi({ resources: [hang] });
    const panel = await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' });
    await server.until((log) => log.some(({ route }) => route === 'resources'));
    panel.remove();
    const log = await server.until((all) => all.some(({ route, ended }) => route === 'resources' && ended === 'closed'));
    expect(log.filter(({ route }) => route === 'resources')).to.have.length(1);
    panel.airport = 'MAN';
    await panel.updateComplete;
    expect(await server.log('resources'), 'nothing is asked for what is not there (I-9)').to.have.length(1);
    await server.script('resources', [two]);
    document.body.append(panel);
    await settled(panel);
    expect(said(panel)).to.equal('2 places – MAN');
    panel.remove();
  });

  it('goes on when it is only moved (F-51)', async () => {
    const server = await anApi({ resources: [{ ...two, held: true }] });
    const panel = await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' });
    await server.until((log) => log.some(({ route }) => route === 'resources'));
    panel.parentElement?.append(panel);
    await server.release();
    await settled(panel);
    expect(ids(panel)).to.deep.equal(['N00001', 'N00002']);
    panel.parentElement?.append(panel);
    await settled(panel);
    expect(ids(panel)).to.deep.equal(['N00001', 'N00002']);
    expect(await server.log('resources')).to.have.length(1);
  });

  it('searches anew after signOut()', async () => {
    const server = await anApi({ resources: [hang, two] });
    const panel = await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' });
    await server.until((log) => log.some(({ route }) => route === 'resources'));
    signOut();
    await until(panel, () => ids(panel).length === 2);
    expect(message(panel)).to.equal('');
    expect(await server.log('token')).to.have.length(2);
    panel.remove();
    signOut();
    expect(await server.log('token')).to.have.length(2);
  });
});

describe('<epass-search> failing', () => {
  afterEach(closeApis);

  it('says so for a server in trouble, and recovers by one press that keeps the focus', async () => {
    const sentence = 'The service is not available right now. Please try again later.';
    const server = await anApi({ resources: [down] });
    const panel = await settled(await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
    expect(message(panel)).to.equal(`${sentence} Try again`);
    expect(said(panel)).to.equal('');
    const alert = find(panel, '[role=alert]');
    expect(alert.textContent).to.equal(sentence);
    const failed = (await server.log('resources')).length;
    press(panel, '[part=retry]');
    await settled(panel);
    expect(message(panel)).to.equal(`${sentence} Try again`);
    expect(find(panel, '[role=alert]') === alert, 'a screen reader is told again').to.equal(false);
    expect(focused(panel)).to.equal('retry');
    expect((await server.log('resources')).length).to.equal(2 * failed);
    await server.script('resources', [two]);
    press(panel, '[part=retry]');
    part(panel, 'retry').click();
    await panel.updateComplete;
    expect(said(panel)).to.equal('Searching…');
    expect([focused(panel), part(panel, 'retry').ariaDisabled]).to.deep.equal(['retry', 'true']);
    await until(panel, () => ids(panel).length === 2);
    expect(message(panel)).to.equal('');
    await until(panel, () => focused(panel) === 'heading', 'the focus');
    expect((await server.log('resources')).length).to.equal(2 * failed + 1);
  });

  it('D-7: lets a press through to a token endpoint that is left alone', async () => {
    const server = await anApi({ token: [{ status: 503 }], resources: [two] });
    const panel = await settled(await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
    for (let times = 0; times < 3; times += 1) {
      press(panel, '[part=retry]');
      await settled(panel);
    }
    await server.script('token', [{ json: { token: 'a.new.token', expiresIn: 300 } }]);
    press(panel, '[part=retry]');
    await until(panel, () => ids(panel).length === 2);
  });

  it('F-01: searches again by itself when the browser is online again', async () => {
    const { random } = Math;
    Math.random = () => 0;
    const server = await anApi({ resources: [{ fault: 'reset' }] });
    const panel = await settled(await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
    const failed = (await server.log('resources')).length;
    panel.remove();
    dispatchEvent(new Event('online'));
    await nextFrame();
    expect(await server.log('resources'), 'out of the page').to.have.length(failed);
    document.body.append(panel);
    await settled(panel);
    expect(message(panel)).to.contain('Try again');
    await server.script('resources', [two]);
    dispatchEvent(new Event('online'));
    await until(panel, () => ids(panel).length === 2);
    const asked = (await server.log('resources')).length;
    dispatchEvent(new Event('online'));
    await nextFrame();
    expect(await server.log('resources'), 'once it is there').to.have.length(asked);
    panel.remove();
    Math.random = random;
  });

  it('asks nothing while the server wants to be left alone, whoever presses', async () => {
    const server = await anApi({ resources: [{ status: 429, headers: { 'retry-after': '60' } }, two] });
    const panel = await settled(await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
    part(panel, 'retry').click();
    await settled(panel);
    expect(await server.log('resources')).to.have.length(1);
  });

  const refusals: [title: string, answer: FaultAnswer][] = [
    ['a body of nonsense', { body: '<h1>It works!</h1>', headers: { 'content-type': 'application/json' } }],
    ['a list that is none', { json: { code: 0, data: { resources: 'none' } } }],
    ['an API that refuses', { json: { code: 5012, message: '<b>SQL</b>' } }],
    ['an API without venues', { status: 404 }],
    ['a 403', { status: 403 }],
    ['a redirect', { status: 302, headers: { location: '/elsewhere' } }],
  ];
  for (const [title, answer] of refusals) {
    it(`says nothing of the pass for ${title}, offers no second try, and searches elsewhere`, async () => {
      const server = await anApi({ resources: [answer] });
      const panel = await settled(await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
      expect(message(panel)).to.equal('Find a lounge – Not available');
      await server.script('resources', [two]);
      press(panel, '[part=submit]');
      await until(panel, () => ids(panel).length === 2);
      expect(message(panel)).to.equal('');
    });
  }

  it('recovers by itself from a 500 and a reset connection', async () => {
    const server = await anApi({ resources: [{ status: 500 }, { fault: 'reset' }, two] });
    const panel = await settled(await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
    expect(ids(panel)).to.deep.equal(['N00001', 'N00002']);
  });

  it('says that no answer comes through', async () => {
    const { tokenEndpoint } = await anApi({ resources: [{ fault: 'reset' }] });
    const panel = await settled(await aPanel({ tokenEndpoint, airport: 'HKG' }));
    expect(message(panel)).to.equal('Find a lounge – Not available Try again');
  });

  it('says that nobody is signed in', async () => {
    const { tokenEndpoint } = await anApi({ token: [{ status: 401 }] });
    const panel = await settled(await aPanel({ tokenEndpoint, airport: 'HKG' }));
    expect(message(panel)).to.equal('Please sign in again to see this pass.');
  });

  it('keeps the venues of before when the next page fails, and goes on there', async () => {
    const [first, second] = pagesOf(venues(40));
    const server = await anApi({ resources: [first ?? hang, down] });
    const panel = await settled(await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
    press(panel, '[part=more]');
    await settled(panel);
    expect(ids(panel)).to.have.length(20);
    expect(message(panel)).to.contain('not available right now');
    expect(focused(panel)).to.equal('more');
    const [list, said] = [find(panel, '[part=results]'), find(panel, '[part=message]')];
    expect(list.compareDocumentPosition(said) & Node.DOCUMENT_POSITION_FOLLOWING, 'it is said where it was asked for').not.to.equal(0);
    await server.script('resources', [second ?? hang]);
    press(panel, '[part=retry]');
    await until(panel, () => ids(panel).length === 40);
    expect(message(panel)).to.equal('');
    expect((await server.log('resources')).map((call) => asked(call).pageNumber)).to.deep.equal(['1', '2', '2']);
  });

  it('asks for another page by "Show more" as well as by the second try', async () => {
    const [first, second] = pagesOf(venues(40));
    const server = await anApi({ resources: [first ?? hang, down] });
    const panel = await settled(await aPanel({ tokenEndpoint: server.tokenEndpoint, airport: 'HKG' }));
    press(panel, '[part=more]');
    await settled(panel);
    await server.script('resources', [second ?? hang]);
    press(panel, '[part=more]');
    await until(panel, () => ids(panel).length === 40);
    expect(message(panel)).to.equal('');
  });

  it('goes on where a named venue failed, without asking for the others again', async () => {
    const venue = (resourceId: string): FaultAnswer => ({ json: { code: 0, data: aWireResource({ resourceId }) } });
    const server = await anApi({ 'resources/N1': [venue('N1')], 'resources/N2': [down], 'resources/N3': [{ status: 404 }], 'resources/N4': [venue('N4')] });
    const pass = aPass({ restriction: { kind: 'resources', ids: ['N1', 'N2', 'N3', 'N4'] } });
    const panel = await settled(await aPanel({ pass, tokenEndpoint: server.tokenEndpoint }));
    expect(message(panel)).to.contain('not available right now');
    await server.until((log) => ['N1', 'N3', 'N4'].every((id) => log.some(({ path, ended }) => path === `resources/${id}` && ended === 'finished')));
    await server.script('resources/N2', [venue('N2')]);
    press(panel, '[part=retry]');
    await until(panel, () => ids(panel).length === 3);
    expect(ids(panel)).to.deep.equal(['N1', 'N2', 'N4']);
    const calls = (await server.log()).map(({ path }) => path).filter((path) => path.startsWith('resources/'));
    expect(calls.sort()).to.deep.equal(['resources/N1', 'resources/N2', 'resources/N2', 'resources/N3', 'resources/N4']);
  });
});
