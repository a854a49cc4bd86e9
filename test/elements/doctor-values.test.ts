import { expect } from '@open-wc/testing';
import type { EpassCardElement } from '../../src/pure.js';
import { aServer, aToken, part } from '../support/card.js';
import { aPatient, box, told, withDoctor, type Setting } from '../support/doctor.js';
import { allowViolations } from '../support/policy.js';
import { until } from '../support/until.js';

/** What a page may set without types. */
const wrong = (properties: Record<string, unknown>): Partial<EpassCardElement> => properties;

/** A patient with these attributes, when the doctor has seen them. */
async function withAttributes(attributes: Record<string, string>): Promise<string> {
  const card = await aPatient({});
  await box(card, 'All is well');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  card.requestUpdate();
  await card.updateComplete;
  return (await box(card)).textContent ?? '';
}

describe('<epass-card debug> about what the page wrote', () => {
  withDoctor();

  const odd: [attribute: string, value: string, found: string, fix: string][] = [
    ['airport', 'Hong Kong', 'airport is no IATA code', 'airport="HKG"'],
    ['airport', 'VHHH', 'airport is no IATA code', 'airport="HKG"'],
    ['theme', 'DARK', 'theme is none of auto, light and dark', 'theme="dark"'],
    ['loading', 'lasy', 'loading is neither eager nor lazy', 'loading="lazy"'],
    ['heading-level', '9', 'heading-level is no number from 1 to 6', 'heading-level="2"'],
    ['heading-level', 'two', 'heading-level is no number from 1 to 6', 'heading-level="2"'],
    ['locale', 'de_DE', 'locale is no language that the card has words in', 'locale="pt-BR"'],
    ['locale', 'da', 'locale is no language that the card has words in', 'locale="pt-BR"'],
    ['time-zone', 'Mars', 'time-zone is no zone that this browser knows', 'time-zone="Asia/Hong_Kong"'],
    ['search-href', '/find?m={modul}', 'places that stay empty: modul.', '{module} {airport} {iata} {country} {locale}'],
    ['search-href', '/find?m=${module}', 'a dollar sign before a place', '{module} {airport}'],
    ['search-href', 'https://other.test/{module}', 'search-href is no address of this site', 'listen for epass-search'],
    ['search-href', 'javascript:alert({module})', 'search-href is no address of this site', 'listen for epass-search'],
    ['history', 'false', 'history is on, whatever its value says', 'Leave the attribute history out'],
    ['images', 'FALSE', 'images is on, whatever its value says', 'Leave the attribute images out'],
    ['airports', 'HKG', 'The attribute airports is not known.', 'Write airport.'],
    ['order_id', 'DP1', 'The attribute order_id is not known.', 'Write order-id.'],
    ['tokenendpoint', '/t', 'The attribute tokenendpoint is not known.', 'Write token-endpoint.'],
    ['token-endpont', '/t', 'The attribute token-endpont is not known.', 'Write token-endpoint.'],
    ['headinglevel', '2', 'The attribute headinglevel is not known.', 'Write heading-level.'],
    ['strings', '{}', 'strings does nothing as an attribute', 'Set the property by script'],
    ['data', '{}', 'data does nothing as an attribute', 'Set the property by script'],
  ];
  for (const [attribute, value, found, fix] of odd) {
    it(`finds ${attribute}="${value}"`, async () => {
      const text = await withAttributes({ [attribute]: value });
      expect(text).to.contain(found).and.to.contain(fix);
    });
  }

  it('has nothing to say of what is right, nor of the attributes of any element', async () => {
    const text = await withAttributes({
      airport: ' hkg ', theme: 'dark', loading: 'eager', 'heading-level': '1', locale: 'zh-Hant-TW', 'time-zone': 'Asia/Tokyo',
      'search-href': '/find/{module}/{airport}?c={country}&i={iata}&l={locale}', history: '', images: 'images',
      ...{ id: 'a', class: 'b', slot: '', part: 'c', title: 'd', hidden: 'until-found', role: 'group', tabindex: '0', is: 'x' },
      ...{ lang: 'de', dir: 'ltr', translate: 'no', 'data-order': '1', 'aria-label': 'e', nonce: 'f', inert: '', itemid: '' },
      ...{ exportparts: 'base', popover: '', draggable: 'false', autofocus: '', accesskey: 'p', spellcheck: 'false', itemprop: 'g' },
      ...{ 'data-v-7ba5bd90': '', '_nghost-abc': '', 'ng-version': '21', 'v-cloak': '', 'x-theme': 'a', 'x-airport': 'b', headingreset: '' },
      ...{ ':order-id': 'a', ':theme': 'b', 'x:airport': 'c', 'v-bind:locale': 'd' },
    });
    expect(text).to.not.contain('is not known').and.to.not.contain('value').and.to.not.contain('wrong');
  });

  it('judges by the property where a server wrote an attribute that the framework took over', async () => {
    const card = await aPatient({ properties: wrong({ strings: { passTitle: 'Pass' } }) });
    await box(card, 'All is well');
    card.setAttribute('strings', '[object Object]');
    card.setAttribute('history', 'false');
    card.history = false;
    await card.updateComplete;
    expect((await box(card)).textContent).to.contain('All is well');
  });

  const wordings: [title: string, strings: unknown, found: string | null][] = [
    ['no object', '{"passTitle":"a"}', 'strings is no object'],
    ['names that are not known', { passTitel: 'a', __proto__: {} }, 'that are not known: passTitel.'],
    ['places that are never filled', { validUntil: 'Good til {dat}' }, 'never filled: validUntil {dat}.'],
    ['such places in a form', { visitsLeft: { one: '{n} visit', other: '{count} visits' } }, 'never filled: visitsLeft {n}.'],
    ['what is right', { validUntil: 'Until {date}', visitsLeft: { other: '{count}' }, moduleWord: '{module}', status: { active: 'On' } }, null],
    ['nothing', null, null],
  ];
  for (const [title, strings, found] of wordings) {
    it(`${found === null ? 'takes' : 'finds'} a wording with ${title}`, async () => {
      const card = await aPatient({ properties: wrong({ strings }) });
      const text = (await box(card, found ?? 'All is well')).textContent ?? '';
      expect(text.includes('wrong')).to.equal(found !== null);
    });
  }

  it('takes any language where the page has words of its own for it', async () => {
    const card = await aPatient({ properties: wrong({ locale: 'da', strings: { passTitle: 'Rejsekort' } }) });
    await box(card, 'All is well');
  });

  const addresses: [address: string, found: string, fix: string][] = [
    ['localhost:4000/epass/token', 'must be https', 'Begin it with https://, or with a slash'],
    ['bank.example:443/token', 'must be https', 'Begin it with https://, or with a slash'],
    ['data:text/plain,a', 'must be https', 'Begin it with https://, or with a slash'],
    ['/epass/token#a', 'must be https', 'Leave out everything from the # on.'],
    ['https://me:secret@bank.example/token', 'must be https', 'Leave out the user name and password.'],
    ['http://bank.example/token', 'must be https', 'Write an https address'],
  ];
  for (const [tokenEndpoint, found, fix] of addresses) {
    it(`tells what is wrong with ${tokenEndpoint}`, async () => {
      const text = (await box(await aPatient({ properties: { tokenEndpoint } }), found)).textContent ?? '';
      expect(text).to.contain(fix).and.to.not.contain('secret');
    });
  }
});

