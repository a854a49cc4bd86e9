import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { requireFreshDist, root } from '../build/dist.js';
import { partnerWith, type PartnerProject } from './partner-modules.js';

before(requireFreshDist);

/** A framework with templates of its own kind, which its own checker reads. */
interface Framework {
  readonly packages: readonly string[];
  readonly checker: readonly [file: string, ...args: string[]];
  /** Finds a file and what is said about it in one line of what the checker says. */
  readonly complaint: RegExp;
  readonly script: string;
  readonly pageOf: (markup: string) => string;
  /** Markup that must be accepted. */
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const SCRIPT = `lang="ts">
import { type EpassCardElement, type EpassEventMap } from 'epass-card';
const id = 'DP1' as string | undefined;
const strings = { passTitle: 'Travel pass' };
const token = async ({ signal, reason }: { signal: AbortSignal; reason: string }) => ({ token: reason + signal.aborted, expiresIn: 60 });
function search(event: EpassEventMap['epass-search']): void { event.preventDefault(); void event.detail.module.toFixed(); }
function typed(event: KeyboardEvent): void { void event.key; }
let card: EpassCardElement | undefined;
let field: HTMLInputElement | undefined;
void [id, strings, token, search, typed, card, field];
</script>`;

const FRAMEWORKS: Record<string, Framework> = {
  vue: {
    packages: ['vue', 'typescript', '@types/node'],
    checker: ['vue-tsc/bin/vue-tsc.js', '--noEmit', '--pretty', 'false', '-p', '.'],
    complaint: /^([^\s(]+)\(\d+,\d+\): error (.*)$/,
    script: `<script setup ${SCRIPT}`,
    pageOf: (markup) => `<template>${markup}</template>`,
    good: [
      '<epass-card order-id="DP1" token-endpoint="/epass/token" theme="dark" loading="lazy" history images heading-level="2" />',
      '<epass-card :order-id="id" :heading-level="2" :data="{ code: 0 }" :strings="strings" :tokenProvider="token" />',
      '<epass-card ref="card" key="1" class="pass" style="--epass-radius: 0" aria-label="Pass"><img slot="header" alt=""></epass-card>',
      '<epass-card @epass-load="({ detail }) => { const id: string | null = detail.pass.ePassId; void id; }" @epass-search="search" />',
      '<epass-card @epass-status-change.once="({ detail }) => { void [detail.status, detail.previous]; }" @click="field?.click()" />',
      '<epass-search module="1" heading-level="2" />',
      `<epass-search :module="1" :pass="null" :place="{ iata: 'HKG' }" @epass-select="({ detail }) => { void detail.resource.name; }" />`,
    ],
    bad: [
      '<epass-card :order-id="5" />',
      '<epass-card theme="neon" />',
      '<epass-card heading-level="two" />',
      `<epass-card :strings="{ noSuchSentence: '' }" />`,
      '<epass-card :tokenProvider="id" />',
      '<epass-card @epass-load="({ detail }) => { void detail.token; }" />',
      '<epass-card @epass-load="typed" />',
      '<epass-card @epass-load="search" />',
      '<epass-search module="lounge" />',
    ],
  },
  svelte: {
    packages: ['svelte', 'typescript', '@types/node'],
    checker: ['svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine', '--threshold', 'error'],
    complaint: /^\d+ ERROR "([^"]+)" \d+:\d+ (.*)$/,
    script: `<script ${SCRIPT}`,
    pageOf: (markup) => markup,
    good: [
      '<epass-card order-id="DP1" token-endpoint="/epass/token" theme="dark" loading="lazy" history images heading-level="2"></epass-card>',
      '<epass-card order-id={id} heading-level={2} data={{ code: 0 }} {strings} tokenProvider={token}></epass-card>',
      '<epass-card bind:this={card} class="pass" style:--epass-radius="0" aria-label="Pass"><img slot="header" alt=""></epass-card>',
      '<epass-card onepass-load={({ detail }) => { const id: string | null = detail.pass.ePassId; void id; }} onepass-search={search}></epass-card>',
      '<epass-card onepass-status-change={({ detail }) => { void [detail.status, detail.previous]; }}></epass-card>',
      `<epass-search module={1} pass={null} place={{ iata: 'HKG' }} onepass-select={({ detail }) => { void detail.resource.name; }}></epass-search>`,
    ],
    bad: [
      '<epass-card order-id={5}></epass-card>',
      '<epass-card theme="neon"></epass-card>',
      '<epass-card heading-level="two"></epass-card>',
      "<epass-card strings={{ noSuchSentence: '' }}></epass-card>",
      '<epass-card tokenProvider={id}></epass-card>',
      '<epass-card nonsense={id}></epass-card>',
      '<epass-card bind:this={field}></epass-card>',
      '<epass-card onepass-load={({ detail }) => { void detail.token; }}></epass-card>',
      '<epass-card onepass-load={typed}></epass-card>',
      '<epass-card onepass-load={search}></epass-card>',
      '<epass-search module="lounge"></epass-search>',
    ],
  },
};

const OPTIONS = {
  target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [],
  strict: true, noEmit: true, skipLibCheck: true,
};

/** What the checker says about each file, those of the door included. */
async function complaintsAbout(files: ReadonlyMap<string, string>, { checker, complaint }: Framework, { path }: PartnerProject): Promise<Map<string, string>> {
  for (const [name, text] of files) writeFileSync(join(path, name), text);
  writeFileSync(join(path, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, include: ['./*'] }));
  const [file, ...args] = checker;
  const said = await promisify(execFile)(process.execPath, [join(root, 'node_modules', file), ...args], { cwd: path })
    .then(({ stdout }) => stdout, (error: { stdout?: string }) => error.stdout ?? String(error));
  const found = said.split('\n').map((line) => complaint.exec(line)).filter((it) => it !== null);
  return new Map(found.map(([, name = '', what = '']) => [name, what]));
}

for (const [door, framework] of Object.entries(FRAMEWORKS)) {
  describe(`epass-card/${door}`, () => {
    const { packages, script, pageOf } = framework;
    const nameOf = (kind: 'good' | 'bad', at: number): string => `${kind}-${at}.${door}`;
    const pages = (['good', 'bad'] as const).flatMap((kind) => (
      framework[kind].map((markup, at): [string, string] => [nameOf(kind, at), `${script}\n${pageOf(markup)}\n`])
    ));
    let partner: PartnerProject;
    let found: Map<string, string>;
    before(async () => {
      partner = partnerWith(packages);
      const files = new Map([...pages, ['types.ts', `import 'epass-card/${door}';\n`]]); // once in a project
      found = await complaintsAbout(files, framework, partner);
    });
    after(() => partner.remove());

    for (const [at, markup] of framework.good.entries()) {
      it(`accepts ${markup}`, () => assert.equal(found.get(nameOf('good', at)), undefined));
    }
    for (const [at, markup] of framework.bad.entries()) {
      it(`refuses ${markup}`, () => assert.match(found.get(nameOf('bad', at)) ?? '', /not assignable|does not exist|missing/));
    }
    it('brings no error of its own', () => {
      assert.deepEqual([...found].filter(([name]) => !pages.some(([page]) => page === name)), []);
    });
  });
}
