/**
 * Contact sheets to be looked at, into `screenshots/sheets/`: every state of the card in each look and each
 * language, narrow. `npm run sheets -- de loud` makes only those whose names hold all of these texts. It names the
 * sheet that it made, and each text on it that is cut off.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Demo } from './demo.js';

const LOOKS = ['', 'quiet-bank', 'loud-airline', 'dark-fintech'];
const LANGUAGES = [
  'en-GB', 'ar-EG', 'de-DE', 'es-ES', 'fr-FR', 'it-IT', 'ja-JP', 'pl-PL', 'pt-BR', 'pt-PT', 'ru-RU', 'th-TH', 'uk-UA', 'vi-VN',
  'zh-CN', 'zh-HK',
];
const GROUPS = ['documents', 'status', 'restriction', 'module', 'airport', 'waiting', 'failure'];
const folder = fileURLToPath(new URL('../../screenshots/sheets', import.meta.url));

interface Sheet {
  readonly name: string;
  readonly query: string;
}

function sheetsOf(language: string, look: string): Sheet[] {
  const right = language.startsWith('ar') ? '&dir=rtl' : '';
  return GROUPS.map((group) => ({
    name: [look || 'plain', language, group].join('-'),
    query: `group=${group}&look=${look}&locale=${language}&width=280${right}`,
  }));
}

async function take(demo: Demo, { name, query }: Sheet): Promise<void> {
  const page = await demo.visit(`/gallery.html?${query}`);
  await page.setViewport({ width: 1300, height: 900 });
  await page.waitForFunction(() => [...document.querySelectorAll('epass-card')].every((card) => card.dataset.state));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500))); // languages and failures are on their way
  const stage = await page.$('#stage');
  await stage?.screenshot({ path: join(folder, `${name}.png`) });
  console.log([name, ...await page.evaluate(cutOff)].join('\n  cut off: '));
}

/** Texts of cards that are wider or higher than what they are in. */
function cutOff(): string[] {
  const inner = [...document.querySelectorAll('epass-card')].flatMap(({ shadowRoot }) => [...shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []]);
  const seen = inner.filter((it) => it.childElementCount === 0 && it.innerText?.trim() && it.offsetWidth > 1); // not for screen readers alone
  const texts = seen.flatMap((it) => {
    const range = document.createRange();
    range.selectNodeContents(it);
    const text = range.getBoundingClientRect();
    const box = (it.closest('button, .badge') ?? it.closest('.body, .stage'))?.getBoundingClientRect() ?? text;
    const inside = text.left >= box.left - 1 && text.right <= box.right + 1 && text.top >= box.top - 1 && text.bottom <= box.bottom + 1;
    return inside ? [] : [`${it.innerText} (${it.className || it.localName})`];
  });
  return [...new Set(texts)];
}

mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const all = LANGUAGES.flatMap((language) => LOOKS.flatMap((look) => sheetsOf(language, look)));
const demo = await Demo.start();
for (const sheet of all.filter(({ name }) => wanted.every((part) => name.includes(part)))) await take(demo, sheet);
await demo.stop();
