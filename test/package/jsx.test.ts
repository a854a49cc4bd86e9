import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { requireFreshDist } from '../build/dist.js';
import { partnerWith, type PartnerProject } from './partner-modules.js';
import { typeErrorsOf, type Project } from './type-check.js';

before(requireFreshDist);

interface Framework {
  readonly project: Project;
  /** Markup that this framework understands in its own way, and must be accepted. */
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

/** What every framework must accept. */
const GOOD = [
  '<epass-card />',
  '<epass-card order-id="DP1" token-endpoint="/epass/token" />',
  '<epass-card epass-id="1" api-base="/epass/" program-id="2" airport="HKG" locale="fr" time-zone="Asia/Tokyo" />',
  '<epass-card theme="dark" loading="lazy" history images heading-level={2} search-href="/find?{module}" />',
  '<epass-card heading-level="2" />',
  '<epass-card orderId="DP1" tokenEndpoint="/epass/token" headingLevel={2} data={{ code: 0 }} />',
  "<epass-card tokenProvider={async ({ signal, reason }) => ({ token: `${signal.aborted} ${reason}`, expiresIn: 60 })} />",
  "<epass-card strings={{ passTitle: 'Travel pass' }} />",
  '<epass-card order-id={undefined} theme={undefined} />',
  '<epass-card id="card" title="Pass" lang="en" tabIndex={0} hidden data-test="1" aria-label="Pass" part="card" slot="aside" />',
  '<epass-card order-id="DP1"><img slot="header" src="/logo.svg" alt="" /><a href="/pass">Your pass</a></epass-card>',
  '<epass-search module={1} pass={null} place={{ iata: "HKG" }} token-endpoint="/epass/token" />',
];

/** What every framework must refuse. */
const BAD = [
  '<epass-card order-id={5} />',
  '<epass-card orderId={5} />',
  '<epass-card orderID="DP1" />',
  '<epass-card token-endpoint={new URL("https://bank.example/")} />',
  '<epass-card theme="neon" />',
  '<epass-card loading="sometimes" />',
  '<epass-card history="yes" />',
  '<epass-card headingLevel="two" />',
  '<epass-card heading-level="two" />',
  '<epass-card tokenProvider="secret" />',
  '<epass-card tokenProvider={async () => 5} />',
  '<epass-card strings={{ noSuchSentence: "" }} />',
  '<epass-card status="active" />',
  '<epass-card pass={null} />',
  '<epass-card nonsense />',
  '<epass-search module="lounge" />',
  '<epass-search orderId="DP1" />',
  '<epass-wallet />',
];

const on = (start: string) => ({
  good: [
    `<epass-card ${start}epass-load={(event) => { const id: string | null = event.detail.pass.ePassId; void id; }} />`,
    `<epass-card ${start}epass-error={({ detail }) => { const again: boolean = detail.retryable; void again; }} />`,
    `<epass-card ${start}epass-status-change={({ detail }) => { void [detail.status, detail.previous]; }} />`,
    `<epass-card ${start}epass-search={(event) => { event.preventDefault(); void event.detail.module.toFixed(); }} />`,
    `<epass-card ${start}epass-select={({ detail }) => { void detail.resource.name; }} />`,
    `<epass-card ${start}epass-load={undefined} />`,
  ],
  bad: [
    `<epass-card ${start}epass-load="alert()" />`,
    `<epass-card ${start}epass-load={(event) => { void event.detail.token; }} />`,
    `<epass-card ${start}epass-load={(event: KeyboardEvent) => { void event; }} />`,
    `<epass-card ${start}epass-search={({ detail }) => { const text: string = detail.module; void text; }} />`,
  ],
});

const STYLED = '<epass-card style={{ "--epass-radius": "0", color: "navy" }} />';

const FRAMEWORKS: Record<string, Framework> = {
  react: {
    project: { jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'react' },
    good: [
      ...on('on').good, STYLED, '<div style={{ "--epass-radius": "0" }} />',
      '<epass-card className="pass" key="1" onClick={(event) => { void event.currentTarget.refresh(); }} />',
      '<epass-card ref={(card) => { void card?.refresh(); }} />',
      '<epass-card ref={(await import("react")).useRef<import("epass-card").EpassCardElement>(null)} />',
    ],
    bad: [
      ...on('on').bad, '<epass-card className={5} />', '<epass-card style={{ "--epass-radios": "0" }} />',
      '<epass-card ref={(card) => { card?.reload(); }} />',
    ],
  },
  preact: {
    project: { jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'preact' },
    good: [
      ...on('on').good, STYLED, '<epass-card class="pass" key="1" onClick={(event) => { void event.currentTarget.refresh(); }} />',
      '<epass-card ref={(card) => { void card?.refresh(); }} />',
      '<epass-card ref={(await import("preact")).createRef<import("epass-card").EpassCardElement>()} />',
    ],
    bad: [...on('on').bad, '<epass-card class={5} />', '<epass-card ref={(card) => { card?.reload(); }} />'],
  },
  solid: {
    project: { jsx: ts.JsxEmit.Preserve, jsxImportSource: 'solid-js' },
    good: [
      ...on('on:').good, STYLED, '<epass-card class="pass" onClick={(event) => { void event.currentTarget.refresh(); }} />',
      '<epass-card prop:data={{ code: 0 }} prop:theme="dark" attr:order-id="DP1" />',
      '<epass-card ref={(card) => { void card.refresh(); }} />',
    ],
    bad: [
      ...on('on:').bad, '<epass-card prop:theme="neon" />', '<epass-card attr:order-id={5} />',
      '<epass-card ref={(card) => { card.reload(); }} />',
    ],
  },
};

let partner: PartnerProject;
before(() => {
  partner = partnerWith(['@types', 'react', 'preact', 'solid-js']);
});
after(() => partner.remove());

for (const [door, { project, good, bad }] of Object.entries(FRAMEWORKS)) {
  describe(`epass-card/${door}`, () => {
    const files = (markup: readonly string[], kind: string) => Object.fromEntries(
      markup.map((it, at) => [`${kind}-${at}.tsx`, `import 'epass-card/${door}';\nexport const view = ${it};\n`]),
    );
    let found: Record<string, string[]>;
    before(() => {
      found = typeErrorsOf({ ...files([...GOOD, ...good], 'good'), ...files([...BAD, ...bad], 'bad') }, project);
    });

    it('brings no error of its own', () => assert.deepEqual(found[''], []));

    for (const [at, markup] of [...GOOD, ...good].entries()) {
      it(`accepts ${markup}`, () => assert.deepEqual(found[`good-${at}.tsx`], []));
    }
    for (const [at, markup] of [...BAD, ...bad].entries()) {
      it(`refuses ${markup}`, () => assert.match(found[`bad-${at}.tsx`]?.join('\n') ?? '', /not assignable|does not exist/));
    }

    it('can be named by a reference', () => {
      const code = `/// <reference types="epass-card/${door}" />\nexport const view = <epass-card order-id="DP1" />;\n`;
      assert.deepEqual(Object.values(typeErrorsOf({ 'view.tsx': code }, project, partner.path)).flat(), []);
    });
  });
}
