import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';
import { Demo } from './demo.js';

/** What a screen reader finds, card by card. `WRITE=1 npm run test:node -- read-aloud` writes it anew. */
const TRANSCRIPT = new URL('./read-aloud.txt', import.meta.url);

/** One line for each thing that is said, indented by what it is in. */
function lines(node: SerializedAXNode, depth = 0): string[] {
  const { role, name = '', children = [] } = node;
  if (role === 'InlineTextBox') return []; // a line of a text
  const inside = children.flatMap((child) => lines(child, depth + 1));
  if (/^(none|generic|time|section(header|footer))$/.test(role)) return children.flatMap((child) => lines(child, depth));
  const said = role === 'StaticText' ? name : [roleOf(node), name && `“${name}”`, ...factsOf(node)].filter(Boolean).join(', ');
  if (inside.length === 0 && name === '') return []; // a place for news to come
  const repeated = inside.length === 1 && inside[0]?.trim() === name; // a heading says its text once
  return [`${'  '.repeat(depth)}${said.replace(/\s+/g, ' ').trim()}`, ...(repeated ? [] : inside)];
}

const roleOf = ({ role, level = 0 }: SerializedAXNode): string => (role === 'heading' ? `${role} ${level}` : role);

const factsOf = ({ disabled, pressed, expanded, description, valuetext, haspopup }: SerializedAXNode): string[] => [
  ...(valuetext ? [valuetext] : []),
  ...(disabled ? ['off'] : []),
  ...(pressed ? ['pressed'] : []),
  ...(expanded ? ['open'] : []),
  ...(haspopup ? [`opens a ${haspopup}`] : []),
  ...(description ? [`(${description})`] : []),
];

describe('a card read aloud', () => {
  let demo: Demo;
  before(async () => void (demo = await Demo.start()));
  after(() => demo.stop());

  async function transcriptOf(page: Page): Promise<string> {
    const read = async (figure: ElementHandle): Promise<string> => {
      const caption = await figure.$eval('figcaption', ({ textContent }) => textContent ?? '');
      const card = await figure.$('epass-card');
      const base = await card?.waitForSelector('>>> [part=base]');
      const tree = base && await page.accessibility.snapshot({ root: base, interestingOnly: false });
      return [`# ${caption}`, ...(tree ? lines(tree) : [])].join('\n');
    };
    const texts: string[] = [];
    for (const figure of await page.$$('#stage figure')) texts.push(await read(figure));
    return texts.join('\n\n');
  }

  it('says what is shown, in an order that makes sense', async () => {
    const parts: string[] = [];
    for (const group of ['documents', 'status', 'airport', 'waiting', 'failure']) {
      const page = await demo.visit(`/gallery.html?group=${group}&width=480&locale=en-GB`, (it) => void it.emulateTimezone('UTC'));
      await page.waitForFunction(() => [...document.querySelectorAll('figure')].every((figure) => {
        const { textContent: caption } = figure;
        const { state = '', stale = false } = figure.querySelector('epass-card') ?? {};
        const waits = /^(Loading|timeout)/.test(caption);
        return waits ? state === 'loading' : state !== 'loading' && stale === caption.startsWith('Stale');
      }));
      parts.push(await transcriptOf(page));
    }
    const transcript = `${parts.join('\n\n')}\n`;
    if (process.env.WRITE) writeFileSync(TRANSCRIPT, transcript);
    assert.equal(transcript, readFileSync(TRANSCRIPT, 'utf8'));
  });
});
