/**
 * `npm run bench`: what the card costs a page, beside the same card without a library and beside two shipped libraries of
 * components, in one run of a real Chromium. In each round every contestant has a fresh page in turn; ratios are made
 * inside a round. Writes `bench/results.json` and `bench/results.md`, and judges nothing.
 *
 * `ROUNDS=9` sets how many rounds, 5 otherwise; `npm run bench -- heap` runs only the scenarios whose names contain that.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../../tools/browsers.js';
import { benchServer } from './bench-server.js';
import { contestants } from './contestants.js';
import { counts } from './counts.js';
import { markdown, type Measured } from './report.js';
import { sample, scenarios } from './scenarios.js';
import { sizes } from './sizes.js';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const [wanted = ''] = process.argv.slice(2);

const all = await contestants();
const [yardstick, ours, ...peers] = all;
const server = await benchServer(all);
const browser = await launch(await chromiumLaunchOptions(process.env, { whole: true }));
try {
  const measured: Measured[] = [];
  for (const scenario of scenarios.filter(({ name }) => name.includes(wanted))) {
    console.error(scenario.name);
    const values = new Map<string, Map<string, number[]>>();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const contestant of all) {
        for (const [value, number] of Object.entries(await sample({ browser, server }, scenario, contestant))) {
          const byContestant = values.get(value) ?? new Map<string, number[]>();
          values.set(value, byContestant);
          byContestant.set(contestant.name, [...(byContestant.get(contestant.name) ?? []), number]);
        }
      }
    }
    for (const [value, samples] of values) measured.push({ scenario: scenario.name, value, samples });
  }
  const counted = wanted === '' ? await counts(browser, server, ours) : {};
  const sized = sizes([yardstick, ...peers]);
  write(measured, sized, counted);
} finally {
  await browser.close();
  server.close();
}

function write(measured: readonly Measured[], sized: ReturnType<typeof sizes>, counted: Record<string, number | string>): void {
  const folder = fileURLToPath(new URL('../../bench/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const values = measured.map(({ samples, ...what }) => ({ ...what, samples: Object.fromEntries(samples) }));
  writeFileSync(`${folder}results.json`, `${JSON.stringify({ rounds: ROUNDS, measured: values, sizes: sized, counted }, null, 2)}\n`);
  const text = markdown(measured, sized, counted, yardstick.name);
  writeFileSync(`${folder}results.md`, text);
  console.log(text);
}
