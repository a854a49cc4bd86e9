import { expect } from '@open-wc/testing';
import { trustOrigins } from '../../src/api/address.js';
import { EpassCardElement } from '../../src/pure.js';
import { defineOnce } from '../../src/elements/define-once.js';
import { replace, stopClock } from '../api/support.js';
import { aCard, aCardOf, aServer, aToken, parts } from '../support/card.js';
import type { FaultAnswer } from '../support/fault-server.js';
import { aPatient, box, ID, order, told, withDoctor, type Setting } from '../support/doctor.js';
import { anOrder } from '../support/pass.js';
import { allowViolations } from '../support/policy.js';
import { until } from '../support/until.js';

/** Waits until the console has heard so many diagnoses, and no more. */
async function heard(count: number): Promise<void> {
  const groups = (): number => told.filter((line) => line.startsWith('group ')).length;
  await until(() => groups() >= count, 'the console');
  expect(groups()).to.equal(count);
}

const FILTER = 'Look for a log-in filter first: the API routes come without cookies, so let only the token route ask for the session.';
const AWAY: FaultAnswer = { status: 302, headers: { location: '/login?SECRET' } };
const html = { headers: { 'content-type': 'text/html' }, body: '<h1>Sign in, SECRET</h1>' };

describe('<epass-card debug>', () => {
  withDoctor();

  const rows: [what: string, setting: Setting, wrong: RegExp | string, fix: string, section: string][] = [
    ['no id', { properties: { orderId: '' } }, 'it has neither order-id nor epass-id', 'Add order-id=', 'when-nothing-shows'],
    ['no way to the API', { properties: { tokenEndpoint: '' } }, 'Set token-endpoint', 'Add token-endpoint="/epass/token"', 'frameworks'],
    ['neither', { properties: { orderId: '', tokenEndpoint: '' } }, 'no token-endpoint, no tokenProvider, no api-base', 'Add token-endpoint=', 'frameworks'],
    ['no URL', { properties: { tokenEndpoint: 'https://:' } }, 'token-endpoint is not a URL.', 'Write a path of this site', 'frameworks'],
    ['a foreign endpoint', { properties: { tokenEndpoint: 'https://other.test/t?q=SECRET' } }, 'on another origin',
      "trustedOrigins: ['https://other.test']", 'an-endpoint-on-another-origin'],
    ['an odd programme', { properties: { programId: 'a b' } }, 'program-id must be text', 'leave it out', 'frameworks'],
    ['404', { token: { status: 404 } }, /status 404, \/fault\/\w+\/token/, 'Nothing is mounted at that path', 'your-own-token-endpoint'],
    ['405', { token: { status: 405 } }, 'status 405', 'must take POST', 'your-own-token-endpoint'],
    ['401', { token: { status: 401 } }, 'nobody is signed in. (status 401', 'authenticate answered null', 'what-it-answers'],
    ['403', { token: { status: 403 } }, 'refuses this page or this user. (status 403', 'pass the Host header on', 'what-is-checked'],
    ['a redirect', { token: AWAY }, 'redirects', 'log-in redirect', 'your-own-token-endpoint'],
    ['a log-in page', { token: html }, 'answered a web page', 'let it answer 401', 'your-own-token-endpoint'],
    ['429', { token: { status: 429, headers: { 'retry-after': '90' } } }, 'left alone for 90 s', 'Raise the limit', 'your-own-token-endpoint'],
    ['500', { token: { status: 500 } }, 'status 500', '500 is authenticate that threw', 'what-it-answers'],
    ['no token', { token: { json: { expiresIn: 300, secret: 'SECRET' } } }, 'no usable "token"', 'field token is missing', 'your-own-token-endpoint'],
    ['no JSON', { token: { body: 'SECRET', headers: { 'content-type': 'text/plain' } } }, 'no JSON content type',
      'Content-Type: application/json', 'your-own-token-endpoint'],
    ['no lifetime', { token: { json: { token: 'canaryA' } } }, 'expiresIn that is missing', '"expiresIn": 300', 'your-own-token-endpoint'],
    ['a lifetime as text', { token: { json: { token: 'canaryB', expiresIn: 'SECRET' } } }, 'expiresIn that is not a number', '"expiresIn": 300',
      'your-own-token-endpoint'],
    ['an odd apiBase', { token: { json: { token: 'canaryC', apiBase: 'ftp://SECRET' } } }, 'no usable "apiBase"', 'Leave apiBase out',
      'your-own-token-endpoint'],
    ['a provider that throws', { properties: { tokenProvider: () => Promise.reject(new Error('SECRET')) } }, 'threw or rejected',
      'log it there', 'your-own-token-endpoint'],
    ['a reset', { token: { fault: 'reset' } }, /No answer came from the token endpoint at \/fault\/\w+\/token\. .*after a reload with debug/,
      'See whether the server runs', 'check-your-endpoint'],
    ['401 of the API', { search: { status: 401 } }, 'neither token nor session', `${FILTER} Token endpoint and API must agree`, 'several-processes'],
    ['401 in cookie mode', { search: { status: 401 }, api: 'cookies' }, 'status 401', 'Fix: Sign in. If you are: look which cookies', 'several-processes'],
    ['401 of another origin', { search: { status: 401 }, api: 'cross' }, 'status 401', 'Fix: Token endpoint and API must agree', 'several-processes'],
    ['a redirect in cookie mode', { search: AWAY, api: 'cookies' }, 'redirects', 'Fix: Sign in. If you are: take the route out', 'what-it-answers'],
    ['a redirect of another origin', { search: AWAY, api: 'cross' }, 'redirects', 'Fix: No redirect is followed', 'what-it-answers'],
    ['404 of the API', { search: { status: 404 } }, 'no such pass for this traveller', 'is of the traveller', 'what-it-answers'],
    ['429 of the API', { search: { status: 429, headers: { 'retry-after': '120' } } }, 'left alone for 120 s', 'raise the limit', 'what-it-answers'],
    ['a redirect of the API', { search: AWAY }, 'redirects', `${FILTER} No redirect is followed: unless it leads to a log-in, name`, 'what-it-answers'],
    ['a refusal in the envelope', { search: { json: { code: 4711, message: 'SECRET' } } }, 'code 4711', 'Look the number up', 'what-it-answers'],
    ['no order', { search: { json: { code: 0, data: ['SECRET'] } } }, 'no order object', 'or the order bare', 'when-nothing-shows'],
    ['another pass', { search: order({ orderId: 'SECRET' }) }, 'answered another pass', 'look for a cache', 'what-it-answers'],
    ['missing fields', { search: order({ module: null }, { firstName: null, expirationDate: null }) },
      'The order has no module, extra.firstName, extra.expirationDate.', 'Let the API answer them', 'when-nothing-shows'],
    ['unreadable fields', { search: order({ status: 'SECRET' }, { availableUsages: -7 }) }, 'cannot be read: status, extra.availableUsages.',
      'Compare them', 'when-nothing-shows'],
    ['unknown modules', { search: order({ module: 0 }, { allowedModules: [1, 12] }) }, 'modules that are not known here: 12.', 'Module N',
      'when-nothing-shows'],
    ['a clock that is behind', { search: { json: anOrder(), headers: { get date() { return new Date(Date.now() + 600_000).toUTCString(); } } } },
      "clock is 10 min behind the server's", 'Set the clock', 'when-nothing-shows'],
    ['data that is no pass', { properties: { data: { secret: 'SECRET' } } }, 'The property data holds no pass.', 'Give it an order', 'when-nothing-shows'],
  ];
  for (const [what, setting, wrong, fix, section] of rows) {
    it(`explains ${what}`, async () => {
      stopClock(); // of a wait of 90 s the doctor says 90 s
      const card = await aPatient(setting);
      if (card.state === 'loading') await card.ready.catch(() => undefined);
      const text = (await box(card, wrong)).textContent ?? '';
      expect(text).to.contain(`Fix: `).and.to.contain(fix).and.to.contain(`See: docs/hosting.md#${section}`);
      await until(() => told.some((line) => line.includes(fix)), 'the console');
      expect(told.find((line) => !line.startsWith('info epass-card: No answer came'))).to.equal('group epass-card: something is wrong');
      for (const secret of ['SECRET', 'canary', 'Ada', 'Lovelace', ID, '1788000066668888', 'Bearer']) {
        expect(text + told.join('\n')).not.to.contain(secret);
      }
    });
  }

  const silences: [who: string, answers: [FaultAnswer, FaultAnswer], headers: string][] = [
    ['the token endpoint', [{ cors: false, json: aToken() }, order()], 'content-type, x-requested-with'],
    ['the API', [{ json: aToken() }, { cors: false, json: {} }], 'authorization, content-type, x-request-id, x-program-id'],
  ];
  for (const [who, [token, search], headers] of silences) {
    it(`names the CORS headers that ${who} of another origin lacks`, async () => {
      const { tokenEndpoint, origin } = (await aServer([search], [token])).on('cross');
      trustOrigins([origin]);
      const text = (await box(await aCard({ orderId: ID, tokenEndpoint, debug: true }), 'CORS')).textContent ?? '';
      expect(text).to.contain(`Access-Control-Allow-Origin: ${location.origin}`).and.to.contain(`Access-Control-Allow-Headers: ${headers}`);
      expect(text.includes('Access-Control-Allow-Credentials: true')).to.equal(who === 'the token endpoint');
    });
  }

  it('says that the device is offline', async () => {
    replace(navigator, 'onLine', false);
    expect((await box(await aPatient({ token: { fault: 'reset' } }), 'offline')).textContent).to.contain('This device is offline.').and.not.to.contain('CORS');
  });

  const violation = (effectiveDirective: string, blockedURI: string, disposition: 'enforce' | 'report' = 'enforce') => {
    document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', {
      effectiveDirective, blockedURI, disposition, violatedDirective: effectiveDirective, documentURI: location.href, originalPolicy: 'SECRET', statusCode: 200,
    }));
  };
  const api = 'https://api.test/v2/orders/ePasses/search?SECRET';
  const blocked: [what: string, event: Parameters<typeof violation>, line: string | null][] = [
    ['its API', ['connect-src', api], 'Write in the policy: connect-src https://api.test'],
    ['its token endpoint', ['connect-src', 'own'], "Write in the policy: connect-src 'self'"],
    ['one of its files', ['script-src-elem', `${location.origin}/chunk.js`], "Write in the policy: script-src 'self'"],
    ['another call of the page', ['connect-src', 'https://metrics.test/SECRET'], null],
    ['an inline script of the page', ['script-src-elem', 'inline'], null],
    ['nothing, but reports it', ['connect-src', api, 'report'], null],
  ];
  before(() => Promise.all(['connect-src', 'script-src-elem'].map(allowViolations)));
  for (const [what, [directive, url, disposition], line] of blocked) {
    it(`${line === null ? 'keeps quiet about' : 'gives the line for'} a policy that blocks ${what}`, async () => {
      const card = await aPatient({ search: { fault: 'reset' } });
      await box(card);
      violation(directive, url === 'own' ? card.tokenEndpoint : url, disposition);
      const text = (await box(card, line ?? 'No answer came from the API')).textContent ?? '';
      expect(text.includes('Content Security Policy of this page blocks')).to.equal(line !== null);
      expect(text + told.join()).not.to.contain('SECRET');
    });
  }

  it('hears the policy that blocks its first request, before it is there itself', async () => {
    trustOrigins(['https://blocked.test']);
    const card = await aCard({ orderId: ID, tokenEndpoint: 'https://blocked.test/SECRET-not/token?q=SECRET', debug: true });
    const text = (await box(card, 'Write in the policy: connect-src')).textContent ?? '';
    await card.ready.catch(() => undefined);
    expect(text).to.contain('blocks https://blocked.test (connect-src)').and.not.to.contain('CORS').and.not.to.contain('SECRET');
  });

  it('notes a second version of epass-card on the page', async () => {
    const { error } = console;
    console.error = () => undefined;
    defineOnce('epass-card', class extends HTMLElement { static readonly version = '99.0.0'; });
    console.error = error;
    try {
      const text = (await box(await aPatient({}), '99.0.0')).textContent ?? '';
      expect(text).to.contain(`${EpassCardElement.version} works, 99.0.0 came later`).and.to.contain('Load one version only');
    } finally {
      Reflect.deleteProperty(EpassCardElement, Symbol.for('epass-card.other-version'));
    }
  });

  it('says that all is well, in which state, and how long it took', async () => {
    const card = await aPatient({});
    await card.ready;
    const found = await box(card, /All is well.*pass \d+ ms/);
    expect(found.textContent).to.match(
      new RegExp(`State ready, status \\w+, version ${EpassCardElement.version}, language en; token \\d+ ms, pass \\d+ ms\\.`));
    await heard(1);
    expect(told.map((line) => line.split(' ', 1)[0])).to.deep.equal(['group', 'info', 'groupEnd']);
    expect(told[1]).to.match(/; token \d+ ms, pass \d+ ms\.$/);
    expect([found.lang, found.dir]).to.deep.equal(['en', 'ltr']);
    await expect(card).to.be.accessible();
  });

  it('is accessible with many findings, in a card that is read from the right', async () => {
    const card = await aPatient({ search: order({ module: 99 }, { firstName: 7, usedUsages: null }), properties: { locale: 'ar', theme: 'dark' } });
    await box(card, 'not known here');
    await expect(card).to.be.accessible();
  });

  it('tells the console once, however often the card is rendered, and again when something changes', async () => {
    const server = await aServer([{ status: 404 }]);
    const card = await aCard({ orderId: ID, tokenEndpoint: server.tokenEndpoint, debug: true });
    await box(card, 'status 404');
    for (const theme of ['dark', 'light', 'auto'] as const) {
      card.theme = theme;
      await card.updateComplete;
    }
    await card.refresh();
    expect(told.filter((line) => line.startsWith('group '))).to.have.length(1);
    await server.script('search', [order()]);
    await card.refresh();
    await box(card, 'All is well.');
    await heard(2);
  });

  it('tells the console how long the pass took in cookie mode, and after a failure that of the new request', async () => {
    const card = await aCard({ orderId: ID, debug: true, apiBase: (await aServer([{ status: 404, delay: 700 }, order()])).apiBase });
    await heard(1);
    const begun = performance.now();
    await card.refresh();
    const took = performance.now() - begun;
    await heard(2);
    expect(Number(/; pass (\d+) ms\.$/.exec(told.at(-2) ?? '')?.[1])).to.be.at.most(Math.ceil(took));
  });

  it('tells the console after a while also where the browser measures nothing', async () => {
    performance.getEntriesByType = () => Array<never>(250); // its records are full
    const { PerformanceObserver } = globalThis;
    globalThis.PerformanceObserver = class { observe(): void {} disconnect(): void {} } as never;
    await aPatient({}).then(() => heard(1)).finally(() => Object.assign(globalThis, { PerformanceObserver }));
    Reflect.deleteProperty(performance, 'getEntriesByType');
    expect(told[1]).to.contain('nothing was measured');
  });

  it('shows nothing, says nothing and hears nothing without the attribute', async () => {
    const heard = listening();
    const card = await aPatient({ properties: { debug: false } });
    await card.ready;
    await card.updateComplete;
    expect([parts(card, 'debug'), told, heard.now()]).to.deep.equal([[], [], 0]);
    heard.stop();
  });

  for (const [how, end] of [
    ['the attribute is removed', (card: EpassCardElement) => void (card.debug = false)],
    ['the card is removed', (card: EpassCardElement) => card.remove()],
  ] as const) {
    it(`leaves nothing behind when ${how}, and comes back with it`, async () => {
      const heard = listening();
      const card = await aCardOf();
      const sheets = card.shadowRoot?.adoptedStyleSheets.length;
      const { parentElement } = card;
      card.debug = true;
      await box(card, 'All is well.');
      expect(heard.now()).to.equal(1);
      end(card);
      await card.updateComplete;
      expect([parts(card, 'debug').length, heard.now(), card.shadowRoot?.adoptedStyleSheets.length]).to.deep.equal([0, 0, sheets]);
      parentElement?.append(card);
      card.debug = true;
      await box(card, 'All is well.');
      expect([parts(card, 'debug').length, heard.now()]).to.deep.equal([1, 1]);
      heard.stop();
    });
  }
});

/** Counts who listens for violations of the policy. */
function listening(): { now: () => number; stop: () => void } {
  const { addEventListener, removeEventListener } = document;
  let count = 0;
  const counting = (by: number, call: (...args: unknown[]) => void) => (...args: unknown[]): void => {
    if (args[0] === 'securitypolicyviolation') count += by;
    call.apply(document, args);
  };
  document.addEventListener = counting(1, addEventListener as never);
  document.removeEventListener = counting(-1, removeEventListener as never);
  return { now: () => count, stop: () => Object.assign(document, { addEventListener, removeEventListener }) };
}
