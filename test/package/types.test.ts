import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { doors, requireFreshDist } from '../build/dist.js';
import { typeErrors, typeErrorsOf } from './type-check.js';

before(requireFreshDist);

const card = "import 'epass-card'; const card = document.createElement('epass-card');";

/** What a partner writes, and whether TypeScript lets it pass. */
const ROWS: Record<string, { good: readonly string[]; bad: readonly string[] }> = {
  'the tags': {
    good: [
      "import type { EpassCardElement } from 'epass-card'; export const it: EpassCardElement | null = document.querySelector('epass-card');",
      "import type { EpassCardElement } from 'epass-card/pure'; export const it: EpassCardElement = document.createElement('epass-card');",
      "import type { EpassSearchElement } from 'epass-card'; export const it: EpassSearchElement = document.createElement('epass-search');",
      "import 'epass-card'; for (const it of document.querySelectorAll('epass-card')) void it.refresh();",
      "import { EpassCardElement } from 'epass-card/pure'; export class OwnCard extends EpassCardElement { own = 1; }",
    ],
    bad: [
      "import 'epass-card'; document.querySelector('epass-card')?.reload();",
      "import 'epass-card'; document.querySelector('epass-search')?.reload();",
    ],
  },
  'the properties': {
    good: [
      `${card} card.orderId = 'DP1'; card.theme = 'dark'; card.headingLevel = 2; card.data = {}; card.history = true;`,
      `${card} card.tokenProvider = async ({ signal, reason }) => ({ token: reason + signal.aborted, expiresIn: 60 });`,
      `${card} const id: string | null | undefined = card.pass?.ePassId; export const all = [id, card.status === 'used-up', card.error?.code];`,
      `${card} card.ready.then((pass) => pass.availableUsages, (reason: unknown) => reason);`,
      `${card} card.strings = { passTitle: 'Pass', visitsLeft: { one: '{count} visit', other: '{count} visits' } };`,
      `${card} card.search(1, { iata: 'HKG' }); export const usable: 'yes' | 'no' | 'unknown' = card.explain({ module: 1 }).usable;`,
    ],
    bad: [
      `${card} card.orderId = 5;`,
      `${card} card.theme = 'neon';`,
      `${card} card.status = 'active';`,
      `${card} card.pass = null;`,
      `${card} card.tokenProvider = async () => 5;`,
      `${card} card.strings = { noSuchSentence: '' };`,
      `${card} card.search('lounge');`,
      `${card} if (card.state === 'done') card.remove();`,
      `${card} if (card.error?.code === 'gone') card.remove();`,
    ],
  },
  'the events': {
    good: [
      `${card} card.addEventListener('epass-load', (event) => { void event.detail.pass.ePassId?.trim(); });`,
      `${card} card.addEventListener('epass-error', ({ detail }) => { if (detail.code === 'auth-required') void detail.hint; });`,
      `${card} card.addEventListener('epass-status-change', ({ detail }) => { void (detail.previous === 'upcoming'); });`,
      `${card} card.addEventListener('epass-search', (event) => { event.preventDefault(); void event.detail.restriction.kind; });`,
      `${card} card.addEventListener('epass-select', ({ detail }, ) => { void detail.resource.name; }, { once: true });`,
      `${card} document.body.addEventListener('epass-load', ({ detail }) => { void detail.status; });`,
      `${card} document.addEventListener('epass-error', ({ detail }) => { void detail.requestId; });`,
      `${card} window.addEventListener('epass-search', (event) => { event.preventDefault(); void event.detail.module; });`,
      `${card} addEventListener('epass-error', ({ detail }) => { void detail.code; });`,
      `${card} document.body.shadowRoot?.addEventListener('epass-select', ({ detail }) => { void detail.resource.name; });`,
      "import type { EpassEventMap } from 'epass-card'; export const on = ({ detail }: EpassEventMap['epass-load']) => detail.pass;",
    ],
    bad: [
      `${card} card.addEventListener('epass-load', ({ detail }) => { void detail.token; });`,
      `${card} card.addEventListener('epass-load', ({ detail }) => { detail.status = 'active'; });`,
      `${card} card.addEventListener('epass-loaded', ({ detail }) => { void detail; });`,
      `${card} card.addEventListener('epass-error', ({ detail }) => { if (detail.code === 'gone') card.remove(); });`,
    ],
  },
  'the other doors': {
    good: [
      "import { configureEpass, signOut } from 'epass-card'; configureEpass({ trustedOrigins: ['https://a.example'] }); signOut();",
      `import { explain, parsePass, statusOf } from 'epass-card/client';
        const pass = parsePass({}); export const all = [statusOf(pass, Date.now()), explain(pass, { module: 1 }).usable];`,
      `import { createEpassHost, toNodeListener } from 'epass-card/host'; import { createServer } from 'node:http';
        const epass = createEpassHost({ upstream: 'https://a.example', programId: '1', credentials: async () => 't', authenticate: () => null });
        createServer(toNodeListener(epass)); export const answer: Promise<Response> = epass(new Request('https://b.example'));`,
      "import french from 'epass-card/locales/fr'; import { configureEpass } from 'epass-card'; configureEpass({ strings: french });",
    ],
    bad: [
      "import { configureEpass } from 'epass-card'; configureEpass({ trustedOrigin: 'https://a.example' });",
      "import { statusOf } from 'epass-card/client'; statusOf(1, 2);",
      "import { createEpassHost } from 'epass-card/host'; createEpassHost({ upstream: 'https://a.example' });",
      "import 'epass-card/elements/epass-card.js';",
    ],
  },
};

const filesOf = (kind: 'good' | 'bad') => Object.fromEntries(Object.entries(ROWS).flatMap(([what, rows]) => (
  rows[kind].map((code, at) => [`${what}-${kind}-${at}.ts`, code])
)));

describe('the types', () => {
  let found: Record<string, string[]>;
  before(() => {
    found = typeErrorsOf({ ...filesOf('good'), ...filesOf('bad') }, { types: ['node'] });
  });

  for (const [name, code] of Object.entries(filesOf('good'))) it(`accept ${code}`, () => assert.deepEqual(found[name], []));
  for (const [name, code] of Object.entries(filesOf('bad'))) it(`refuse ${code}`, () => assert.equal(found[name]?.length, 1));
  it('bring no error of their own', () => assert.deepEqual(found[''], []));

  it('hold where libraries are checked, too', () => {
    const code = doors.map((door) => `import '${door}';\n`).join('');
    assert.deepEqual(typeErrors(code, { skipLibCheck: false, types: ['node'] }), []);
  });

  it('need no types of Node in a page', () => {
    const code = "import 'epass-card'; import 'epass-card/pure'; import 'epass-card/client'; import 'epass-card/react';";
    assert.deepEqual(typeErrors(code, { skipLibCheck: false }), []);
  });
});