describe('<epass-card debug> about what came', () => {
  withDoctor();

  it('names the address that was called, also in the console', async () => {
    const server = await aServer([{ status: 404 }], [{ json: { ...aToken(), apiBase: '/nowhere/' } }]);
    const card = await aPatient({ properties: { tokenEndpoint: server.tokenEndpoint } });
    await card.ready.catch(() => undefined);
    await box(card, '/nowhere/');
    await until(() => told.some((line) => line.includes('/nowhere/')), 'the console');
    expect(told.filter((line) => line.startsWith('group '))).to.have.length(1);
  });

  it('does not take a card for one without a pass that gets it a moment later', async () => {
    const card = await aPatient({ properties: { orderId: '' } });
    await box(card, 'neither order-id nor epass-id');
    card.orderId = 'DP00000000000001';
    await box(card, 'All is well');
    await until(() => told.some((line) => line.includes('All is well')), 'the console');
    expect(told.join()).to.not.contain('neither');
  });

  const refusals: [what: string, setting: Setting, fix: string][] = [
    ['an odd id', { search: { status: 400, json: { code: 400, message: 'Bad Request' } } }, 'Look at the id first'],
    ['a missing form token', { token: { status: 419, headers: { 'content-type': 'text/html' }, body: '<h1>Expired</h1>' } }, 'CSRF protection'],
    ['a caller that is refused', { token: { status: 403, json: {} } }, 'CSRF protection'],
    ['no API', { search: { status: 405, json: {} } }, 'Look at api-base'],
  ];
  for (const [what, setting, fix] of refusals) {
    it(`has another advice for ${what}`, async () => {
      const card = await aPatient(setting);
      await card.ready.catch(() => undefined);
      expect((await box(card, 'something is wrong')).textContent).to.contain(fix);
    });
  }

  const policies: [policy: string, line: string][] = [
    ["default-src 'self'; img-src *", "connect-src 'self' https://api.test"],
    ["default-src 'none'; Connect-Src 'self' https://a.test", "connect-src 'self' https://a.test https://api.test"],
    ["connect-src 'none'", 'connect-src https://api.test'],
    ["default-src 'self' 'nonce-SECRET'", "connect-src 'self' 'nonce-…' https://api.test"],
    ["default-src 'NONE'; CONNECT-SRC 'NONCE-SECRET'; connect-src 'self'", "connect-src 'nonce-…' https://api.test"],
  ];
  const blocks = (directive: string, blockedURI: string, originalPolicy: string): void => void document.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      effectiveDirective: directive, violatedDirective: directive, blockedURI, originalPolicy, disposition: 'enforce', documentURI: location.href,
      statusCode: 200,
    }),
  );
  const CALL = 'https://api.test/orders/ePasses/search';
  before(() => Promise.all(['connect-src', 'script-src-elem', 'img-src'].map(allowViolations)));
  for (const [policy, line] of policies) {
    it(`extends the policy ${policy}`, async () => {
      const card = await aPatient({ search: { fault: 'reset' } });
      await box(card);
      blocks('connect-src', CALL, policy);
      expect((await box(card, 'Write in the policy')).textContent).to.contain(`Write in the policy: ${line}See`);
      expect(part(card, 'debug').textContent).to.not.contain('SECRET');
    });
  }

  it('extends a directive once for all that it blocks, by the name that the policy has', async () => {
    const card = await aPatient({ properties: { images: true } });
    await box(card);
    blocks('img-src', 'https://a.test/1.jpg', "img-src 'self'");
    blocks('img-src', 'https://b.test/2.jpg', "img-src 'self'");
    blocks('script-src-elem', `${location.origin}/chunk.js`, "script-src 'unsafe-eval'; script-src-elem https://c.test");
    const text = (await box(card, /img-src.*script-src-elem/)).textContent ?? '';
    expect(text).to.contain("Write in the policy: img-src 'self' https://a.test https://b.testSee");
    expect(text).to.contain("Write in the policy: script-src-elem https://c.test 'self'See");
  });
});
